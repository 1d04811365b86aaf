// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * What part a machine or network played in an event (System, category).
 *
 * <p>RFC 5070, Section 3.15. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface SystemCategory extends OpenEnumeration permits KnownSystemCategory, OtherSystemCategory {

    /** The event came from it. */
    SystemCategory SOURCE = KnownSystemCategory.SOURCE;

    /** The event was aimed at it. */
    SystemCategory TARGET = KnownSystemCategory.TARGET;

    /** The event passed through it; the prose once writes intermediary. */
    SystemCategory INTERMEDIATE = KnownSystemCategory.INTERMEDIATE;

    /** It watched the event. */
    SystemCategory SENSOR = KnownSystemCategory.SENSOR;

    /** It carries the exchange of IODEF documents. */
    SystemCategory INFRASTRUCTURE = KnownSystemCategory.INFRASTRUCTURE;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code source}
     * @return the value
     */
    static SystemCategory of(String value) {
        SystemCategory known = KnownSystemCategory.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherSystemCategory(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static SystemCategory extension(String extension) {
        return new OtherSystemCategory("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static SystemCategory of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherSystemCategory(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<SystemCategory> optional(String value, Optional<String> extension) {
        KnownSystemCategory known = extension.isEmpty() ? KnownSystemCategory.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherSystemCategory(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<SystemCategory> known() {
        return List.of(KnownSystemCategory.values());
    }
}

/** The known values. */
enum KnownSystemCategory implements SystemCategory {
    SOURCE("source"),
    TARGET("target"),
    INTERMEDIATE("intermediate"),
    SENSOR("sensor"),
    INFRASTRUCTURE("infrastructure");

    private final String value;
    final Optional<SystemCategory> present = Optional.of(this);

    KnownSystemCategory(String value) {
        this.value = value;
    }

    static KnownSystemCategory find(String value) {
        return switch (value.length()) {
            case 6 -> value.equals("source") ? SOURCE : value.equals("target") ? TARGET : value.equals("sensor") ? SENSOR : null;
            case 12 -> value.equals("intermediate") ? INTERMEDIATE : null;
            case 14 -> value.equals("infrastructure") ? INFRASTRUCTURE : null;
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
record OtherSystemCategory(String value, Optional<String> extension) implements SystemCategory {

    OtherSystemCategory {
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
