package org.mile4j.interop.report;

import java.util.Locale;

/**
 * The forms of a report; docs/cli.md describes them.
 *
 * @since 0.1.0
 */
public enum ReportFormat {
    /** One finding a line, for people and editors. */
    TEXT,
    /** JSON of our own. */
    JSON,
    /** JUnit's XML, one test case a document, for build servers. */
    JUNIT,
    /** SARIF 2.1.0 (OASIS), for code scanning services. */
    SARIF;

    /**
     * Begins a report.
     *
     * @param context what it is made with
     * @return the report
     */
    public ReportWriter begin(ReportContext context) {
        return switch (this) {
            case TEXT -> new TextReport(context);
            case JSON -> new JsonReport(context);
            case JUNIT -> new JUnitReport(context);
            case SARIF -> new SarifReport(context);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
