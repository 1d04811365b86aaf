// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * A unit of time (TimeImpact and Counter, duration).
 *
 * <p>RFC 5070, Section 3.10.2. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface Duration extends OpenEnumeration permits KnownDuration, OtherDuration {

    /** Seconds. */
    Duration SECOND = KnownDuration.SECOND;

    /** Minutes. */
    Duration MINUTE = KnownDuration.MINUTE;

    /** Hours; what the prose makes the default of TimeImpact. */
    Duration HOUR = KnownDuration.HOUR;

    /** Days. */
    Duration DAY = KnownDuration.DAY;

    /** Months. */
    Duration MONTH = KnownDuration.MONTH;

    /** Quarters of a year. */
    Duration QUARTER = KnownDuration.QUARTER;

    /** Years. */
    Duration YEAR = KnownDuration.YEAR;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code second}
     * @return the value
     */
    static Duration of(String value) {
        Duration known = KnownDuration.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherDuration(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static Duration extension(String extension) {
        return new OtherDuration("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static Duration of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherDuration(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<Duration> optional(String value, Optional<String> extension) {
        KnownDuration known = extension.isEmpty() ? KnownDuration.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherDuration(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<Duration> known() {
        return List.of(KnownDuration.values());
    }
}

/** The known values. */
enum KnownDuration implements Duration {
    SECOND("second"),
    MINUTE("minute"),
    HOUR("hour"),
    DAY("day"),
    MONTH("month"),
    QUARTER("quarter"),
    YEAR("year");

    private final String value;
    final Optional<Duration> present = Optional.of(this);

    KnownDuration(String value) {
        this.value = value;
    }

    static KnownDuration find(String value) {
        return switch (value.length()) {
            case 3 -> value.equals("day") ? DAY : null;
            case 4 -> value.equals("hour") ? HOUR : value.equals("year") ? YEAR : null;
            case 5 -> value.equals("month") ? MONTH : null;
            case 6 -> value.equals("second") ? SECOND : value.equals("minute") ? MINUTE : null;
            case 7 -> value.equals("quarter") ? QUARTER : null;
            default -> null;
        };
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public Optional<String> extension() {
        return Optional.empty();
    }

    @Override
    public boolean isKnown() {
        return true;
    }

    @Override
    public String toString() {
        return value;
    }
}

/** Any other value. */
record OtherDuration(String value, Optional<String> extension) implements Duration {

    OtherDuration {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(extension, "extension");
    }

    @Override
    public boolean isKnown() {
        return false;
    }

    @Override
    public String toString() {
        return extension.orElse(value);
    }
}
