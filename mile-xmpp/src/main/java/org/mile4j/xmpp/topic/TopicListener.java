package org.mile4j.xmpp.topic;

/**
 * Hears of a Topic.
 *
 * <p>Calls come one after the other, on a thread of the session. While one is busy the others wait, and when
 * too much waits less is read from the connection. A listener may ask the Broker for something.
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
