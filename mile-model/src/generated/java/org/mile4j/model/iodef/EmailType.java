// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * What kind of mailbox an address leads to (Email, type).
 *
 * <p>RFC 7970, Section 3.9.3. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface EmailType extends OpenEnumeration permits KnownEmailType, OtherEmailType {

    /** The mailbox of one person. */
    EmailType DIRECT = KnownEmailType.DIRECT;

    /** A mailbox that is watched regularly for operational matters. */
    EmailType HOTLINE = KnownEmailType.HOTLINE;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code direct}
     * @return the value
     */
    static EmailType of(String value) {
        EmailType known = KnownEmailType.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherEmailType(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static EmailType extension(String extension) {
        return new OtherEmailType("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static EmailType of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherEmailType(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<EmailType> optional(String value, Optional<String> extension) {
        KnownEmailType known = extension.isEmpty() ? KnownEmailType.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherEmailType(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<EmailType> known() {
        return List.of(KnownEmailType.values());
    }
}

/** The known values. */
enum KnownEmailType implements EmailType {
    DIRECT("direct"),
    HOTLINE("hotline");

    private final String value;
    final Optional<EmailType> present = Optional.of(this);

    KnownEmailType(String value) {
        this.value = value;
    }

    static KnownEmailType find(String value) {
        return switch (value.length()) {
            case 6 -> value.equals("direct") ? DIRECT : null;
            case 7 -> value.equals("hotline") ? HOTLINE : null;
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
record OtherEmailType(String value, Optional<String> extension) implements EmailType {

    OtherEmailType {
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
