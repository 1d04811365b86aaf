// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * How the content of a reference to software is to be read (SoftwareReference, dtype).
 *
 * <p>RFC 7970, Section 2.15.1. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface SoftwareDtype extends OpenEnumeration permits KnownSoftwareDtype, OtherSoftwareDtype {

    /** Octets in hexadecimal. */
    SoftwareDtype BYTES = KnownSoftwareDtype.BYTES;

    /** A whole number, base 10. */
    SoftwareDtype INTEGER = KnownSoftwareDtype.INTEGER;

    /** A floating-point number, base 10. */
    SoftwareDtype REAL = KnownSoftwareDtype.REAL;

    /** Plain text; what the prose makes the default. */
    SoftwareDtype STRING = KnownSoftwareDtype.STRING;

    /** XML elements (RFC 7970, Section 5.2). */
    SoftwareDtype XML = KnownSoftwareDtype.XML;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code bytes}
     * @return the value
     */
    static SoftwareDtype of(String value) {
        SoftwareDtype known = KnownSoftwareDtype.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherSoftwareDtype(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static SoftwareDtype extension(String extension) {
        return new OtherSoftwareDtype("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static SoftwareDtype of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherSoftwareDtype(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<SoftwareDtype> optional(String value, Optional<String> extension) {
        KnownSoftwareDtype known = extension.isEmpty() ? KnownSoftwareDtype.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherSoftwareDtype(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<SoftwareDtype> known() {
        return List.of(KnownSoftwareDtype.values());
    }
}

/** The known values. */
enum KnownSoftwareDtype implements SoftwareDtype {
    BYTES("bytes"),
    INTEGER("integer"),
    REAL("real"),
    STRING("string"),
    XML("xml");

    private final String value;
    final Optional<SoftwareDtype> present = Optional.of(this);

    KnownSoftwareDtype(String value) {
        this.value = value;
    }

    static KnownSoftwareDtype find(String value) {
        return switch (value.length()) {
            case 3 -> value.equals("xml") ? XML : null;
            case 4 -> value.equals("real") ? REAL : null;
            case 5 -> value.equals("bytes") ? BYTES : null;
            case 6 -> value.equals("string") ? STRING : null;
            case 7 -> value.equals("integer") ? INTEGER : null;
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
record OtherSoftwareDtype(String value, Optional<String> extension) implements SoftwareDtype {

    OtherSoftwareDtype {
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
