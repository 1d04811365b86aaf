package org.mile4j.xmpp.topic;

/**
 * What a Consumer hears of a Topic: XEP-0060, Section 7 and 8.
 *
 * @since 0.1
 */
public sealed interface TopicEvent {

    /**
     * The name of the Topic.
     *
     * @return the name
     */
    String topic();

    /**
     * An item was published, or published anew under the same id.
     *
     * @param item the item
     * @since 0.1
     */
    record Published(Item item) implements TopicEvent {
        @Override
        public String topic() {
            return item.topic();
        }
    }

    /**
     * An item was taken back.
     *
     * @param topic the name of the Topic
     * @param id the id of the item
     * @since 0.1
     */
    record Retracted(String topic, String id) implements TopicEvent {}

    /**
     * All items were removed.
     *
     * @param topic the name of the Topic
     * @since 0.1
     */
    record Purged(String topic) implements TopicEvent {}

    /**
     * The Topic is no more.
     *
     * @param topic the name of the Topic
     * @since 0.1
     */
    record Deleted(String topic) implements TopicEvent {}

    /**
     * The configuration of the Topic has changed.
     *
     * @param topic the name of the Topic
     * @since 0.1
     */
    record Configured(String topic) implements TopicEvent {}

    /**
     * The subscription of this Consumer has changed: approved, denied or ended by an owner.
     *
     * @param topic the name of the Topic
     * @param state what it is now
     * @since 0.1
     */
    record SubscriptionChanged(String topic, SubscriptionState state) implements TopicEvent {}

    /**
     * Items may be missing: the connection was lost, or more came than could be kept, and what was published meanwhile
     * cannot be retrieved in whole. Either the Broker no longer keeps the last item that was received, so that it is not
     * known what came between it and the oldest one that is kept, or the Topic keeps no items, or the Broker refuses.
     *
     * @param topic the name of the Topic
     * @since 0.1
     */
    record Gap(String topic) implements TopicEvent {}
}
