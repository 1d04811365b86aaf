// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * What a postal address is good for (PostalAddress, type).
 *
 * <p>RFC 7970, Section 3.9.2. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface PostalAddressType extends OpenEnumeration permits KnownPostalAddressType, OtherPostalAddressType {

    /** It tells where the place is. */
    PostalAddressType STREET = KnownPostalAddressType.STREET;

    /** It takes letters. */
    PostalAddressType MAILING = KnownPostalAddressType.MAILING;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code street}
     * @return the value
     */
    static PostalAddressType of(String value) {
        PostalAddressType known = KnownPostalAddressType.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherPostalAddressType(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static PostalAddressType extension(String extension) {
        return new OtherPostalAddressType("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static PostalAddressType of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherPostalAddressType(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<PostalAddressType> optional(String value, Optional<String> extension) {
        KnownPostalAddressType known = extension.isEmpty() ? KnownPostalAddressType.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherPostalAddressType(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<PostalAddressType> known() {
        return List.of(KnownPostalAddressType.values());
    }
}

/** The known values. */
enum KnownPostalAddressType implements PostalAddressType {
    STREET("street"),
    MAILING("mailing");

    private final String value;
    final Optional<PostalAddressType> present = Optional.of(this);

    KnownPostalAddressType(String value) {
        this.value = value;
    }

    static KnownPostalAddressType find(String value) {
        return switch (value.length()) {
            case 6 -> value.equals("street") ? STREET : null;
            case 7 -> value.equals("mailing") ? MAILING : null;
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
record OtherPostalAddressType(String value, Optional<String> extension) implements PostalAddressType {

    OtherPostalAddressType {
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
