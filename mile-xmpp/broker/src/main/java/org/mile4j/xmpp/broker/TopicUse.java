package org.mile4j.xmpp.broker;

import static org.mile4j.xmpp.broker.ElementBuilder.element;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mile4j.model.data.XmlElement;

/** What Providers and Consumers do with a Topic (XEP-0060, Sections 5 to 7). The caller holds the Topic's monitor. */
final class TopicUse {

    private final BrokerCore core;
    private final TopicEvents events;

    TopicUse(BrokerCore core, TopicEvents events) {
        this.core = core;
        this.events = events;
    }

    Optional<XmlElement> request(Topic topic, Jid from, XmlElement request, XmlElement action) {
        return switch (action.localName()) {
            case "subscribe" -> Optional.of(subscribe(topic, from, action));
            case "unsubscribe" -> unsubscribe(topic, from, action);
            case "publish" -> Optional.of(publish(topic, from, request, action));
            case "retract" -> retract(topic, from, action);
            default -> Optional.of(items(topic, from, request, action));
        };
    }

    /** RFC 8600, Section 6, second step, with the decision that Section 8.3.4 describes. */
    private XmlElement subscribe(Topic topic, Jid from, XmlElement action) {
        Jid subscriber = Jid.parse(action.attribute("jid").orElse(""));
        if (!subscriber.bare().equals(from.bare())) {
            throw StanzaError.pubsub("modify", "bad-request", "invalid-jid", "one subscribes oneself only");
        }
        Topic.Affiliation affiliation = topic.affiliation(from);
        if (affiliation == Topic.Affiliation.OUTCAST) {
            throw new StanzaError("auth", "forbidden", "this account is barred from the Topic");
        }
        Boolean before = topic.subscriptions().get(subscriber);
        boolean allowed = affiliation != Topic.Affiliation.NONE || Boolean.TRUE.equals(before);
        if (!allowed && topic.config().accessModel().equals("whitelist")) {
            throw StanzaError.pubsub(
                    "cancel", "not-allowed", "closed-node", "only accounts on the whitelist can subscribe");
        }
        if (!allowed && before != null) {
            throw StanzaError.pubsub(
                    "auth", "not-authorized", "pending-subscription", "an owner has yet to decide on it");
        }
        topic.subscriptions().put(subscriber, allowed);
        if (!allowed) {
            events.askOwners(topic, subscriber);
        } else if (before == null && topic.config().sendLast().equals("on_sub")) {
            events.lastItem(topic, subscriber);
        }
        return element(Ns.PUBSUB, "pubsub")
                .add(subscription(topic, subscriber, allowed))
                .build();
    }

    private static XmlElement subscription(Topic topic, Jid subscriber, boolean inForce) {
        return element(Ns.PUBSUB, "subscription")
                .attribute("node", topic.name())
                .attribute("jid", subscriber.toString())
                .attribute("subscription", inForce ? "subscribed" : "pending")
                .build();
    }

    private Optional<XmlElement> unsubscribe(Topic topic, Jid from, XmlElement action) {
        Jid subscriber = Jid.parse(action.attribute("jid").orElse(""));
        if (!subscriber.bare().equals(from.bare())) {
            throw new StanzaError("auth", "forbidden", "one unsubscribes oneself only");
        }
        if (topic.subscriptions().remove(subscriber) == null) {
            throw StanzaError.pubsub("cancel", "unexpected-request", "not-subscribed", "there is no such subscription");
        }
        return Optional.empty();
    }

    private void requirePublisher(Topic topic, Jid from) {
        boolean allowed = switch (topic.affiliation(from)) {
            case OWNER, PUBLISHER -> true;
            case MEMBER, NONE -> topic.config().publishModel().equals("subscribers") && topic.isSubscribed(from);
            case OUTCAST -> false;
        };
        if (!allowed) {
            throw new StanzaError("auth", "forbidden", "this account may not publish to the Topic");
        }
    }

    /** RFC 8600, Section 6, third step. */
    private XmlElement publish(Topic topic, Jid from, XmlElement request, XmlElement action) {
        requirePublisher(topic, from);
        checkOptions(topic, request);
        List<XmlElement> items = ElementBuilder.children(action, Ns.PUBSUB, "item");
        if (!topic.config().persistItems() && !topic.config().deliverPayloads()) {
            return touch(topic, items);
        }
        if (items.size() != 1) {
            throw StanzaError.pubsub(
                    "modify",
                    "bad-request",
                    items.isEmpty() ? "item-required" : "invalid-payload",
                    "a publish request has exactly one item");
        }
        List<XmlElement> payloads = items.get(0).elements();
        if (payloads.isEmpty()) {
            throw StanzaError.pubsub("modify", "bad-request", "payload-required", "the item has no payload");
        }
        XmlElement payload = payloads.get(0);
        String type = topic.config().type();
        if (payloads.size() > 1 || !type.isEmpty() && !payload.namespace().equals(type)) {
            throw StanzaError.pubsub(
                    "modify", "bad-request", "invalid-payload", "the Topic takes one element of " + type);
        }
        if (isTooLong(payload, topic.config().maxPayload())) {
            throw StanzaError.pubsub(
                    "modify",
                    "not-acceptable",
                    "payload-too-big",
                    "the Topic takes " + topic.config().maxPayload() + " characters");
        }
        String id = items.get(0)
                .attribute("id")
                .filter(given -> !given.isEmpty())
                .orElseGet(() -> UUID.randomUUID().toString());
        Topic.Item before = topic.itemsById().get(id);
        boolean others = before != null
                && !before.publisher().bare().equals(from.bare())
                && topic.affiliation(from) != Topic.Affiliation.OWNER;
        if (others) {
            throw new StanzaError("auth", "forbidden", "an item can be changed by its publisher and by owners");
        }
        Topic.Item item = new Topic.Item(id, from, payload, Instant.now());
        topic.put(item);
        events.published(topic, item);
        return element(Ns.PUBSUB, "pubsub")
                .add(element(Ns.PUBSUB, "publish")
                        .attribute("node", topic.name())
                        .add(element(Ns.PUBSUB, "item").attribute("id", id).build())
                        .build())
                .build();
    }

    /** XEP-0060, Section 7.1.3.6: a Topic that neither keeps nor delivers items takes none, and says that something is new. */
    private XmlElement touch(Topic topic, List<XmlElement> items) {
        if (!items.isEmpty()) {
            throw StanzaError.pubsub(
                    "modify", "bad-request", "item-forbidden", "the Topic neither keeps nor delivers items");
        }
        events.touched(topic);
        return element(Ns.PUBSUB, "pubsub")
                .add(element(Ns.PUBSUB, "publish")
                        .attribute("node", topic.name())
                        .build())
                .build();
    }

    /** A payload that may be as long as a stanza need not be measured: its stanza was. */
    private boolean isTooLong(XmlElement payload, int longest) {
        return longest < core.limits().stanzaBytes() && payload.toXml().length() > longest;
    }

    /** XEP-0060, Section 7.1.5: options are conditions that the configuration has to meet. */
    private void checkOptions(Topic topic, XmlElement request) {
        Optional<Map<String, List<String>>> options = ElementBuilder.child(request, Ns.PUBSUB, "publish-options")
                .flatMap(element -> DataForm.submitted(element, Ns.PUBLISH_OPTIONS));
        if (options.isPresent()
                && !topic.config().with(options.get(), core.limits()).equals(topic.config())) {
            throw StanzaError.pubsub("cancel", "conflict", "precondition-not-met", "the Topic is configured otherwise");
        }
    }

    private Optional<XmlElement> retract(Topic topic, Jid from, XmlElement action) {
        List<XmlElement> items = ElementBuilder.children(action, Ns.PUBSUB, "item");
        if (items.size() != 1 || items.get(0).attribute("id").isEmpty()) {
            throw StanzaError.pubsub("modify", "bad-request", "item-required", "one item has to be named");
        }
        requirePublisher(topic, from);
        String id = items.get(0).attribute("id").get();
        Topic.Item item = topic.itemsById().get(id);
        if (item == null) {
            throw new StanzaError("cancel", "item-not-found", "the Topic has no such item");
        }
        if (!item.publisher().bare().equals(from.bare()) && topic.affiliation(from) != Topic.Affiliation.OWNER) {
            throw new StanzaError("auth", "forbidden", "an item can be retracted by its publisher and by owners");
        }
        topic.itemsById().remove(id);
        String notify = action.attribute("notify").orElse("");
        if (notify.matches("1|true") || notify.isEmpty() && topic.config().notifyRetract()) {
            events.retracted(topic, id);
        }
        return Optional.empty();
    }

    private void requireReader(Topic topic, Jid from) {
        Topic.Affiliation affiliation = topic.affiliation(from);
        if (affiliation == Topic.Affiliation.OUTCAST) {
            throw new StanzaError("auth", "forbidden", "this account is barred from the Topic");
        }
        if (affiliation == Topic.Affiliation.NONE && !topic.isSubscribed(from)) {
            throw topic.config().accessModel().equals("whitelist")
                    ? StanzaError.pubsub("cancel", "not-allowed", "closed-node", "only accounts on the whitelist read")
                    : StanzaError.pubsub("auth", "not-authorized", "not-subscribed", "only subscribers read items");
        }
    }

    private XmlElement items(Topic topic, Jid from, XmlElement request, XmlElement action) {
        requireReader(topic, from);
        if (!topic.config().persistItems()) {
            throw StanzaError.unsupported("persistent-items");
        }
        List<Topic.Item> all = topic.items();
        List<XmlElement> asked = ElementBuilder.children(action, Ns.PUBSUB, "item");
        if (!asked.isEmpty()) {
            all = asked.stream()
                    .map(item -> Optional.ofNullable(
                                    topic.itemsById().get(item.attribute("id").orElse("")))
                            .orElseThrow(
                                    () -> new StanzaError("cancel", "item-not-found", "the Topic has no such item")))
                    .toList();
        }
        Optional<String> newest = action.attribute("max_items");
        if (newest.isPresent()) {
            if (!newest.get().matches("[1-9][0-9]{0,8}")) {
                throw new StanzaError("modify", "bad-request", "max_items is a positive number");
            }
            all = all.subList(Math.max(0, all.size() - Integer.parseInt(newest.get())), all.size());
        }
        ResultSet.Page<Topic.Item> page = core.misbehaves(Misbehaviour.IGNORES_RESULT_SETS)
                ? new ResultSet.Page<>(all, Optional.empty())
                : ResultSet.page(all, request, Topic.Item::id, core.limits().pageSize());
        return element(Ns.PUBSUB, "pubsub")
                .add(element(Ns.PUBSUB, "items")
                        .attribute("node", topic.name())
                        .add(page.entries().stream()
                                .map(item -> element(Ns.PUBSUB, "item")
                                        .attribute("id", item.id())
                                        .attribute("publisher", item.publisher().toString())
                                        .add(item.payload())
                                        .build()))
                        .build())
                .add(page.set())
                .build();
    }

    /** XEP-0060, Section 5.5: the items of a Topic by discovery, for those who may read them. */
    XmlElement itemNames(Topic topic, Jid from) {
        requireReader(topic, from);
        return element(Ns.DISCO_ITEMS, "query")
                .attribute("node", topic.name())
                .add(topic.items().stream()
                        .map(item -> element(Ns.DISCO_ITEMS, "item")
                                .attribute("jid", core.brokerDomain())
                                .attribute("name", item.id())
                                .build()))
                .build();
    }

    /** The subscriptions of the one who asks. */
    XmlElement subscriptions(List<Topic> topics, Jid from) {
        List<XmlElement> own = new ArrayList<>();
        for (Topic topic : topics) {
            synchronized (topic) {
                topic.subscriptions().forEach((jid, inForce) -> {
                    if (jid.bare().equals(from.bare())) {
                        own.add(subscription(topic, jid, inForce));
                    }
                });
            }
        }
        return element(Ns.PUBSUB, "pubsub")
                .add(element(Ns.PUBSUB, "subscriptions").add(own.stream()).build())
                .build();
    }

    /** The affiliations of the one who asks. */
    XmlElement affiliations(List<Topic> topics, Jid from) {
        List<XmlElement> own = new ArrayList<>();
        for (Topic topic : topics) {
            synchronized (topic) {
                if (topic.affiliation(from) != Topic.Affiliation.NONE) {
                    own.add(element(Ns.PUBSUB, "affiliation")
                            .attribute("node", topic.name())
                            .attribute("affiliation", topic.affiliation(from).label)
                            .build());
                }
            }
        }
        return element(Ns.PUBSUB, "pubsub")
                .add(element(Ns.PUBSUB, "affiliations").add(own.stream()).build())
                .build();
    }
}
