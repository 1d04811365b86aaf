package org.mile4j.json;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamWriteException;
import java.io.Flushable;
import java.io.IOException;
import java.util.EnumSet;
import org.mile4j.json.internal.codec.ItemWriter;
import org.mile4j.json.internal.token.TokenOut;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Report;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.internal.rules.FindingSink;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IodefDocument;

/**
 * Writes a document incident by incident, in memory that does not grow with the document.
 *
 * {@snippet :
 * IodefDocument header = IodefDocument.builder().version("2.00").lang("en").build();
 * try (JsonIncidentWriter writer = IodefJson.defaults().incidentWriter(header, out)) {
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
public final class JsonIncidentWriter implements AutoCloseable, Flushable {

    private enum State {
        OPEN,
        BROKEN,
        CLOSED
    }

    private interface Step {
        void run() throws IOException;
    }

    private interface Place {
        String path() throws IOException;
    }

    private final IodefDocument header;
    private final TokenOut tokens;
    private final DocumentCodec<?> codec;
    private final FindingSink lost;
    private ItemWriter<IodefDocument> items;
    private State state;
    private Throwable failure;

    JsonIncidentWriter(IodefDocument header, TokenOut tokens, DocumentCodec<?> codec) throws IOException {
        this.header = header;
        this.tokens = tokens;
        this.codec = codec;
        this.lost = new FindingSink(codec.options().limits().maxFindings());
        attempt(this::begin, () -> codec.place(header), State.OPEN);
        for (Incident incident : header.incidents()) {
            write(incident);
        }
    }

    private void begin() throws IOException {
        items = new ItemWriter<>(tokens, codec.settings(), lost, JsonSource.DOCUMENT, "Incident", header);
    }

    /**
     * Writes the next incident.
     *
     * @param incident the incident
     * @throws MalformedInputException if a text is no Unicode, half of a surrogate pair, or values are nested too deep; its
     *     finding has the place
     * @throws IOException if the stream cannot be written
     * @throws IllegalStateException if this writer is closed or an earlier call failed (its exception is the cause)
     */
    public void write(Incident incident) throws IOException {
        if (state == State.BROKEN) {
            throw new IllegalStateException(
                    "the document is broken off, as an earlier call failed: " + failure.getMessage(), failure);
        }
        if (state == State.CLOSED) {
            throw new IllegalStateException("this writer is closed");
        }
        attempt(() -> items.write(incident), () -> items.place(incident, codec.nowhere()), State.OPEN);
    }

    private void attempt(Step step, Place place, State then) throws IOException {
        state = State.BROKEN;
        try {
            step.run();
        } catch (StreamWriteException | StreamConstraintsException e) {
            MalformedInputException placed = JsonSource.unwritable(e, tokens.isBinary(), place.path());
            failure = placed;
            throw placed;
        } catch (IOException | RuntimeException | Error e) {
            failure = e;
            throw e;
        }
        state = then;
    }

    /**
     * What RFC 8727 had no room for so far.
     *
     * @return the report; its findings grow with each incident, up to the limit
     */
    public Report report() {
        return lost.report(EnumSet.allOf(RuleGroup.class));
    }

    /**
     * Hands on what was written so far.
     *
     * @throws IOException if the stream cannot be written
     */
    @Override
    public void flush() throws IOException {
        tokens.flush();
    }

    /**
     * Writes what follows the incidents and the end of the document, unless an earlier call failed. The stream is flushed
     * and not closed.
     *
     * @throws MalformedInputException if the AdditionalData of the header holds what cannot be written
     * @throws IOException if the stream cannot be written
     */
    @Override
    public void close() throws IOException {
        if (state == State.OPEN) {
            attempt(this::end, () -> codec.place(header), State.CLOSED);
        }
    }

    private void end() throws IOException {
        items.end();
        tokens.flush();
    }
}
