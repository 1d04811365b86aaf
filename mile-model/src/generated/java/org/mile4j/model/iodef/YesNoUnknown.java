// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * A yes or no that may be open (System, spoofed and virtual).
 *
 * <p>RFC 7970, Section 3.17. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface YesNoUnknown extends OpenEnumeration permits KnownYesNoUnknown, OtherYesNoUnknown {

    /** It is so: the category is likely wrong (spoofed), or the device is virtual. */
    YesNoUnknown YES = KnownYesNoUnknown.YES;

    /** It is not so: the category is believed right (spoofed), or the device is physical. */
    YesNoUnknown NO = KnownYesNoUnknown.NO;

    /** Nobody knows; the default. */
    YesNoUnknown UNKNOWN = KnownYesNoUnknown.UNKNOWN;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code yes}
     * @return the value
     */
    static YesNoUnknown of(String value) {
        YesNoUnknown known = KnownYesNoUnknown.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherYesNoUnknown(value, Optional.empty());
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static YesNoUnknown of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherYesNoUnknown(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<YesNoUnknown> optional(String value, Optional<String> extension) {
        KnownYesNoUnknown known = extension.isEmpty() ? KnownYesNoUnknown.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherYesNoUnknown(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<YesNoUnknown> known() {
        return List.of(KnownYesNoUnknown.values());
    }
}

/** The known values. */
enum KnownYesNoUnknown implements YesNoUnknown {
    YES("yes"),
    NO("no"),
    UNKNOWN("unknown");

    private final String value;
    final Optional<YesNoUnknown> present = Optional.of(this);

    KnownYesNoUnknown(String value) {
        this.value = value;
    }

    static KnownYesNoUnknown find(String value) {
        return switch (value.length()) {
            case 2 -> value.equals("no") ? NO : null;
            case 3 -> value.equals("yes") ? YES : null;
            case 7 -> value.equals("unknown") ? UNKNOWN : null;
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
record OtherYesNoUnknown(String value, Optional<String> extension) implements YesNoUnknown {

    OtherYesNoUnknown {
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
