package org.mile4j.model.internal.indicator;

/**
 * An IP address in 128 bits. An IPv4 address is the IPv6 address that maps it (RFC 4291, Section 2.5.5.2), so that both
 * spellings of it are equal.
 */
public record IpAddress(long high, long low) {
    private static final long MAPPED = 0xFFFFL << 32;
    private static final int GROUPS = 8;

    /** The address with 32 bits. */
    public static IpAddress v4(int bits) {
        return new IpAddress(0, MAPPED | Integer.toUnsignedLong(bits));
    }

    /** Whether this is an IPv4 address. */
    public boolean isV4() {
        return high == 0 && (low & ~0xFFFF_FFFFL) == MAPPED;
    }

    /** The 32 bits of an IPv4 address. */
    public int v4() {
        return (int) low;
    }

    /** The group of 16 bits with an index from 0 to 7. */
    int group(int index) {
        long half = index < 4 ? high : low;
        return (int) (half >>> (48 - 16 * (index & 3))) & 0xFFFF;
    }

    /** Reads either kind of address in any spelling; null if the text is none. */
    public static IpAddress parse(String text) {
        return text.indexOf(':') < 0 ? parseV4(text) : parseV6(text);
    }

    /** Reads four numbers with dots, without leading zeros, which some read as octal; null if the text is no such. */
    public static IpAddress parseV4(String text) {
        long bits = v4Bits(text, 0);
        return bits < 0 ? null : v4((int) bits);
    }

    private static long v4Bits(String text, int start) {
        long bits = 0;
        int at = start;
        for (int part = 0; part < 4; part++) {
            int number = 0;
            int first = at;
            while (at < text.length() && isDigit(text.charAt(at)) && at - first < 3) {
                number = number * 10 + text.charAt(at++) - '0';
            }
            boolean separated = part == 3 ? at == text.length() : at < text.length() && text.charAt(at) == '.';
            boolean leadingZero = at - first > 1 && text.charAt(first) == '0';
            if (at == first || number > 255 || leadingZero || !separated) {
                return -1;
            }
            at++;
            bits = bits << 8 | number;
        }
        return bits;
    }

    /** Reads an IPv6 address in any of the forms of RFC 4291, Section 2.2; null if the text is none. */
    public static IpAddress parseV6(String text) {
        int[] groups = new int[GROUPS];
        int count = 0;
        int gap = -1;
        int at = 0;
        int end = text.length();
        if (text.startsWith("::")) {
            gap = 0;
            at = 2;
        }
        while (at < end) {
            int stop = at;
            int value = 0;
            while (stop < end && stop - at < 4 && Character.digit(text.charAt(stop), 16) >= 0) {
                value = value << 4 | Character.digit(text.charAt(stop++), 16);
            }
            if (stop < end && text.charAt(stop) == '.' && count <= GROUPS - 2) {
                long bits = v4Bits(text, at);
                if (bits < 0) {
                    return null;
                }
                groups[count++] = (int) (bits >>> 16);
                groups[count++] = (int) bits & 0xFFFF;
                at = end;
                break;
            }
            if (stop == at || count == GROUPS) {
                return null;
            }
            groups[count++] = value;
            at = stop;
            if (at < end) {
                if (text.charAt(at) != ':' || ++at == end) {
                    return null;
                }
                if (text.charAt(at) == ':') {
                    if (gap >= 0) {
                        return null;
                    }
                    gap = count;
                    at++;
                }
            }
        }
        if (gap < 0 ? count != GROUPS : count >= GROUPS) {
            return null;
        }
        return spread(groups, count, gap < 0 ? count : gap);
    }

    private static IpAddress spread(int[] groups, int count, int gap) {
        long high = 0;
        long low = 0;
        for (int i = 0; i < GROUPS; i++) {
            int from = i < gap ? i : i - (GROUPS - count);
            long group = from >= gap || i < gap ? from < 0 ? 0 : groups[from] : 0;
            if (i < 4) {
                high = high << 16 | group;
            } else {
                low = low << 16 | group;
            }
        }
        return new IpAddress(high, low);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The text that RFC 5952 recommends; four numbers with dots for an IPv4 address. */
    @Override
    public String toString() {
        if (isV4()) {
            int bits = v4();
            return (bits >>> 24) + "." + (bits >>> 16 & 255) + "." + (bits >>> 8 & 255) + "." + (bits & 255);
        }
        int gapStart = -1;
        int gapLength = 1;
        for (int i = 0; i < GROUPS; i++) {
            int zeros = 0;
            while (i + zeros < GROUPS && group(i + zeros) == 0) {
                zeros++;
            }
            if (zeros > gapLength) {
                gapStart = i;
                gapLength = zeros;
            }
        }
        StringBuilder text = new StringBuilder(39);
        for (int i = 0; i < GROUPS; i++) {
            if (i == gapStart) {
                text.append("::");
                i += gapLength - 1;
            } else {
                if (i > 0 && text.charAt(text.length() - 1) != ':') {
                    text.append(':');
                }
                text.append(Integer.toHexString(group(i)));
            }
        }
        return text.toString();
    }
}
