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
 * lines. The file is read again up to there, as to count all lines of all documents would cost more.
 */
final class BytePlaces {

    private BytePlaces() {}

    /** A report of which each finding has a line, if the document is a file that can be read again. */
    static Report inLines(Report report, Optional<Path> file) throws IOException {
        if (file.isEmpty() || report.findings().stream().noneMatch(BytePlaces::hasOffsetOnly)) {
            return report;
        }
        if (!Files.isRegularFile(file.get())) {
            return report;
        }
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : report.findings()) {
            findings.add(hasOffsetOnly(finding) ? inLine(finding, file.get()) : finding);
        }
        return new Report(findings, report.checked(), report.complete());
    }

    private static boolean hasOffsetOnly(Finding finding) {
        return finding.location().line() == 0 && finding.location().offset() >= 0;
    }

    private static Finding inLine(Finding finding, Path file) throws IOException {
        Location at = finding.location();
        int line = 1;
        int column = 1;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            int before = 0;
            for (long i = 0; i < at.offset(); i++) {
                int b = in.read();
                boolean ends = b == '\r' || b == '\n' && before != '\r';
                line += ends ? 1 : 0;
                column = ends || b == '\n' ? 1 : column + 1;
                before = b;
            }
        }
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.section(),
                new Location(at.path(), line, column, at.offset()),
                finding.message(),
                finding.hint());
    }
}
