// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * What a Counter counts (Counter, type); v2 calls it the unit.
 *
 * <p>RFC 5070, Section 3.16.1. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface CounterType extends OpenEnumeration permits KnownCounterType, OtherCounterType {

    /** Octets. */
    CounterType BYTE = KnownCounterType.BYTE;

    /** Network packets. */
    CounterType PACKET = KnownCounterType.PACKET;

    /** Records of network flows. */
    CounterType FLOW = KnownCounterType.FLOW;

    /** Sessions. */
    CounterType SESSION = KnownCounterType.SESSION;

    /** Events of any kind. */
    CounterType EVENT = KnownCounterType.EVENT;

    /** Notices raised by another system such as an intrusion detector. */
    CounterType ALERT = KnownCounterType.ALERT;

    /** Messages, for example emails. */
    CounterType MESSAGE = KnownCounterType.MESSAGE;

    /** Computers. */
    CounterType HOST = KnownCounterType.HOST;

    /** Sites. */
    CounterType SITE = KnownCounterType.SITE;

    /** Companies, authorities and other bodies. */
    CounterType ORGANIZATION = KnownCounterType.ORGANIZATION;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code byte}
     * @return the value
     */
    static CounterType of(String value) {
        CounterType known = KnownCounterType.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherCounterType(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static CounterType extension(String extension) {
        return new OtherCounterType("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static CounterType of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherCounterType(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<CounterType> optional(String value, Optional<String> extension) {
        KnownCounterType known = extension.isEmpty() ? KnownCounterType.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherCounterType(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<CounterType> known() {
        return List.of(KnownCounterType.values());
    }
}

/** The known values. */
enum KnownCounterType implements CounterType {
    BYTE("byte"),
    PACKET("packet"),
    FLOW("flow"),
    SESSION("session"),
    EVENT("event"),
    ALERT("alert"),
    MESSAGE("message"),
    HOST("host"),
    SITE("site"),
    ORGANIZATION("organization");

    private final String value;
    final Optional<CounterType> present = Optional.of(this);

    KnownCounterType(String value) {
        this.value = value;
    }

    static KnownCounterType find(String value) {
        return switch (value.length()) {
            case 4 -> value.equals("byte") ? BYTE : value.equals("flow") ? FLOW : value.equals("host") ? HOST : value.equals("site") ? SITE : null;
            case 5 -> value.equals("event") ? EVENT : value.equals("alert") ? ALERT : null;
            case 6 -> value.equals("packet") ? PACKET : null;
            case 7 -> value.equals("session") ? SESSION : value.equals("message") ? MESSAGE : null;
            case 12 -> value.equals("organization") ? ORGANIZATION : null;
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
record OtherCounterType(String value, Optional<String> extension) implements CounterType {

    OtherCounterType {
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
