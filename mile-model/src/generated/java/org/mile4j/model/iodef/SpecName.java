// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * By which naming scheme software is identified (SoftwareReference, spec-name).
 *
 * <p>RFC 7970, Section 2.15.1. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface SpecName extends OpenEnumeration permits KnownSpecName, OtherSpecName {

    /** By none: the content is free and dtype, which must be set, gives its type. */
    SpecName CUSTOM = KnownSpecName.CUSTOM;

    /** By a name of the Common Platform Enumeration. */
    SpecName CPE = KnownSpecName.CPE;

    /** By a software identification tag of ISO/IEC 19770-2. */
    SpecName SWID = KnownSpecName.SWID;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code custom}
     * @return the value
     */
    static SpecName of(String value) {
        SpecName known = KnownSpecName.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherSpecName(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static SpecName extension(String extension) {
        return new OtherSpecName("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static SpecName of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherSpecName(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<SpecName> optional(String value, Optional<String> extension) {
        KnownSpecName known = extension.isEmpty() ? KnownSpecName.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherSpecName(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<SpecName> known() {
        return List.of(KnownSpecName.values());
    }
}

/** The known values. */
enum KnownSpecName implements SpecName {
    CUSTOM("custom"),
    CPE("cpe"),
    SWID("swid");

    private final String value;
    final Optional<SpecName> present = Optional.of(this);

    KnownSpecName(String value) {
        this.value = value;
    }

    static KnownSpecName find(String value) {
        return switch (value.length()) {
            case 3 -> value.equals("cpe") ? CPE : null;
            case 4 -> value.equals("swid") ? SWID : null;
            case 6 -> value.equals("custom") ? CUSTOM : null;
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
record OtherSpecName(String value, Optional<String> extension) implements SpecName {

    OtherSpecName {
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
