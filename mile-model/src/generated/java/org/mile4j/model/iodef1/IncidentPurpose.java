// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * Why the document was written (Incident, purpose).
 *
 * <p>RFC 5070, Section 3.2. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface IncidentPurpose extends OpenEnumeration permits KnownIncidentPurpose, OtherIncidentPurpose {

    /** To trace the activity to its origin. */
    IncidentPurpose TRACEBACK = KnownIncidentPurpose.TRACEBACK;

    /** To ask for help against the activity. */
    IncidentPurpose MITIGATION = KnownIncidentPurpose.MITIGATION;

    /** To meet a duty to report. */
    IncidentPurpose REPORTING = KnownIncidentPurpose.REPORTING;

    /** For reasons that the Expectation states. */
    IncidentPurpose OTHER = KnownIncidentPurpose.OTHER;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code traceback}
     * @return the value
     */
    static IncidentPurpose of(String value) {
        IncidentPurpose known = KnownIncidentPurpose.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherIncidentPurpose(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static IncidentPurpose extension(String extension) {
        return new OtherIncidentPurpose("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static IncidentPurpose of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherIncidentPurpose(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<IncidentPurpose> optional(String value, Optional<String> extension) {
        KnownIncidentPurpose known = extension.isEmpty() ? KnownIncidentPurpose.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherIncidentPurpose(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<IncidentPurpose> known() {
        return List.of(KnownIncidentPurpose.values());
    }
}

/** The known values. */
enum KnownIncidentPurpose implements IncidentPurpose {
    TRACEBACK("traceback"),
    MITIGATION("mitigation"),
    REPORTING("reporting"),
    OTHER("other");

    private final String value;
    final Optional<IncidentPurpose> present = Optional.of(this);

    KnownIncidentPurpose(String value) {
        this.value = value;
    }

    static KnownIncidentPurpose find(String value) {
        return switch (value.length()) {
            case 5 -> value.equals("other") ? OTHER : null;
            case 9 -> value.equals("traceback") ? TRACEBACK : value.equals("reporting") ? REPORTING : null;
            case 10 -> value.equals("mitigation") ? MITIGATION : null;
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
record OtherIncidentPurpose(String value, Optional<String> extension) implements IncidentPurpose {

    OtherIncidentPurpose {
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
