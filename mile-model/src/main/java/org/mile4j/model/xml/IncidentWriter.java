package org.mile4j.model.xml;

import java.io.IOException;
import org.mile4j.model.internal.iodef.ExtensionTypeXml;
import org.mile4j.model.internal.iodef.IncidentXml;
import org.mile4j.model.internal.iodef.IodefDocumentXml;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IodefDocument;

/**
 * Writes a document incident by incident, in memory that does not grow with the document.
 *
 * <p>Not for use by several threads at once. The document is complete only after {@link #close()}.
 *
 * @since 0.1
 */
public final class IncidentWriter implements AutoCloseable {

    private final XmlOut out;
    private final IodefDocument header;
    private boolean closed;

    IncidentWriter(IodefDocument header, XmlOut out) throws IOException {
        this.out = out;
        this.header = header;
        out.declaration();
        out.start("IODEF-Document");
        IodefDocumentXml.writeAttributes(out, header);
        for (Incident incident : header.incidents()) {
            write(incident);
        }
    }

    /**
     * Writes the next incident.
     *
     * @param incident the incident
     * @throws org.mile4j.model.MalformedInputException if a value holds a character that XML cannot carry
     * @throws IOException if the stream cannot be written
     * @throws IllegalStateException if this writer is closed
     */
    public void write(Incident incident) throws IOException {
        if (closed) {
            throw new IllegalStateException("the document is already complete");
        }
        IncidentXml.write(out, "Incident", incident);
    }

    /**
     * Writes what follows the incidents and the end of the document.
     *
     * @throws IOException if the stream cannot be written
     */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            for (ExtensionType data : header.additionalData()) {
                ExtensionTypeXml.write(out, "AdditionalData", data);
            }
            out.end();
            out.flush();
        }
    }
}
