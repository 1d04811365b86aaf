// Generated from the model table. Edit the table, not this file.
package org.mile4j.rid.message;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * What kind of information or incident a message is about (TrafficType, type).
 *
 * <p>RFC 6545, Section 5.1. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface Traffic extends OpenEnumeration permits KnownTraffic, OtherTraffic {

    /** An attack or another incident of information security; the IODEF document details it. */
    Traffic ATTACK = KnownTraffic.ATTACK;

    /** Network traffic or routing, and nothing else. */
    Traffic NETWORK = KnownTraffic.NETWORK;

    /** Content that is restricted in a region. */
    Traffic CONTENT = KnownTraffic.CONTENT;

    /** Data whose handling is restricted by regulation or law. */
    Traffic DATA_WITH_HANDLING_REQUIREMENTS = KnownTraffic.DATA_WITH_HANDLING_REQUIREMENTS;

    /** Data that only a restricted audience should see. */
    Traffic AUDIENCE_RESTRICTION = KnownTraffic.AUDIENCE_RESTRICTION;

    /** Something else, which the message has to describe. */
    Traffic OTHER = KnownTraffic.OTHER;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code Attack}
     * @return the value
     */
    static Traffic of(String value) {
        Traffic known = KnownTraffic.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherTraffic(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static Traffic extension(String extension) {
        return new OtherTraffic("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static Traffic of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherTraffic(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<Traffic> optional(String value, Optional<String> extension) {
        KnownTraffic known = extension.isEmpty() ? KnownTraffic.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherTraffic(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<Traffic> known() {
        return List.of(KnownTraffic.values());
    }
}

/** The known values. */
enum KnownTraffic implements Traffic {
    ATTACK("Attack"),
    NETWORK("Network"),
    CONTENT("Content"),
    DATA_WITH_HANDLING_REQUIREMENTS("DataWithHandlingRequirements"),
    AUDIENCE_RESTRICTION("AudienceRestriction"),
    OTHER("Other");

    private final String value;
    final Optional<Traffic> present = Optional.of(this);

    KnownTraffic(String value) {
        this.value = value;
    }

    static KnownTraffic find(String value) {
        return switch (value.length()) {
            case 5 -> value.equals("Other") ? OTHER : null;
            case 6 -> value.equals("Attack") ? ATTACK : null;
            case 7 -> value.equals("Network") ? NETWORK : value.equals("Content") ? CONTENT : null;
            case 19 -> value.equals("AudienceRestriction") ? AUDIENCE_RESTRICTION : null;
            case 28 -> value.equals("DataWithHandlingRequirements") ? DATA_WITH_HANDLING_REQUIREMENTS : null;
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
record OtherTraffic(String value, Optional<String> extension) implements Traffic {

    OtherTraffic {
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
