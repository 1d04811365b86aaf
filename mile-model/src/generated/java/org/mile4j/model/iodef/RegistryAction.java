// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * What was done to a key of the Windows registry (Key, registryaction).
 *
 * <p>RFC 7970, Section 3.23.1. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface RegistryAction extends OpenEnumeration permits KnownRegistryAction, OtherRegistryAction {

    /** A key was created. */
    RegistryAction ADD_KEY = KnownRegistryAction.ADD_KEY;

    /** A value was put under a key. */
    RegistryAction ADD_VALUE = KnownRegistryAction.ADD_VALUE;

    /** A key was removed. */
    RegistryAction DELETE_KEY = KnownRegistryAction.DELETE_KEY;

    /** A value was removed from a key. */
    RegistryAction DELETE_VALUE = KnownRegistryAction.DELETE_VALUE;

    /** A key was changed. */
    RegistryAction MODIFY_KEY = KnownRegistryAction.MODIFY_KEY;

    /** A value under a key was changed. */
    RegistryAction MODIFY_VALUE = KnownRegistryAction.MODIFY_VALUE;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code add-key}
     * @return the value
     */
    static RegistryAction of(String value) {
        RegistryAction known = KnownRegistryAction.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherRegistryAction(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static RegistryAction extension(String extension) {
        return new OtherRegistryAction("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static RegistryAction of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherRegistryAction(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<RegistryAction> optional(String value, Optional<String> extension) {
        KnownRegistryAction known = extension.isEmpty() ? KnownRegistryAction.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherRegistryAction(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<RegistryAction> known() {
        return List.of(KnownRegistryAction.values());
    }
}

/** The known values. */
enum KnownRegistryAction implements RegistryAction {
    ADD_KEY("add-key"),
    ADD_VALUE("add-value"),
    DELETE_KEY("delete-key"),
    DELETE_VALUE("delete-value"),
    MODIFY_KEY("modify-key"),
    MODIFY_VALUE("modify-value");

    private final String value;
    final Optional<RegistryAction> present = Optional.of(this);

    KnownRegistryAction(String value) {
        this.value = value;
    }

    static KnownRegistryAction find(String value) {
        return switch (value.length()) {
            case 7 -> value.equals("add-key") ? ADD_KEY : null;
            case 9 -> value.equals("add-value") ? ADD_VALUE : null;
            case 10 -> value.equals("delete-key") ? DELETE_KEY : value.equals("modify-key") ? MODIFY_KEY : null;
            case 12 -> value.equals("delete-value") ? DELETE_VALUE : value.equals("modify-value") ? MODIFY_VALUE : null;
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
record OtherRegistryAction(String value, Optional<String> extension) implements RegistryAction {

    OtherRegistryAction {
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
