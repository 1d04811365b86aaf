// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * What was done to systems (SystemImpact, type).
 *
 * <p>RFC 7970, Section 3.12.1. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface SystemImpactType extends OpenEnumeration permits KnownSystemImpactType, OtherSystemImpactType {

    /** Somebody took control of an account. */
    SystemImpactType TAKEOVER_ACCOUNT = KnownSystemImpactType.TAKEOVER_ACCOUNT;

    /** Somebody took control of a service. */
    SystemImpactType TAKEOVER_SERVICE = KnownSystemImpactType.TAKEOVER_SERVICE;

    /** Somebody took control of a machine. */
    SystemImpactType TAKEOVER_SYSTEM = KnownSystemImpactType.TAKEOVER_SYSTEM;

    /** A cyber-physical system was tampered with. */
    SystemImpactType CPS_MANIPULATION = KnownSystemImpactType.CPS_MANIPULATION;

    /** A cyber-physical system was harmed. */
    SystemImpactType CPS_DAMAGE = KnownSystemImpactType.CPS_DAMAGE;

    /** Data could be reached badly or not at all. */
    SystemImpactType AVAILABILITY_DATA = KnownSystemImpactType.AVAILABILITY_DATA;

    /** An account could be reached badly or not at all. */
    SystemImpactType AVAILABILITY_ACCOUNT = KnownSystemImpactType.AVAILABILITY_ACCOUNT;

    /** A service could be reached badly or not at all. */
    SystemImpactType AVAILABILITY_SERVICE = KnownSystemImpactType.AVAILABILITY_SERVICE;

    /** A machine could be reached badly or not at all. */
    SystemImpactType AVAILABILITY_SYSTEM = KnownSystemImpactType.AVAILABILITY_SYSTEM;

    /** Hardware was broken beyond repair. */
    SystemImpactType DAMAGED_SYSTEM = KnownSystemImpactType.DAMAGED_SYSTEM;

    /** Data was erased. */
    SystemImpactType DAMAGED_DATA = KnownSystemImpactType.DAMAGED_DATA;

    /** Confidential or proprietary information was read or carried off. */
    SystemImpactType BREACH_PROPRIETARY = KnownSystemImpactType.BREACH_PROPRIETARY;

    /** Personal data was read or carried off. */
    SystemImpactType BREACH_PRIVACY = KnownSystemImpactType.BREACH_PRIVACY;

    /** Credentials were read or carried off. */
    SystemImpactType BREACH_CREDENTIAL = KnownSystemImpactType.BREACH_CREDENTIAL;

    /** Settings of a machine or lists of its data were read or carried off. */
    SystemImpactType BREACH_CONFIGURATION = KnownSystemImpactType.BREACH_CONFIGURATION;

    /** Data was altered. */
    SystemImpactType INTEGRITY_DATA = KnownSystemImpactType.INTEGRITY_DATA;

    /** Settings of an application or machine were altered. */
    SystemImpactType INTEGRITY_CONFIGURATION = KnownSystemImpactType.INTEGRITY_CONFIGURATION;

    /** Firmware of hardware was altered. */
    SystemImpactType INTEGRITY_HARDWARE = KnownSystemImpactType.INTEGRITY_HARDWARE;

    /** Network traffic of a machine was sent elsewhere. */
    SystemImpactType TRAFFIC_REDIRECTION = KnownSystemImpactType.TRAFFIC_REDIRECTION;

    /** Network traffic of a host or enclave was overheard. */
    SystemImpactType MONITORING_TRAFFIC = KnownSystemImpactType.MONITORING_TRAFFIC;

    /** What went on in a machine, such as processes or key strokes, was watched. */
    SystemImpactType MONITORING_HOST = KnownSystemImpactType.MONITORING_HOST;

    /** The owner's rules for using the system were broken. */
    SystemImpactType POLICY = KnownSystemImpactType.POLICY;

    /** What was done is not known; the default. */
    SystemImpactType UNKNOWN = KnownSystemImpactType.UNKNOWN;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code takeover-account}
     * @return the value
     */
    static SystemImpactType of(String value) {
        SystemImpactType known = KnownSystemImpactType.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherSystemImpactType(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static SystemImpactType extension(String extension) {
        return new OtherSystemImpactType("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static SystemImpactType of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherSystemImpactType(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<SystemImpactType> optional(String value, Optional<String> extension) {
        KnownSystemImpactType known = extension.isEmpty() ? KnownSystemImpactType.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherSystemImpactType(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<SystemImpactType> known() {
        return List.of(KnownSystemImpactType.values());
    }
}

/** The known values. */
enum KnownSystemImpactType implements SystemImpactType {
    TAKEOVER_ACCOUNT("takeover-account"),
    TAKEOVER_SERVICE("takeover-service"),
    TAKEOVER_SYSTEM("takeover-system"),
    CPS_MANIPULATION("cps-manipulation"),
    CPS_DAMAGE("cps-damage"),
    AVAILABILITY_DATA("availability-data"),
    AVAILABILITY_ACCOUNT("availability-account"),
    AVAILABILITY_SERVICE("availability-service"),
    AVAILABILITY_SYSTEM("availability-system"),
    DAMAGED_SYSTEM("damaged-system"),
    DAMAGED_DATA("damaged-data"),
    BREACH_PROPRIETARY("breach-proprietary"),
    BREACH_PRIVACY("breach-privacy"),
    BREACH_CREDENTIAL("breach-credential"),
    BREACH_CONFIGURATION("breach-configuration"),
    INTEGRITY_DATA("integrity-data"),
    INTEGRITY_CONFIGURATION("integrity-configuration"),
    INTEGRITY_HARDWARE("integrity-hardware"),
    TRAFFIC_REDIRECTION("traffic-redirection"),
    MONITORING_TRAFFIC("monitoring-traffic"),
    MONITORING_HOST("monitoring-host"),
    POLICY("policy"),
    UNKNOWN("unknown");

    private final String value;
    final Optional<SystemImpactType> present = Optional.of(this);

    KnownSystemImpactType(String value) {
        this.value = value;
    }

    static KnownSystemImpactType find(String value) {
        return switch (value.length()) {
            case 6 -> value.equals("policy") ? POLICY : null;
            case 7 -> value.equals("unknown") ? UNKNOWN : null;
            case 10 -> value.equals("cps-damage") ? CPS_DAMAGE : null;
            case 12 -> value.equals("damaged-data") ? DAMAGED_DATA : null;
            case 14 -> value.equals("damaged-system") ? DAMAGED_SYSTEM : value.equals("breach-privacy") ? BREACH_PRIVACY : value.equals("integrity-data") ? INTEGRITY_DATA : null;
            case 15 -> value.equals("takeover-system") ? TAKEOVER_SYSTEM : value.equals("monitoring-host") ? MONITORING_HOST : null;
            case 16 -> value.equals("takeover-account") ? TAKEOVER_ACCOUNT : value.equals("takeover-service") ? TAKEOVER_SERVICE : value.equals("cps-manipulation") ? CPS_MANIPULATION : null;
            case 17 -> value.equals("availability-data") ? AVAILABILITY_DATA : value.equals("breach-credential") ? BREACH_CREDENTIAL : null;
            case 18 -> value.equals("breach-proprietary") ? BREACH_PROPRIETARY : value.equals("integrity-hardware") ? INTEGRITY_HARDWARE : value.equals("monitoring-traffic") ? MONITORING_TRAFFIC : null;
            case 19 -> value.equals("availability-system") ? AVAILABILITY_SYSTEM : value.equals("traffic-redirection") ? TRAFFIC_REDIRECTION : null;
            case 20 -> value.equals("availability-account") ? AVAILABILITY_ACCOUNT : value.equals("availability-service") ? AVAILABILITY_SERVICE : value.equals("breach-configuration") ? BREACH_CONFIGURATION : null;
            case 23 -> value.equals("integrity-configuration") ? INTEGRITY_CONFIGURATION : null;
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
record OtherSystemImpactType(String value, Optional<String> extension) implements SystemImpactType {

    OtherSystemImpactType {
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
