package org.mile4j.model.internal.formats;

/** Addresses below and beside IP: MAC, ATM, autonomous systems. */
public final class LinkAddress {

    private static final int MAC_OCTETS = 6;
    private static final int ATM_DIGITS = 40;
    private static final long GREATEST_AS = 0xFFFF_FFFFL;

    private LinkAddress() {}

    /** Whether a text is aa:bb:cc:dd:ee:ff. */
    public static boolean isMac(CharSequence text) {
        return isMac(text, 2);
    }

    /** Whether a text is six octets between colons, each of one digit or two. */
    public static boolean isShortMac(CharSequence text) {
        return isMac(text, 1);
    }

    private static boolean isMac(CharSequence text, int fewest) {
        int start = 0;
        for (int octet = 1; octet <= MAC_OCTETS; octet++) {
            int colon = Characters.indexOf(text, ':', start, text.length());
            int end = octet == MAC_OCTETS ? text.length() : colon;
            if (end < 0 || end - start < fewest || end - start > 2 || !Characters.isHexDigits(text, start, end)) {
                return false;
            }
            start = end + 1;
        }
        return true;
    }

    /** Whether a text is an ATM end system address of 20 octets in hexadecimal, or an E.164 number. */
    public static boolean isAtm(CharSequence text) {
        int digits = 0;
        boolean decimal = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Characters.isHexDigit(c)) {
                digits++;
                decimal &= Characters.isDigit(c);
            } else if (c != '.' || i == 0 || i == text.length() - 1 || text.charAt(i - 1) == '.') {
                return c == '+' && TelephoneNumber.isValid(text);
            }
        }
        return digits == ATM_DIGITS || decimal && digits > 2 && digits <= TelephoneNumber.MOST_DIGITS;
    }

    /** Whether a text is the number of an autonomous system, with or without AS, or high.low (RFC 5396). */
    public static boolean isAutonomousSystem(CharSequence text) {
        int start = text.length() > 2 && (text.charAt(0) | 32) == 'a' && (text.charAt(1) | 32) == 's' ? 2 : 0;
        int dot = Characters.indexOf(text, '.', start, text.length());
        if (dot >= 0) {
            return Characters.number(text, start, dot, 0xFFFF) >= 0
                    && Characters.number(text, dot + 1, text.length(), 0xFFFF) >= 0;
        }
        if (!Characters.isDigits(text, start, text.length()) || text.length() - start > 10) {
            return false;
        }
        long number = 0;
        for (int i = start; i < text.length(); i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number <= GREATEST_AS;
    }
}
