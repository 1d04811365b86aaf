package org.mile4j.model.internal.lexical;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Reads and writes the lexical form of {@code xs:dateTime}: {@code -?YYYY-MM-DDThh:mm:ss(.s+)?(Z|(+|-)hh:mm)?}.
 *
 * <p>XML Schema 1.0 has no year 0000, lets the year have more than four digits and lets the hour be 24 at the very end
 * of a day.
 *
 * @since 0.1.0
 */
public final class DateTimeText {
    private static final String DATE = "-dd-ddTdd:dd:dd";
    private static final int PLAIN = 19;
    private static final int NANO_DIGITS = 9;

    private DateTimeText() {}

    static boolean isValid(CharSequence text, int start, int end) {
        if (isPlain(text, start, end)) {
            return true;
        }
        int yearEnd = yearEnd(text, start, end);
        return yearEnd >= 0
                && matches(DATE, text, yearEnd, end)
                && isRightDate(text, year(text, start, yearEnd), yearEnd)
                && isRightTime(text, yearEnd, end);
    }

    /** Whether the text is of the form that nearly all have, 2026-01-31T08:00:00 and a zone, and in no doubt. */
    private static boolean isPlain(CharSequence text, int start, int end) {
        if (end - start < PLAIN
                || text.charAt(start + 4) != '-'
                || text.charAt(start + 7) != '-'
                || text.charAt(start + 10) != 'T'
                || text.charAt(start + 13) != ':'
                || text.charAt(start + 16) != ':') {
            return false;
        }
        int century = digits(text, start);
        int month = digits(text, start + 5);
        int day = digits(text, start + 8);
        return century > 0
                && digits(text, start + 2) >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= 28
                && isBelow(24, digits(text, start + 11))
                && isBelow(60, digits(text, start + 14))
                && isBelow(60, digits(text, start + 17))
                && isZone(text, start + PLAIN, end);
    }

    private static boolean isBelow(int limit, int number) {
        return number >= 0 && number < limit;
    }

    /** The number that two digits write, or one below 0 if one of them is no digit. */
    private static int digits(CharSequence text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
    }

    /**
     * The date and time that a text writes, whatever its zone.
     *
     * @param text the text, white space not yet collapsed
     * @return empty when the text is not of the type, or {@code java.time} cannot hold its value
     */
    public static Optional<LocalDateTime> local(String text) {
        if (!Lexical.isDateTime(text)) {
            return Optional.empty();
        }
        String collapsed = Lexical.collapse(text);
        int at = yearEnd(collapsed, 0, collapsed.length());
        int year = year(collapsed, 0, at);
        int hour = two(collapsed, at + 7);
        try {
            LocalDateTime midnight =
                    LocalDateTime.of(year < 0 ? year + 1 : year, two(collapsed, at + 1), two(collapsed, at + 4), 0, 0);
            return Optional.of(midnight.plusHours(hour)
                    .plusMinutes(two(collapsed, at + 10))
                    .plusSeconds(two(collapsed, at + 13))
                    .plusNanos(nanos(collapsed, at + DATE.length())));
        } catch (DateTimeException e) {
            // A year beyond java.time, or the 29th of February of a year that is leap only when counted without a zero.
            return Optional.empty();
        }
    }

    /**
     * The instant, with its offset, that a text writes.
     *
     * @param text the text, white space not yet collapsed
     * @return empty when {@link #local} is empty or the text has no zone
     */
    public static Optional<OffsetDateTime> value(String text) {
        return local(text).flatMap(local -> zone(Lexical.collapse(text)).map(local::atOffset));
    }

    /**
     * Writes a date and time.
     *
     * @param value a value of the years 1 to 999999999
     * @return the text, with no more fraction digits than needed
     * @throws IllegalArgumentException when the year is before 1
     */
    public static String format(OffsetDateTime value) {
        int offset = value.getOffset().getTotalSeconds();
        boolean writable = offset % 60 == 0 && Math.abs(offset) <= 14 * 3600;
        OffsetDateTime moved = writable ? value : value.withOffsetSameInstant(ZoneOffset.UTC);
        if (moved.getYear() < 1) {
            throw new IllegalArgumentException(
                    "xs:dateTime here starts with the year 1, met the year " + moved.getYear() + "; give a later date");
        }
        StringBuilder text = new StringBuilder(35);
        pad(text, moved.getYear(), 4).append('-');
        pad(text, moved.getMonthValue(), 2).append('-');
        pad(text, moved.getDayOfMonth(), 2).append('T');
        pad(text, moved.getHour(), 2).append(':');
        pad(text, moved.getMinute(), 2).append(':');
        pad(text, moved.getSecond(), 2);
        if (moved.getNano() != 0) {
            pad(text.append('.'), moved.getNano(), NANO_DIGITS);
            while (text.charAt(text.length() - 1) == '0') {
                text.setLength(text.length() - 1);
            }
        }
        return text.append(moved.getOffset().getId()).toString();
    }

    private static StringBuilder pad(StringBuilder text, int number, int width) {
        String digits = Integer.toString(number);
        return text.append("0".repeat(Math.max(0, width - digits.length()))).append(digits);
    }

    /** The index after the year, or -1 when the text does not start with a year of the right form. */
    private static int yearEnd(CharSequence text, int start, int end) {
        int first = start < end && text.charAt(start) == '-' ? start + 1 : start;
        int at = first;
        while (at < end && isDigit(text.charAt(at))) {
            at++;
        }
        int digits = at - first;
        boolean rightLength = digits == 4 || digits > 4 && text.charAt(first) != '0';
        return rightLength && year(text, start, at) != 0 ? at : -1;
    }

    /** The year as written; 0, which is no year, when it does not fit an int. */
    private static int year(CharSequence text, int start, int yearEnd) {
        boolean negative = text.charAt(start) == '-';
        long year = 0;
        for (int i = negative ? start + 1 : start; i < yearEnd; i++) {
            year = year * 10 + text.charAt(i) - '0';
            if (year > 1L + Integer.MAX_VALUE) {
                return 0;
            }
        }
        year = negative ? -year : year;
        return year == (int) year ? (int) year : 0;
    }

    private static boolean matches(String form, CharSequence text, int start, int end) {
        if (end - start < form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char c = text.charAt(start + i);
            if (form.charAt(i) == 'd' ? !isDigit(c) : form.charAt(i) != c) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRightDate(CharSequence text, int year, int at) {
        int month = two(text, at + 1);
        int day = two(text, at + 4);
        if (month < 1 || month > 12 || day < 1) {
            return false;
        }
        return switch (month) {
            case 2 -> day <= (isLeap(year) ? 29 : 28);
            case 4, 6, 9, 11 -> day <= 30;
            default -> day <= 31;
        };
    }

    private static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    private static boolean isRightTime(CharSequence text, int at, int end) {
        int hour = two(text, at + 7);
        int minute = two(text, at + 10);
        int second = two(text, at + 13);
        int fraction = at + DATE.length();
        int fractionEnd = fractionEnd(text, fraction, end);
        if (fractionEnd == fraction + 1 || minute > 59 || second > 59 || !isZone(text, fractionEnd, end)) {
            return false;
        }
        return hour < 24
                ? !roundsToSixty(text, second, fraction - 2, fractionEnd)
                : hour == 24 && minute == 0 && second == 0 && roundsToZero(text, fraction, fractionEnd);
    }

    private static int fractionEnd(CharSequence text, int start, int end) {
        int at = start;
        if (at < end && text.charAt(at) == '.') {
            do {
                at++;
            } while (at < end && isDigit(text.charAt(at)));
        }
        return at;
    }

    /** The JDK's validator holds seconds as a double, so a 59 with fifteen nines or more behind the point is 60 to it. */
    private static boolean roundsToSixty(CharSequence text, int second, int start, int end) {
        return second == 59
                && end - start > 16
                && Double.parseDouble(text.subSequence(start, end).toString()) >= 60;
    }

    private static boolean roundsToZero(CharSequence text, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (text.charAt(i) != '0') {
                return i - start > 300
                        && Double.parseDouble(text.subSequence(start, end).toString()) == 0;
            }
        }
        return true;
    }

    private static boolean isZone(CharSequence text, int start, int end) {
        if (start == end) {
            return true;
        }
        char sign = text.charAt(start);
        if (sign == 'Z') {
            return start + 1 == end;
        }
        if (sign != '+' && sign != '-' || end - start != 6 || !matches("dd:dd", text, start + 1, end)) {
            return false;
        }
        int hours = two(text, start + 1);
        int minutes = two(text, start + 4);
        return hours < 14 ? minutes < 60 : hours == 14 && minutes == 0;
    }

    private static Optional<ZoneOffset> zone(String text) {
        int zone = text.length() - 6;
        if (text.endsWith("Z")) {
            return Optional.of(ZoneOffset.UTC);
        }
        // A text without a zone has a colon and seconds, or a fraction, where the sign would be.
        char sign = text.charAt(zone);
        return (sign == '+' || sign == '-') && text.indexOf('T') < zone
                ? Optional.of(ZoneOffset.of(text.substring(zone)))
                : Optional.empty();
    }

    private static int nanos(String text, int start) {
        int nanos = 0;
        int end = fractionEnd(text, start, text.length());
        for (int i = 1; i <= NANO_DIGITS; i++) {
            nanos = nanos * 10 + (start + i < end ? text.charAt(start + i) - '0' : 0);
        }
        return nanos;
    }

    private static int two(CharSequence text, int at) {
        return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
