package org.mile4j.interop.report;

import java.io.PrintWriter;
import org.mile4j.interop.document.DocumentResult;
import org.mile4j.interop.report.Palette.Ink;
import org.mile4j.model.Finding;
import org.mile4j.model.Location;

/**
 * Findings one a line, in the form of a compiler's messages, so that editors and terminals can jump to the place. What
 * was not checked goes to the error stream: that is no finding.
 *
 * @since 0.1.0
 */
public final class TextReport implements ReportWriter {

    private final PrintWriter out;
    private final PrintWriter problems;
    private final Palette palette;
    private final int maxFindings;

    /**
     * A report as text.
     *
     * @param out where findings go
     * @param problems where goes what could not be checked
     * @param palette the colours
     * @param maxFindings after how many findings the check of a document ends
     */
    public TextReport(PrintWriter out, PrintWriter problems, Palette palette, int maxFindings) {
        this.out = out;
        this.problems = problems;
        this.palette = palette;
        this.maxFindings = maxFindings;
    }

    @Override
    public void document(DocumentResult result) {
        String name = Printable.of(result.name());
        result.problem().ifPresent(problem -> problems.println("mile: " + name + ": " + Printable.of(problem)));
        for (Finding finding : result.findings()) {
            out.println(line(name, finding));
            if (!finding.hint().isEmpty()) {
                out.println("    " + palette.paint(Ink.DIM, "hint: " + Printable.of(finding.hint())));
            }
        }
        if (!result.report().complete() && result.findings().size() >= maxFindings) {
            out.println(palette.paint(Ink.BOLD, name + ":") + " "
                    + palette.paint(Ink.CYAN, "note:") + " there may be more findings than these "
                    + result.findings().size() + " (--max-findings)");
        }
    }

    @Override
    public void end(Tally tally, int exitCode) {
        out.flush();
    }

    /** One finding: place, severity, what is wrong, rule and section. */
    private String line(String name, Finding finding) {
        return palette.paint(Ink.BOLD, name + ":" + place(finding.location())) + " "
                + palette.paint(ink(finding), SeverityLabel.of(finding.severity()) + ":") + " "
                + withoutStop(Printable.of(finding.message())) + " "
                + palette.paint(Ink.CYAN, "[" + finding.rule() + "]") + " "
                + palette.paint(Ink.DIM, "(" + finding.section() + ")");
    }

    private static String place(Location location) {
        if (location.line() > 0) {
            return location.line() + ":" + Math.max(1, location.column()) + ":";
        }
        if (location.offset() >= 0) {
            return " byte " + location.offset() + ":";
        }
        return location.path().isEmpty() ? "" : " " + Printable.of(location.path()) + ":";
    }

    private static Ink ink(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> Ink.RED;
            case WARNING -> Ink.YELLOW;
            case INFO -> Ink.CYAN;
        };
    }

    /** A sentence that is followed by more on its line. */
    private static String withoutStop(String message) {
        return message.endsWith(".") && !message.endsWith("..") ? message.substring(0, message.length() - 1) : message;
    }
}
