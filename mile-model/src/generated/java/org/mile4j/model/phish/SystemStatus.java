// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.phish;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * What part a system had in the event (SystemStatus).
 *
 * <p>RFC 5901, Section 5.9.3. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface SystemStatus extends OpenEnumeration permits KnownSystemStatus, OtherSystemStatus {

    /** None; only its address or name was used. */
    SystemStatus SPOOFED = KnownSystemStatus.SPOOFED;

    /** It is run for fraud. */
    SystemStatus FRAUDULENT = KnownSystemStatus.FRAUDULENT;

    /** Somebody broke into it and used it. */
    SystemStatus INNOCENT_HACKED = KnownSystemStatus.INNOCENT_HACKED;

    /** Its address or name was taken over by routing or DNS. */
    SystemStatus INNOCENT_HIJACKED = KnownSystemStatus.INNOCENT_HIJACKED;

    /** It is not known. */
    SystemStatus UNKNOWN = KnownSystemStatus.UNKNOWN;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code spoofed}
     * @return the value
     */
    static SystemStatus of(String value) {
        SystemStatus known = KnownSystemStatus.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherSystemStatus(value, Optional.empty());
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static SystemStatus of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherSystemStatus(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<SystemStatus> optional(String value, Optional<String> extension) {
        KnownSystemStatus known = extension.isEmpty() ? KnownSystemStatus.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherSystemStatus(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<SystemStatus> known() {
        return List.of(KnownSystemStatus.values());
    }
}

/** The known values. */
enum KnownSystemStatus implements SystemStatus {
    SPOOFED("spoofed"),
    FRAUDULENT("fraudulent"),
    INNOCENT_HACKED("innocent-hacked"),
    INNOCENT_HIJACKED("innocent-hijacked"),
    UNKNOWN("unknown");

    private final String value;
    final Optional<SystemStatus> present = Optional.of(this);

    KnownSystemStatus(String value) {
        this.value = value;
    }

    static KnownSystemStatus find(String value) {
        return switch (value.length()) {
            case 7 -> value.equals("spoofed") ? SPOOFED : value.equals("unknown") ? UNKNOWN : null;
            case 10 -> value.equals("fraudulent") ? FRAUDULENT : null;
            case 15 -> value.equals("innocent-hacked") ? INNOCENT_HACKED : null;
            case 17 -> value.equals("innocent-hijacked") ? INNOCENT_HIJACKED : null;
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
record OtherSystemStatus(String value, Optional<String> extension) implements SystemStatus {

    OtherSystemStatus {
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
