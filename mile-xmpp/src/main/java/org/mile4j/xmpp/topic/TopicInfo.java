package org.mile4j.xmpp.topic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a Broker says of a Topic: RFC 8600, Section 5.
 *
 * @param broker the address of the Broker
 * @param node the name of the Topic
 * @param type the namespace of its payloads, from {@code pubsub#type}. A Broker that gives none breaks RFC 8600,
 *     Section 5; the value is empty then
 * @param metadata all fields of the description, by their names in the protocol
 * @since 0.1
 */
public record TopicInfo(String broker, String node, Optional<String> type, Map<String, List<String>> metadata) {

    /**
     * Copies the fields.
     *
     * @param broker as the record describes it
     * @param node as the record describes it
     * @param type as the record describes it
     * @param metadata as the record describes it
     */
    public TopicInfo {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        metadata.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        metadata = java.util.Collections.unmodifiableMap(copy);
    }

    /**
     * The name for people.
     *
     * @return from {@code pubsub#title}
     */
    public Optional<String> title() {
        return metadata.getOrDefault("pubsub#title", List.of()).stream()
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
