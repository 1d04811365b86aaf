package org.mile4j.json;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamWriteException;
import java.io.Flushable;
import java.io.IOException;
import java.util.EnumSet;
import org.mile4j.json.internal.codec.CodecSettings;
import org.mile4j.json.internal.codec.ItemWriter;
import org.mile4j.json.internal.token.TokenOut;
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

    private final TokenOut tokens;
    private final FindingSink lost;
    private final ItemWriter<IodefDocument> items;
    private boolean open = true;

    JsonIncidentWriter(IodefDocument header, TokenOut tokens, JsonLimits limits, CodecSettings settings)
            throws IOException {
        this.tokens = tokens;
        this.lost = new FindingSink(limits.maxFindings());
        this.items = new ItemWriter<>(tokens, settings, lost, JsonSource.DOCUMENT, "Incident", header);
        for (Incident incident : header.incidents()) {
            write(incident);
        }
    }

    /**
     * Writes the next incident.
     *
     * @param incident the incident
     * @throws org.mile4j.model.MalformedInputException if a text is no Unicode: half of a surrogate pair
     * @throws IOException if the stream cannot be written
     * @throws IllegalStateException if this writer is closed or an earlier call failed
     */
    public void write(Incident incident) throws IOException {
        if (!open) {
            throw new IllegalStateException("the document is complete or broken off");
        }
        open = false;
        try {
            items.write(incident);
        } catch (StreamWriteException | StreamConstraintsException e) {
            throw JsonSource.unwritable(e, tokens.isBinary());
        }
        open = true;
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
     * @throws IOException if the stream cannot be written
     */
    @Override
    public void close() throws IOException {
        if (open) {
            open = false;
            items.end();
            tokens.flush();
        }
    }
}
