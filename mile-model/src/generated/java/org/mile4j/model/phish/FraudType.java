// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.phish;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * The kind of fraud that a report tells of (FraudType).
 *
 * <p>RFC 5901, Section 5.5. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface FraudType extends OpenEnumeration permits KnownFraudType, OtherFraudType {

    /** A lure that is after credentials, usually by email; the FraudParameter is its subject. */
    FraudType PHISHING = KnownFraudType.PHISHING;

    /** A search for helpers, such as money mules; the FraudParameter is the subject. */
    FraudType RECRUITING = KnownFraudType.RECRUITING;

    /** A lure to a site that infects its visitors; the FraudParameter is the subject. */
    FraudType MALWARE_DISTRIBUTION = KnownFraudType.MALWARE_DISTRIBUTION;

    /** A site that shows lures without sending any; the FraudParameter may name it. */
    FraudType FRAUDULENT_SITE = KnownFraudType.FRAUDULENT_SITE;

    /** A false answer of the DNS; there is no FraudParameter. */
    FraudType DNSSPOOF = KnownFraudType.DNSSPOOF;

    /** Data that was saved from a phishing server, in ArchivedData. */
    FraudType ARCHIVE = KnownFraudType.ARCHIVE;

    /** A kind that is not listed yet. */
    FraudType OTHER = KnownFraudType.OTHER;

    /** It is not clear which kind. */
    FraudType UNKNOWN = KnownFraudType.UNKNOWN;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code phishing}
     * @return the value
     */
    static FraudType of(String value) {
        FraudType known = KnownFraudType.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherFraudType(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static FraudType extension(String extension) {
        return new OtherFraudType("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static FraudType of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherFraudType(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<FraudType> optional(String value, Optional<String> extension) {
        KnownFraudType known = extension.isEmpty() ? KnownFraudType.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherFraudType(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<FraudType> known() {
        return List.of(KnownFraudType.values());
    }
}

/** The known values. */
enum KnownFraudType implements FraudType {
    PHISHING("phishing"),
    RECRUITING("recruiting"),
    MALWARE_DISTRIBUTION("malware distribution"),
    FRAUDULENT_SITE("fraudulent site"),
    DNSSPOOF("dnsspoof"),
    ARCHIVE("archive"),
    OTHER("other"),
    UNKNOWN("unknown");

    private final String value;
    final Optional<FraudType> present = Optional.of(this);

    KnownFraudType(String value) {
        this.value = value;
    }

    static KnownFraudType find(String value) {
        return switch (value.length()) {
            case 5 -> value.equals("other") ? OTHER : null;
            case 7 -> value.equals("archive") ? ARCHIVE : value.equals("unknown") ? UNKNOWN : null;
            case 8 -> value.equals("phishing") ? PHISHING : value.equals("dnsspoof") ? DNSSPOOF : null;
            case 10 -> value.equals("recruiting") ? RECRUITING : null;
            case 15 -> value.equals("fraudulent site") ? FRAUDULENT_SITE : null;
            case 20 -> value.equals("malware distribution") ? MALWARE_DISTRIBUTION : null;
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
record OtherFraudType(String value, Optional<String> extension) implements FraudType {

    OtherFraudType {
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
