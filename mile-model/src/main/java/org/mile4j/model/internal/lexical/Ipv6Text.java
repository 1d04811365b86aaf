package org.mile4j.model.internal.lexical;

/** The text of an IPv6 address: RFC 2373, Section 2.2. */
final class Ipv6Text {
    private static final int GROUPS = 8;
    private static final int LONGEST_GROUP = 4;

    private Ipv6Text() {}

    static boolean isValid(CharSequence text, int start, int end) {
        int groups = 0;
        boolean shortened = false;
        boolean afterGroup = false;
        int at = start;
        while (at < end) {
            if (text.charAt(at) != ':') {
                int digits = hexDigits(text, at, end);
                if (afterGroup || digits == 0 || digits > LONGEST_GROUP) {
                    return false;
                }
                if (at + digits < end && text.charAt(at + digits) == '.') {
                    int left = GROUPS - 2 - groups;
                    return (left == 0 || shortened && left > 0) && isIpv4(text, at, end);
                }
                groups++;
                at += digits;
                afterGroup = true;
            } else if (at + 1 < end && text.charAt(at + 1) == ':') {
                // Two colons stand for one group of zeros or more, once.
                if (shortened) {
                    return false;
                }
                shortened = true;
                groups++;
                at += 2;
                afterGroup = false;
            } else if (afterGroup && at + 1 < end) {
                at++;
                afterGroup = false;
            } else {
                return false;
            }
        }
        return groups == GROUPS || shortened && groups < GROUPS;
    }

    /** The JDK's validator lets the last of the four numbers be missing. */
    private static boolean isIpv4(CharSequence text, int start, int end) {
        int dots = 0;
        int digits = 0;
        int number = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.' && digits > 0 && dots < 3) {
                dots++;
                digits = 0;
                number = 0;
            } else if (Ascii.isDigit(c) && digits < 3) {
                digits++;
                number = number * 10 + c - '0';
                if (number > 255) {
                    return false;
                }
            } else {
                return false;
            }
        }
        return dots == 3;
    }

    private static int hexDigits(CharSequence text, int start, int end) {
        int at = start;
        while (at < end && Ascii.isHexDigit(text.charAt(at))) {
            at++;
        }
        return at - start;
    }
}
