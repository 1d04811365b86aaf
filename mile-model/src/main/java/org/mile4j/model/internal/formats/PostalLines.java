package org.mile4j.model.internal.formats;

/** Postal addresses whose lines are separated by the dollar sign: RFC 4519, Section 2.23, and RFC 4517, Section 3.3.28. */
public final class PostalLines {

    private PostalLines() {}

    /** What is wrong with an address, or null. */
    public static String problem(String text) {
        boolean empty = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return "there is a line break";
            }
            if (c == '$') {
                if (empty) {
                    return "a line is empty";
                }
                empty = true;
            } else if (c == '\\' && !text.startsWith("24", i + 1) && !text.regionMatches(true, i + 1, "5C", 0, 2)) {
                return "a backslash stands that is not followed by 24 or 5C";
            } else if (c != ' ') {
                empty = false;
            }
        }
        return empty ? "a line is empty" : null;
    }
}
