package org.mile4j.json.internal.codec;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.internal.lexical.Lexical;

/**
 * The dates of JSON (RFC 3339, Section 5.6) beside those of the model ({@code xs:dateTime}).
 *
 * <p>XML alone has times without a zone, 24:00:00, years of other than four digits, and white space around. JSON alone has
 * leap seconds, offsets beyond 14 hours, and {@code t} and {@code z}.
 */
final class Rfc3339 {

    /** What a finding says of a member whose date has no zone. */
    static final String NO_ZONE = " gives no zone.";
    /** What a finding says of a member whose date is of a form that XML alone has. */
    static final String OTHER_FORM = " is a date and time as XML alone has it.";

    private static final Pattern JSON =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT(?!24)\\d\\d:\\d\\d:)(\\d\\d)(\\.\\d++)?(Z|[+-]\\d\\d:[0-5]\\d)");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final String LEAP_SECOND = "60";
    private static final String MIDNIGHT = "24:";
    private static final int LEAST = "2026-01-31T08:00:00Z".length();
    private static final int OFFSET = "+01:00".length();
    private static final int TIME = "2026-01-31T".length();
    private static final int LAST_YEAR = 9999;
    private static final int FARTHEST_HOUR = 23;

    private Rfc3339() {}

    /** Whether a text, if it is a date of the model, is one of JSON too; other texts may be taken for one. */
    static boolean isUsual(String text) {
        return text.length() >= LEAST && hasForm(text) && endsInZone(text);
    }

    private static boolean endsInZone(String text) {
        int length = text.length();
        return text.charAt(length - 1) == 'Z' || length >= LEAST - 1 + OFFSET && isSign(text.charAt(length - OFFSET));
    }

    private static boolean isSign(char c) {
        return c == '+' || c == '-';
    }

    /** Whether a date of the model gives its offset from UTC. */
    static boolean hasZone(String text) {
        return endsInZone(text.strip());
    }

    /** Whether a date of the model is, but for its zone, of the form that JSON has. */
    static boolean hasForm(String text) {
        return text.charAt(4) == '-'
                && text.charAt(TIME - 1) == 'T'
                && !text.startsWith(MIDNIGHT, TIME)
                && text.charAt(text.length() - 1) > ' ';
    }

    // ---- from JSON --------------------------------------------------------------------------------------------------

    /** Whether a date of JSON is in a leap second. */
    static boolean isLeapSecond(String json) {
        return json.startsWith(LEAP_SECOND, LEAST - 3);
    }

    /**
     * The date of the model that a text of JSON writes. A leap second is the second behind it; what has an offset that the
     * model does not have is in UTC.
     *
     * @return null if the text is no date of RFC 3339, or the model has no such year
     */
    static String toModel(String json) {
        Matcher parts = JSON.matcher(json.toUpperCase(Locale.ROOT));
        if (!parts.matches()) {
            return null;
        }
        if (Lexical.isDateTime(parts.group())) {
            return parts.group();
        }
        boolean leap = parts.group(2).equals(LEAP_SECOND);
        Optional<LocalDateTime> second = new DateTime(parts.group(1) + (leap ? "59" : parts.group(2))).local();
        int hours = hours(parts.group(4));
        if (second.isEmpty() || hours > FARTHEST_HOUR) {
            return null;
        }
        LocalDateTime local = leap ? second.get().plusSeconds(1) : second.get();
        LocalDateTime utc = local.minusSeconds(seconds(parts.group(4)));
        if (leap && !isStartOfMonth(utc)) {
            return null;
        }
        String fraction = parts.group(3) == null ? "" : parts.group(3);
        String moved = SECONDS.format(local) + fraction + parts.group(4);
        String text = Lexical.isDateTime(moved) ? moved : SECONDS.format(utc) + fraction + "Z";
        return Lexical.isDateTime(text) ? text : null;
    }

    private static int hours(String zone) {
        return zone.length() == OFFSET ? Integer.parseInt(zone, 1, 3, 10) : 0;
    }

    private static int seconds(String zone) {
        if (zone.length() < OFFSET) {
            return 0;
        }
        int minutes = hours(zone) * 60 + Integer.parseInt(zone, 4, OFFSET, 10);
        return zone.charAt(0) == '-' ? -minutes * 60 : minutes * 60;
    }

    /** Leap seconds are the last of a month, in UTC. */
    private static boolean isStartOfMonth(LocalDateTime utc) {
        return utc.getDayOfMonth() == 1 && utc.toLocalTime().toSecondOfDay() == 0;
    }

    // ---- to JSON ----------------------------------------------------------------------------------------------------

    /** A date of the model as JSON writes it, as far as it can; other texts as they are. */
    static String fromModel(String text) {
        if (isUsual(text) || !Lexical.isDateTime(text)) {
            return text;
        }
        String date = Lexical.collapse(text);
        int time = date.indexOf('T') + 1;
        return date.startsWith(MIDNIGHT, time) ? nextDay(date, time) : date;
    }

    private static String nextDay(String date, int time) {
        int zone = time + "24:00:00".length();
        while (zone < date.length() && (date.charAt(zone) == '.' || Character.isDigit(date.charAt(zone)))) {
            zone++;
        }
        String offset = date.substring(zone);
        return new DateTime(date)
                .local()
                .filter(day -> day.getYear() >= 1 && day.getYear() <= LAST_YEAR)
                .map(day -> SECONDS.format(day) + offset)
                .orElse(date);
    }
}
