// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * How grave an impact is (SystemImpact, TimeImpact and MonetaryImpact, severity) or how urgent an action
 * (Expectation, severity).
 *
 * <p>RFC 7970, Section 3.12.1. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface Severity extends OpenEnumeration permits KnownSeverity, OtherSeverity {

    /** Of little gravity or urgency. */
    Severity LOW = KnownSeverity.LOW;

    /** Of middling gravity or urgency. */
    Severity MEDIUM = KnownSeverity.MEDIUM;

    /** Of great gravity or urgency. */
    Severity HIGH = KnownSeverity.HIGH;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code low}
     * @return the value
     */
    static Severity of(String value) {
        Severity known = KnownSeverity.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherSeverity(value, Optional.empty());
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static Severity of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherSeverity(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<Severity> optional(String value, Optional<String> extension) {
        KnownSeverity known = extension.isEmpty() ? KnownSeverity.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherSeverity(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<Severity> known() {
        return List.of(KnownSeverity.values());
    }
}

/** The known values. */
enum KnownSeverity implements Severity {
    LOW("low"),
    MEDIUM("medium"),
    HIGH("high");

    private final String value;
    final Optional<Severity> present = Optional.of(this);

    KnownSeverity(String value) {
        this.value = value;
    }

    static KnownSeverity find(String value) {
        return switch (value.length()) {
            case 3 -> value.equals("low") ? LOW : null;
            case 4 -> value.equals("high") ? HIGH : null;
            case 6 -> value.equals("medium") ? MEDIUM : null;
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
record OtherSeverity(String value, Optional<String> extension) implements Severity {

    OtherSeverity {
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
