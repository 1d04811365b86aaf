package org.mile4j.model.internal.formats;

/** IPv4 addresses and networks in dotted-decimal notation: RFC 7970, Section 3.18.1. */
public final class Ipv4Address {

    private static final int PARTS = 4;
    private static final int GREATEST_PART = 255;
    private static final int LONGEST_PREFIX = 32;

    private Ipv4Address() {}

    /** Whether a text is a.b.c.d. */
    public static boolean isAddress(CharSequence text) {
        return isAddress(text, 0, text.length());
    }

    static boolean isAddress(CharSequence text, int start, int end) {
        return bits(text, start, end) >= 0;
    }

    /** Whether a text is a.b.c.d/nn. */
    public static boolean isNetwork(CharSequence text) {
        int slash = Characters.indexOf(text, '/', 0, text.length());
        return slash > 0
                && isAddress(text, 0, slash)
                && Characters.number(text, slash + 1, text.length(), LONGEST_PREFIX) >= 0;
    }

    /** Whether a text is a.b.c.d/w.x.y.z with a mask whose ones come first. */
    public static boolean isNetworkWithMask(CharSequence text) {
        int slash = Characters.indexOf(text, '/', 0, text.length());
        if (slash <= 0 || !isAddress(text, 0, slash)) {
            return false;
        }
        long mask = bits(text, slash + 1, text.length());
        long rest = ~mask & 0xFFFF_FFFFL;
        return mask >= 0 && (rest & rest + 1) == 0;
    }

    /** Whether a text is a.b.c.d/nn with x for at least one of its digits. */
    public static boolean isMaskedNetwork(CharSequence text) {
        int slash = Characters.indexOf(text, '/', 0, text.length());
        if (slash <= 0 || !isMaskedNumber(text, slash + 1, text.length(), LONGEST_PREFIX)) {
            return false;
        }
        int start = 0;
        for (int part = 1; part <= PARTS; part++) {
            int end = part == PARTS ? slash : Characters.indexOf(text, '.', start, slash);
            if (end < 0 || !isMaskedNumber(text, start, end, GREATEST_PART)) {
                return false;
            }
            start = end + 1;
        }
        return Characters.indexOf(text, 'x', 0, text.length()) >= 0;
    }

    static boolean isMaskedNumber(CharSequence text, int start, int end, int greatest) {
        if (Characters.indexOf(text, 'x', start, end) < 0) {
            return Characters.number(text, start, end, greatest) >= 0;
        }
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != 'x' && !Characters.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return end - start <= 3;
    }

    private static long bits(CharSequence text, int start, int end) {
        long bits = 0;
        int at = start;
        for (int part = 1; part <= PARTS; part++) {
            int stop = part == PARTS ? end : Characters.indexOf(text, '.', at, end);
            int number = stop < 0 ? -1 : Characters.number(text, at, stop, GREATEST_PART);
            if (number < 0) {
                return -1;
            }
            bits = bits << 8 | number;
            at = stop + 1;
        }
        return bits;
    }
}
