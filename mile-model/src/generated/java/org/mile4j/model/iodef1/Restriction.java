// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * With whom the recipient may share the information of a class and its children (restriction).
 *
 * <p>RFC 5070, Section 3.2. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface Restriction extends OpenEnumeration permits KnownRestriction, OtherRestriction {

    /** As the parties have agreed beforehand. */
    Restriction DEFAULT = KnownRestriction.DEFAULT;

    /** With anybody. */
    Restriction PUBLIC = KnownRestriction.PUBLIC;

    /** With others that are involved in the incident, as the recipient judges. */
    Restriction NEED_TO_KNOW = KnownRestriction.NEED_TO_KNOW;

    /** With nobody; the default of Incident. */
    Restriction PRIVATE = KnownRestriction.PRIVATE;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code default}
     * @return the value
     */
    static Restriction of(String value) {
        Restriction known = KnownRestriction.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherRestriction(value, Optional.empty());
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static Restriction of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherRestriction(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<Restriction> optional(String value, Optional<String> extension) {
        KnownRestriction known = extension.isEmpty() ? KnownRestriction.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherRestriction(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<Restriction> known() {
        return List.of(KnownRestriction.values());
    }
}

/** The known values. */
enum KnownRestriction implements Restriction {
    DEFAULT("default"),
    PUBLIC("public"),
    NEED_TO_KNOW("need-to-know"),
    PRIVATE("private");

    private final String value;
    final Optional<Restriction> present = Optional.of(this);

    KnownRestriction(String value) {
        this.value = value;
    }

    static KnownRestriction find(String value) {
        return switch (value.length()) {
            case 6 -> value.equals("public") ? PUBLIC : null;
            case 7 -> value.equals("default") ? DEFAULT : value.equals("private") ? PRIVATE : null;
            case 12 -> value.equals("need-to-know") ? NEED_TO_KNOW : null;
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
record OtherRestriction(String value, Optional<String> extension) implements Restriction {

    OtherRestriction {
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
