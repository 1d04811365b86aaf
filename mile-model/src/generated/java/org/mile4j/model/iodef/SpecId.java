// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * The specification that structured information follows, by its namespace in the IANA registry of SCI specifications
 * (SpecID).
 *
 * <p>RFC 7203, Section 4.4. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface SpecId extends OpenEnumeration permits KnownSpecId, OtherSpecId {

    /**
     * The Malware Metadata Exchange Format 1.2 of the IEEE, which every implementation must be able to send and
     * receive (RFC 7203, Section 5).
     */
    SpecId MMDEF_1_2 = KnownSpecId.MMDEF_1_2;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code urn:ietf:params:xml:ns:mile:mmdef:1.2}
     * @return the value
     */
    static SpecId of(String value) {
        SpecId known = KnownSpecId.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherSpecId(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code private} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static SpecId extension(String extension) {
        return new OtherSpecId("private", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static SpecId of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherSpecId(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<SpecId> optional(String value, Optional<String> extension) {
        KnownSpecId known = extension.isEmpty() ? KnownSpecId.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherSpecId(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<SpecId> known() {
        return List.of(KnownSpecId.values());
    }
}

/** The known values. */
enum KnownSpecId implements SpecId {
    MMDEF_1_2("urn:ietf:params:xml:ns:mile:mmdef:1.2");

    private final String value;
    final Optional<SpecId> present = Optional.of(this);

    KnownSpecId(String value) {
        this.value = value;
    }

    static KnownSpecId find(String value) {
        return switch (value.length()) {
            case 37 -> value.equals("urn:ietf:params:xml:ns:mile:mmdef:1.2") ? MMDEF_1_2 : null;
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
record OtherSpecId(String value, Optional<String> extension) implements SpecId {

    OtherSpecId {
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
