// Generated from the model table. Edit the table, not this file.
package org.mile4j.rid.message;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * How far the information is expected to be shared (PolicyRegion, region).
 *
 * <p>RFC 6545, Section 5.1. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface Region extends OpenEnumeration permits KnownRegion, OtherRegion {

    /** From a client to its service provider. */
    Region CLIENT_TO_SP = KnownRegion.CLIENT_TO_SP;

    /** From a service provider to its client. */
    Region SP_TO_CLIENT = KnownRegion.SP_TO_CLIENT;

    /** Without limits inside a consortium. */
    Region INTRA_CONSORTIUM = KnownRegion.INTRA_CONSORTIUM;

    /** Without limits between two peers, but not beyond without a new decision. */
    Region PEER_TO_PEER = KnownRegion.PEER_TO_PEER;

    /** Between consortiums that have agreed on it. */
    Region BETWEEN_CONSORTIUMS = KnownRegion.BETWEEN_CONSORTIUMS;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code ClientToSP}
     * @return the value
     */
    static Region of(String value) {
        Region known = KnownRegion.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherRegion(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static Region extension(String extension) {
        return new OtherRegion("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static Region of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherRegion(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<Region> optional(String value, Optional<String> extension) {
        KnownRegion known = extension.isEmpty() ? KnownRegion.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherRegion(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<Region> known() {
        return List.of(KnownRegion.values());
    }
}

/** The known values. */
enum KnownRegion implements Region {
    CLIENT_TO_SP("ClientToSP"),
    SP_TO_CLIENT("SPToClient"),
    INTRA_CONSORTIUM("IntraConsortium"),
    PEER_TO_PEER("PeerToPeer"),
    BETWEEN_CONSORTIUMS("BetweenConsortiums");

    private final String value;
    final Optional<Region> present = Optional.of(this);

    KnownRegion(String value) {
        this.value = value;
    }

    static KnownRegion find(String value) {
        return switch (value.length()) {
            case 10 -> value.equals("ClientToSP") ? CLIENT_TO_SP : value.equals("SPToClient") ? SP_TO_CLIENT : value.equals("PeerToPeer") ? PEER_TO_PEER : null;
            case 15 -> value.equals("IntraConsortium") ? INTRA_CONSORTIUM : null;
            case 18 -> value.equals("BetweenConsortiums") ? BETWEEN_CONSORTIUMS : null;
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
record OtherRegion(String value, Optional<String> extension) implements Region {

    OtherRegion {
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
