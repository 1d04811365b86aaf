package org.mile4j.model.internal.formats;

/** Values in the syntax of Windows .reg files. */
public final class RegistryValue {

    private RegistryValue() {}

    /** Whether a text is data of a value, with or without the value's name and an equals sign before it. */
    public static boolean isValid(CharSequence text) {
        int length = text.length();
        int start = 0;
        if (length > 0 && text.charAt(0) == '@') {
            start = afterEquals(text, 1);
        } else if (length > 0 && text.charAt(0) == '"') {
            int end = stringEnd(text, 0);
            if (end == length) {
                return true;
            }
            start = afterEquals(text, end);
        }
        return start >= 0 && isData(text, start);
    }

    private static int afterEquals(CharSequence text, int at) {
        int i = skipSpace(text, at);
        return at > 0 && i < text.length() && text.charAt(i) == '=' ? skipSpace(text, i + 1) : -1;
    }

    private static int skipSpace(CharSequence text, int at) {
        int i = at;
        while (i >= 0 && i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isData(CharSequence text, int start) {
        int length = text.length();
        if (start >= length) {
            return false;
        }
        if (text.charAt(start) == '"') {
            return stringEnd(text, start) == length;
        }
        if (text.charAt(start) == '-') {
            return start + 1 == length;
        }
        if (startsWith(text, "dword:", start)) {
            int from = start + "dword:".length();
            return length - from <= 8 && Characters.isHexDigits(text, from, length);
        }
        return startsWith(text, "hex", start) && isHex(text, start + "hex".length());
    }

    private static boolean isHex(CharSequence text, int start) {
        int length = text.length();
        int at = start;
        if (at < length && text.charAt(at) == '(') {
            int close = Characters.indexOf(text, ')', at, length);
            if (close < 0 || !Characters.isHexDigits(text, at + 1, close)) {
                return false;
            }
            at = close + 1;
        }
        if (at >= length || text.charAt(at) != ':') {
            return false;
        }
        int digits = 0;
        for (int i = at + 1; i < length; i++) {
            char c = text.charAt(i);
            if (Characters.isHexDigit(c)) {
                if (++digits > 2) {
                    return false;
                }
            } else if (c == ',' && digits == 2) {
                digits = 0;
            } else if (c != '\\' && !Character.isWhitespace(c)) {
                return false;
            }
        }
        return digits == 2 || at + 1 == length;
    }

    private static boolean startsWith(CharSequence text, String word, int at) {
        return at + word.length() <= text.length() && word.contentEquals(text.subSequence(at, at + word.length()));
    }

    /** The place after the closing quotation mark, or -1. */
    private static int stringEnd(CharSequence text, int start) {
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                return i + 1;
            }
            if (c == '\\') {
                i++;
                if (i >= text.length() || text.charAt(i) != '\\' && text.charAt(i) != '"') {
                    return -1;
                }
            }
        }
        return -1;
    }
}
