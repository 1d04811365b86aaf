// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * What an amount of time measures (TimeImpact, metric).
 *
 * <p>RFC 7970, Section 3.12.3. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface TimeImpactMetric extends OpenEnumeration permits KnownTimeImpactMetric, OtherTimeImpactMetric {

    /** The working time of all staff added up until recovery. */
    TimeImpactMetric LABOR = KnownTimeImpactMetric.LABOR;

    /** The time on the clock from start to end of the recovery. */
    TimeImpactMetric ELAPSED = KnownTimeImpactMetric.ELAPSED;

    /** The time for which a service was away. */
    TimeImpactMetric DOWNTIME = KnownTimeImpactMetric.DOWNTIME;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code labor}
     * @return the value
     */
    static TimeImpactMetric of(String value) {
        TimeImpactMetric known = KnownTimeImpactMetric.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherTimeImpactMetric(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static TimeImpactMetric extension(String extension) {
        return new OtherTimeImpactMetric("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static TimeImpactMetric of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherTimeImpactMetric(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<TimeImpactMetric> optional(String value, Optional<String> extension) {
        KnownTimeImpactMetric known = extension.isEmpty() ? KnownTimeImpactMetric.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherTimeImpactMetric(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<TimeImpactMetric> known() {
        return List.of(KnownTimeImpactMetric.values());
    }
}

/** The known values. */
enum KnownTimeImpactMetric implements TimeImpactMetric {
    LABOR("labor"),
    ELAPSED("elapsed"),
    DOWNTIME("downtime");

    private final String value;
    final Optional<TimeImpactMetric> present = Optional.of(this);

    KnownTimeImpactMetric(String value) {
        this.value = value;
    }

    static KnownTimeImpactMetric find(String value) {
        return switch (value.length()) {
            case 5 -> value.equals("labor") ? LABOR : null;
            case 7 -> value.equals("elapsed") ? ELAPSED : null;
            case 8 -> value.equals("downtime") ? DOWNTIME : null;
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
record OtherTimeImpactMetric(String value, Optional<String> extension) implements TimeImpactMetric {

    OtherTimeImpactMetric {
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
