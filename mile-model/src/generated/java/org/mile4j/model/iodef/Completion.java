// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * Whether the activity reached its goal (SystemImpact, completion).
 *
 * <p>RFC 7970, Section 3.12.1. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface Completion extends OpenEnumeration permits KnownCompletion, OtherCompletion {

    /** It was tried without success. */
    Completion FAILED = KnownCompletion.FAILED;

    /** It was done successfully. */
    Completion SUCCEEDED = KnownCompletion.SUCCEEDED;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code failed}
     * @return the value
     */
    static Completion of(String value) {
        Completion known = KnownCompletion.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherCompletion(value, Optional.empty());
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static Completion of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherCompletion(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<Completion> optional(String value, Optional<String> extension) {
        KnownCompletion known = extension.isEmpty() ? KnownCompletion.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherCompletion(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<Completion> known() {
        return List.of(KnownCompletion.values());
    }
}

/** The known values. */
enum KnownCompletion implements Completion {
    FAILED("failed"),
    SUCCEEDED("succeeded");

    private final String value;
    final Optional<Completion> present = Optional.of(this);

    KnownCompletion(String value) {
        this.value = value;
    }

    static KnownCompletion find(String value) {
        return switch (value.length()) {
            case 6 -> value.equals("failed") ? FAILED : null;
            case 9 -> value.equals("succeeded") ? SUCCEEDED : null;
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
record OtherCompletion(String value, Optional<String> extension) implements Completion {

    OtherCompletion {
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
