// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.phish;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * What noticed the fraud (OriginatingSensorType).
 *
 * <p>RFC 5901, Section 5.10.1. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface SensorType extends OpenEnumeration permits KnownSensorType, OtherSensorType {

    /** A web server or service. */
    SensorType WEB = KnownSensorType.WEB;

    /** A proxy, firewall or other gateway. */
    SensorType WEBGATEWAY = KnownSensorType.WEBGATEWAY;

    /** A gateway or filter for email. */
    SensorType MAILGATEWAY = KnownSensorType.MAILGATEWAY;

    /** A browser or another program that users see. */
    SensorType BROWSER = KnownSensorType.BROWSER;

    /** A device in the network of a provider, such as an intrusion detector. */
    SensorType ISPSENSOR = KnownSensorType.ISPSENSOR;

    /** A person. */
    SensorType HUMAN = KnownSensorType.HUMAN;

    /** A decoy. */
    SensorType HONEYPOT = KnownSensorType.HONEYPOT;

    /** Something else. */
    SensorType OTHER = KnownSensorType.OTHER;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code web}
     * @return the value
     */
    static SensorType of(String value) {
        SensorType known = KnownSensorType.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherSensorType(value, Optional.empty());
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static SensorType of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherSensorType(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<SensorType> optional(String value, Optional<String> extension) {
        KnownSensorType known = extension.isEmpty() ? KnownSensorType.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherSensorType(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<SensorType> known() {
        return List.of(KnownSensorType.values());
    }
}

/** The known values. */
enum KnownSensorType implements SensorType {
    WEB("web"),
    WEBGATEWAY("webgateway"),
    MAILGATEWAY("mailgateway"),
    BROWSER("browser"),
    ISPSENSOR("ispsensor"),
    HUMAN("human"),
    HONEYPOT("honeypot"),
    OTHER("other");

    private final String value;
    final Optional<SensorType> present = Optional.of(this);

    KnownSensorType(String value) {
        this.value = value;
    }

    static KnownSensorType find(String value) {
        return switch (value.length()) {
            case 3 -> value.equals("web") ? WEB : null;
            case 5 -> value.equals("human") ? HUMAN : value.equals("other") ? OTHER : null;
            case 7 -> value.equals("browser") ? BROWSER : null;
            case 8 -> value.equals("honeypot") ? HONEYPOT : null;
            case 9 -> value.equals("ispsensor") ? ISPSENSOR : null;
            case 10 -> value.equals("webgateway") ? WEBGATEWAY : null;
            case 11 -> value.equals("mailgateway") ? MAILGATEWAY : null;
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
record OtherSensorType(String value, Optional<String> extension) implements SensorType {

    OtherSensorType {
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
