// Generated from the model table. Edit the table, not this file.
package org.mile4j.rid.message;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * The kind of a RID message (RIDPolicy, MsgType).
 *
 * <p>RFC 6545, Section 5.1. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface MsgType extends OpenEnumeration permits KnownMsgType, OtherMsgType {

    /** Asks the next network on the way to the source of an attack to trace it further. */
    MsgType TRACE_REQUEST = KnownMsgType.TRACE_REQUEST;

    /** Tells the status of a request, or that and why a message cannot be processed. */
    MsgType ACKNOWLEDGEMENT = KnownMsgType.ACKNOWLEDGEMENT;

    /** Reports to the initiator of a request what was found and done. */
    MsgType RESULT = KnownMsgType.RESULT;

    /** Asks a party for help with an incident whose source is believed to be known. */
    MsgType INVESTIGATION_REQUEST = KnownMsgType.INVESTIGATION_REQUEST;

    /** Reports an incident without asking for any action. */
    MsgType REPORT = KnownMsgType.REPORT;

    /** Asks for information on an incident or a kind of incidents. */
    MsgType QUERY = KnownMsgType.QUERY;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code TraceRequest}
     * @return the value
     */
    static MsgType of(String value) {
        MsgType known = KnownMsgType.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherMsgType(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static MsgType extension(String extension) {
        return new OtherMsgType("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static MsgType of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherMsgType(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<MsgType> optional(String value, Optional<String> extension) {
        KnownMsgType known = extension.isEmpty() ? KnownMsgType.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherMsgType(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<MsgType> known() {
        return List.of(KnownMsgType.values());
    }
}

/** The known values. */
enum KnownMsgType implements MsgType {
    TRACE_REQUEST("TraceRequest"),
    ACKNOWLEDGEMENT("Acknowledgement"),
    RESULT("Result"),
    INVESTIGATION_REQUEST("InvestigationRequest"),
    REPORT("Report"),
    QUERY("Query");

    private final String value;
    final Optional<MsgType> present = Optional.of(this);

    KnownMsgType(String value) {
        this.value = value;
    }

    static KnownMsgType find(String value) {
        return switch (value.length()) {
            case 5 -> value.equals("Query") ? QUERY : null;
            case 6 -> value.equals("Result") ? RESULT : value.equals("Report") ? REPORT : null;
            case 12 -> value.equals("TraceRequest") ? TRACE_REQUEST : null;
            case 15 -> value.equals("Acknowledgement") ? ACKNOWLEDGEMENT : null;
            case 20 -> value.equals("InvestigationRequest") ? INVESTIGATION_REQUEST : null;
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
record OtherMsgType(String value, Optional<String> extension) implements MsgType {

    OtherMsgType {
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
