package org.mile4j.rolie.internal.text;

import java.util.regex.Pattern;

/** The forms of other short texts. */
public final class Syntax {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final String NOT_IN_RELATIONS = " \t\n\u000B\f\r:/?#[]<>\"{}|\\^`";
    private static final Pattern LENGTH = Pattern.compile("[0-9]+");

    private Syntax() {}

    /** Whether a text is a language tag (RFC 4287, Section 2), or empty, which takes back an outer one. */
    public static boolean isLanguage(String text) {
        return text.isEmpty() || LANGUAGE.matcher(text).matches();
    }

    /** Whether a text is a mail address (RFC 4287, Section 3.2.3): something on both sides of one at-sign. */
    public static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    /** Whether a text is the short name of a link relation (RFC 4287, Section 4.2.7.2). */
    public static boolean isRelation(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c == '-';
            if (!plain && NOT_IN_RELATIONS.indexOf(c) >= 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Whether a text is a name in the registry (RFC 8322, Section 8.4). */
    public static boolean isTerm(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? space : c < '!' || c > '~') {
                return false;
            }
            space = c == ' ';
        }
        return !space;
    }

    /** Whether a text is a number of octets. */
    public static boolean isLength(String text) {
        return LENGTH.matcher(text).matches();
    }

    /** A text without the white space of XML at its ends. */
    public static String trimmed(String text) {
        int from = 0;
        int end = text.length();
        while (from < end && isSpace(text.charAt(from))) {
            from++;
        }
        while (end > from && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(from, end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    /** A text for a message: short, on one line. */
    public static String shown(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= 60 ? line : line.substring(0, 57) + "...";
    }
}
