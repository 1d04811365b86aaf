// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * What was done to an organization (BusinessImpact, type) or what the attacker was after (IntendedImpact, type).
 *
 * <p>RFC 7970, Section 3.12.2. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface BusinessImpactType extends OpenEnumeration permits KnownBusinessImpactType, OtherBusinessImpactType {

    /** Confidential or proprietary information was read or carried off. */
    BusinessImpactType BREACH_PROPRIETARY = KnownBusinessImpactType.BREACH_PROPRIETARY;

    /** Personal data was read or carried off. */
    BusinessImpactType BREACH_PRIVACY = KnownBusinessImpactType.BREACH_PRIVACY;

    /** Credentials were read or carried off. */
    BusinessImpactType BREACH_CREDENTIAL = KnownBusinessImpactType.BREACH_CREDENTIAL;

    /** Confidential or proprietary information was altered or erased. */
    BusinessImpactType LOSS_OF_INTEGRITY = KnownBusinessImpactType.LOSS_OF_INTEGRITY;

    /** A service could not be delivered as it should. */
    BusinessImpactType LOSS_OF_SERVICE = KnownBusinessImpactType.LOSS_OF_SERVICE;

    /** Money was taken. */
    BusinessImpactType THEFT_FINANCIAL = KnownBusinessImpactType.THEFT_FINANCIAL;

    /** Services were used without right. */
    BusinessImpactType THEFT_SERVICE = KnownBusinessImpactType.THEFT_SERVICE;

    /** The organization or its brand lost standing. */
    BusinessImpactType DEGRADED_REPUTATION = KnownBusinessImpactType.DEGRADED_REPUTATION;

    /** A cyber-physical system was harmed. */
    BusinessImpactType ASSET_DAMAGE = KnownBusinessImpactType.ASSET_DAMAGE;

    /** A cyber-physical system was tampered with. */
    BusinessImpactType ASSET_MANIPULATION = KnownBusinessImpactType.ASSET_MANIPULATION;

    /** Legal or regulatory steps followed. */
    BusinessImpactType LEGAL = KnownBusinessImpactType.LEGAL;

    /** The attackers extorted the organization. */
    BusinessImpactType EXTORTION = KnownBusinessImpactType.EXTORTION;

    /** What was done is not known; the default. */
    BusinessImpactType UNKNOWN = KnownBusinessImpactType.UNKNOWN;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code breach-proprietary}
     * @return the value
     */
    static BusinessImpactType of(String value) {
        BusinessImpactType known = KnownBusinessImpactType.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherBusinessImpactType(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static BusinessImpactType extension(String extension) {
        return new OtherBusinessImpactType("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static BusinessImpactType of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherBusinessImpactType(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<BusinessImpactType> optional(String value, Optional<String> extension) {
        KnownBusinessImpactType known = extension.isEmpty() ? KnownBusinessImpactType.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherBusinessImpactType(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<BusinessImpactType> known() {
        return List.of(KnownBusinessImpactType.values());
    }
}

/** The known values. */
enum KnownBusinessImpactType implements BusinessImpactType {
    BREACH_PROPRIETARY("breach-proprietary"),
    BREACH_PRIVACY("breach-privacy"),
    BREACH_CREDENTIAL("breach-credential"),
    LOSS_OF_INTEGRITY("loss-of-integrity"),
    LOSS_OF_SERVICE("loss-of-service"),
    THEFT_FINANCIAL("theft-financial"),
    THEFT_SERVICE("theft-service"),
    DEGRADED_REPUTATION("degraded-reputation"),
    ASSET_DAMAGE("asset-damage"),
    ASSET_MANIPULATION("asset-manipulation"),
    LEGAL("legal"),
    EXTORTION("extortion"),
    UNKNOWN("unknown");

    private final String value;
    final Optional<BusinessImpactType> present = Optional.of(this);

    KnownBusinessImpactType(String value) {
        this.value = value;
    }

    static KnownBusinessImpactType find(String value) {
        return switch (value.length()) {
            case 5 -> value.equals("legal") ? LEGAL : null;
            case 7 -> value.equals("unknown") ? UNKNOWN : null;
            case 9 -> value.equals("extortion") ? EXTORTION : null;
            case 12 -> value.equals("asset-damage") ? ASSET_DAMAGE : null;
            case 13 -> value.equals("theft-service") ? THEFT_SERVICE : null;
            case 14 -> value.equals("breach-privacy") ? BREACH_PRIVACY : null;
            case 15 -> value.equals("loss-of-service") ? LOSS_OF_SERVICE : value.equals("theft-financial") ? THEFT_FINANCIAL : null;
            case 17 -> value.equals("breach-credential") ? BREACH_CREDENTIAL : value.equals("loss-of-integrity") ? LOSS_OF_INTEGRITY : null;
            case 18 -> value.equals("breach-proprietary") ? BREACH_PROPRIETARY : value.equals("asset-manipulation") ? ASSET_MANIPULATION : null;
            case 19 -> value.equals("degraded-reputation") ? DEGRADED_REPUTATION : null;
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
record OtherBusinessImpactType(String value, Optional<String> extension) implements BusinessImpactType {

    OtherBusinessImpactType {
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
