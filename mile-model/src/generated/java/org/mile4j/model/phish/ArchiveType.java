// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.phish;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * Where archived data comes from (type of ArchivedData).
 *
 * <p>RFC 5901, Section 5.13.1. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface ArchiveType extends OpenEnumeration permits KnownArchiveType, OtherArchiveType {

    /** The collection site. */
    ArchiveType COLLECTIONSITE = KnownArchiveType.COLLECTIONSITE;

    /** The site where the fraud was developed. */
    ArchiveType BASECAMP = KnownArchiveType.BASECAMP;

    /** A site that sent lures. */
    ArchiveType SENDERSITE = KnownArchiveType.SENDERSITE;

    /** Credentials that were recovered. */
    ArchiveType CREDENTIAL_INFO = KnownArchiveType.CREDENTIAL_INFO;

    /** It is not said. */
    ArchiveType UNSPECIFIED = KnownArchiveType.UNSPECIFIED;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code collectionsite}
     * @return the value
     */
    static ArchiveType of(String value) {
        ArchiveType known = KnownArchiveType.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherArchiveType(value, Optional.empty());
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static ArchiveType of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherArchiveType(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<ArchiveType> optional(String value, Optional<String> extension) {
        KnownArchiveType known = extension.isEmpty() ? KnownArchiveType.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherArchiveType(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<ArchiveType> known() {
        return List.of(KnownArchiveType.values());
    }
}

/** The known values. */
enum KnownArchiveType implements ArchiveType {
    COLLECTIONSITE("collectionsite"),
    BASECAMP("basecamp"),
    SENDERSITE("sendersite"),
    CREDENTIAL_INFO("credentialInfo"),
    UNSPECIFIED("unspecified");

    private final String value;
    final Optional<ArchiveType> present = Optional.of(this);

    KnownArchiveType(String value) {
        this.value = value;
    }

    static KnownArchiveType find(String value) {
        return switch (value.length()) {
            case 8 -> value.equals("basecamp") ? BASECAMP : null;
            case 10 -> value.equals("sendersite") ? SENDERSITE : null;
            case 11 -> value.equals("unspecified") ? UNSPECIFIED : null;
            case 14 -> value.equals("collectionsite") ? COLLECTIONSITE : value.equals("credentialInfo") ? CREDENTIAL_INFO : null;
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
record OtherArchiveType(String value, Optional<String> extension) implements ArchiveType {

    OtherArchiveType {
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
