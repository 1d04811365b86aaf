package org.mile4j.xmpp.topic;

import java.util.Objects;

/**
 * A subscription to a Topic.
 *
 * @param topic the name of the Topic
 * @param subscriber the address that is subscribed
 * @param state how far it has come
 * @since 0.1
 */
public record TopicSubscription(String topic, String subscriber, SubscriptionState state) {

    /**
     * Checks that all is present.
     *
     * @param topic as the record describes it
     * @param subscriber as the record describes it
     * @param state as the record describes it
     */
    public TopicSubscription {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(subscriber, "subscriber");
        Objects.requireNonNull(state, "state");
    }
}
