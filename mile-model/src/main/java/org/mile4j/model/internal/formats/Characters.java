package org.mile4j.model.internal.formats;

/** Classes of ASCII characters. */
final class Characters {

    private Characters() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isLetterOrDigit(char c) {
        return isDigit(c) || isLetter(c);
    }

    static boolean isHexDigit(char c) {
        return isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }

    /** Whether a range is not empty and all digits. */
    static boolean isDigits(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return start < end;
    }

    /** Whether a range is not empty and all letters. */
    static boolean isLetters(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isLetter(text.charAt(i))) {
                return false;
            }
        }
        return start < end;
    }

    /** Whether a range is not empty and all hexadecimal digits. */
    static boolean isHexDigits(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isHexDigit(text.charAt(i))) {
                return false;
            }
        }
        return start < end;
    }

    /** The number in a range of digits without leading zeros, or -1 if there is none up to a greatest. */
    static int number(CharSequence text, int start, int end, int greatest) {
        if (!isDigits(text, start, end) || end - start > 1 && text.charAt(start) == '0' || end - start > 9) {
            return -1;
        }
        int number = 0;
        for (int i = start; i < end; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number <= greatest ? number : -1;
    }

    static int indexOf(CharSequence text, char wanted, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }
}
