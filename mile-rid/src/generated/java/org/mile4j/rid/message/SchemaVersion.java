// Generated from the model table. Edit the table, not this file.
package org.mile4j.rid.message;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * The version of the schema of the embedded document (ReportSchema, Version).
 *
 * <p>RFC 6545, Section 5.1.1. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface SchemaVersion extends OpenEnumeration permits KnownSchemaVersion, OtherSchemaVersion {

    /** Version 1.0, that of IODEF v1. */
    SchemaVersion V1_0 = KnownSchemaVersion.V1_0;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code 1.0}
     * @return the value
     */
    static SchemaVersion of(String value) {
        SchemaVersion known = KnownSchemaVersion.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherSchemaVersion(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static SchemaVersion extension(String extension) {
        return new OtherSchemaVersion("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static SchemaVersion of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherSchemaVersion(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<SchemaVersion> optional(String value, Optional<String> extension) {
        KnownSchemaVersion known = extension.isEmpty() ? KnownSchemaVersion.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherSchemaVersion(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<SchemaVersion> known() {
        return List.of(KnownSchemaVersion.values());
    }
}

/** The known values. */
enum KnownSchemaVersion implements SchemaVersion {
    V1_0("1.0");

    private final String value;
    final Optional<SchemaVersion> present = Optional.of(this);

    KnownSchemaVersion(String value) {
        this.value = value;
    }

    static KnownSchemaVersion find(String value) {
        return switch (value.length()) {
            case 3 -> value.equals("1.0") ? V1_0 : null;
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
record OtherSchemaVersion(String value, Optional<String> extension) implements SchemaVersion {

    OtherSchemaVersion {
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
