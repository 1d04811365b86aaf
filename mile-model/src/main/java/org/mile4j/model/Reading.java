package org.mile4j.model;

import java.util.Objects;

/**
 * A document that was read, together with what the checks said of it.
 *
 * @param document the document as values; it holds whatever the input said, also what breaks rules
 * @param report the findings
 * @param <D> the type of the document
 * @since 0.1
 */
public record Reading<D>(D document, Report report) {

    /**
     * Checks that both are present.
     *
     * @param document as the record describes it
     * @param report as the record describes it
     */
    public Reading {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(report, "report");
    }

    /**
     * The document, if it has no error.
     *
     * @return the document
     * @throws RuleViolationException if the report has an error
     */
    public D require() {
        report.orThrow();
        return document;
    }
}
