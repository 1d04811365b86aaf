// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * How a domain stands with its registry when the document is written (DomainData, domain-status).
 *
 * <p>RFC 7970, Section 3.19. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface DomainStatus extends OpenEnumeration permits KnownDomainStatus, OtherDomainStatus {

    /** The domain will never be active. */
    DomainStatus RESERVED_DELEGATION = KnownDomainStatus.RESERVED_DELEGATION;

    /** The domain is registered and works normally. */
    DomainStatus ASSIGNED_AND_ACTIVE = KnownDomainStatus.ASSIGNED_AND_ACTIVE;

    /** The domain is registered but not delegated. */
    DomainStatus ASSIGNED_AND_INACTIVE = KnownDomainStatus.ASSIGNED_AND_INACTIVE;

    /** The domain is the subject of a dispute. */
    DomainStatus ASSIGNED_AND_ON_HOLD = KnownDomainStatus.ASSIGNED_AND_ON_HOLD;

    /** The registry is about to delete the domain. */
    DomainStatus REVOKED = KnownDomainStatus.REVOKED;

    /** The domain is about to change hands. */
    DomainStatus TRANSFER_PENDING = KnownDomainStatus.TRANSFER_PENDING;

    /** The registry has locked the domain. */
    DomainStatus REGISTRY_LOCK = KnownDomainStatus.REGISTRY_LOCK;

    /** The domain is locked, with the same meaning as registryLock. */
    DomainStatus REGISTRAR_LOCK = KnownDomainStatus.REGISTRAR_LOCK;

    /** The standing is known but is none of the others listed here. */
    DomainStatus OTHER = KnownDomainStatus.OTHER;

    /** The standing is not known. */
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
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static DomainStatus extension(String extension) {
        return new OtherDomainStatus("ext-value", Optional.of(extension));
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
