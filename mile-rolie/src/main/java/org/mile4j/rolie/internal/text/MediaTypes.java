package org.mile4j.rolie.internal.text;

import java.util.Locale;

/** The forms of media types and ranges (RFC 2045, Section 5.1; RFC 9110, Section 8.3.1). */
public final class MediaTypes {

    private static final boolean[] TOKEN = new boolean[0x7F];

    static {
        for (char c = '!'; c < TOKEN.length; c++) {
            TOKEN[c] = "()<>@,;:\\\"/[]?=".indexOf(c) < 0;
        }
    }

    private MediaTypes() {}

    /** Whether a text is a media type, with or without parameters. */
    public static boolean isType(String text) {
        if (isPlain(text)) {
            return true;
        }
        String essence = essence(text);
        return !essence.contains("*")
                && isRange(text)
                && essence.equals(beforeParameters(text).toLowerCase(Locale.ROOT));
    }

    /** Whether a text is a media range: a media type, a type with any subtype, or anything. */
    public static boolean isRange(String text) {
        String essence = essence(text);
        int slash = essence.indexOf('/');
        return slash > 0
                && isToken(essence.substring(0, slash))
                && isToken(essence.substring(slash + 1))
                && hasGoodParameters(text);
    }

    /** Type and subtype in lower case, without parameters and white space around them. */
    public static String essence(String text) {
        return beforeParameters(text).strip().toLowerCase(Locale.ROOT);
    }

    /** The value of a parameter in lower case, without quotes; the empty text if there is none. */
    public static String parameter(String text, String name) {
        for (String part : text.split(";", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0 && part.substring(0, equals).strip().equalsIgnoreCase(name)) {
                return part.substring(equals + 1).strip().replace("\"", "").toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    /** Whether a media type falls under a range; parameters count only where the range has them. */
    public static boolean matches(String range, String type) {
        String wanted = essence(range);
        String given = essence(type);
        boolean fits = wanted.equals("*/*")
                || wanted.equals(given)
                || wanted.endsWith("/*") && given.startsWith(wanted.substring(0, wanted.length() - 1));
        String kind = parameter(range, "type");
        return fits && (kind.isEmpty() || kind.equals(parameter(type, "type")));
    }

    /** Whether the type is XML by RFC 7303: application/xml, text/xml or a subtype ending in +xml. */
    public static boolean isXml(String text) {
        String essence = essence(text);
        return essence.endsWith("+xml") || essence.equals("application/xml") || essence.equals("text/xml");
    }

    /** Whether the type is JSON: application/json or a subtype ending in +json. */
    public static boolean isJson(String text) {
        String essence = essence(text);
        return essence.endsWith("+json") || essence.equals("application/json");
    }

    private static String beforeParameters(String text) {
        int semicolon = text.indexOf(';');
        return semicolon < 0 ? text : text.substring(0, semicolon);
    }

    private static boolean hasGoodParameters(String text) {
        int at = text.indexOf(';');
        while (at >= 0) {
            int equals = text.indexOf('=', at);
            if (equals < 0 || !isToken(text.substring(at + 1, equals).strip())) {
                return false;
            }
            at = valueEnd(text, equals + 1);
            if (at < 0) {
                return false;
            }
            at = at < text.length() ? at : -1;
        }
        return true;
    }

    /** The index of the semicolon behind a value, the length if there is none, or -1 if it is no value. */
    private static int valueEnd(String text, int from) {
        int start = from;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        int end;
        if (start < text.length() && text.charAt(start) == '"') {
            end = text.indexOf('"', start + 1);
            if (end < 0) {
                return -1;
            }
            end++;
        } else {
            end = start;
            while (end < text.length() && isTokenCharacter(text.charAt(end))) {
                end++;
            }
            if (end == start) {
                return -1;
            }
        }
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end == text.length() || text.charAt(end) == ';' ? end : -1;
    }

    /** Whether a text is a media type without parameters, as nearly all are. */
    private static boolean isPlain(String text) {
        int slash = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/' && slash == 0 && i > 0) {
                slash = i;
            } else if (!isTokenCharacter(c) || c == '*') {
                return false;
            }
        }
        return slash > 0 && slash < text.length() - 1;
    }

    private static boolean isToken(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isTokenCharacter(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isTokenCharacter(char c) {
        return c < TOKEN.length && TOKEN[c];
    }
}
