// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * By what means an incident came to light (Discovery, source).
 *
 * <p>RFC 7970, Section 3.10. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface DiscoverySource extends OpenEnumeration permits KnownDiscoverySource, OtherDiscoverySource {

    /** A system that detects or prevents intrusions on the network. */
    DiscoverySource NIDPS = KnownDiscoverySource.NIDPS;

    /** A system that prevents intrusions on a host. */
    DiscoverySource HIPS = KnownDiscoverySource.HIPS;

    /** A system that collects and correlates security events. */
    DiscoverySource SIEM = KnownDiscoverySource.SIEM;

    /** A scanner for viruses or spam. */
    DiscoverySource AV = KnownDiscoverySource.AV;

    /** A monitoring service under contract. */
    DiscoverySource THIRD_PARTY_MONITORING = KnownDiscoverySource.THIRD_PARTY_MONITORING;

    /** Work on another incident that has nothing to do with this one. */
    DiscoverySource INCIDENT = KnownDiscoverySource.INCIDENT;

    /** The logs of an operating system. */
    DiscoverySource OS_LOG = KnownDiscoverySource.OS_LOG;

    /** The logs of an application. */
    DiscoverySource APPLICATION_LOG = KnownDiscoverySource.APPLICATION_LOG;

    /** The logs of a network device. */
    DiscoverySource DEVICE_LOG = KnownDiscoverySource.DEVICE_LOG;

    /** Analysis of network flows. */
    DiscoverySource NETWORK_FLOW = KnownDiscoverySource.NETWORK_FLOW;

    /** Analysis of recorded DNS answers. */
    DiscoverySource PASSIVE_DNS = KnownDiscoverySource.PASSIVE_DNS;

    /** A search by hand after news of a vulnerability or exploit. */
    DiscoverySource INVESTIGATION = KnownDiscoverySource.INVESTIGATION;

    /** A security audit. */
    DiscoverySource AUDIT = KnownDiscoverySource.AUDIT;

    /** A report from inside the organization. */
    DiscoverySource INTERNAL_NOTIFICATION = KnownDiscoverySource.INTERNAL_NOTIFICATION;

    /** A report from outside the organization. */
    DiscoverySource EXTERNAL_NOTIFICATION = KnownDiscoverySource.EXTERNAL_NOTIFICATION;

    /** Word from law enforcement to the victim. */
    DiscoverySource LEO = KnownDiscoverySource.LEO;

    /** Word from a customer or business partner to the victim. */
    DiscoverySource PARTNER = KnownDiscoverySource.PARTNER;

    /** Word from the attacker to the victim, directly or through others. */
    DiscoverySource ACTOR = KnownDiscoverySource.ACTOR;

    /** The means is not known; the default of the printed schema. */
    DiscoverySource UNKNOWN = KnownDiscoverySource.UNKNOWN;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code nidps}
     * @return the value
     */
    static DiscoverySource of(String value) {
        DiscoverySource known = KnownDiscoverySource.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherDiscoverySource(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static DiscoverySource extension(String extension) {
        return new OtherDiscoverySource("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static DiscoverySource of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherDiscoverySource(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<DiscoverySource> optional(String value, Optional<String> extension) {
        KnownDiscoverySource known = extension.isEmpty() ? KnownDiscoverySource.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherDiscoverySource(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<DiscoverySource> known() {
        return List.of(KnownDiscoverySource.values());
    }
}

/** The known values. */
enum KnownDiscoverySource implements DiscoverySource {
    NIDPS("nidps"),
    HIPS("hips"),
    SIEM("siem"),
    AV("av"),
    THIRD_PARTY_MONITORING("third-party-monitoring"),
    INCIDENT("incident"),
    OS_LOG("os-log"),
    APPLICATION_LOG("application-log"),
    DEVICE_LOG("device-log"),
    NETWORK_FLOW("network-flow"),
    PASSIVE_DNS("passive-dns"),
    INVESTIGATION("investigation"),
    AUDIT("audit"),
    INTERNAL_NOTIFICATION("internal-notification"),
    EXTERNAL_NOTIFICATION("external-notification"),
    LEO("leo"),
    PARTNER("partner"),
    ACTOR("actor"),
    UNKNOWN("unknown");

    private final String value;
    final Optional<DiscoverySource> present = Optional.of(this);

    KnownDiscoverySource(String value) {
        this.value = value;
    }

    static KnownDiscoverySource find(String value) {
        return switch (value.length()) {
            case 2 -> value.equals("av") ? AV : null;
            case 3 -> value.equals("leo") ? LEO : null;
            case 4 -> value.equals("hips") ? HIPS : value.equals("siem") ? SIEM : null;
            case 5 -> value.equals("nidps") ? NIDPS : value.equals("audit") ? AUDIT : value.equals("actor") ? ACTOR : null;
            case 6 -> value.equals("os-log") ? OS_LOG : null;
            case 7 -> value.equals("partner") ? PARTNER : value.equals("unknown") ? UNKNOWN : null;
            case 8 -> value.equals("incident") ? INCIDENT : null;
            case 10 -> value.equals("device-log") ? DEVICE_LOG : null;
            case 11 -> value.equals("passive-dns") ? PASSIVE_DNS : null;
            case 12 -> value.equals("network-flow") ? NETWORK_FLOW : null;
            case 13 -> value.equals("investigation") ? INVESTIGATION : null;
            case 15 -> value.equals("application-log") ? APPLICATION_LOG : null;
            case 21 -> value.equals("internal-notification") ? INTERNAL_NOTIFICATION : value.equals("external-notification") ? EXTERNAL_NOTIFICATION : null;
            case 22 -> value.equals("third-party-monitoring") ? THIRD_PARTY_MONITORING : null;
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
record OtherDiscoverySource(String value, Optional<String> extension) implements DiscoverySource {

    OtherDiscoverySource {
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
