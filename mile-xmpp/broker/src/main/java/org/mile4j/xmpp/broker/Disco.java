package org.mile4j.xmpp.broker;

import static org.mile4j.xmpp.broker.ElementBuilder.element;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.mile4j.model.data.XmlElement;

/** Answers to service discovery (XEP-0030; RFC 8600, Section 5). */
final class Disco {

    private static final List<String> BROKER_FEATURES = List.of(
            Ns.DISCO_INFO,
            Ns.DISCO_ITEMS,
            Ns.RSM,
            Ns.PUBSUB,
            Ns.PUBSUB + "#access-authorize",
            Ns.PUBSUB + "#access-whitelist",
            Ns.PUBSUB + "#config-node",
            Ns.PUBSUB + "#create-and-configure",
            Ns.PUBSUB + "#create-nodes",
            Ns.PUBSUB + "#delete-items",
            Ns.PUBSUB + "#delete-nodes",
            Ns.PUBSUB + "#instant-nodes",
            Ns.PUBSUB + "#item-ids",
            Ns.PUBSUB + "#manage-subscriptions",
            Ns.PUBSUB + "#member-affiliation",
            Ns.PUBSUB + "#meta-data",
            Ns.PUBSUB + "#modify-affiliations",
            Ns.PUBSUB + "#outcast-affiliation",
            Ns.PUBSUB + "#persistent-items",
            Ns.PUBSUB + "#publish",
            Ns.PUBSUB + "#publish-options",
            Ns.PUBSUB + "#publisher-affiliation",
            Ns.PUBSUB + "#purge-nodes",
            Ns.PUBSUB + "#retract-items",
            Ns.PUBSUB + "#retrieve-affiliations",
            Ns.PUBSUB + "#retrieve-default",
            Ns.PUBSUB + "#retrieve-items",
            Ns.PUBSUB + "#retrieve-subscriptions",
            Ns.PUBSUB + "#rsm",
            Ns.PUBSUB + "#subscribe");

    private Disco() {}

    /** Questions to the Controller. */
    static XmlElement controller(BrokerCore core, XmlElement query) {
        if (query.attribute("node").isPresent()) {
            throw new StanzaError("cancel", "item-not-found", "the Controller has no such node");
        }
        if (query.namespace().equals(Ns.DISCO_ITEMS)) {
            return element(Ns.DISCO_ITEMS, "query")
                    .add(element(Ns.DISCO_ITEMS, "item")
                            .attribute("jid", core.brokerDomain())
                            .attribute("name", "XMPP-Grid Broker")
                            .build())
                    .build();
        }
        return info("server", "im", "mile4j reference broker")
                .add(features(List.of(Ns.DISCO_INFO, Ns.DISCO_ITEMS, Ns.PING, "msgoffline")))
                .build();
    }

    /** Questions to the Broker as a whole. */
    static XmlElement broker() {
        return info("pubsub", "service", "XMPP-Grid Broker")
                .add(features(BROKER_FEATURES))
                .build();
    }

    /** What there is to know of a Topic: RFC 8600, Section 5, second example. */
    static XmlElement topic(BrokerCore core, Topic topic) {
        TopicConfig config = topic.config();
        ElementBuilder form = DataForm.begin("result", Ns.META_DATA);
        if (!core.misbehaves(Misbehaviour.NO_TOPIC_TYPE)) {
            form.add(DataForm.field("pubsub#type", "text-single", "Payload type", config.type()));
        }
        form.add(
                DataForm.field("pubsub#title", "text-single", "A name for people", config.title()),
                DataForm.field(
                        "pubsub#creator",
                        "jid-single",
                        "Creator",
                        topic.creator().toString()),
                DataForm.field(
                        "pubsub#creation_date",
                        "text-single",
                        "Created",
                        topic.created().truncatedTo(ChronoUnit.SECONDS).toString()),
                DataForm.field("pubsub#access_model", "text-single", "Access model", config.accessModel()),
                DataForm.field(
                        "pubsub#num_subscribers",
                        "text-single",
                        "Subscribers",
                        String.valueOf(topic.subscriptions().values().stream()
                                .filter(Boolean::booleanValue)
                                .count())));
        return element(Ns.DISCO_INFO, "query")
                .attribute("node", topic.name())
                .add(identity("pubsub", "leaf", config.title()))
                .add(features(List.of(Ns.PUBSUB, Ns.DISCO_INFO)))
                .add(form.build())
                .build();
    }

    /** The Topics of the Broker, by pages. */
    static XmlElement topics(BrokerCore core, List<Topic> topics, XmlElement query) {
        ResultSet.Page<Topic> page = core.misbehaves(Misbehaviour.IGNORES_RESULT_SETS)
                ? new ResultSet.Page<>(topics, Optional.empty())
                : ResultSet.page(topics, query, Topic::name, core.limits().pageSize());
        return element(Ns.DISCO_ITEMS, "query")
                .add(page.entries().stream().map(topic -> {
                    String title = topic.config().title();
                    return element(Ns.DISCO_ITEMS, "item")
                            .attribute("jid", core.brokerDomain())
                            .attribute("node", topic.name())
                            .attribute("name", title.isEmpty() ? Optional.empty() : Optional.of(title))
                            .build();
                }))
                .add(page.set())
                .build();
    }

    private static ElementBuilder info(String category, String type, String name) {
        return element(Ns.DISCO_INFO, "query").add(identity(category, type, name));
    }

    private static XmlElement identity(String category, String type, String name) {
        return element(Ns.DISCO_INFO, "identity")
                .attribute("category", category)
                .attribute("type", type)
                .attribute("name", name.isEmpty() ? Optional.empty() : Optional.of(name))
                .build();
    }

    private static java.util.stream.Stream<XmlElement> features(List<String> names) {
        return names.stream()
                .map(name ->
                        element(Ns.DISCO_INFO, "feature").attribute("var", name).build());
    }
}
