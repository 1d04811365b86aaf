package org.mile4j.json.internal.codec;

import java.math.BigDecimal;
import java.math.BigInteger;

/** The numbers of JSON (RFC 8259, Section 6) beside those of XML Schema, as texts. */
final class Numbers {

    /** Up to here, in both directions, a JSON number is exact everywhere: RFC 8727, Section 3.2. */
    private static final BigInteger EXACT = BigInteger.ONE.shiftLeft(53);

    private static final int SMALL_DIGITS = 9;

    private static final int MOST_DIGITS = 1_000;

    private Numbers() {}

    /** Whether the text is an integer as RFC 8727, Section 2.2.1, has it. */
    static boolean isInteger(String text) {
        int end = digits(text, sign(text));
        return end == text.length();
    }

    /** The number of at most nine digits, without a sign or leading zeros, that a text is; -1 if it is none. */
    static int small(String text) {
        int length = text.length();
        if (length == 0 || length > SMALL_DIGITS || length > 1 && text.charAt(0) == '0') {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** Whether the text is a JSON number. */
    static boolean isNumber(String text) {
        int at = digits(text, sign(text));
        if (at < 0) {
            return false;
        }
        if (at < text.length() && text.charAt(at) == '.') {
            int start = ++at;
            at = run(text, at);
            if (at == start) {
                return false;
            }
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at++;
            if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
                at++;
            }
            int start = at;
            at = run(text, at);
            if (at == start) {
                return false;
            }
        }
        return at == text.length();
    }

    private static int sign(String text) {
        return !text.isEmpty() && text.charAt(0) == '-' ? 1 : 0;
    }

    /** The end of an integer part without leading zeros, or -1. */
    private static int digits(String text, int from) {
        int end = run(text, from);
        return end == from || end > from + 1 && text.charAt(from) == '0' ? -1 : end;
    }

    private static int run(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** The number of a valid xs:integer text, or null if it has too many digits to be reckoned with. */
    static BigInteger integer(String text) {
        String digits = text.strip();
        if (digits.length() > MOST_DIGITS) {
            return null;
        }
        return new BigInteger(digits.startsWith("+") ? digits.substring(1) : digits);
    }

    /** Whether a number is exact everywhere. */
    static boolean isExact(BigInteger value) {
        return value.abs().compareTo(EXACT) <= 0;
    }

    /** A valid finite xs:float text in JSON's form, or null if it is too long to be reckoned with. */
    static String number(String text) {
        String number = text.strip();
        if (number.length() > MOST_DIGITS) {
            return null;
        }
        BigDecimal value = new BigDecimal(number);
        return Math.abs((long) value.scale()) > MOST_DIGITS ? value.toString() : plain(value);
    }

    /** The shortest text of a number that came as a 32-bit float. */
    static String text(float value) {
        if (Float.isNaN(value)) {
            return "NaN";
        }
        if (Float.isInfinite(value)) {
            return value > 0 ? "INF" : "-INF";
        }
        return shorten(Float.toString(value));
    }

    /** The shortest text of a number that came as a 64-bit float. */
    static String text(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "INF" : "-INF";
        }
        return shorten(Double.toString(value));
    }

    private static String shorten(String text) {
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text.replace(".0E", "E");
    }

    private static String plain(BigDecimal value) {
        BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return stripped.toPlainString();
    }
}
