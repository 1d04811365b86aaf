package org.mile4j.xmpp.topic;

import java.util.Arrays;
import java.util.Optional;

/**
 * How far a subscription has come: XEP-0060, Section 4.2.
 *
 * @since 0.1
 */
public enum SubscriptionState {
    /** There is none. */
    NONE("none"),
    /** An owner has yet to decide. */
    PENDING("pending"),
    /** It is in force. */
    SUBSCRIBED("subscribed"),
    /** It waits for options, which no Broker of an XMPP-Grid asks for. */
    UNCONFIGURED("unconfigured");

    private final String label;

    SubscriptionState(String label) {
        this.label = label;
    }

    /**
     * The name in the protocol.
     *
     * @return for example {@code pending}
     */
    public String label() {
        return label;
    }

    /**
     * The state of a name.
     *
     * @param label the name in the protocol
     * @return empty when there is none of this name
     */
    public static Optional<SubscriptionState> of(String label) {
        return Arrays.stream(values())
                .filter(value -> value.label.equals(label))
                .findFirst();
    }
}
