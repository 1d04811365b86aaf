// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * How sure the sender is of the data (Confidence, rating).
 *
 * <p>RFC 7970, Section 3.12.5. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface ConfidenceRating extends OpenEnumeration permits KnownConfidenceRating, OtherConfidenceRating {

    /** The sender is not very sure. */
    ConfidenceRating LOW = KnownConfidenceRating.LOW;

    /** The sender is fairly sure. */
    ConfidenceRating MEDIUM = KnownConfidenceRating.MEDIUM;

    /** The sender is very sure. */
    ConfidenceRating HIGH = KnownConfidenceRating.HIGH;

    /** A number in the content gives the degree; sender and recipient agree on its scale. */
    ConfidenceRating NUMERIC = KnownConfidenceRating.NUMERIC;

    /** The sender cannot tell. */
    ConfidenceRating UNKNOWN = KnownConfidenceRating.UNKNOWN;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code low}
     * @return the value
     */
    static ConfidenceRating of(String value) {
        ConfidenceRating known = KnownConfidenceRating.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherConfidenceRating(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static ConfidenceRating extension(String extension) {
        return new OtherConfidenceRating("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static ConfidenceRating of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherConfidenceRating(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<ConfidenceRating> optional(String value, Optional<String> extension) {
        KnownConfidenceRating known = extension.isEmpty() ? KnownConfidenceRating.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherConfidenceRating(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<ConfidenceRating> known() {
        return List.of(KnownConfidenceRating.values());
    }
}

/** The known values. */
enum KnownConfidenceRating implements ConfidenceRating {
    LOW("low"),
    MEDIUM("medium"),
    HIGH("high"),
    NUMERIC("numeric"),
    UNKNOWN("unknown");

    private final String value;
    final Optional<ConfidenceRating> present = Optional.of(this);

    KnownConfidenceRating(String value) {
        this.value = value;
    }

    static KnownConfidenceRating find(String value) {
        return switch (value.length()) {
            case 3 -> value.equals("low") ? LOW : null;
            case 4 -> value.equals("high") ? HIGH : null;
            case 6 -> value.equals("medium") ? MEDIUM : null;
            case 7 -> value.equals("numeric") ? NUMERIC : value.equals("unknown") ? UNKNOWN : null;
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
record OtherConfidenceRating(String value, Optional<String> extension) implements ConfidenceRating {

    OtherConfidenceRating {
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
