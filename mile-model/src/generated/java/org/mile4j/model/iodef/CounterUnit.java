// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * What a Counter counts (Counter, unit).
 *
 * <p>RFC 7970, Section 3.18.3. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface CounterUnit extends OpenEnumeration permits KnownCounterUnit, OtherCounterUnit {

    /** Octets moved. */
    CounterUnit BYTE = KnownCounterUnit.BYTE;

    /** Millions of bits moved. */
    CounterUnit MBIT = KnownCounterUnit.MBIT;

    /** Network packets. */
    CounterUnit PACKET = KnownCounterUnit.PACKET;

    /** Records of network flows. */
    CounterUnit FLOW = KnownCounterUnit.FLOW;

    /** Sessions. */
    CounterUnit SESSION = KnownCounterUnit.SESSION;

    /** Events of any kind. */
    CounterUnit EVENT = KnownCounterUnit.EVENT;

    /** Notices raised by another system such as an intrusion detector. */
    CounterUnit ALERT = KnownCounterUnit.ALERT;

    /** Messages, for example emails. */
    CounterUnit MESSAGE = KnownCounterUnit.MESSAGE;

    /** Computers. */
    CounterUnit HOST = KnownCounterUnit.HOST;

    /** Sites. */
    CounterUnit SITE = KnownCounterUnit.SITE;

    /** Companies, authorities and other bodies. */
    CounterUnit ORGANIZATION = KnownCounterUnit.ORGANIZATION;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code byte}
     * @return the value
     */
    static CounterUnit of(String value) {
        CounterUnit known = KnownCounterUnit.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherCounterUnit(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static CounterUnit extension(String extension) {
        return new OtherCounterUnit("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static CounterUnit of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherCounterUnit(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<CounterUnit> optional(String value, Optional<String> extension) {
        KnownCounterUnit known = extension.isEmpty() ? KnownCounterUnit.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherCounterUnit(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<CounterUnit> known() {
        return List.of(KnownCounterUnit.values());
    }
}

/** The known values. */
enum KnownCounterUnit implements CounterUnit {
    BYTE("byte"),
    MBIT("mbit"),
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
    final Optional<CounterUnit> present = Optional.of(this);

    KnownCounterUnit(String value) {
        this.value = value;
    }

    static KnownCounterUnit find(String value) {
        return switch (value.length()) {
            case 4 -> value.equals("byte") ? BYTE : value.equals("mbit") ? MBIT : value.equals("flow") ? FLOW : value.equals("host") ? HOST : value.equals("site") ? SITE : null;
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
record OtherCounterUnit(String value, Optional<String> extension) implements CounterUnit {

    OtherCounterUnit {
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
