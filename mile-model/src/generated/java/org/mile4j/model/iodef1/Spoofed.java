// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * Whether a system was the true source or target (System, spoofed).
 *
 * <p>RFC 5070, Section 3.15. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface Spoofed extends OpenEnumeration permits KnownSpoofed, OtherSpoofed {

    /** Nobody knows; the default. */
    Spoofed UNKNOWN = KnownSpoofed.UNKNOWN;

    /** It was likely a decoy or not the one meant. */
    Spoofed YES = KnownSpoofed.YES;

    /** Its category is believed to be right. */
    Spoofed NO = KnownSpoofed.NO;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code unknown}
     * @return the value
     */
    static Spoofed of(String value) {
        Spoofed known = KnownSpoofed.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherSpoofed(value, Optional.empty());
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static Spoofed of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherSpoofed(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<Spoofed> optional(String value, Optional<String> extension) {
        KnownSpoofed known = extension.isEmpty() ? KnownSpoofed.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherSpoofed(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<Spoofed> known() {
        return List.of(KnownSpoofed.values());
    }
}

/** The known values. */
enum KnownSpoofed implements Spoofed {
    UNKNOWN("unknown"),
    YES("yes"),
    NO("no");

    private final String value;
    final Optional<Spoofed> present = Optional.of(this);

    KnownSpoofed(String value) {
        this.value = value;
    }

    static KnownSpoofed find(String value) {
        return switch (value.length()) {
            case 2 -> value.equals("no") ? NO : null;
            case 3 -> value.equals("yes") ? YES : null;
            case 7 -> value.equals("unknown") ? UNKNOWN : null;
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
record OtherSpoofed(String value, Optional<String> extension) implements Spoofed {

    OtherSpoofed {
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
