package org.mile4j.interop.document;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.mile4j.json.JsonIncidentReader;
import org.mile4j.model.Finding;
import org.mile4j.model.xml.IncidentStream;

/**
 * The incidents of a document as they are read, whatever the encoding.
 *
 * @param iterator the incidents
 * @param findings gives what was found since it was asked last
 * @param source closes the reader
 */
record Incidents(Iterator<?> iterator, Supplier<List<Finding>> findings, Closeable source) implements Closeable {

    static Incidents of(IncidentStream<?, ?> reader) {
        return new Incidents(reader, reader::findings, reader::close);
    }

    static Incidents of(JsonIncidentReader reader) {
        return new Incidents(reader, reader::findings, reader::close);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
