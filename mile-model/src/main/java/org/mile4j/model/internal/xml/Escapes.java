package org.mile4j.model.internal.xml;

import java.util.Locale;
import org.mile4j.model.Finding;
import org.mile4j.model.Location;
import org.mile4j.model.MalformedInputException;

/** Which characters are written as they are, and which in another way. */
final class Escapes {

    /** What is escaped in text. */
    static final int IN_TEXT = 1;
    /** What is escaped in the values of attributes. */
    static final int IN_ATTRIBUTE = 2;
    /** What XML does not admit, and what takes more than one byte. */
    static final int SPECIAL = 4;
    /** Where RFC 5070, Section 4.1, wants more characters escaped than XML does. */
    static final int IN_VERSION_1 = 8;

    /** For each character, so that no text has to be asked twice: those beyond ASCII take no memory near the others. */
    private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < KINDS.length; c++) {
            if (c < 0x20 || c >= 0x80) {
                KINDS[c] = SPECIAL;
            }
        }
        KINDS['\t'] = IN_ATTRIBUTE;
        KINDS['\n'] = IN_ATTRIBUTE;
        KINDS['\r'] = IN_TEXT | IN_ATTRIBUTE;
        KINDS['&'] = IN_TEXT | IN_ATTRIBUTE;
        KINDS['<'] = IN_TEXT | IN_ATTRIBUTE;
        KINDS['>'] = IN_TEXT | IN_VERSION_1;
        KINDS['"'] = IN_ATTRIBUTE | IN_VERSION_1;
        KINDS['\''] = IN_VERSION_1;
    }

    private Escapes() {}

    /** Whether a character is not written as the one byte that it is. */
    static boolean applies(char c, int where) {
        return (KINDS[c] & where) != 0;
    }

    /** Whether a text is its own bytes. */
    static boolean applyNowhere(String text, int where) {
        int kinds = 0;
        for (int i = 0; i < text.length(); i++) {
            kinds |= KINDS[text.charAt(i)];
        }
        return (kinds & where) == 0;
    }

    /** Whether a text is its own bytes wherever it stands. */
    static boolean none(String text) {
        return applyNowhere(text, IN_TEXT | IN_ATTRIBUTE | SPECIAL | IN_VERSION_1);
    }

    /** How a character of ASCII is escaped. */
    static String reference(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&apos;";
            case '\t' -> "&#9;";
            case '\n' -> "&#10;";
            default -> "&#13;";
        };
    }

    /** Checks that XML can carry a text, for writers that may not do so themselves. */
    static void requireCharacters(String text) {
        if (applyNowhere(text, SPECIAL)) {
            return;
        }
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0xFFFE || c < 0x20 && applies(c, SPECIAL)) {
                throw notOfXml(c);
            }
            if (Character.isSurrogate(c)) {
                requirePair(text, i++);
            }
        }
    }

    /** Checks that a surrogate is the first half of a pair. */
    static void requirePair(String text, int i) {
        if (!Character.isHighSurrogate(text.charAt(i))
                || i + 1 == text.length()
                || !Character.isLowSurrogate(text.charAt(i + 1))) {
            throw unwritable("half a surrogate pair is not a character");
        }
    }

    static MalformedInputException notOfXml(char c) {
        String digits = Integer.toHexString(0x10000 | c).substring(1).toUpperCase(Locale.ROOT);
        return unwritable("U+" + digits + " is not a character of XML");
    }

    static MalformedInputException unwritable(String message) {
        return new MalformedInputException(
                new Finding(
                        "XML-character",
                        Finding.Severity.ERROR,
                        "XML 1.0, Section 2.2",
                        Location.UNKNOWN,
                        message + ", so the value cannot be written.",
                        "Encode it, for instance as base64."),
                null);
    }
}
