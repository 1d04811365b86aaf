// Generated from the model table. Edit the table, not this file.
package org.mile4j.rid.message;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * What the Node of RIDPolicy stands for (RIDPolicy, MsgDestination).
 *
 * <p>RFC 6545, Section 5.1. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface MsgDestination extends OpenEnumeration permits KnownMsgDestination, OtherMsgDestination {

    /** The next RID system that is to receive the message. */
    MsgDestination RID_SYSTEM = KnownMsgDestination.RID_SYSTEM;

    /** The source of the incident; the message is to reach the RID system closest to it. */
    MsgDestination SOURCE_OF_INCIDENT = KnownMsgDestination.SOURCE_OF_INCIDENT;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code RIDSystem}
     * @return the value
     */
    static MsgDestination of(String value) {
        MsgDestination known = KnownMsgDestination.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherMsgDestination(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static MsgDestination extension(String extension) {
        return new OtherMsgDestination("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static MsgDestination of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherMsgDestination(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<MsgDestination> optional(String value, Optional<String> extension) {
        KnownMsgDestination known = extension.isEmpty() ? KnownMsgDestination.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherMsgDestination(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<MsgDestination> known() {
        return List.of(KnownMsgDestination.values());
    }
}

/** The known values. */
enum KnownMsgDestination implements MsgDestination {
    RID_SYSTEM("RIDSystem"),
    SOURCE_OF_INCIDENT("SourceOfIncident");

    private final String value;
    final Optional<MsgDestination> present = Optional.of(this);

    KnownMsgDestination(String value) {
        this.value = value;
    }

    static KnownMsgDestination find(String value) {
        return switch (value.length()) {
            case 9 -> value.equals("RIDSystem") ? RID_SYSTEM : null;
            case 16 -> value.equals("SourceOfIncident") ? SOURCE_OF_INCIDENT : null;
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
record OtherMsgDestination(String value, Optional<String> extension) implements MsgDestination {

    OtherMsgDestination {
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
