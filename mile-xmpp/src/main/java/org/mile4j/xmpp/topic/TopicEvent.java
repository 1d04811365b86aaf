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
     * The connection was lost, and the last item that was received is no longer kept by the Broker: items between it and the
     * oldest one that is kept may be missing.
     *
     * @param topic the name of the Topic
     * @since 0.1
     */
    record Gap(String topic) implements TopicEvent {}
}
