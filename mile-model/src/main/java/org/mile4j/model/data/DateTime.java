package org.mile4j.model.data;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.internal.lexical.DateTimeText;
import org.mile4j.model.internal.lexical.Lexical;

/**
 * A date and time as it was written ({@code xs:dateTime}).
 *
 * <p>RFC 7970, Section 2.7 (DATETIME). The text is kept as read, and a text that is no date can be held. Equality is
 * equality of the text: {@code 12:00:00Z} and {@code 12:00:00+00:00} are one instant and two values; compare
 * {@link #value()} where the instant counts.
 *
 * {@snippet :
 * DateTime report = DateTime.of(OffsetDateTime.parse("2015-09-21T18:00:01-04:00"));
 * Instant instant = report.value().orElseThrow().toInstant();
 * }
 *
 * @param text the text, white space included
 * @since 0.1.0
 */
public record DateTime(String text) {
    /**
     * Holds a text, whether or not it is a date.
     *
     * @param text the text
     */
    public DateTime {
        Objects.requireNonNull(text, "text");
    }

    /**
     * The text of a date and time with its offset.
     *
     * <p>An offset that {@code xs:dateTime} cannot write, beyond 14 hours or with seconds, becomes UTC.
     *
     * @param value the date and time
     * @return its text, with no more fraction digits than needed
     * @throws IllegalArgumentException when the year is before 1
     * @throws java.time.DateTimeException when it lies outside of what {@code java.time} can hold in UTC
     */
    public static DateTime of(OffsetDateTime value) {
        return new DateTime(DateTimeText.format(value));
    }

    /**
     * The text of an instant, in UTC.
     *
     * @param instant the instant
     * @return its text, ending in {@code Z}
     * @throws IllegalArgumentException when the year is before 1
     * @throws java.time.DateTimeException when it lies outside of what {@code java.time} can hold in UTC
     */
    public static DateTime of(Instant instant) {
        return of(instant.atOffset(ZoneOffset.UTC));
    }

    /**
     * Reads a text that has to be right.
     *
     * @param text the text; white space around it is dropped
     * @return the value
     * @throws IllegalArgumentException when the text is not an {@code xs:dateTime}
     */
    public static DateTime parse(CharSequence text) {
        if (!Lexical.isDateTime(text)) {
            throw new IllegalArgumentException(
                    "expected an xs:dateTime such as 2015-09-21T18:00:01-04:00, met " + Excerpt.of(text));
        }
        return new DateTime(Lexical.collapse(text.toString()));
    }

    /**
     * The date and time with its offset.
     *
     * <p>Fraction digits beyond nanoseconds are cut off. {@code 24:00:00} is midnight of the next day.
     *
     * @return empty when the text is not valid, has no zone, or lies outside of what {@code java.time} can hold
     */
    public Optional<OffsetDateTime> value() {
        return DateTimeText.value(text);
    }

    /**
     * The date and time as it stands in the text, its zone, if any, left out.
     *
     * @return empty when the text is not valid or lies outside of what {@code java.time} can hold
     */
    public Optional<LocalDateTime> local() {
        return DateTimeText.local(text);
    }

    /**
     * Whether the text is an {@code xs:dateTime}.
     *
     * @return whether it is
     */
    public boolean isValid() {
        return Lexical.isDateTime(text);
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
