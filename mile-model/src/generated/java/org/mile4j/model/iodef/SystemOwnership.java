// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * To whom a system belongs, seen from the victim (System, ownership).
 *
 * <p>RFC 7970, Section 3.17. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface SystemOwnership extends OpenEnumeration permits KnownSystemOwnership, OtherSystemOwnership {

    /** To the organization itself. */
    SystemOwnership ORGANIZATION = KnownSystemOwnership.ORGANIZATION;

    /** To an employee or associate of the organization in person. */
    SystemOwnership PERSONAL = KnownSystemOwnership.PERSONAL;

    /** To a partner of the organization. */
    SystemOwnership PARTNER = KnownSystemOwnership.PARTNER;

    /** To a customer of the organization. */
    SystemOwnership CUSTOMER = KnownSystemOwnership.CUSTOMER;

    /** To somebody who has nothing to do with the victim, as far as is known. */
    SystemOwnership NO_RELATIONSHIP = KnownSystemOwnership.NO_RELATIONSHIP;

    /** To whom is not known. */
    SystemOwnership UNKNOWN = KnownSystemOwnership.UNKNOWN;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code organization}
     * @return the value
     */
    static SystemOwnership of(String value) {
        SystemOwnership known = KnownSystemOwnership.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherSystemOwnership(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static SystemOwnership extension(String extension) {
        return new OtherSystemOwnership("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static SystemOwnership of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherSystemOwnership(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<SystemOwnership> optional(String value, Optional<String> extension) {
        KnownSystemOwnership known = extension.isEmpty() ? KnownSystemOwnership.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherSystemOwnership(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<SystemOwnership> known() {
        return List.of(KnownSystemOwnership.values());
    }
}

/** The known values. */
enum KnownSystemOwnership implements SystemOwnership {
    ORGANIZATION("organization"),
    PERSONAL("personal"),
    PARTNER("partner"),
    CUSTOMER("customer"),
    NO_RELATIONSHIP("no-relationship"),
    UNKNOWN("unknown");

    private final String value;
    final Optional<SystemOwnership> present = Optional.of(this);

    KnownSystemOwnership(String value) {
        this.value = value;
    }

    static KnownSystemOwnership find(String value) {
        return switch (value.length()) {
            case 7 -> value.equals("partner") ? PARTNER : value.equals("unknown") ? UNKNOWN : null;
            case 8 -> value.equals("personal") ? PERSONAL : value.equals("customer") ? CUSTOMER : null;
            case 12 -> value.equals("organization") ? ORGANIZATION : null;
            case 15 -> value.equals("no-relationship") ? NO_RELATIONSHIP : null;
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
record OtherSystemOwnership(String value, Optional<String> extension) implements SystemOwnership {

    OtherSystemOwnership {
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
