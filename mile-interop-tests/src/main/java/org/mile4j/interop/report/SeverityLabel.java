package org.mile4j.interop.report;

import java.util.Locale;
import org.mile4j.model.Finding.Severity;

/** The names of severities in reports. */
final class SeverityLabel {

    private SeverityLabel() {}

    static String of(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
