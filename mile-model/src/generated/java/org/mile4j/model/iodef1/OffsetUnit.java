// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * What the offset into a record counts (RecordPattern, offsetunit).
 *
 * <p>RFC 5070, Section 3.19.2. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface OffsetUnit extends OpenEnumeration permits KnownOffsetUnit, OtherOffsetUnit {

    /** Lines; the default. */
    OffsetUnit LINE = KnownOffsetUnit.LINE;

    /** Octets; the prose writes binary instead. */
    OffsetUnit BYTE = KnownOffsetUnit.BYTE;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code line}
     * @return the value
     */
    static OffsetUnit of(String value) {
        OffsetUnit known = KnownOffsetUnit.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherOffsetUnit(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static OffsetUnit extension(String extension) {
        return new OtherOffsetUnit("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static OffsetUnit of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherOffsetUnit(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<OffsetUnit> optional(String value, Optional<String> extension) {
        KnownOffsetUnit known = extension.isEmpty() ? KnownOffsetUnit.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherOffsetUnit(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<OffsetUnit> known() {
        return List.of(KnownOffsetUnit.values());
    }
}

/** The known values. */
enum KnownOffsetUnit implements OffsetUnit {
    LINE("line"),
    BYTE("byte");

    private final String value;
    final Optional<OffsetUnit> present = Optional.of(this);

    KnownOffsetUnit(String value) {
        this.value = value;
    }

    static KnownOffsetUnit find(String value) {
        return switch (value.length()) {
            case 4 -> value.equals("line") ? LINE : value.equals("byte") ? BYTE : null;
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
record OtherOffsetUnit(String value, Optional<String> extension) implements OffsetUnit {

    OtherOffsetUnit {
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
