// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * What part a contact plays in an incident (Contact, role).
 *
 * <p>RFC 7970, Section 3.9. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface ContactRole extends OpenEnumeration permits KnownContactRole, OtherContactRole {

    /** Whoever wrote the document. */
    ContactRole CREATOR = KnownContactRole.CREATOR;

    /** Whoever reported the information. */
    ContactRole REPORTER = KnownContactRole.REPORTER;

    /** The administrative contact or business owner of an asset or organization. */
    ContactRole ADMIN = KnownContactRole.ADMIN;

    /** Whoever looks after the technical side of an asset or organization from day to day. */
    ContactRole TECH = KnownContactRole.TECH;

    /** An outside party that hosts an asset. */
    ContactRole PROVIDER = KnownContactRole.PROVIDER;

    /** Somebody who uses an asset or belongs to an organization. */
    ContactRole USER = KnownContactRole.USER;

    /** Whoever handles the bills of an asset or organization. */
    ContactRole BILLING = KnownContactRole.BILLING;

    /** Whoever handles the legal matters of an asset or organization. */
    ContactRole LEGAL = KnownContactRole.LEGAL;

    /** Whoever handles abuse that comes from an asset or organization. */
    ContactRole ABUSE = KnownContactRole.ABUSE;

    /** Whoever handles the security of an asset or organization. */
    ContactRole IRT = KnownContactRole.IRT;

    /** Somebody to be kept informed about what happens to an asset or organization. */
    ContactRole CC = KnownContactRole.CC;

    /** A CSIRT or information-sharing organization that coordinates work on an asset or organization. */
    ContactRole CC_IRT = KnownContactRole.CC_IRT;

    /** Law enforcement that helps to investigate. */
    ContactRole LEO = KnownContactRole.LEO;

    /** The maker of an asset. */
    ContactRole VENDOR = KnownContactRole.VENDOR;

    /**
     * A vendor that supplies services; the prose's name, which the printed schema spells vendor-services. Only the
     * RFC's text has this value; the other spelling is vendor-services.
     */
    ContactRole VENDOR_SUPPORT = KnownContactRole.VENDOR_SUPPORT;

    /**
     * A vendor that supplies services; the printed schema's name, which the prose spells vendor-support. Only the
     * RFC's schema has this value; the other spelling is vendor-support.
     */
    ContactRole VENDOR_SERVICES = KnownContactRole.VENDOR_SERVICES;

    /** Somebody harmed by the incident. */
    ContactRole VICTIM = KnownContactRole.VICTIM;

    /** Somebody harmed by the incident who has been told of it. */
    ContactRole VICTIM_NOTIFIED = KnownContactRole.VICTIM_NOTIFIED;

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
    REPORTER("reporter"),
    ADMIN("admin"),
    TECH("tech"),
    PROVIDER("provider"),
    USER("user"),
    BILLING("billing"),
    LEGAL("legal"),
    ABUSE("abuse"),
    IRT("irt"),
    CC("cc"),
    CC_IRT("cc-irt"),
    LEO("leo"),
    VENDOR("vendor"),
    VENDOR_SUPPORT("vendor-support"),
    VENDOR_SERVICES("vendor-services"),
    VICTIM("victim"),
    VICTIM_NOTIFIED("victim-notified");

    private final String value;
    final Optional<ContactRole> present = Optional.of(this);

    KnownContactRole(String value) {
        this.value = value;
    }

    static KnownContactRole find(String value) {
        return switch (value.length()) {
            case 2 -> value.equals("cc") ? CC : null;
            case 3 -> value.equals("irt") ? IRT : value.equals("leo") ? LEO : null;
            case 4 -> value.equals("tech") ? TECH : value.equals("user") ? USER : null;
            case 5 -> value.equals("admin") ? ADMIN : value.equals("legal") ? LEGAL : value.equals("abuse") ? ABUSE : null;
            case 6 -> value.equals("cc-irt") ? CC_IRT : value.equals("vendor") ? VENDOR : value.equals("victim") ? VICTIM : null;
            case 7 -> value.equals("creator") ? CREATOR : value.equals("billing") ? BILLING : null;
            case 8 -> value.equals("reporter") ? REPORTER : value.equals("provider") ? PROVIDER : null;
            case 14 -> value.equals("vendor-support") ? VENDOR_SUPPORT : null;
            case 15 -> value.equals("vendor-services") ? VENDOR_SERVICES : value.equals("victim-notified") ? VICTIM_NOTIFIED : null;
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
