package org.mile4j.xmpp.topic;

/**
 * Hears of a Topic.
 *
 * <p>Calls come one after the other, on a thread of the session. While one is busy the others wait, and when too much waits
 * less is read from the connection: {@link org.mile4j.xmpp.config.GridLimits#queue()} says how many events and
 * {@link org.mile4j.xmpp.config.GridLimits#queueBytes()} how much memory that is. A listener may ask the Broker for
 * something and publish; reading goes on meanwhile, and items for which there is no room are retrieved afterwards.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface TopicListener {

    /**
     * Takes an event. What it throws is logged without the event, and the next event comes.
     *
     * @param event what happened
     */
    void on(TopicEvent event);
}
