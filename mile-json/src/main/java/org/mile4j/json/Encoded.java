package org.mile4j.json;

import java.util.Objects;
import org.mile4j.model.Report;
import org.mile4j.model.RuleViolationException;

/**
 * A document that was written, together with what could not be.
 *
 * @param bytes the document
 * @param report what RFC 8727 has no room for; empty when the whole document was written
 * @since 0.1
 */
public record Encoded(byte[] bytes, Report report) {

    /**
     * Checks that both are there.
     *
     * @param bytes as the record describes it
     * @param report as the record describes it
     */
    public Encoded {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(report, "report");
    }

    /**
     * The bytes, if no information was lost.
     *
     * @return the document
     * @throws RuleViolationException if the report has an error
     */
    public byte[] require() {
        report.orThrow();
        return bytes;
    }
}
