package org.mile4j.model.xml;

import java.io.Flushable;
import java.io.IOException;
import java.util.function.Function;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.internal.iodef.ExtensionTypeXml;
import org.mile4j.model.internal.iodef.IodefNames;
import org.mile4j.model.internal.xml.WrittenPlace;
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
        void run(XmlOut out) throws IOException;
    }

    private static final IodefParts PARTS = new IodefParts();

    private final XmlOut out;
    private final Function<WrittenPlace, XmlOut> writers;
    private final IodefDocument header;
    private State state = State.INCIDENTS;
    private Throwable failure;
    private int incidents;
    private int additionalData;

    /**
     * Begins a document.
     *
     * @param writers makes a writer to nowhere, to find the place of what cannot be written
     */
    IncidentWriter(IodefDocument header, XmlOut out, Function<WrittenPlace, XmlOut> writers) throws IOException {
        this.out = out;
        this.writers = writers;
        this.header = header;
        out.declaration();
        attempt(xml -> PARTS.begin(xml, header), State.INCIDENTS);
        for (Incident incident : header.incidents()) {
            write(incident);
        }
    }

    /**
     * Writes the next incident.
     *
     * @param incident the incident
     * @throws MalformedInputException if the incident holds what XML cannot carry; its finding has the place
     * @throws IOException if the stream cannot be written
     * @throws IllegalStateException if this writer is closed, an earlier call failed (its exception is the cause), or
     *     AdditionalData was written
     */
    public void write(Incident incident) throws IOException {
        if (state == State.ADDITIONAL_DATA) {
            throw new IllegalStateException("AdditionalData was written, which no incident can follow");
        }
        requireOpen();
        attempt(xml -> PARTS.incident(xml, incident), State.INCIDENTS);
        incidents++;
    }

    /**
     * Writes an AdditionalData element, which in a document stands after the incidents. Those of the header come first.
     *
     * @param data the data
     * @throws MalformedInputException if the data holds what XML cannot carry; its finding has the place
     * @throws IOException if the stream cannot be written
     * @throws IllegalStateException if this writer is closed or an earlier call failed (its exception is the cause)
     */
    public void writeAdditionalData(ExtensionType data) throws IOException {
        requireOpen();
        afterIncidents();
        additionalData(data);
    }

    private void requireOpen() {
        if (state == State.BROKEN) {
            throw new IllegalStateException(
                    "the document is broken off, as an earlier call failed: " + failure.getMessage(), failure);
        }
        if (state == State.CLOSED) {
            throw new IllegalStateException("this writer is closed");
        }
    }

    private void afterIncidents() throws IOException {
        if (state == State.INCIDENTS) {
            for (ExtensionType data : header.additionalData()) {
                additionalData(data);
            }
            state = State.ADDITIONAL_DATA;
        }
    }

    private void additionalData(ExtensionType data) throws IOException {
        attempt(xml -> ExtensionTypeXml.write(xml, IodefNames.ADDITIONAL_DATA, data), State.ADDITIONAL_DATA);
        additionalData++;
    }

    private void attempt(Step step, State then) throws IOException {
        state = State.BROKEN;
        try {
            step.run(out);
        } catch (MalformedInputException e) {
            MalformedInputException placed = WrittenPlace.of(e, nowhere -> again(step, nowhere));
            failure = placed;
            throw placed;
        } catch (IOException | RuntimeException | Error e) {
            failure = e;
            throw e;
        }
        state = then;
    }

    private void again(Step step, WrittenPlace nowhere) throws IOException {
        XmlOut xml = writers.apply(nowhere);
        PARTS.begin(xml, header);
        nowhere.passed(IodefNames.INCIDENT, incidents);
        nowhere.passed(IodefNames.ADDITIONAL_DATA, additionalData);
        step.run(xml);
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
                    xml -> {
                        xml.end();
                        xml.flush();
                    },
                    State.CLOSED);
        }
    }
}
