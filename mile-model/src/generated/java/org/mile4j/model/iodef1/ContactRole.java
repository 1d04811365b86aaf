// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * What part a contact plays in an incident (Contact, role).
 *
 * <p>RFC 5070, Section 3.7. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface ContactRole extends OpenEnumeration permits KnownContactRole, OtherContactRole {

    /** Whoever wrote the document. */
    ContactRole CREATOR = KnownContactRole.CREATOR;

    /** Whoever administers a host or network. */
    ContactRole ADMIN = KnownContactRole.ADMIN;

    /** Whoever looks after the technical side of a host or network. */
    ContactRole TECH = KnownContactRole.TECH;

    /** The CSIRT that handles the incident. */
    ContactRole IRT = KnownContactRole.IRT;

    /** Somebody to be kept informed about the handling. */
    ContactRole CC = KnownContactRole.CC;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code creator}
     * @return the value
     */
    static ContactRole of(String value) {
        ContactRole known = KnownContactRole.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherContactRole(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static ContactRole extension(String extension) {
        return new OtherContactRole("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static ContactRole of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherContactRole(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<ContactRole> optional(String value, Optional<String> extension) {
        KnownContactRole known = extension.isEmpty() ? KnownContactRole.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherContactRole(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<ContactRole> known() {
        return List.of(KnownContactRole.values());
    }
}

/** The known values. */
enum KnownContactRole implements ContactRole {
    CREATOR("creator"),
    ADMIN("admin"),
    TECH("tech"),
    IRT("irt"),
    CC("cc");

    private final String value;
    final Optional<ContactRole> present = Optional.of(this);

    KnownContactRole(String value) {
        this.value = value;
    }

    static KnownContactRole find(String value) {
        return switch (value.length()) {
            case 2 -> value.equals("cc") ? CC : null;
            case 3 -> value.equals("irt") ? IRT : null;
            case 4 -> value.equals("tech") ? TECH : null;
            case 5 -> value.equals("admin") ? ADMIN : null;
            case 7 -> value.equals("creator") ? CREATOR : null;
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
record OtherContactRole(String value, Optional<String> extension) implements ContactRole {

    OtherContactRole {
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
