package org.mile4j.xmpp.internal.security;

import java.text.Normalizer;

/**
 * Names and passwords in the form in which SCRAM compares them: RFC 4013, as RFC 5802, Section 2.2, asks for. Characters that
 * Unicode 3.2 did not have yet are let through, as for a query.
 */
public final class SaslPrep {

    private SaslPrep() {}

    /**
     * The form of a text.
     *
     * @param what what the text is, for the message, which does not show the text
     * @throws IllegalArgumentException if the text has a character that it must not have, or mixes directions of writing
     */
    public static String prepare(String text, String what) {
        StringBuilder mapped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isOtherSpace(c)) {
                mapped.append(' ');
            } else if (!isNothing(c)) {
                mapped.appendCodePoint(c);
            }
        });
        String form = Normalizer.normalize(mapped, Normalizer.Form.NFKC);
        if (form.codePoints().anyMatch(SaslPrep::isProhibited)) {
            throw new IllegalArgumentException(
                    what + " has a character that SASLprep forbids (RFC 4013, Section 2.3), such"
                            + " as a control character; choose another");
        }
        if (!isOfOneDirection(form)) {
            throw new IllegalArgumentException(
                    what + " mixes writing from the left and from the right (RFC 4013, Section 2.4); choose another");
        }
        return form;
    }

    /** RFC 3454, Table C.1.2. */
    private static boolean isOtherSpace(int c) {
        return c == 0xa0 || c == 0x1680 || c >= 0x2000 && c <= 0x200b || c == 0x202f || c == 0x205f || c == 0x3000;
    }

    /** RFC 3454, Table B.1. */
    private static boolean isNothing(int c) {
        return c == 0xad
                || c == 0x34f
                || c == 0x1806
                || c >= 0x180b && c <= 0x180d
                || c == 0x200c
                || c == 0x200d
                || c == 0x2060
                || c >= 0xfe00 && c <= 0xfe0f
                || c == 0xfeff;
    }

    /** RFC 3454, Tables C.1.2 to C.9. */
    private static boolean isProhibited(int c) {
        int type = Character.getType(c);
        return isOtherSpace(c)
                || type == Character.CONTROL
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE
                || isNoCharacter(c)
                || isFormat(c);
    }

    private static boolean isNoCharacter(int c) {
        return c >= 0xfdd0 && c <= 0xfdef || (c & 0xfffe) == 0xfffe;
    }

    private static boolean isFormat(int c) {
        return c == 0x340
                || c == 0x341
                || c == 0x6dd
                || c == 0x70f
                || c == 0x180e
                || c >= 0x200c && c <= 0x200f
                || c >= 0x2028 && c <= 0x202e
                || c >= 0x2060 && c <= 0x2063
                || c >= 0x206a && c <= 0x206f
                || c >= 0x2ff0 && c <= 0x2ffb
                || c == 0xfeff
                || c >= 0xfff9 && c <= 0xfffd
                || c >= 0x1d173 && c <= 0x1d17a
                || c == 0xe0001
                || c >= 0xe0020 && c <= 0xe007f;
    }

    /** RFC 3454, Section 6. */
    private static boolean isOfOneDirection(String text) {
        if (text.codePoints().noneMatch(SaslPrep::isFromRight)) {
            return true;
        }
        return text.codePoints()
                        .noneMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                && isFromRight(text.codePointAt(0))
                && isFromRight(text.codePointBefore(text.length()));
    }

    private static boolean isFromRight(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
