package org.mile4j.interop.report;

import java.util.List;
import org.mile4j.interop.report.Palette.Ink;
import org.mile4j.model.Finding;
import org.mile4j.model.Location;

/**
 * A finding as lines of text, in the form of a compiler's messages.
 *
 * @param palette the colours
 * @since 0.1.0
 */
public record FindingLines(Palette palette) {

    /**
     * The finding itself on one line, and on another the way out if there is one.
     *
     * @param name what to call the document
     * @param finding the finding
     * @return the lines
     */
    public List<String> of(String name, Finding finding) {
        String line = line(name, finding);
        return finding.hint().isEmpty()
                ? List.of(line)
                : List.of(line, "    " + palette.paint(Ink.DIM, "hint: " + Printable.of(finding.hint())));
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
