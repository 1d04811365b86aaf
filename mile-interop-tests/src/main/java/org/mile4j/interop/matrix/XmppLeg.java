package org.mile4j.interop.matrix;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.mile4j.model.data.CanonicalXml;
import org.mile4j.model.data.XmlElement;
import org.mile4j.xmpp.Consumer;
import org.mile4j.xmpp.Provider;
import org.mile4j.xmpp.XmppGrid;
import org.mile4j.xmpp.broker.BrokerConfig;
import org.mile4j.xmpp.broker.ReferenceBroker;
import org.mile4j.xmpp.broker.TrialPki;
import org.mile4j.xmpp.config.GridConfig;
import org.mile4j.xmpp.topic.Affiliation;
import org.mile4j.xmpp.topic.Item;
import org.mile4j.xmpp.topic.JsonContainer;
import org.mile4j.xmpp.topic.TopicEvent;
import org.mile4j.xmpp.topic.TopicSettings;

/**
 * Takes a document through the reference broker: a Topic is created, found by its namespace, subscribed to; the document is
 * published by a second account, received, retrieved, and compared (RFC 8600, figure 2).
 */
final class XmppLeg implements Leg {

    private static final String DOMAIN = "security-grid.example";
    private static final String BROKER = "broker." + DOMAIN;
    private static final int PATIENCE = 20;

    private Grid grid;

    /** The broker and the two accounts. They live as long as the program; their threads do not keep it alive. */
    private record Grid(XmppGrid provider, XmppGrid consumer) {

        static Grid start() throws IOException {
            TrialPki pki = TrialPki.create("interop");
            BrokerConfig config = BrokerConfig.builder(DOMAIN, pki.server(DOMAIN, BROKER), TrialPki.password())
                    .account("provider", "provider")
                    .account("consumer", "consumer")
                    .creator("provider")
                    .build();
            ReferenceBroker broker = ReferenceBroker.start(config);
            return new Grid(connect(pki, broker, "provider"), connect(pki, broker, "consumer"));
        }

        private static XmppGrid connect(TrialPki pki, ReferenceBroker broker, String account) {
            return XmppGrid.connect(GridConfig.builder(DOMAIN)
                    .host("127.0.0.1", broker.port())
                    .password(account, account)
                    .authority(pki.authority())
                    .revocationList(pki.revocationList())
                    .build());
        }
    }

    @Override
    public String name() {
        return "xmpp";
    }

    @Override
    public String description() {
        return "published to a Topic found by its namespace, received and retrieved, and equal";
    }

    @Override
    public LegResult run(Trip trip) throws IOException {
        if (trip.find(XmlLegs.WRITTEN).isEmpty()) {
            return LegResult.notRun("the document cannot be read");
        }
        byte[] document = trip.example().document();
        String text = new String(document, StandardCharsets.UTF_8).strip();
        if (!text.startsWith("<") && !text.startsWith("{")) {
            return LegResult.notApplicable("items are XML, or JSON in a container");
        }
        boolean json = text.startsWith("{");
        XmlElement payload = json ? JsonContainer.of(text) : XmlElement.parse(text);
        byte[] expected = json ? payload.toXml().getBytes(StandardCharsets.UTF_8) : document;
        if (grid == null) {
            grid = Grid.start();
        }
        String topic = trip.example().id();
        Provider provider = grid.provider().provider(BROKER);
        provider.create(topic, TopicSettings.secure(payload.namespace()));
        try {
            grid.provider().administration(BROKER).affiliate(topic, "consumer@" + DOMAIN, Affiliation.MEMBER);
            return exchange(topic, expected, payload);
        } finally {
            provider.delete(topic);
        }
    }

    private LegResult exchange(String topic, byte[] document, XmlElement payload) {
        Consumer consumer = grid.consumer().consumer(BROKER);
        List<String> found = grid.consumer()
                .discovery()
                .topics(BROKER, payload.namespace())
                .map(info -> info.node())
                .toList();
        if (!found.contains(topic)) {
            return LegResult.failed("the Topic is not found by its namespace, only " + found);
        }
        BlockingQueue<TopicEvent> events = new LinkedBlockingQueue<>();
        consumer.subscribe(topic, events::add);
        String id = grid.provider().provider(BROKER).publish(topic, payload);
        Optional<Item> received = next(events);
        if (received.isEmpty() || !received.get().id().equals(id)) {
            return LegResult.failed("the item did not arrive");
        }
        return difference(document, received)
                .or(() -> difference(document, consumer.item(topic, id)))
                .map(LegResult::failed)
                .orElseGet(LegResult::ok);
    }

    private static Optional<Item> next(BlockingQueue<TopicEvent> events) {
        try {
            return events.poll(PATIENCE, TimeUnit.SECONDS) instanceof TopicEvent.Published published
                    ? Optional.of(published.item())
                    : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<String> difference(byte[] document, Optional<Item> item) {
        return item.flatMap(Item::payload)
                .map(payload ->
                        CanonicalXml.firstDifference(document, payload.toXml().getBytes(StandardCharsets.UTF_8)))
                .orElse(Optional.of("the item has no payload"));
    }
}
