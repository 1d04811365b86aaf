package org.mile4j.xmpp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mile4j.model.data.XmlElement;
import org.mile4j.xmpp.internal.stanza.Ns;
import org.mile4j.xmpp.internal.stanza.Xml;
import org.mile4j.xmpp.topic.SubscriptionState;
import org.mile4j.xmpp.topic.TopicEvent;

/** Reads the events of Brokers (XEP-0060). What says nothing that is defined is passed over. */
final class Events {

    private Events() {}

    static List<TopicEvent> of(XmlElement event, Optional<Instant> delayed) {
        List<TopicEvent> events = new ArrayList<>();
        for (XmlElement what : event.elements()) {
            Optional<String> topic = what.attribute("node");
            if (topic.isEmpty() || !what.namespace().equals(Ns.PUBSUB_EVENT)) {
                continue;
            }
            switch (what.localName()) {
                case "items" -> items(topic.get(), what, delayed, events);
                case "purge" -> events.add(new TopicEvent.Purged(topic.get()));
                case "delete" -> events.add(new TopicEvent.Deleted(topic.get()));
                case "configuration" -> events.add(new TopicEvent.Configured(topic.get()));
                case "subscription" ->
                    SubscriptionState.of(what.attribute("subscription").orElse(""))
                            .ifPresent(state -> events.add(new TopicEvent.SubscriptionChanged(topic.get(), state)));
                default -> {
                    // Collections (XEP-0248) and what may come later; XMPP-Grid has no use for it.
                }
            }
        }
        return events;
    }

    private static void items(String topic, XmlElement items, Optional<Instant> delayed, List<TopicEvent> events) {
        for (XmlElement entry : items.elements()) {
            if (Xml.is(entry, Ns.PUBSUB_EVENT, "item")) {
                events.add(new TopicEvent.Published(Answers.item(topic, entry, delayed)));
            } else if (Xml.is(entry, Ns.PUBSUB_EVENT, "retract")) {
                entry.attribute("id").ifPresent(id -> events.add(new TopicEvent.Retracted(topic, id)));
            }
        }
    }
}
