// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * What kind of malicious activity it was (Impact, type).
 *
 * <p>RFC 5070, Section 3.10.1. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface ImpactType extends OpenEnumeration permits KnownImpactType, OtherImpactType {

    /** Somebody tried to gain the rights of an administrator. */
    ImpactType ADMIN = KnownImpactType.ADMIN;

    /** Somebody tried to deny a service to its users. */
    ImpactType DOS = KnownImpactType.DOS;

    /** Somebody tried to extort the victim; in the schema only. */
    ImpactType EXTORTION = KnownImpactType.EXTORTION;

    /** Somebody tried to alter a file or database. */
    ImpactType FILE = KnownImpactType.FILE;

    /** Somebody tried to carry off information. */
    ImpactType INFO_LEAK = KnownImpactType.INFO_LEAK;

    /** Somebody tried to use a wrong setting of a system. */
    ImpactType MISCONFIGURATION = KnownImpactType.MISCONFIGURATION;

    /** Somebody explored systems or networks. */
    ImpactType RECON = KnownImpactType.RECON;

    /** The site's rules were broken. */
    ImpactType POLICY = KnownImpactType.POLICY;

    /** Somebody tried to deceive people. */
    ImpactType SOCIAL_ENGINEERING = KnownImpactType.SOCIAL_ENGINEERING;

    /** Somebody tried to gain the rights of a user. */
    ImpactType USER = KnownImpactType.USER;

    /** The kind is not known; the default of the schema. */
    ImpactType UNKNOWN = KnownImpactType.UNKNOWN;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code admin}
     * @return the value
     */
    static ImpactType of(String value) {
        ImpactType known = KnownImpactType.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherImpactType(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static ImpactType extension(String extension) {
        return new OtherImpactType("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static ImpactType of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherImpactType(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<ImpactType> optional(String value, Optional<String> extension) {
        KnownImpactType known = extension.isEmpty() ? KnownImpactType.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherImpactType(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<ImpactType> known() {
        return List.of(KnownImpactType.values());
    }
}

/** The known values. */
enum KnownImpactType implements ImpactType {
    ADMIN("admin"),
    DOS("dos"),
    EXTORTION("extortion"),
    FILE("file"),
    INFO_LEAK("info-leak"),
    MISCONFIGURATION("misconfiguration"),
    RECON("recon"),
    POLICY("policy"),
    SOCIAL_ENGINEERING("social-engineering"),
    USER("user"),
    UNKNOWN("unknown");

    private final String value;
    final Optional<ImpactType> present = Optional.of(this);

    KnownImpactType(String value) {
        this.value = value;
    }

    static KnownImpactType find(String value) {
        return switch (value.length()) {
            case 3 -> value.equals("dos") ? DOS : null;
            case 4 -> value.equals("file") ? FILE : value.equals("user") ? USER : null;
            case 5 -> value.equals("admin") ? ADMIN : value.equals("recon") ? RECON : null;
            case 6 -> value.equals("policy") ? POLICY : null;
            case 7 -> value.equals("unknown") ? UNKNOWN : null;
            case 9 -> value.equals("extortion") ? EXTORTION : value.equals("info-leak") ? INFO_LEAK : null;
            case 16 -> value.equals("misconfiguration") ? MISCONFIGURATION : null;
            case 18 -> value.equals("social-engineering") ? SOCIAL_ENGINEERING : null;
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
record OtherImpactType(String value, Optional<String> extension) implements ImpactType {

    OtherImpactType {
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
