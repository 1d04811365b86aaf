package org.mile4j.model.internal.parser;

/**
 * What XML 1.0 lets stand in names and text.
 *
 * <p>Names are those of the fifth edition, the widest set that a parser may accept. (The schema type {@code xs:NCName} is
 * narrower: see {@code Lexical}.)
 *
 * @since 0.1.0
 */
public final class XmlSyntax {
    /** The characters a name may start with, above ASCII, as pairs of first and last. */
    private static final int[] START = {
        0xC0, 0xD6, 0xD8, 0xF6, 0xF8, 0x2FF, 0x370, 0x37D, 0x37F, 0x1FFF, 0x200C, 0x200D, 0x2070, 0x218F, 0x2C00,
        0x2FEF, 0x3001, 0xD7FF, 0xF900, 0xFDCF, 0xFDF0, 0xFFFD, 0x10000, 0xEFFFF
    };

    private static final boolean[] ASCII_START = new boolean[0x80];
    private static final boolean[] ASCII_PART = new boolean[0x80];

    static {
        for (int c = 0; c < 0x80; c++) {
            ASCII_START[c] = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
            ASCII_PART[c] = ASCII_START[c] || c >= '0' && c <= '9' || c == '-' || c == '.';
        }
    }

    private XmlSyntax() {}

    /**
     * Whether the text is a name without a colon.
     *
     * @param text any text
     * @return whether it is a name
     */
    public static boolean isNcName(CharSequence text) {
        int length = text.length();
        if (length == 0 || !isNameStart(text.charAt(0))) {
            return length > 0 && nameEnd(text, 0) == length;
        }
        int ascii = 1;
        while (ascii < length && text.charAt(ascii) < 0x80 && ASCII_PART[text.charAt(ascii)]) {
            ascii++;
        }
        return ascii == length || nameEnd(text, 0) == length;
    }

    /**
     * The index after the name without a colon that starts at a place in a text.
     *
     * @param text any text
     * @param start where the name starts
     * @return the index after its last character; {@code start} when there is no name
     */
    public static int nameEnd(CharSequence text, int start) {
        int at = start;
        while (at < text.length()) {
            int c = Character.codePointAt(text, at);
            if (!isNameStart(c) && (at == start || !isNamePart(c))) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    /**
     * Whether a name may start with the character.
     *
     * @param c a code point
     * @return whether it may
     */
    public static boolean isNameStart(int c) {
        if (c < 0x80) {
            return ASCII_START[c];
        }
        for (int i = 0; i < START.length; i += 2) {
            if (c <= START[i + 1]) {
                return c >= START[i];
            }
        }
        return false;
    }

    /**
     * Whether the character may stand inside of a name without a colon.
     *
     * @param c a code point
     * @return whether it may
     */
    public static boolean isNamePart(int c) {
        return isNameStart(c)
                || c >= '0' && c <= '9'
                || c == '-'
                || c == '.'
                || c == 0xB7
                || c >= 0x300 && c <= 0x36F
                || c == 0x203F
                || c == 0x2040;
    }

    /**
     * The index of the first character that XML cannot carry: most controls, a lone surrogate, U+FFFE and U+FFFF.
     *
     * @param text any text
     * @return its index, or -1
     */
    public static int firstForbidden(CharSequence text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= Character.MIN_SURROGATE) {
                if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0xFFFE) {
                    return i;
                }
                if (Character.isSurrogate(c)) {
                    if (Character.isLowSurrogate(c)
                            || i + 1 == length
                            || !Character.isLowSurrogate(text.charAt(i + 1))) {
                        return i;
                    }
                    i++;
                }
            }
        }
        return -1;
    }
}
