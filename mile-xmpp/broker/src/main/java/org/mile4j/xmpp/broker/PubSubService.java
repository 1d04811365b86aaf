package org.mile4j.xmpp.broker;

import static org.mile4j.xmpp.broker.ElementBuilder.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.mile4j.model.data.XmlElement;

/** The Broker: the publish-subscribe service (XEP-0060; RFC 8600, Section 6). Finds what a request is about. */
final class PubSubService {

    private final BrokerCore core;
    private final TopicEvents events;
    private final TopicUse use;
    private final TopicOwnership ownership;
    private final Map<String, Topic> topics = new TreeMap<>();

    PubSubService(BrokerCore core) {
        this.core = core;
        this.events = new TopicEvents(core);
        this.use = new TopicUse(core, events);
        this.ownership = new TopicOwnership(core, events);
    }

    /** A get or set that is addressed to the Broker; the child of the result, if it has one. */
    Optional<XmlElement> request(Jid from, XmlElement iq) {
        boolean set = iq.attribute("type").orElse("").equals("set");
        XmlElement request = iq.elements().get(0);
        String action = request.elements().stream()
                .findFirst()
                .map(XmlElement::localName)
                .orElse(request.localName());
        String object = request.elements().stream()
                .findFirst()
                .flatMap(e -> e.attribute("node"))
                .orElse("");
        try {
            Optional<XmlElement> result = dispatch(from, request, set);
            core.audit(from.toString(), action, object, "ok");
            return result;
        } catch (StanzaError e) {
            core.audit(from.toString(), action, object, e.condition());
            throw e;
        }
    }

    private Optional<XmlElement> dispatch(Jid from, XmlElement request, boolean set) {
        if (core.misbehaves(Misbehaviour.NO_PUBSUB) && request.namespace().startsWith(Ns.PUBSUB)) {
            throw new StanzaError("cancel", "service-unavailable", "there is no publish-subscribe service here");
        }
        return switch (request.namespace()) {
            case Ns.DISCO_INFO, Ns.DISCO_ITEMS -> {
                if (set) {
                    throw new StanzaError("modify", "bad-request", "discovery is asked for with get");
                }
                yield Optional.of(disco(from, request));
            }
            case Ns.PUBSUB -> pubsub(from, request, set);
            case Ns.PUBSUB_OWNER -> owner(from, request, set);
            case Ns.PING -> Optional.empty();
            default -> throw new StanzaError("cancel", "service-unavailable", "this Broker does not offer that");
        };
    }

    private XmlElement disco(Jid from, XmlElement query) {
        Optional<String> node = query.attribute("node");
        boolean items = query.namespace().equals(Ns.DISCO_ITEMS);
        if (node.isEmpty()) {
            return items ? Disco.topics(core, snapshot(), query) : Disco.broker();
        }
        Topic topic = topic(node.get());
        synchronized (topic) {
            return items ? use.itemNames(topic, from) : Disco.topic(core, topic);
        }
    }

    private List<Topic> snapshot() {
        synchronized (topics) {
            return new ArrayList<>(topics.values());
        }
    }

    private Optional<XmlElement> pubsub(Jid from, XmlElement request, boolean set) {
        XmlElement action = request.elements().stream()
                .findFirst()
                .orElseThrow(() -> new StanzaError("modify", "bad-request", "a pubsub element holds a request"));
        if (!action.namespace().equals(Ns.PUBSUB)) {
            throw new StanzaError("modify", "bad-request", "the request is in another namespace than its parent");
        }
        String name = action.localName();
        switch ((set ? "set " : "get ") + name) {
            case "set create" -> {
                return create(from, request, action);
            }
            case "get subscriptions" -> {
                return Optional.of(use.subscriptions(named(action), from));
            }
            case "get affiliations" -> {
                return Optional.of(use.affiliations(named(action), from));
            }
            case "get default", "get options", "set options" -> throw StanzaError.unsupported("subscription-options");
            case "set subscribe", "set unsubscribe", "set publish", "set retract", "get items" -> {
                Topic topic = topic(node(action));
                synchronized (topic) {
                    return use.request(topic, from, request, action);
                }
            }
            default -> throw new StanzaError("modify", "bad-request", "a " + name + " cannot be asked for like this");
        }
    }

    private List<Topic> named(XmlElement action) {
        return action.attribute("node").map(name -> List.of(topic(name))).orElseGet(this::snapshot);
    }

    private Optional<XmlElement> owner(Jid from, XmlElement request, boolean set) {
        XmlElement action = request.elements().stream()
                .findFirst()
                .orElseThrow(() -> new StanzaError("modify", "bad-request", "a pubsub element holds a request"));
        if (action.localName().equals("default") && !set) {
            return Optional.of(element(Ns.PUBSUB_OWNER, "pubsub")
                    .add(element(Ns.PUBSUB_OWNER, "default")
                            .add(TopicConfig.defaults(core.config()).form("form"))
                            .build())
                    .build());
        }
        Topic topic = topic(node(action));
        synchronized (topic) {
            Optional<XmlElement> result = ownership.request(topic, from, action, set);
            if (topic.isDeleted()) {
                synchronized (topics) {
                    topics.remove(topic.name());
                }
            }
            return result;
        }
    }

    private static String node(XmlElement action) {
        return action.attribute("node")
                .filter(name -> !name.isEmpty())
                .orElseThrow(() ->
                        StanzaError.pubsub("modify", "bad-request", "nodeid-required", "the Topic has to be named"));
    }

    private Topic topic(String name) {
        synchronized (topics) {
            return Optional.ofNullable(topics.get(name))
                    .orElseThrow(() -> new StanzaError("cancel", "item-not-found", "there is no Topic of this name"));
        }
    }

    /** RFC 8600, Section 6, first step; without a name the Broker gives one (XEP-0060, Section 8.1.2). */
    private Optional<XmlElement> create(Jid from, XmlElement request, XmlElement action) {
        if (!core.config().creators().isEmpty() && !core.config().creators().contains(from.local())) {
            throw new StanzaError("auth", "forbidden", "this account may not create Topics");
        }
        Optional<String> given = action.attribute("node").filter(name -> !name.isEmpty());
        String name = given.orElseGet(() -> UUID.randomUUID().toString());
        if (name.length() > 1023) {
            throw new StanzaError("modify", "not-acceptable", "the name of a Topic has at most 1023 characters");
        }
        TopicConfig config = ElementBuilder.child(request, Ns.PUBSUB, "configure")
                .flatMap(configure -> DataForm.submitted(configure, Ns.NODE_CONFIG))
                .map(form -> TopicConfig.defaults(core.config()).with(form, core.limits()))
                .orElseGet(() -> TopicConfig.defaults(core.config()));
        synchronized (topics) {
            if (topics.size() >= core.limits().topics()) {
                throw new StanzaError("wait", "resource-constraint", "there are as many Topics as there can be");
            }
            if (topics.containsKey(name)) {
                throw new StanzaError("cancel", "conflict", "there is a Topic of this name");
            }
            topics.put(name, new Topic(name, from.bare(), config));
        }
        return given.isPresent()
                ? Optional.empty()
                : Optional.of(element(Ns.PUBSUB, "pubsub")
                        .add(element(Ns.PUBSUB, "create")
                                .attribute("node", name)
                                .build())
                        .build());
    }

    /** A message to the Broker: an owner's decision on a subscription (XEP-0060, Section 8.6). */
    void message(XmlElement message) {
        DataForm.submitted(message, Ns.SUBSCRIBE_AUTHORIZATION).ifPresent(form -> {
            Jid from = Jid.parse(message.attribute("from").orElse(""));
            Topic topic = topic(first(form, "pubsub#node"));
            Jid subscriber = Jid.parse(first(form, "pubsub#subscriber_jid"));
            boolean allow = first(form, "pubsub#allow").matches("1|true");
            synchronized (topic) {
                ownership.decide(topic, from, subscriber, allow);
            }
            core.audit(from.toString(), allow ? "approve" : "deny", topic.name() + " " + subscriber, "ok");
        });
    }

    private static String first(Map<String, List<String>> form, String field) {
        return form.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }
}
