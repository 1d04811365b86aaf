package org.mile4j.model;

/**
 * A document that was read but breaks rules it must not break, thrown by the {@code require} methods.
 *
 * @since 0.1
 */
public final class RuleViolationException extends MileException {

    private static final long serialVersionUID = 1L;

    private final transient Report report;

    /**
     * An exception for a report that has at least one error.
     *
     * @param report all findings on the document
     * @throws IllegalArgumentException if the report has no error
     */
    public RuleViolationException(Report report) {
        super(message(report), null);
        this.report = report;
    }

    private static String message(Report report) {
        Finding first = report.errors()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a report without errors is no violation"));
        long more = report.errors().count() - 1;
        return more == 0 ? first.toString() : first + " (and " + more + " more)";
    }

    /**
     * All findings on the document, warnings included.
     *
     * @return the report
     */
    public Report report() {
        return report;
    }
}
