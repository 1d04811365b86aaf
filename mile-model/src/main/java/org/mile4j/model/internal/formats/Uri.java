package org.mile4j.model.internal.formats;

/** URIs: RFC 3986. Characters beyond ASCII are admitted, as in IRIs (RFC 3987). */
public final class Uri {

    private static final String MARKS = "-._~:/?#[]@!$&'()*+,;=";

    private Uri() {}

    /** Whether a text has a scheme and only characters that a URI may have. */
    public static boolean isAbsolute(CharSequence text) {
        return problem(text) == null;
    }

    /** What is wrong with a text as a URI with a scheme, or null. */
    public static String problem(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                if (!Characters.isHexDigits(text, i + 1, Math.min(i + 3, text.length())) || i + 2 >= text.length()) {
                    return "a percent sign without two hexadecimal digits after it";
                }
            } else if (c <= ' ') {
                return "white space in it";
            } else if (!Characters.isLetterOrDigit(c) && MARKS.indexOf(c) < 0 && c < 0xA0) {
                return "the character \"" + c + "\" in it";
            }
        }
        int colon = Characters.indexOf(text, ':', 0, text.length());
        return isScheme(text, colon) && colon + 1 < text.length() ? null : "no scheme";
    }

    private static boolean isScheme(CharSequence text, int end) {
        if (end < 1 || !Characters.isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < end; i++) {
            char c = text.charAt(i);
            if (!Characters.isLetterOrDigit(c) && c != '+' && c != '-' && c != '.') {
                return false;
            }
        }
        return true;
    }
}
