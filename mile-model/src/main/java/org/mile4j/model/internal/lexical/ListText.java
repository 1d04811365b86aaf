package org.mile4j.model.internal.lexical;

/** The lexical forms of the types that are patterns: port lists, time zones and languages. */
final class ListText {
    /** First digit of each row of decimal digits in the Unicode that XML Schema 1.0 rests on. */
    private static final int[] DIGIT_ROWS = {
        0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0xF20, 0x1040, 0x17E0,
        0x1810, 0xFF10, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6
    };
    /** Rows that had no zero then: Tamil and Ethiopic. */
    private static final int[] ROWS_WITHOUT_ZERO = {0xBE7, 0x1369};

    private ListText() {}

    /** {@code \d+(\-\d+)?(,\d+(\-\d+)?)*}, where a digit is one of any script. */
    static boolean isPortlist(CharSequence text) {
        int at = 0;
        while (true) {
            at = range(text, at);
            if (at < 0 || at == text.length()) {
                return at > 0;
            }
            if (text.charAt(at) != ',') {
                return false;
            }
            at++;
        }
    }

    /** {@code Z|[\+\-](0[0-9]|1[0-4]):[0-5][0-9]}. */
    static boolean isTimezone(CharSequence text) {
        if (text.length() == 1) {
            return text.charAt(0) == 'Z';
        }
        return text.length() == 6
                && (text.charAt(0) == '+' || text.charAt(0) == '-')
                && (isBetween('0', '0', text, 1) && isBetween('0', '9', text, 2)
                        || isBetween('1', '1', text, 1) && isBetween('0', '4', text, 2))
                && text.charAt(3) == ':'
                && isBetween('0', '5', text, 4)
                && isBetween('0', '9', text, 5);
    }

    /** {@code [a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*}. */
    static boolean isLanguage(CharSequence text, int start, int end) {
        int length = 0;
        boolean first = true;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '-') {
                if (length == 0) {
                    return false;
                }
                length = 0;
                first = false;
            } else if (++length > 8 || !Ascii.isLetter(c) && (first || !Ascii.isDigit(c))) {
                return false;
            }
        }
        return length > 0;
    }

    /** The index after one port or one range of ports, or -1. */
    private static int range(CharSequence text, int start) {
        int at = digits(text, start);
        if (at == start) {
            return -1;
        }
        if (at == text.length() || text.charAt(at) != '-') {
            return at;
        }
        int end = digits(text, at + 1);
        return end == at + 1 ? -1 : end;
    }

    private static int digits(CharSequence text, int start) {
        int at = start;
        while (at < text.length()) {
            int c = Character.codePointAt(text, at);
            if (!isDigit(c)) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean isDigit(int c) {
        if (c < 0x80) {
            return c >= '0' && c <= '9';
        }
        for (int row : DIGIT_ROWS) {
            if (c >= row && c < row + 10) {
                return true;
            }
        }
        for (int row : ROWS_WITHOUT_ZERO) {
            if (c >= row && c < row + 9) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBetween(char first, char last, CharSequence text, int at) {
        return text.charAt(at) >= first && text.charAt(at) <= last;
    }
}
