// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * Whether a contact is one person or an organization (Contact, type).
 *
 * <p>RFC 5070, Section 3.7. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface ContactType extends OpenEnumeration permits KnownContactType, OtherContactType {

    /** One human being. */
    ContactType PERSON = KnownContactType.PERSON;

    /** An organization. */
    ContactType ORGANIZATION = KnownContactType.ORGANIZATION;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code person}
     * @return the value
     */
    static ContactType of(String value) {
        ContactType known = KnownContactType.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherContactType(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static ContactType extension(String extension) {
        return new OtherContactType("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static ContactType of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherContactType(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<ContactType> optional(String value, Optional<String> extension) {
        KnownContactType known = extension.isEmpty() ? KnownContactType.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherContactType(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<ContactType> known() {
        return List.of(KnownContactType.values());
    }
}

/** The known values. */
enum KnownContactType implements ContactType {
    PERSON("person"),
    ORGANIZATION("organization");

    private final String value;
    final Optional<ContactType> present = Optional.of(this);

    KnownContactType(String value) {
        this.value = value;
    }

    static KnownContactType find(String value) {
        return switch (value.length()) {
            case 6 -> value.equals("person") ? PERSON : null;
            case 12 -> value.equals("organization") ? ORGANIZATION : null;
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
record OtherContactType(String value, Optional<String> extension) implements ContactType {

    OtherContactType {
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
