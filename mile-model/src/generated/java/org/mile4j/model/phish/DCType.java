// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.phish;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * How the data of victims is collected (DCType).
 *
 * <p>RFC 5901, Section 5.11.1. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface DCType extends OpenEnumeration permits KnownDCType, OtherDCType {

    /** The victim is sent to a web site. */
    DCType WEB = KnownDCType.WEB;

    /** The victim sends an email. */
    DCType EMAIL = KnownDCType.EMAIL;

    /** A program on the victim's computer records the keys. */
    DCType KEYLOGGER = KnownDCType.KEYLOGGER;

    /** Some other means on the victim's computer. */
    DCType AUTOMATION = KnownDCType.AUTOMATION;

    /** It is not said. */
    DCType UNSPECIFIED = KnownDCType.UNSPECIFIED;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code web}
     * @return the value
     */
    static DCType of(String value) {
        DCType known = KnownDCType.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherDCType(value, Optional.empty());
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static DCType of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherDCType(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<DCType> optional(String value, Optional<String> extension) {
        KnownDCType known = extension.isEmpty() ? KnownDCType.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherDCType(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<DCType> known() {
        return List.of(KnownDCType.values());
    }
}

/** The known values. */
enum KnownDCType implements DCType {
    WEB("web"),
    EMAIL("email"),
    KEYLOGGER("keylogger"),
    AUTOMATION("automation"),
    UNSPECIFIED("unspecified");

    private final String value;
    final Optional<DCType> present = Optional.of(this);

    KnownDCType(String value) {
        this.value = value;
    }

    static KnownDCType find(String value) {
        return switch (value.length()) {
            case 3 -> value.equals("web") ? WEB : null;
            case 5 -> value.equals("email") ? EMAIL : null;
            case 9 -> value.equals("keylogger") ? KEYLOGGER : null;
            case 10 -> value.equals("automation") ? AUTOMATION : null;
            case 11 -> value.equals("unspecified") ? UNSPECIFIED : null;
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
record OtherDCType(String value, Optional<String> extension) implements DCType {

    OtherDCType {
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
