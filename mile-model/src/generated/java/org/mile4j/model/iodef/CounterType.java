// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * Which statistic a Counter gives (Counter, type).
 *
 * <p>RFC 7970, Section 3.18.3. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface CounterType extends OpenEnumeration permits KnownCounterType, OtherCounterType {

    /**
     * A plain count, or a rate when duration is present; the prose's name, which the printed schema spells counter.
     * Only the RFC's text has this value; the other spelling is counter.
     */
    CounterType COUNT = KnownCounterType.COUNT;

    /** The highest value seen; in the prose only. Only the RFC's text has this value. */
    CounterType PEAK = KnownCounterType.PEAK;

    /**
     * A plain count, or a rate when duration is present; the printed schema's name, which the prose spells count.
     * Only the RFC's schema has this value; the other spelling is count.
     */
    CounterType COUNTER = KnownCounterType.COUNTER;

    /**
     * A rate; in the printed schema only, since the prose lets duration say so. Only the RFC's schema has this
     * value.
     */
    CounterType RATE = KnownCounterType.RATE;

    /** The mean of the values seen. */
    CounterType AVERAGE = KnownCounterType.AVERAGE;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code count}
     * @return the value
     */
    static CounterType of(String value) {
        CounterType known = KnownCounterType.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherCounterType(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static CounterType extension(String extension) {
        return new OtherCounterType("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static CounterType of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherCounterType(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<CounterType> optional(String value, Optional<String> extension) {
        KnownCounterType known = extension.isEmpty() ? KnownCounterType.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherCounterType(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<CounterType> known() {
        return List.of(KnownCounterType.values());
    }
}

/** The known values. */
enum KnownCounterType implements CounterType {
    COUNT("count"),
    PEAK("peak"),
    COUNTER("counter"),
    RATE("rate"),
    AVERAGE("average");

    private final String value;
    final Optional<CounterType> present = Optional.of(this);

    KnownCounterType(String value) {
        this.value = value;
    }

    static KnownCounterType find(String value) {
        return switch (value.length()) {
            case 4 -> value.equals("peak") ? PEAK : value.equals("rate") ? RATE : null;
            case 5 -> value.equals("count") ? COUNT : null;
            case 7 -> value.equals("counter") ? COUNTER : value.equals("average") ? AVERAGE : null;
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
record OtherCounterType(String value, Optional<String> extension) implements CounterType {

    OtherCounterType {
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
