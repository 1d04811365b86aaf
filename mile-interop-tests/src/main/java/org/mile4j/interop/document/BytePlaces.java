package org.mile4j.interop.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mile4j.model.Finding;
import org.mile4j.model.Location;
import org.mile4j.model.Report;

/**
 * The lines and columns of findings of which only the byte is known: bytes that are no text are met before there are
 * lines.
 */
final class BytePlaces {

    private BytePlaces() {}

    /** The lines of a document. */
    interface Lines {

        /** What is counted before a byte; empty if that cannot be told any more. */
        Optional<LineCounter> before(long offset) throws IOException;
    }

    /** A file is read again up to there, as to count all lines of all documents would cost more. */
    static Lines of(Path file) {
        return offset -> {
            LineCounter counter = new LineCounter();
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
                for (long i = 0; i < offset; i++) {
                    counter.pass(in.read());
                }
            }
            return Optional.of(counter);
        };
    }

    /** Whether a finding has no line, but a byte. */
    static boolean areMissing(Report report) {
        for (Finding finding : report.findings()) {
            if (hasOffsetOnly(finding)) {
                return true;
            }
        }
        return false;
    }

    /** A report of which each finding has a line, if the document can tell it. */
    static Report inLines(Report report, Lines lines) throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : report.findings()) {
            findings.add(hasOffsetOnly(finding) ? inLine(finding, lines) : finding);
        }
        return new Report(findings, report.checked(), report.complete());
    }

    private static boolean hasOffsetOnly(Finding finding) {
        return finding.location().line() == 0 && finding.location().offset() >= 0;
    }

    private static Finding inLine(Finding finding, Lines lines) throws IOException {
        Location at = finding.location();
        return lines.before(at.offset())
                .map(counter -> new Location(at.path(), counter.line(), counter.column(), at.offset()))
                .map(place -> new Finding(
                        finding.rule(),
                        finding.severity(),
                        finding.section(),
                        place,
                        finding.message(),
                        finding.hint()))
                .orElse(finding);
    }
}
