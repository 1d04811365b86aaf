// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * The language of a search pattern (RecordPattern, type).
 *
 * <p>RFC 7970, Section 3.22.2. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface RecordPatternType extends OpenEnumeration permits KnownRecordPatternType, OtherRecordPatternType {

    /** An extended regular expression of POSIX; what the prose makes the default. */
    RecordPatternType REGEX = KnownRecordPatternType.REGEX;

    /** Octets in hexadecimal. */
    RecordPatternType BINARY = KnownRecordPatternType.BINARY;

    /** An expression of XPath 3.1. */
    RecordPatternType XPATH = KnownRecordPatternType.XPATH;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code regex}
     * @return the value
     */
    static RecordPatternType of(String value) {
        RecordPatternType known = KnownRecordPatternType.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherRecordPatternType(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static RecordPatternType extension(String extension) {
        return new OtherRecordPatternType("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static RecordPatternType of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherRecordPatternType(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<RecordPatternType> optional(String value, Optional<String> extension) {
        KnownRecordPatternType known = extension.isEmpty() ? KnownRecordPatternType.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherRecordPatternType(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<RecordPatternType> known() {
        return List.of(KnownRecordPatternType.values());
    }
}

/** The known values. */
enum KnownRecordPatternType implements RecordPatternType {
    REGEX("regex"),
    BINARY("binary"),
    XPATH("xpath");

    private final String value;
    final Optional<RecordPatternType> present = Optional.of(this);

    KnownRecordPatternType(String value) {
        this.value = value;
    }

    static KnownRecordPatternType find(String value) {
        return switch (value.length()) {
            case 5 -> value.equals("regex") ? REGEX : value.equals("xpath") ? XPATH : null;
            case 6 -> value.equals("binary") ? BINARY : null;
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
record OtherRecordPatternType(String value, Optional<String> extension) implements RecordPatternType {

    OtherRecordPatternType {
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
