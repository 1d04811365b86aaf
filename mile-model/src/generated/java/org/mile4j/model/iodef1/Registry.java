// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * Which registry a handle belongs to (RegistryHandle, registry).
 *
 * <p>RFC 5070, Section 3.7.1. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface Registry extends OpenEnumeration permits KnownRegistry, OtherRegistry {

    /** The former registry of the Internet, InterNIC. */
    Registry INTERNIC = KnownRegistry.INTERNIC;

    /** The registry of Asia and the Pacific, APNIC. */
    Registry APNIC = KnownRegistry.APNIC;

    /** The registry of North America, ARIN. */
    Registry ARIN = KnownRegistry.ARIN;

    /** The registry of Latin America and the Caribbean, LACNIC. */
    Registry LACNIC = KnownRegistry.LACNIC;

    /** The registry of Europe and its neighbors, RIPE. */
    Registry RIPE = KnownRegistry.RIPE;

    /** The registry of Africa, AFRINIC. */
    Registry AFRINIC = KnownRegistry.AFRINIC;

    /** A database of the CSIRT itself; what the prose makes the default. */
    Registry LOCAL = KnownRegistry.LOCAL;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code internic}
     * @return the value
     */
    static Registry of(String value) {
        Registry known = KnownRegistry.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherRegistry(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static Registry extension(String extension) {
        return new OtherRegistry("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static Registry of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherRegistry(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<Registry> optional(String value, Optional<String> extension) {
        KnownRegistry known = extension.isEmpty() ? KnownRegistry.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherRegistry(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<Registry> known() {
        return List.of(KnownRegistry.values());
    }
}

/** The known values. */
enum KnownRegistry implements Registry {
    INTERNIC("internic"),
    APNIC("apnic"),
    ARIN("arin"),
    LACNIC("lacnic"),
    RIPE("ripe"),
    AFRINIC("afrinic"),
    LOCAL("local");

    private final String value;
    final Optional<Registry> present = Optional.of(this);

    KnownRegistry(String value) {
        this.value = value;
    }

    static KnownRegistry find(String value) {
        return switch (value.length()) {
            case 4 -> value.equals("arin") ? ARIN : value.equals("ripe") ? RIPE : null;
            case 5 -> value.equals("apnic") ? APNIC : value.equals("local") ? LOCAL : null;
            case 6 -> value.equals("lacnic") ? LACNIC : null;
            case 7 -> value.equals("afrinic") ? AFRINIC : null;
            case 8 -> value.equals("internic") ? INTERNIC : null;
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
record OtherRegistry(String value, Optional<String> extension) implements Registry {

    OtherRegistry {
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
