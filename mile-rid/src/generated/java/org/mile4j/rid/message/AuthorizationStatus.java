// Generated from the model table. Edit the table, not this file.
package org.mile4j.rid.message;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * What became of a message (RequestStatus, AuthorizationStatus).
 *
 * <p>RFC 6545, Section 5.2. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface AuthorizationStatus extends OpenEnumeration permits KnownAuthorizationStatus, OtherAuthorizationStatus {

    /** It was accepted and is acted upon. */
    AuthorizationStatus APPROVED = KnownAuthorizationStatus.APPROVED;

    /** It was refused, for the reason in the justification. */
    AuthorizationStatus DENIED = KnownAuthorizationStatus.DENIED;

    /** Nobody has decided yet, and the time to wait in silence is over. */
    AuthorizationStatus PENDING = KnownAuthorizationStatus.PENDING;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code Approved}
     * @return the value
     */
    static AuthorizationStatus of(String value) {
        AuthorizationStatus known = KnownAuthorizationStatus.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherAuthorizationStatus(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static AuthorizationStatus extension(String extension) {
        return new OtherAuthorizationStatus("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static AuthorizationStatus of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherAuthorizationStatus(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<AuthorizationStatus> optional(String value, Optional<String> extension) {
        KnownAuthorizationStatus known = extension.isEmpty() ? KnownAuthorizationStatus.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherAuthorizationStatus(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<AuthorizationStatus> known() {
        return List.of(KnownAuthorizationStatus.values());
    }
}

/** The known values. */
enum KnownAuthorizationStatus implements AuthorizationStatus {
    APPROVED("Approved"),
    DENIED("Denied"),
    PENDING("Pending");

    private final String value;
    final Optional<AuthorizationStatus> present = Optional.of(this);

    KnownAuthorizationStatus(String value) {
        this.value = value;
    }

    static KnownAuthorizationStatus find(String value) {
        return switch (value.length()) {
            case 6 -> value.equals("Denied") ? DENIED : null;
            case 7 -> value.equals("Pending") ? PENDING : null;
            case 8 -> value.equals("Approved") ? APPROVED : null;
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
record OtherAuthorizationStatus(String value, Optional<String> extension) implements AuthorizationStatus {

    OtherAuthorizationStatus {
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
