package org.mile4j.json.internal.codec;

import java.util.Arrays;

/** Texts in base64 (RFC 4648, Section 4) that are the one text of their bytes: no white space, and no bits left over. */
final class Base64Text {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final int ASCII = 128;
    private static final int GROUP = 4;

    /** The number of each character, or -1. */
    private static final byte[] SEXTETS = new byte[ASCII];

    static {
        Arrays.fill(SEXTETS, (byte) -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            SEXTETS[ALPHABET.charAt(i)] = (byte) i;
        }
    }

    private Base64Text() {}

    /** The bytes of a text; null if it is not the one text of its bytes. */
    static byte[] decode(String text) {
        int length = text.length();
        if (length % GROUP != 0) {
            return null;
        }
        int padding = 0;
        while (padding < 2 && padding < length && text.charAt(length - 1 - padding) == '=') {
            padding++;
        }
        byte[] bytes = new byte[length / GROUP * 3 - padding];
        int to = 0;
        int end = padding == 0 ? length : length - GROUP;
        for (int i = 0; i < end; i += GROUP) {
            int group =
                    sextet(text, i) << 18 | sextet(text, i + 1) << 12 | sextet(text, i + 2) << 6 | sextet(text, i + 3);
            if (group < 0) {
                return null;
            }
            bytes[to] = (byte) (group >> 16);
            bytes[to + 1] = (byte) (group >> 8);
            bytes[to + 2] = (byte) group;
            to += 3;
        }
        return padding == 0 || last(text, end, padding, bytes, to) ? bytes : null;
    }

    /** Reads the last group, which has one or two bytes; false if it is not as it would be written. */
    private static boolean last(String text, int from, int padding, byte[] bytes, int to) {
        int group = sextet(text, from) << 18
                | sextet(text, from + 1) << 12
                | (padding == 1 ? sextet(text, from + 2) << 6 : 0);
        if (group < 0 || (group & (padding == 1 ? 0xff : 0xffff)) != 0) {
            return false;
        }
        bytes[to] = (byte) (group >> 16);
        if (padding == 1) {
            bytes[to + 1] = (byte) (group >> 8);
        }
        return true;
    }

    private static int sextet(String text, int at) {
        char c = text.charAt(at);
        return c < ASCII ? SEXTETS[c] : -1;
    }
}
