package org.mile4j.model.internal.lexical;

import java.util.Objects;

/**
 * The lexical forms of the W3C XML Schema 1.0 types that the MILE schemas use, as yes-or-no checks.
 *
 * <p>Each check applies the {@code whiteSpace} facet of its type first: all types collapse, apart from the two that
 * RFC 7970 derives from {@code xs:string} ({@link #isPortlist} and {@link #isTimezone}), which preserve. The verdicts
 * are those of the schema validator in the JDK, which a differential test holds. The checks make no objects.
 *
 * @since 0.1.0
 */
public final class Lexical {
    private Lexical() {}

    /**
     * Whether the text is an {@code xs:dateTime}.
     *
     * @param text the text as it stands in the document
     * @return whether it is of the type
     */
    public static boolean isDateTime(CharSequence text) {
        return DateTimeText.isValid(text, start(text), end(text));
    }

    /**
     * Whether the text is an {@code xs:integer}.
     *
     * @param text the text as it stands in the document
     * @return whether it is of the type
     */
    public static boolean isInteger(CharSequence text) {
        return NumberText.isInteger(text, start(text), end(text));
    }

    /**
     * Whether the text is an {@code xs:float}.
     *
     * @param text the text as it stands in the document
     * @return whether it is of the type
     */
    public static boolean isFloat(CharSequence text) {
        return NumberText.isFloat(text, start(text), end(text));
    }

    /**
     * Whether the text is an {@code xs:float} greater than zero: RFC 7970, Section 8, {@code PositiveFloatType}.
     * {@code INF} is, {@code NaN} is not, nor is a number so small that it becomes zero as a float.
     *
     * @param text the text as it stands in the document
     * @return whether it is of the type
     */
    public static boolean isPositiveFloat(CharSequence text) {
        return NumberText.isPositiveFloat(text, start(text), end(text));
    }

    /**
     * Whether the text is an {@code xs:language} or empty, which is what {@code xml:lang} takes.
     *
     * @param text the text as it stands in the document
     * @return whether it is of the type
     */
    public static boolean isLanguage(CharSequence text) {
        return text.length() == 0 || ListText.isLanguage(text, start(text), end(text));
    }

    /**
     * Whether the text is an {@code xs:anyURI}.
     *
     * @param text the text as it stands in the document
     * @return whether it is of the type
     */
    public static boolean isAnyUri(CharSequence text) {
        return UriText.isValid(text, start(text), end(text));
    }

    /**
     * Whether a part of a text is an {@code xs:anyURI}.
     *
     * @param text the text
     * @param start where the part begins; no white space
     * @param end where it ends
     * @return whether it is of the type
     */
    public static boolean isAnyUri(CharSequence text, int start, int end) {
        return UriText.isValid(text, start, end);
    }

    /**
     * Whether the text is an {@code xs:NCName}; {@code xs:ID} and {@code xs:IDREF} have the same form.
     *
     * @param text the text as it stands in the document
     * @return whether it is of the type
     */
    public static boolean isNCName(CharSequence text) {
        return NameText.isNcName(text, start(text), end(text));
    }

    /**
     * Whether the text is an {@code xs:NMTOKEN}.
     *
     * @param text the text as it stands in the document
     * @return whether it is of the type
     */
    public static boolean isNmtoken(CharSequence text) {
        return NameText.isNmtoken(text, start(text), end(text));
    }

    /**
     * Whether the text is a list of ports such as {@code 80,443,8000-8080}: RFC 7970, Section 2.9. A digit is one of any
     * script, as {@code \d} has it in a schema.
     *
     * @param text the text as it stands in the document
     * @return whether it is of the type
     */
    public static boolean isPortlist(CharSequence text) {
        return ListText.isPortlist(text);
    }

    /**
     * Whether the text is an offset from UTC such as {@code -04:00}: RFC 7970, Section 2.8.
     *
     * @param text the text as it stands in the document
     * @return whether it is of the type
     */
    public static boolean isTimezone(CharSequence text) {
        return ListText.isTimezone(text);
    }

    /**
     * Whether the text is an {@code xs:base64Binary}.
     *
     * @param text the text as it stands in the document
     * @return whether it is of the type
     */
    public static boolean isBase64(CharSequence text) {
        return BinaryText.isBase64(text, start(text), end(text));
    }

    /**
     * Whether the text is an {@code xs:boolean}.
     *
     * @param text the text as it stands in the document
     * @return whether it is of the type
     */
    public static boolean isBoolean(CharSequence text) {
        int start = start(text);
        int end = end(text);
        return switch (start < end ? text.subSequence(start, end).toString() : "") {
            case "true", "false", "1", "0" -> true;
            default -> false;
        };
    }

    /**
     * Whether the text is an {@code xs:hexBinary}.
     *
     * @param text the text as it stands in the document
     * @return whether it is of the type
     */
    public static boolean isHexBinary(CharSequence text) {
        return BinaryText.isHexBinary(text, start(text), end(text));
    }

    /**
     * The text with white space collapsed: none at either end, one blank for each run inside.
     *
     * @param text the text as it stands in the document
     * @return the same string when nothing had to change
     */
    public static String collapse(String text) {
        int length = Objects.requireNonNull(text, "text").length();
        boolean afterSpace = true;
        int at = 0;
        for (; at < length; at++) {
            char c = text.charAt(at);
            boolean space = isSpace(c);
            if (space && (afterSpace || c != ' ')) {
                break;
            }
            afterSpace = space;
        }
        if (at == length && !(afterSpace && length > 0)) {
            return text;
        }
        StringBuilder collapsed = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                collapsed.append(c);
            } else if (collapsed.length() > 0 && collapsed.charAt(collapsed.length() - 1) != ' ') {
                collapsed.append(' ');
            }
        }
        if (collapsed.length() > 0 && collapsed.charAt(collapsed.length() - 1) == ' ') {
            collapsed.setLength(collapsed.length() - 1);
        }
        return collapsed.toString();
    }

    /**
     * Whether the character is white space to XML: blank, tab, line feed or carriage return.
     *
     * @param c the character
     * @return whether it is white space
     */
    public static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /**
     * Whether the text is nothing but white space.
     *
     * @param text any text
     * @return whether it is; true for the empty text
     */
    public static boolean isWhiteSpace(CharSequence text) {
        return start(text) == text.length();
    }

    private static int start(CharSequence text) {
        int length = text.length();
        int start = 0;
        while (start < length && isSpace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int end(CharSequence text) {
        int end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        // Only white space: an empty range at the place that start() gives.
        return end == 0 ? text.length() : end;
    }
}
