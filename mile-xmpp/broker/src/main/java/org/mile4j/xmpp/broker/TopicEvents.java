package org.mile4j.xmpp.broker;

import static org.mile4j.xmpp.broker.ElementBuilder.element;
import static org.mile4j.xmpp.broker.ElementBuilder.leaf;

import java.util.List;
import java.util.UUID;
import org.mile4j.model.data.XmlElement;

/** What the Broker tells subscribers and owners (XEP-0060, Sections 7.1.2, 8.6 and others). */
final class TopicEvents {

    private final BrokerCore core;

    TopicEvents(BrokerCore core) {
        this.core = core;
    }

    void published(Topic topic, Topic.Item item) {
        misbehave(topic);
        ElementBuilder entry = element(Ns.PUBSUB_EVENT, "item")
                .attribute("id", item.id())
                .attribute("publisher", item.publisher().toString());
        if (topic.config().deliverPayloads()) {
            entry.add(item.payload());
        }
        XmlElement items = items(topic, entry.build());
        toSubscribers(topic, items);
        if (core.misbehaves(Misbehaviour.DUPLICATE_EVENTS)) {
            toSubscribers(topic, items);
        }
    }

    private void misbehave(Topic topic) {
        if (core.misbehaves(Misbehaviour.FORGED_EVENTS)) {
            XmlElement forged = element(Ns.PUBSUB_EVENT, "item")
                    .attribute("id", "forged-" + UUID.randomUUID())
                    .add(leaf(topic.config().type(), "Forged"))
                    .build();
            subscribers(topic).forEach(to -> send(topic, to, event(items(topic, forged)), "pubsub.evil.example"));
        }
        if (core.misbehaves(Misbehaviour.BROKEN_EVENTS)) {
            toSubscribers(topic, leaf(Ns.PUBSUB_EVENT, "items"));
            toSubscribers(topic, items(topic, leaf(Ns.PUBSUB_EVENT, "item")));
        }
    }

    /** Something is new, and nobody is told what. */
    void touched(Topic topic) {
        toSubscribers(
                topic,
                element(Ns.PUBSUB_EVENT, "items")
                        .attribute("node", topic.name())
                        .build());
    }

    void retracted(Topic topic, String id) {
        toSubscribers(
                topic,
                items(
                        topic,
                        element(Ns.PUBSUB_EVENT, "retract").attribute("id", id).build()));
    }

    /** The Topic as a whole: purged, deleted, configured. */
    void happened(Topic topic, String what) {
        toSubscribers(
                topic,
                element(Ns.PUBSUB_EVENT, what).attribute("node", topic.name()).build());
    }

    void lastItem(Topic topic, Jid to) {
        List<Topic.Item> items = topic.items();
        if (!items.isEmpty()) {
            Topic.Item last = items.get(items.size() - 1);
            XmlElement entry = element(Ns.PUBSUB_EVENT, "item")
                    .attribute("id", last.id())
                    .attribute("publisher", last.publisher().toString())
                    .add(last.payload())
                    .build();
            XmlElement delay = element(Ns.DELAY, "delay")
                    .attribute("stamp", last.time().toString())
                    .build();
            send(to, event(items(topic, entry)), "normal", core.brokerDomain(), delay);
        }
    }

    /** Tells a subscriber what has become of the subscription. */
    void subscription(Topic topic, Jid subscriber, String state) {
        XmlElement subscription = element(Ns.PUBSUB_EVENT, "subscription")
                .attribute("node", topic.name())
                .attribute("jid", subscriber.toString())
                .attribute("subscription", state)
                .build();
        send(subscriber, event(subscription), "normal", core.brokerDomain());
    }

    /** Asks the owners to decide on a subscription: XEP-0060, Section 8.6. */
    void askOwners(Topic topic, Jid subscriber) {
        XmlElement form = DataForm.begin("form", Ns.SUBSCRIBE_AUTHORIZATION)
                .add(
                        DataForm.field("pubsub#node", "text-single", "Topic", topic.name()),
                        DataForm.field("pubsub#subscriber_jid", "jid-single", "Subscriber", subscriber.toString()),
                        DataForm.field("pubsub#allow", "boolean", "Allow?", "false"))
                .build();
        topic.affiliations().forEach((account, affiliation) -> {
            if (affiliation == Topic.Affiliation.OWNER) {
                send(account, form, "normal", core.brokerDomain());
            }
        });
    }

    private static XmlElement items(Topic topic, XmlElement entry) {
        return element(Ns.PUBSUB_EVENT, "items")
                .attribute("node", topic.name())
                .add(entry)
                .build();
    }

    private static XmlElement event(XmlElement what) {
        return element(Ns.PUBSUB_EVENT, "event").add(what).build();
    }

    private static List<Jid> subscribers(Topic topic) {
        return topic.subscriptions().entrySet().stream()
                .filter(java.util.Map.Entry::getValue)
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    private void toSubscribers(Topic topic, XmlElement what) {
        XmlElement event = event(what);
        subscribers(topic).forEach(to -> send(topic, to, event, core.brokerDomain()));
    }

    private void send(Topic topic, Jid to, XmlElement content, String from) {
        send(to, content, topic.config().notificationType(), from);
    }

    private void send(Jid to, XmlElement content, String type, String from, XmlElement... more) {
        ElementBuilder message = element(Ns.CLIENT, "message")
                .attribute("from", from)
                .attribute("to", to.toString())
                .attribute("id", UUID.randomUUID().toString())
                .add(content)
                .add(more);
        if (!type.equals("normal")) {
            message.attribute("type", type);
        }
        try {
            core.router().message(message.build(), to);
        } catch (StanzaError e) {
            core.audit(to.toString(), "notify", "", e.condition());
        }
    }
}
