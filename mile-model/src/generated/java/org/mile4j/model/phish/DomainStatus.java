// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.phish;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * How the domain stood with its registry when the report was made (DomainStatus).
 *
 * <p>RFC 5901, Section 5.9.4. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface DomainStatus extends OpenEnumeration permits KnownDomainStatus, OtherDomainStatus {

    /** It is permanently inactive. */
    DomainStatus RESERVED_DELEGATION = KnownDomainStatus.RESERVED_DELEGATION;

    /** It is assigned and has name servers. */
    DomainStatus ASSIGNED_AND_ACTIVE = KnownDomainStatus.ASSIGNED_AND_ACTIVE;

    /** It is assigned, and its delegation is not there yet. */
    DomainStatus ASSIGNED_AND_INACTIVE = KnownDomainStatus.ASSIGNED_AND_INACTIVE;

    /** It is assigned and under dispute. */
    DomainStatus ASSIGNED_AND_ON_HOLD = KnownDomainStatus.ASSIGNED_AND_ON_HOLD;

    /** It is about to be deleted. */
    DomainStatus REVOKED = KnownDomainStatus.REVOKED;

    /** It is about to change hands. */
    DomainStatus TRANSFER_PENDING = KnownDomainStatus.TRANSFER_PENDING;

    /** The registry has locked it. */
    DomainStatus REGISTRY_LOCK = KnownDomainStatus.REGISTRY_LOCK;

    /** The registrar has locked it. */
    DomainStatus REGISTRAR_LOCK = KnownDomainStatus.REGISTRAR_LOCK;

    /** Some status that is not listed. */
    DomainStatus OTHER = KnownDomainStatus.OTHER;

    /** It is not known. */
    DomainStatus UNKNOWN = KnownDomainStatus.UNKNOWN;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code reservedDelegation}
     * @return the value
     */
    static DomainStatus of(String value) {
        DomainStatus known = KnownDomainStatus.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherDomainStatus(value, Optional.empty());
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static DomainStatus of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherDomainStatus(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<DomainStatus> optional(String value, Optional<String> extension) {
        KnownDomainStatus known = extension.isEmpty() ? KnownDomainStatus.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherDomainStatus(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<DomainStatus> known() {
        return List.of(KnownDomainStatus.values());
    }
}

/** The known values. */
enum KnownDomainStatus implements DomainStatus {
    RESERVED_DELEGATION("reservedDelegation"),
    ASSIGNED_AND_ACTIVE("assignedAndActive"),
    ASSIGNED_AND_INACTIVE("assignedAndInactive"),
    ASSIGNED_AND_ON_HOLD("assignedAndOnHold"),
    REVOKED("revoked"),
    TRANSFER_PENDING("transferPending"),
    REGISTRY_LOCK("registryLock"),
    REGISTRAR_LOCK("registrarLock"),
    OTHER("other"),
    UNKNOWN("unknown");

    private final String value;
    final Optional<DomainStatus> present = Optional.of(this);

    KnownDomainStatus(String value) {
        this.value = value;
    }

    static KnownDomainStatus find(String value) {
        return switch (value.length()) {
            case 5 -> value.equals("other") ? OTHER : null;
            case 7 -> value.equals("revoked") ? REVOKED : value.equals("unknown") ? UNKNOWN : null;
            case 12 -> value.equals("registryLock") ? REGISTRY_LOCK : null;
            case 13 -> value.equals("registrarLock") ? REGISTRAR_LOCK : null;
            case 15 -> value.equals("transferPending") ? TRANSFER_PENDING : null;
            case 17 -> value.equals("assignedAndActive") ? ASSIGNED_AND_ACTIVE : value.equals("assignedAndOnHold") ? ASSIGNED_AND_ON_HOLD : null;
            case 18 -> value.equals("reservedDelegation") ? RESERVED_DELEGATION : null;
            case 19 -> value.equals("assignedAndInactive") ? ASSIGNED_AND_INACTIVE : null;
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
record OtherDomainStatus(String value, Optional<String> extension) implements DomainStatus {

    OtherDomainStatus {
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
