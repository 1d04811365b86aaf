// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * How far the handling of an incident has come (Incident, status).
 *
 * <p>RFC 7970, Section 3.2. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface IncidentStatus extends OpenEnumeration permits KnownIncidentStatus, OtherIncidentStatus {

    /** Just reported; nobody has acted on it. */
    IncidentStatus NEW = KnownIncidentStatus.NEW;

    /** Somebody is investigating. */
    IncidentStatus IN_PROGRESS = KnownIncidentStatus.IN_PROGRESS;

    /** Somebody else has been given the case. */
    IncidentStatus FORWARDED = KnownIncidentStatus.FORWARDED;

    /** The investigation is over. */
    IncidentStatus RESOLVED = KnownIncidentStatus.RESOLVED;

    /** The activity is expected but has not been seen yet. */
    IncidentStatus FUTURE = KnownIncidentStatus.FUTURE;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code new}
     * @return the value
     */
    static IncidentStatus of(String value) {
        IncidentStatus known = KnownIncidentStatus.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherIncidentStatus(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static IncidentStatus extension(String extension) {
        return new OtherIncidentStatus("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static IncidentStatus of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherIncidentStatus(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<IncidentStatus> optional(String value, Optional<String> extension) {
        KnownIncidentStatus known = extension.isEmpty() ? KnownIncidentStatus.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherIncidentStatus(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<IncidentStatus> known() {
        return List.of(KnownIncidentStatus.values());
    }
}

/** The known values. */
enum KnownIncidentStatus implements IncidentStatus {
    NEW("new"),
    IN_PROGRESS("in-progress"),
    FORWARDED("forwarded"),
    RESOLVED("resolved"),
    FUTURE("future");

    private final String value;
    final Optional<IncidentStatus> present = Optional.of(this);

    KnownIncidentStatus(String value) {
        this.value = value;
    }

    static KnownIncidentStatus find(String value) {
        return switch (value.length()) {
            case 3 -> value.equals("new") ? NEW : null;
            case 6 -> value.equals("future") ? FUTURE : null;
            case 8 -> value.equals("resolved") ? RESOLVED : null;
            case 9 -> value.equals("forwarded") ? FORWARDED : null;
            case 11 -> value.equals("in-progress") ? IN_PROGRESS : null;
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
record OtherIncidentStatus(String value, Optional<String> extension) implements IncidentStatus {

    OtherIncidentStatus {
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
