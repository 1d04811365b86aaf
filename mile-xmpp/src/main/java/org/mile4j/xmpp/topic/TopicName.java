package org.mile4j.xmpp.topic;

import java.util.Objects;

/**
 * Which Topic: a node of a Broker.
 *
 * @param broker the address of the Broker, for example {@code broker.security-grid.example}
 * @param node the name of the Topic
 * @param title a name for people; empty when there is none
 * @since 0.1
 */
public record TopicName(String broker, String node, String title) {

    /**
     * Checks that all is present.
     *
     * @param broker as the record describes it
     * @param node as the record describes it
     * @param title as the record describes it
     */
    public TopicName {
        Objects.requireNonNull(broker, "broker");
        Objects.requireNonNull(node, "node");
        Objects.requireNonNull(title, "title");
    }
}
