package org.mile4j.xmpp.topic;

import java.util.Arrays;
import java.util.Optional;

/**
 * What an account is to a Topic: XEP-0060, Section 4.1.
 *
 * @since 0.1
 */
public enum Affiliation {
    /** May do everything, and decides on others. */
    OWNER("owner"),
    /** May publish, subscribe and read. */
    PUBLISHER("publisher"),
    /** May publish, and neither subscribe nor read. */
    PUBLISH_ONLY("publish-only"),
    /** May subscribe and read. */
    MEMBER("member"),
    /** Nothing in particular. */
    NONE("none"),
    /** May do nothing. */
    OUTCAST("outcast");

    private final String label;

    Affiliation(String label) {
        this.label = label;
    }

    /**
     * The name in the protocol.
     *
     * @return for example {@code publish-only}
     */
    public String label() {
        return label;
    }

    /**
     * The affiliation of a name.
     *
     * @param label the name in the protocol
     * @return empty when there is none of this name
     */
    public static Optional<Affiliation> of(String label) {
        return Arrays.stream(values())
                .filter(value -> value.label.equals(label))
                .findFirst();
    }
}
