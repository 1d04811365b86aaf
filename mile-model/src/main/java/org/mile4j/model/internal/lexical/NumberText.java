package org.mile4j.model.internal.lexical;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The lexical forms of {@code xs:integer} and {@code xs:float}.
 *
 * @since 0.1.0
 */
public final class NumberText {
    /** Most significant digits that a double can ask for. */
    private static final int DOUBLE_DIGITS = 17;
    /** Numbers whose exponent lies outside these two are written with one. */
    private static final int PLAIN_FROM = -7;

    private static final int PLAIN_TO = 21;
    /** Half the smallest float is about 7.0E-46; a text whose first digit stands here needs an exact look. */
    private static final int DOUBTFUL_FROM = -47;

    private static final int DOUBTFUL_TO = -43;
    private static final long FAR = 1L << 40;

    private NumberText() {}

    static boolean isInteger(CharSequence text, int start, int end) {
        int first = skipSign(text, start, end);
        return first < end && skipDigits(text, first, end) == end;
    }

    static boolean isFloat(CharSequence text, int start, int end) {
        return isDecimalFloat(text, start, end)
                || is("INF", text, start, end)
                || is("-INF", text, start, end)
                || is("NaN", text, start, end);
    }

    static boolean isPositiveFloat(CharSequence text, int start, int end) {
        if (!isDecimalFloat(text, start, end)) {
            return is("INF", text, start, end);
        }
        if (text.charAt(start) == '-') {
            return false;
        }
        long magnitude = magnitude(text, start, end);
        if (magnitude < DOUBTFUL_FROM || magnitude > DOUBTFUL_TO) {
            return magnitude > DOUBTFUL_TO;
        }
        return Float.parseFloat(text.subSequence(start, end).toString()) > 0;
    }

    /**
     * The number that the text of an {@code xs:float} writes, in double precision.
     *
     * @param text a text that {@link Lexical#isFloat} accepts
     * @return the number
     */
    public static double doubleValue(String text) {
        String collapsed = Lexical.collapse(text);
        return switch (collapsed) {
            case "INF" -> Double.POSITIVE_INFINITY;
            case "-INF" -> Double.NEGATIVE_INFINITY;
            case "NaN" -> Double.NaN;
            default -> Double.parseDouble(collapsed);
        };
    }

    /**
     * The text of an {@code xs:float} with the fewest significant digits that reads back as the same double.
     *
     * @param value any number
     * @return the text, plain from 1E-7 to 1E21 and with an exponent elsewhere
     */
    public static String format(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "INF" : "-INF";
        }
        if (value == 0) {
            return 1 / value > 0 ? "0" : "-0";
        }
        BigDecimal exact = new BigDecimal(value);
        BigDecimal shortest = exact;
        for (int digits = 1; digits <= DOUBLE_DIGITS; digits++) {
            shortest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (shortest.doubleValue() == value) {
                break;
            }
        }
        BigDecimal stripped = shortest.stripTrailingZeros();
        int exponent = stripped.precision() - stripped.scale() - 1;
        return exponent >= PLAIN_FROM && exponent < PLAIN_TO
                ? stripped.toPlainString()
                : scientific(stripped, exponent);
    }

    private static String scientific(BigDecimal number, int exponent) {
        return number.scaleByPowerOfTen(-exponent).toPlainString() + "E" + exponent;
    }

    private static boolean isDecimalFloat(CharSequence text, int start, int end) {
        int integer = skipSign(text, start, end);
        int at = skipDigits(text, integer, end);
        int digits = at - integer;
        if (at < end && text.charAt(at) == '.') {
            int fractionEnd = skipDigits(text, at + 1, end);
            digits += fractionEnd - at - 1;
            at = fractionEnd;
        }
        if (digits == 0) {
            return false;
        }
        if (at < end && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            return isInteger(text, at + 1, end);
        }
        return at == end;
    }

    /** The power of ten just above the first digit that is not zero, the exponent counted in; far below when all are. */
    private static long magnitude(CharSequence text, int start, int end) {
        int integer = skipSign(text, start, end);
        int point = skipDigits(text, integer, end);
        int at = integer;
        while (at < end && (text.charAt(at) == '0' || at == point && text.charAt(at) == '.')) {
            at++;
        }
        if (at == end || text.charAt(at) == 'e' || text.charAt(at) == 'E') {
            return -FAR;
        }
        int mantissaEnd = skipDigits(text, at, end);
        if (mantissaEnd == point && point < end && text.charAt(point) == '.') {
            mantissaEnd = skipDigits(text, point + 1, end);
        }
        long exponent = mantissaEnd < end ? exponent(text, mantissaEnd + 1, end) : 0;
        return exponent + (at < point ? point - at : point + 1L - at);
    }

    private static long exponent(CharSequence text, int start, int end) {
        long exponent = 0;
        for (int i = skipSign(text, start, end); i < end; i++) {
            exponent = Math.min(FAR, exponent * 10 + text.charAt(i) - '0');
        }
        return text.charAt(start) == '-' ? -exponent : exponent;
    }

    private static int skipSign(CharSequence text, int start, int end) {
        return start < end && (text.charAt(start) == '+' || text.charAt(start) == '-') ? start + 1 : start;
    }

    private static int skipDigits(CharSequence text, int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static boolean is(String word, CharSequence text, int start, int end) {
        return end - start == word.length() && CharSequence.compare(word, text.subSequence(start, end)) == 0;
    }
}
