// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * What kind of line a number leads to (Telephone, type).
 *
 * <p>RFC 7970, Section 3.9.4. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface TelephoneType extends OpenEnumeration permits KnownTelephoneType, OtherTelephoneType {

    /** A fixed line. */
    TelephoneType WIRED = KnownTelephoneType.WIRED;

    /** A mobile phone. */
    TelephoneType MOBILE = KnownTelephoneType.MOBILE;

    /** A fax machine. */
    TelephoneType FAX = KnownTelephoneType.FAX;

    /** A line that is watched regularly for operational matters. */
    TelephoneType HOTLINE = KnownTelephoneType.HOTLINE;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code wired}
     * @return the value
     */
    static TelephoneType of(String value) {
        TelephoneType known = KnownTelephoneType.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherTelephoneType(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static TelephoneType extension(String extension) {
        return new OtherTelephoneType("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static TelephoneType of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherTelephoneType(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<TelephoneType> optional(String value, Optional<String> extension) {
        KnownTelephoneType known = extension.isEmpty() ? KnownTelephoneType.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherTelephoneType(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<TelephoneType> known() {
        return List.of(KnownTelephoneType.values());
    }
}

/** The known values. */
enum KnownTelephoneType implements TelephoneType {
    WIRED("wired"),
    MOBILE("mobile"),
    FAX("fax"),
    HOTLINE("hotline");

    private final String value;
    final Optional<TelephoneType> present = Optional.of(this);

    KnownTelephoneType(String value) {
        this.value = value;
    }

    static KnownTelephoneType find(String value) {
        return switch (value.length()) {
            case 3 -> value.equals("fax") ? FAX : null;
            case 5 -> value.equals("wired") ? WIRED : null;
            case 6 -> value.equals("mobile") ? MOBILE : null;
            case 7 -> value.equals("hotline") ? HOTLINE : null;
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
record OtherTelephoneType(String value, Optional<String> extension) implements TelephoneType {

    OtherTelephoneType {
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
