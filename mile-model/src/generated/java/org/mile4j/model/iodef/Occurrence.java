// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * Whether an impact is real or only feared (Assessment, occurrence).
 *
 * <p>RFC 7970, Section 3.12. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface Occurrence extends OpenEnumeration permits KnownOccurrence, OtherOccurrence {

    /** It has happened. */
    Occurrence ACTUAL = KnownOccurrence.ACTUAL;

    /** It might happen. */
    Occurrence POTENTIAL = KnownOccurrence.POTENTIAL;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code actual}
     * @return the value
     */
    static Occurrence of(String value) {
        Occurrence known = KnownOccurrence.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherOccurrence(value, Optional.empty());
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static Occurrence of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherOccurrence(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<Occurrence> optional(String value, Optional<String> extension) {
        KnownOccurrence known = extension.isEmpty() ? KnownOccurrence.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherOccurrence(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<Occurrence> known() {
        return List.of(KnownOccurrence.values());
    }
}

/** The known values. */
enum KnownOccurrence implements Occurrence {
    ACTUAL("actual"),
    POTENTIAL("potential");

    private final String value;
    final Optional<Occurrence> present = Optional.of(this);

    KnownOccurrence(String value) {
        this.value = value;
    }

    static KnownOccurrence find(String value) {
        return switch (value.length()) {
            case 6 -> value.equals("actual") ? ACTUAL : null;
            case 9 -> value.equals("potential") ? POTENTIAL : null;
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
record OtherOccurrence(String value, Optional<String> extension) implements Occurrence {

    OtherOccurrence {
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
