package org.mile4j.rolie.internal.text;

import java.nio.charset.StandardCharsets;

/** The forms of IRIs and URIs (RFC 3986, RFC 3987), as far as a document needs them told apart. */
public final class Iri {

    /** The characters of ASCII that may stand anywhere. */
    private static final boolean[] PLAIN = new boolean[0x80];

    /** Not zero for what needs a second look in Latin 1, where all that is beyond it becomes a question mark. */
    private static final byte[] SPECIAL = new byte[0x100];

    private static final char FIRST_BEYOND_ASCII = 0xA0;

    static {
        for (char c = '!'; c < '\u007F'; c++) {
            PLAIN[c] = "<>\"{}|\\^`#%".indexOf(c) < 0;
        }
        for (char c = 0; c < FIRST_BEYOND_ASCII; c++) {
            SPECIAL[c] = (byte) (c < PLAIN.length && PLAIN[c] ? 0 : 1);
        }
    }

    private Iri() {}

    /** Whether a text is an IRI reference: absolute, relative or empty. */
    public static boolean isReference(String text) {
        int end = schemeEnd(text);
        return end != BROKEN && hasIriCharacters(text, Math.max(end, 0));
    }

    /** Whether a text is an IRI with a scheme. */
    public static boolean isAbsolute(String text) {
        int end = schemeEnd(text);
        return end > 0 && text.length() > end + 1 && hasIriCharacters(text, end);
    }

    /** Whether a text is an absolute URI, that is an absolute IRI in ASCII. */
    public static boolean isAbsoluteUri(String text) {
        return isAbsolute(text) && isAscii(text);
    }

    /** Whether a text is a URI reference. */
    public static boolean isUriReference(String text) {
        return isReference(text) && isAscii(text);
    }

    /** The scheme in lower case, or the empty text. */
    public static String scheme(String text) {
        int end = schemeEnd(text);
        return end > 0 ? text.substring(0, end).toLowerCase(java.util.Locale.ROOT) : "";
    }

    private static final int NONE = -1;
    private static final int BROKEN = -2;

    /** The index of the colon behind the scheme, NONE, or BROKEN if something else stands before a colon. */
    private static int schemeEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return i == 0 ? BROKEN : i;
            }
            if (c == '/' || c == '?' || c == '#') {
                return NONE;
            }
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean other = c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.';
            if (!letter && (i == 0 || !other)) {
                // No scheme: a colon in the first segment of a relative reference is not allowed.
                return colonInFirstSegment(text, i) ? BROKEN : NONE;
            }
        }
        return NONE;
    }

    private static boolean colonInFirstSegment(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return true;
            }
            if (c == '/' || c == '?' || c == '#') {
                return false;
            }
        }
        return false;
    }

    /** Whether the characters may stand in an IRI; nearly always none of them needs a second look. */
    private static boolean hasIriCharacters(String text, int from) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        int any = 0;
        for (int i = from; i < bytes.length; i++) {
            any |= SPECIAL[bytes[i] & 0xFF];
        }
        return any == 0 || hasIriCharactersAndMore(text, from);
    }

    private static boolean hasIriCharactersAndMore(String text, int from) {
        boolean fragment = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < PLAIN.length && PLAIN[c]) {
                continue;
            }
            if (c == '#') {
                if (fragment) {
                    return false;
                }
                fragment = true;
            } else if (c == '%') {
                if (i + 2 >= text.length() || !isHex(text.charAt(i + 1)) || !isHex(text.charAt(i + 2))) {
                    return false;
                }
            } else if (c < FIRST_BEYOND_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHex(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= PLAIN.length) {
                return false;
            }
        }
        return true;
    }
}
