package org.mile4j.model.internal.formats;

/** Comma-separated values: RFC 4180, Section 2. */
public final class CommaSeparated {

    private final CharSequence text;
    private int fields = 1;
    private int expected;
    private String unequal;

    private CommaSeparated(CharSequence text) {
        this.text = text;
    }

    /** What is wrong with a text, or null: quotation marks that do not match. */
    public static String problem(CharSequence text) {
        return new CommaSeparated(text).read();
    }

    /** Which records have different numbers of fields, of a text that is not wrong otherwise; null if none have. */
    public static String unequalRecords(CharSequence text) {
        CommaSeparated values = new CommaSeparated(text);
        return values.read() == null ? values.unequal : null;
    }

    private String read() {
        boolean start = true;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i++);
            if (c == '"') {
                if (!start) {
                    return "a quotation mark inside of a field that is not quoted";
                }
                i = quotedEnd(i);
                if (i < 0) {
                    return "a quoted field that does not end";
                }
                start = false;
            } else if (c == ',') {
                fields++;
                start = true;
            } else if (c == '\n') {
                endRecord();
                start = true;
            } else if (c != '\r') {
                start = false;
            }
        }
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            endRecord();
        }
        return null;
    }

    private void endRecord() {
        if (unequal == null && expected > 0 && fields != expected) {
            unequal = "records of " + expected + " and of " + fields + " fields";
        }
        expected = fields;
        fields = 1;
    }

    /** The place after the closing quotation mark, or -1. */
    private int quotedEnd(int start) {
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
