package org.mile4j.model.internal.lexical;

/** The lexical forms of {@code xs:base64Binary} and {@code xs:hexBinary}. */
final class BinaryText {
    private static final int LONGEST_PADDING = 2;

    private BinaryText() {}

    /** Groups of four, white space anywhere, and no bits left over in the last group. */
    static boolean isBase64(CharSequence text, int start, int end) {
        long count = 0;
        int padding = 0;
        int last = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Lexical.isSpace(c)) {
                continue;
            }
            if (c == '=') {
                padding++;
            } else {
                last = padding == 0 ? sextet(c) : -1;
            }
            if (last < 0 || padding > LONGEST_PADDING) {
                return false;
            }
            count++;
        }
        int unused = (1 << 2 * padding) - 1;
        return count % 4 == 0 && (last & unused) == 0;
    }

    static boolean isHexBinary(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Ascii.isHexDigit(text.charAt(i))) {
                return false;
            }
        }
        return (end - start) % 2 == 0;
    }

    private static int sextet(char c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 26;
        }
        if (Ascii.isDigit(c)) {
            return c - '0' + 52;
        }
        return c == '+' ? 62 : c == '/' ? 63 : -1;
    }
}
