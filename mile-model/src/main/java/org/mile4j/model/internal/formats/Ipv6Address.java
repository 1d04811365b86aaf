package org.mile4j.model.internal.formats;

/** IPv6 addresses and networks: RFC 4291, Sections 2.2 and 2.3; RFC 5952, Section 4. */
public final class Ipv6Address {

    private static final int GROUPS = 8;
    private static final int LONGEST_PREFIX = 128;

    private Ipv6Address() {}

    /** Whether a text is an IPv6 address in any of its spellings; a zone index does not belong to it. */
    public static boolean isAddress(CharSequence text) {
        return isAddress(text, 0, text.length(), false);
    }

    /** Whether a text is an IPv6 address, a slash and the length of the prefix. */
    public static boolean isNetwork(CharSequence text) {
        int slash = Characters.indexOf(text, '/', 0, text.length());
        return slash > 0
                && isAddress(text, 0, slash, false)
                && Characters.number(text, slash + 1, text.length(), LONGEST_PREFIX) >= 0;
    }

    /** Whether a text is two IPv6 addresses with a slash between them, the second of which is the mask. */
    public static boolean isNetworkWithMask(CharSequence text) {
        int slash = Characters.indexOf(text, '/', 0, text.length());
        return slash > 0
                && isAddress(text, 0, slash, false)
                && (isAddress(text, slash + 1, text.length(), false) || isNetwork(text));
    }

    /** Whether a text is an IPv6 network with x for at least one of its digits. */
    public static boolean isMaskedNetwork(CharSequence text) {
        int slash = Characters.indexOf(text, '/', 0, text.length());
        return slash > 0
                && isAddress(text, 0, slash, true)
                && Ipv4Address.isMaskedNumber(text, slash + 1, text.length(), LONGEST_PREFIX)
                && Characters.indexOf(text, 'x', 0, text.length()) >= 0;
    }

    private static boolean isAddress(CharSequence text, int start, int end, boolean masked) {
        int groups = 0;
        boolean shortened = false;
        int at = start;
        if (startsWithColons(text, at, end)) {
            shortened = true;
            at += 2;
        }
        while (at < end) {
            int stop = Characters.indexOf(text, ':', at, end);
            int groupEnd = stop < 0 ? end : stop;
            if (stop < 0 && Characters.indexOf(text, '.', at, end) >= 0) {
                groups += 2;
                return Ipv4Address.isAddress(text, at, end) && isRight(groups, shortened);
            }
            if (!isGroup(text, at, groupEnd, masked)) {
                return false;
            }
            groups++;
            at = groupEnd;
            if (startsWithColons(text, at, end)) {
                if (shortened) {
                    return false;
                }
                shortened = true;
                at += 2;
            } else if (at < end && ++at == end) {
                return false;
            }
        }
        return isRight(groups, shortened);
    }

    private static boolean isRight(int groups, boolean shortened) {
        return shortened ? groups < GROUPS : groups == GROUPS;
    }

    private static boolean startsWithColons(CharSequence text, int at, int end) {
        return at + 1 < end && text.charAt(at) == ':' && text.charAt(at + 1) == ':';
    }

    private static boolean isGroup(CharSequence text, int start, int end, boolean masked) {
        for (int i = start; i < end; i++) {
            if (!Characters.isHexDigit(text.charAt(i)) && !(masked && text.charAt(i) == 'x')) {
                return false;
            }
        }
        return start < end && end - start <= 4;
    }

    /** The canonical spelling of an address; makes objects. */
    public static String canonical(String address) {
        int[] groups = groups(address);
        int runStart = -1;
        int runLength = 1;
        for (int i = 0; i < GROUPS; i++) {
            int length = 0;
            while (i + length < GROUPS && groups[i + length] == 0) {
                length++;
            }
            if (length > runLength) {
                runStart = i;
                runLength = length;
            }
        }
        StringBuilder text = new StringBuilder(39);
        for (int i = 0; i < GROUPS; i++) {
            if (i == runStart) {
                text.append("::");
                i += runLength - 1;
            } else {
                text.append(i == 0 || i == runStart + runLength && runStart >= 0 ? "" : ":")
                        .append(Integer.toHexString(groups[i]));
            }
        }
        return text.toString();
    }

    /** Whether an address has its canonical spelling; the dotted end of an IPv4-mapped address may stay. */
    public static boolean isCanonical(CharSequence address) {
        int end = address.length();
        int groups = 0;
        int gapAt = -1;
        int zeros = 0;
        int longest = 0;
        int longestBeforeGap = 0;
        int at = 0;
        while (at < end) {
            if (address.charAt(at) == ':') {
                if (at + 1 < end && address.charAt(at + 1) == ':') {
                    if (zeros > 0) {
                        return false;
                    }
                    gapAt = groups;
                    longestBeforeGap = longest;
                    at += 2;
                    if (at < end && address.charAt(at) == '0') {
                        return false;
                    }
                    continue;
                }
                at++;
            }
            int stop = groupEnd(address, at, end);
            if (stop < 0) {
                return true;
            }
            if (!isCanonicalGroup(address, at, stop)) {
                return false;
            }
            zeros = address.charAt(at) == '0' ? zeros + 1 : 0;
            longest = Math.max(longest, zeros);
            groups++;
            at = stop;
        }
        int gap = GROUPS - groups;
        return gapAt < 0 ? longest < 2 : gap > 1 && longest <= gap && longestBeforeGap < gap;
    }

    /** The end of a group, or -1 if it is the dotted end. */
    private static int groupEnd(CharSequence address, int start, int end) {
        int at = start;
        while (at < end && address.charAt(at) != ':') {
            if (address.charAt(at) == '.') {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static boolean isCanonicalGroup(CharSequence address, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = address.charAt(i);
            if (!Characters.isDigit(c) && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return start < end && (address.charAt(start) != '0' || end - start == 1);
    }

    private static int[] groups(String address) {
        int[] groups = new int[GROUPS];
        int gap = address.indexOf("::");
        if (gap < 0) {
            fill(groups, 0, address);
        } else {
            fill(groups, 0, address.substring(0, gap));
            String tail = address.substring(gap + 2);
            fill(groups, GROUPS - count(tail), tail);
        }
        return groups;
    }

    private static int count(String part) {
        return part.isEmpty() ? 0 : (int) part.chars().filter(c -> c == ':').count() + 1;
    }

    private static void fill(int[] groups, int from, String part) {
        int at = from;
        int start = 0;
        while (start < part.length()) {
            int end = part.indexOf(':', start);
            int stop = end < 0 ? part.length() : end;
            groups[at++] = Integer.parseInt(part, start, stop, 16);
            start = stop + 1;
        }
    }
}
