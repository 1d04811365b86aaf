package org.mile4j.interop.bench.rid;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.interop.bench.harness.MeasuringException;

/**
 * The least that whoever keeps messages has to do with them: the parser goes over the bytes and nobody looks at what it
 * finds, and the bytes go to the end of a file, which is written through once for all that came meanwhile.
 */
final class Floor implements Echo.Work, AutoCloseable {

    private static final XMLInputFactory PARSER = new InputFactoryImpl();

    private final FileChannel file;
    private final Object writing = new Object();
    private final Object forcing = new Object();
    private long written;
    private volatile long safe;

    Floor(Path path) throws IOException {
        file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Override
    public void with(byte[] message) {
        try {
            XMLStreamReader reader = PARSER.createXMLStreamReader(new ByteArrayInputStream(message));
            while (reader.hasNext()) {
                reader.next();
            }
            reader.close();
            keep(message);
        } catch (XMLStreamException | IOException e) {
            throw new MeasuringException("a message cannot be parsed and kept", e);
        }
    }

    private void keep(byte[] message) throws IOException {
        long own;
        synchronized (writing) {
            file.write(ByteBuffer.wrap(message));
            written += message.length;
            own = written;
        }
        synchronized (forcing) {
            if (safe < own) {
                long upTo;
                synchronized (writing) {
                    upTo = written;
                }
                file.force(false);
                safe = upTo;
            }
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new MeasuringException("the file cannot be closed", e);
        }
    }
}
