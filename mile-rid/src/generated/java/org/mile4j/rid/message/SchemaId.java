// Generated from the model table. Edit the table, not this file.
package org.mile4j.rid.message;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * The namespace of the embedded document (ReportSchema, XMLSchemaID).
 *
 * <p>RFC 6545, Section 5.1.1. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface SchemaId extends OpenEnumeration permits KnownSchemaId, OtherSchemaId {

    /** IODEF v1. */
    SchemaId URN_IETF_PARAMS_XML_NS_IODEF_1_0 = KnownSchemaId.URN_IETF_PARAMS_XML_NS_IODEF_1_0;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code urn:ietf:params:xml:ns:iodef-1.0}
     * @return the value
     */
    static SchemaId of(String value) {
        SchemaId known = KnownSchemaId.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherSchemaId(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static SchemaId extension(String extension) {
        return new OtherSchemaId("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static SchemaId of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherSchemaId(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<SchemaId> optional(String value, Optional<String> extension) {
        KnownSchemaId known = extension.isEmpty() ? KnownSchemaId.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherSchemaId(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<SchemaId> known() {
        return List.of(KnownSchemaId.values());
    }
}

/** The known values. */
enum KnownSchemaId implements SchemaId {
    URN_IETF_PARAMS_XML_NS_IODEF_1_0("urn:ietf:params:xml:ns:iodef-1.0");

    private final String value;
    final Optional<SchemaId> present = Optional.of(this);

    KnownSchemaId(String value) {
        this.value = value;
    }

    static KnownSchemaId find(String value) {
        return switch (value.length()) {
            case 32 -> value.equals("urn:ietf:params:xml:ns:iodef-1.0") ? URN_IETF_PARAMS_XML_NS_IODEF_1_0 : null;
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
record OtherSchemaId(String value, Optional<String> extension) implements SchemaId {

    OtherSchemaId {
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
