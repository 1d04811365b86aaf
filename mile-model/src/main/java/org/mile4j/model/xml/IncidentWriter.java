package org.mile4j.model.xml;

import java.io.Flushable;
import java.io.IOException;
import org.mile4j.model.internal.iodef.ExtensionTypeXml;
import org.mile4j.model.internal.iodef.IodefNames;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IodefDocument;

/**
 * Writes a document incident by incident, in memory that does not grow with the document.
 *
 * {@snippet :
 * IodefDocument header = IodefDocument.builder().version("2.00").lang("en").build();
 * try (IncidentWriter writer = IodefXml.defaults().incidentWriter(header, out)) {
 *     for (Incident incident : incidents) {
 *         writer.write(incident);
 *     }
 * }
 * }
 *
 * <p>Not for use by several threads at once. The document is complete only after {@link #close()}; if writing fails, it
 * stays without its end.
 *
 * @since 0.1
 */
public final class IncidentWriter implements AutoCloseable, Flushable {

    private enum State {
        INCIDENTS,
        ADDITIONAL_DATA,
        BROKEN,
        CLOSED
    }

    private interface Step {
        void run() throws IOException;
    }

    private static final IodefParts PARTS = new IodefParts();

    private final XmlOut out;
    private final IodefDocument header;
    private State state = State.INCIDENTS;

    IncidentWriter(IodefDocument header, XmlOut out) throws IOException {
        this.out = out;
        this.header = header;
        out.declaration();
        PARTS.begin(out, header);
        for (Incident incident : header.incidents()) {
            write(incident);
        }
    }

    /**
     * Writes the next incident.
     *
     * @param incident the incident
     * @throws org.mile4j.model.MalformedInputException if the incident holds what XML cannot carry
     * @throws IOException if the stream cannot be written
     * @throws IllegalStateException if this writer is closed, an earlier call failed, or AdditionalData was written
     */
    public void write(Incident incident) throws IOException {
        if (state != State.INCIDENTS) {
            throw new IllegalStateException("no incident can follow here");
        }
        attempt(() -> PARTS.incident(out, incident), State.INCIDENTS);
    }

    /**
     * Writes an AdditionalData element, which in a document stands after the incidents. Those of the header come first.
     *
     * @param data the data
     * @throws org.mile4j.model.MalformedInputException if the data holds what XML cannot carry
     * @throws IOException if the stream cannot be written
     * @throws IllegalStateException if this writer is closed or an earlier call failed
     */
    public void writeAdditionalData(ExtensionType data) throws IOException {
        afterIncidents();
        attempt(() -> ExtensionTypeXml.write(out, IodefNames.ADDITIONAL_DATA, data), State.ADDITIONAL_DATA);
    }

    private void afterIncidents() throws IOException {
        if (state == State.INCIDENTS) {
            attempt(() -> PARTS.rest(out, header), State.ADDITIONAL_DATA);
        } else if (state != State.ADDITIONAL_DATA) {
            throw new IllegalStateException("the document is complete or broken off");
        }
    }

    private void attempt(Step step, State then) throws IOException {
        state = State.BROKEN;
        step.run();
        state = then;
    }

    /**
     * Hands on what was written so far.
     *
     * @throws IOException if the stream cannot be written
     */
    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /**
     * Writes what follows the incidents and the end of the document, unless an earlier call failed. The stream is flushed
     * and not closed.
     *
     * @throws IOException if the stream cannot be written
     */
    @Override
    public void close() throws IOException {
        if (state == State.INCIDENTS || state == State.ADDITIONAL_DATA) {
            afterIncidents();
            attempt(
                    () -> {
                        out.end();
                        out.flush();
                    },
                    State.CLOSED);
        }
    }
}
