package org.mile4j.xmpp.broker;

import static org.mile4j.xmpp.broker.ElementBuilder.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mile4j.model.data.XmlElement;

/** What owners do with a Topic (XEP-0060, Section 8). The caller holds the Topic's monitor. */
final class TopicOwnership {

    private final BrokerCore core;
    private final TopicEvents events;

    TopicOwnership(BrokerCore core, TopicEvents events) {
        this.core = core;
        this.events = events;
    }

    Optional<XmlElement> request(Topic topic, Jid from, XmlElement action, boolean set) {
        requireOwner(topic, from);
        switch ((set ? "set " : "get ") + action.localName()) {
            case "get configure" -> {
                return Optional.of(wrap(element(Ns.PUBSUB_OWNER, "configure")
                        .attribute("node", topic.name())
                        .add(topic.config().form("form"))));
            }
            case "set configure" -> configure(topic, action);
            case "set delete" -> {
                topic.delete();
                if (topic.config().notifyDelete()) {
                    events.happened(topic, "delete");
                }
            }
            case "set purge" -> {
                if (!topic.config().persistItems()) {
                    throw StanzaError.unsupported("persistent-items");
                }
                topic.itemsById().clear();
                if (topic.config().notifyRetract()) {
                    events.happened(topic, "purge");
                }
            }
            case "get subscriptions" -> {
                return Optional.of(wrap(subscriptions(topic)));
            }
            case "set subscriptions" -> setSubscriptions(topic, action);
            case "get affiliations" -> {
                return Optional.of(wrap(affiliations(topic)));
            }
            case "set affiliations" -> setAffiliations(topic, action);
            default ->
                throw new StanzaError(
                        "modify", "bad-request", "a " + action.localName() + " cannot be asked for like this");
        }
        return Optional.empty();
    }

    private static void requireOwner(Topic topic, Jid from) {
        if (topic.affiliation(from) != Topic.Affiliation.OWNER) {
            throw new StanzaError("auth", "forbidden", "only an owner of the Topic may ask for that");
        }
    }

    private static XmlElement wrap(ElementBuilder content) {
        return element(Ns.PUBSUB_OWNER, "pubsub").add(content.build()).build();
    }

    private void configure(Topic topic, XmlElement action) {
        DataForm.submitted(action, Ns.NODE_CONFIG).ifPresent(form -> {
            TopicConfig before = topic.config();
            topic.configure(before.with(form, core.limits()));
            if (topic.config().notifyConfig() && !topic.config().equals(before)) {
                events.happened(topic, "configuration");
            }
        });
    }

    private static ElementBuilder subscriptions(Topic topic) {
        ElementBuilder list = element(Ns.PUBSUB_OWNER, "subscriptions").attribute("node", topic.name());
        topic.subscriptions()
                .forEach((jid, inForce) -> list.add(element(Ns.PUBSUB_OWNER, "subscription")
                        .attribute("jid", jid.toString())
                        .attribute("subscription", inForce ? "subscribed" : "pending")
                        .build()));
        return list;
    }

    private static ElementBuilder affiliations(Topic topic) {
        ElementBuilder list = element(Ns.PUBSUB_OWNER, "affiliations").attribute("node", topic.name());
        topic.affiliations()
                .forEach((jid, affiliation) -> list.add(element(Ns.PUBSUB_OWNER, "affiliation")
                        .attribute("jid", jid.toString())
                        .attribute("affiliation", affiliation.label)
                        .build()));
        return list;
    }

    private void setSubscriptions(Topic topic, XmlElement action) {
        for (XmlElement change : ElementBuilder.children(action, Ns.PUBSUB_OWNER, "subscription")) {
            Jid subscriber = Jid.parse(change.attribute("jid").orElse(""));
            switch (change.attribute("subscription").orElse("")) {
                case "subscribed" -> approve(topic, subscriber);
                case "none" -> end(topic, subscriber);
                default ->
                    throw new StanzaError("modify", "not-acceptable", "a subscription is set to subscribed or none");
            }
        }
    }

    /** A revocation of rights ends the delivery as well, which stock servers leave to a second request. */
    private void setAffiliations(Topic topic, XmlElement action) {
        for (XmlElement change : ElementBuilder.children(action, Ns.PUBSUB_OWNER, "affiliation")) {
            Jid account = Jid.parse(change.attribute("jid").orElse("")).bare();
            Topic.Affiliation affiliation =
                    Topic.Affiliation.of(change.attribute("affiliation").orElse(""));
            topic.affiliate(account, affiliation);
            boolean revoked = affiliation == Topic.Affiliation.OUTCAST
                    || affiliation == Topic.Affiliation.NONE
                            && topic.config().accessModel().equals("whitelist");
            if (revoked) {
                List<Jid> subscribers = new ArrayList<>(topic.subscriptions().keySet());
                subscribers.stream().filter(jid -> jid.bare().equals(account)).forEach(jid -> end(topic, jid));
            }
        }
    }

    /** An owner's answer to a pending subscription. */
    void decide(Topic topic, Jid from, Jid subscriber, boolean allow) {
        requireOwner(topic, from);
        if (!topic.subscriptions().containsKey(subscriber)) {
            throw new StanzaError("cancel", "item-not-found", "nobody asked for this subscription");
        }
        if (allow) {
            approve(topic, subscriber);
        } else {
            end(topic, subscriber);
        }
    }

    private void approve(Topic topic, Jid subscriber) {
        if (!Boolean.TRUE.equals(topic.subscriptions().put(subscriber, true))) {
            events.subscription(topic, subscriber, "subscribed");
        }
    }

    private void end(Topic topic, Jid subscriber) {
        if (topic.subscriptions().remove(subscriber) != null) {
            events.subscription(topic, subscriber, "none");
        }
    }
}
