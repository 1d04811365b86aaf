package org.mile4j.model.internal.formats;

/** Comma-separated values: RFC 4180, Section 2. */
public final class CommaSeparated {

    private CommaSeparated() {}

    /** What is wrong with a text, or null: quotation marks that do not match, or records of different length. */
    public static String problem(CharSequence text) {
        int fields = 1;
        int expected = 0;
        boolean start = true;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i++);
            if (c == '"') {
                if (!start) {
                    return "a quotation mark inside of a field that is not quoted";
                }
                i = quotedEnd(text, i);
                if (i < 0) {
                    return "a quoted field that does not end";
                }
                start = false;
            } else if (c == ',') {
                fields++;
                start = true;
            } else if (c == '\n') {
                if (expected > 0 && fields != expected) {
                    return "records of " + expected + " and of " + fields + " fields";
                }
                expected = fields;
                fields = 1;
                start = true;
            } else if (c != '\r') {
                start = false;
            }
        }
        boolean ended = text.length() > 0 && text.charAt(text.length() - 1) == '\n';
        return expected > 0 && !ended && fields != expected
                ? "records of " + expected + " and of " + fields + " fields"
                : null;
    }

    /** The place after the closing quotation mark, or -1. */
    private static int quotedEnd(CharSequence text, int start) {
        int i = start;
        while (i < text.length()) {
            if (text.charAt(i) != '"') {
                i++;
            } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                i += 2;
            } else {
                boolean fieldEnds = i + 1 == text.length() || ",\r\n".indexOf(text.charAt(i + 1)) >= 0;
                return fieldEnds ? i + 1 : -1;
            }
        }
        return -1;
    }
}
