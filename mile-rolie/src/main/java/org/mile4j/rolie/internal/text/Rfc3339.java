package org.mile4j.rolie.internal.text;

import java.time.DateTimeException;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Optional;

/** Date-times of RFC 3339, as RFC 4287, Section 3.3, narrows them: T and Z in upper case. */
public final class Rfc3339 {

    private static final int NANO_DIGITS = 9;
    private static final int LEAST = "2000-01-01T00:00:00Z".length();
    private static final int AFTER_SECONDS = 19;

    private Rfc3339() {}

    /** Whether a text is a date-time; the same as asking whether {@link #parse} finds one, for less. */
    public static boolean isDateTime(String text) {
        if (text.length() < LEAST || !hasForm(text)) {
            return false;
        }
        int month = number(text, 5, 2);
        int day = number(text, 8, 2);
        boolean inRange = month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= lengthOfMonth(number(text, 0, 4), month))
                && number(text, 11, 2) <= 23
                && number(text, 14, 2) <= 59
                && number(text, 17, 2) <= 60;
        if (!inRange) {
            return false;
        }
        if (text.length() == LEAST && text.charAt(AFTER_SECONDS) == 'Z') {
            return true;
        }
        return parse(text).isPresent();
    }

    private static int lengthOfMonth(int year, int month) {
        return Month.of(month).length(Year.isLeap(year));
    }

    /** The date-time, or empty if the text is none. */
    public static Optional<OffsetDateTime> parse(String text) {
        if (text.length() < LEAST || !hasForm(text)) {
            return Optional.empty();
        }
        int at = AFTER_SECONDS;
        int nano = 0;
        if (text.charAt(at) == '.') {
            int start = ++at;
            while (at < text.length() && isDigit(text.charAt(at))) {
                if (at - start < NANO_DIGITS) {
                    nano = nano * 10 + text.charAt(at) - '0';
                }
                at++;
            }
            if (at == start) {
                return Optional.empty();
            }
            for (int digits = at - start; digits < NANO_DIGITS; digits++) {
                nano *= 10;
            }
        }
        ZoneOffset zone = zone(text, at);
        if (zone == null) {
            return Optional.empty();
        }
        int second = number(text, 17, 2);
        boolean leap = second == 60;
        try {
            OffsetDateTime value = OffsetDateTime.of(
                    number(text, 0, 4),
                    number(text, 5, 2),
                    number(text, 8, 2),
                    number(text, 11, 2),
                    number(text, 14, 2),
                    leap ? 59 : second,
                    leap ? 999_999_999 : nano,
                    zone);
            return Optional.of(value);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static boolean hasForm(String text) {
        for (int i = 0; i < AFTER_SECONDS; i++) {
            char c = text.charAt(i);
            boolean fits = switch (i) {
                case 4, 7 -> c == '-';
                case 10 -> c == 'T';
                case 13, 16 -> c == ':';
                default -> isDigit(c);
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static ZoneOffset zone(String text, int at) {
        int rest = text.length() - at;
        if (rest == 1 && text.charAt(at) == 'Z') {
            return ZoneOffset.UTC;
        }
        if (rest != 6 || text.charAt(at) != '+' && text.charAt(at) != '-' || text.charAt(at + 3) != ':') {
            return null;
        }
        for (int i : new int[] {at + 1, at + 2, at + 4, at + 5}) {
            if (!isDigit(text.charAt(i))) {
                return null;
            }
        }
        int hours = number(text, at + 1, 2);
        int minutes = number(text, at + 4, 2);
        if (hours > 23 || minutes > 59) {
            return null;
        }
        int sign = text.charAt(at) == '-' ? -1 : 1;
        int seconds = sign * (hours * 3600 + minutes * 60);
        // java.time stops at 18 hours; no zone of the world is further away than 14.
        return Math.abs(seconds) > 18 * 3600 ? null : ZoneOffset.ofTotalSeconds(seconds);
    }

    private static int number(String text, int from, int length) {
        int value = 0;
        for (int i = from; i < from + length; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
