// Generated from the model table. Edit the table, not this file.
package org.mile4j.rid.message;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * Why a message was denied or is pending (RequestStatus, Justification).
 *
 * <p>RFC 6545, Section 5.2. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface Justification extends OpenEnumeration permits KnownJustification, OtherJustification {

    /** The systems that would be needed lack resources. */
    Justification SYSTEM_RESOURCE = KnownJustification.SYSTEM_RESOURCE;

    /** The enveloped signature of the sender did not hold. */
    Justification AUTHENTICATION = KnownJustification.AUTHENTICATION;

    /** The detached signature of the originator did not hold. */
    Justification AUTHENTICATION_ORIGIN = KnownJustification.AUTHENTICATION_ORIGIN;

    /** The recipient could not decrypt the message. */
    Justification ENCRYPTION = KnownJustification.ENCRYPTION;

    /** The format of the document was not recognized. */
    Justification UNRECOGNIZED_FORMAT = KnownJustification.UNRECOGNIZED_FORMAT;

    /**
     * The document could not be processed, perhaps for reasons of law or policy; nothing more should be sent until
     * that is settled.
     */
    Justification CANNOT_PROCESS = KnownJustification.CANNOT_PROCESS;

    /** Another reason. */
    Justification OTHER = KnownJustification.OTHER;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code SystemResource}
     * @return the value
     */
    static Justification of(String value) {
        Justification known = KnownJustification.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherJustification(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static Justification extension(String extension) {
        return new OtherJustification("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static Justification of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherJustification(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<Justification> optional(String value, Optional<String> extension) {
        KnownJustification known = extension.isEmpty() ? KnownJustification.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherJustification(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<Justification> known() {
        return List.of(KnownJustification.values());
    }
}

/** The known values. */
enum KnownJustification implements Justification {
    SYSTEM_RESOURCE("SystemResource"),
    AUTHENTICATION("Authentication"),
    AUTHENTICATION_ORIGIN("AuthenticationOrigin"),
    ENCRYPTION("Encryption"),
    UNRECOGNIZED_FORMAT("UnrecognizedFormat"),
    CANNOT_PROCESS("CannotProcess"),
    OTHER("Other");

    private final String value;
    final Optional<Justification> present = Optional.of(this);

    KnownJustification(String value) {
        this.value = value;
    }

    static KnownJustification find(String value) {
        return switch (value.length()) {
            case 5 -> value.equals("Other") ? OTHER : null;
            case 10 -> value.equals("Encryption") ? ENCRYPTION : null;
            case 13 -> value.equals("CannotProcess") ? CANNOT_PROCESS : null;
            case 14 -> value.equals("SystemResource") ? SYSTEM_RESOURCE : value.equals("Authentication") ? AUTHENTICATION : null;
            case 18 -> value.equals("UnrecognizedFormat") ? UNRECOGNIZED_FORMAT : null;
            case 20 -> value.equals("AuthenticationOrigin") ? AUTHENTICATION_ORIGIN : null;
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
record OtherJustification(String value, Optional<String> extension) implements Justification {

    OtherJustification {
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
