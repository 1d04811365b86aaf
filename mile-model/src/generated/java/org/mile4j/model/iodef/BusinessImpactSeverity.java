// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * How far an organization can still do its work (BusinessImpact and IntendedImpact, severity).
 *
 * <p>RFC 7970, Section 3.12.2. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface BusinessImpactSeverity extends OpenEnumeration permits KnownBusinessImpactSeverity, OtherBusinessImpactSeverity {

    /** Every service still reaches every user. */
    BusinessImpactSeverity NONE = KnownBusinessImpactSeverity.NONE;

    /** All critical services still reach all users, only less efficiently. */
    BusinessImpactSeverity LOW = KnownBusinessImpactSeverity.LOW;

    /** Some users are without a critical service. */
    BusinessImpactSeverity MEDIUM = KnownBusinessImpactSeverity.MEDIUM;

    /** At least one critical service reaches nobody any more. */
    BusinessImpactSeverity HIGH = KnownBusinessImpactSeverity.HIGH;

    /** The degree is not known; the default. */
    BusinessImpactSeverity UNKNOWN = KnownBusinessImpactSeverity.UNKNOWN;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code none}
     * @return the value
     */
    static BusinessImpactSeverity of(String value) {
        BusinessImpactSeverity known = KnownBusinessImpactSeverity.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherBusinessImpactSeverity(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static BusinessImpactSeverity extension(String extension) {
        return new OtherBusinessImpactSeverity("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static BusinessImpactSeverity of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherBusinessImpactSeverity(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<BusinessImpactSeverity> optional(String value, Optional<String> extension) {
        KnownBusinessImpactSeverity known = extension.isEmpty() ? KnownBusinessImpactSeverity.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherBusinessImpactSeverity(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<BusinessImpactSeverity> known() {
        return List.of(KnownBusinessImpactSeverity.values());
    }
}

/** The known values. */
enum KnownBusinessImpactSeverity implements BusinessImpactSeverity {
    NONE("none"),
    LOW("low"),
    MEDIUM("medium"),
    HIGH("high"),
    UNKNOWN("unknown");

    private final String value;
    final Optional<BusinessImpactSeverity> present = Optional.of(this);

    KnownBusinessImpactSeverity(String value) {
        this.value = value;
    }

    static KnownBusinessImpactSeverity find(String value) {
        return switch (value.length()) {
            case 3 -> value.equals("low") ? LOW : null;
            case 4 -> value.equals("none") ? NONE : value.equals("high") ? HIGH : null;
            case 6 -> value.equals("medium") ? MEDIUM : null;
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
record OtherBusinessImpactSeverity(String value, Optional<String> extension) implements BusinessImpactSeverity {

    OtherBusinessImpactSeverity {
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
