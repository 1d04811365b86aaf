package org.mile4j.model.rules;

import org.mile4j.model.Finding;

/**
 * How strongly a specification demands what a rule checks.
 *
 * @since 0.1
 */
public enum Level {
    /** A requirement; a document that breaks it is wrong. */
    MUST(Finding.Severity.ERROR),
    /** A recommendation; there may be reasons to depart from it. */
    SHOULD(Finding.Severity.WARNING),
    /** A matter of choice that is worth knowing. */
    MAY(Finding.Severity.INFO);

    private final Finding.Severity severity;

    Level(Finding.Severity severity) {
        this.severity = severity;
    }

    /**
     * The severity of findings on such a rule.
     *
     * @return the severity
     */
    public Finding.Severity severity() {
        return severity;
    }
}
