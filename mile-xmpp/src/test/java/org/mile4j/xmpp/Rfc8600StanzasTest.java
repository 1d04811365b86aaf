package org.mile4j.xmpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mile4j.xmpp.Rfc8600Examples.child;
import static org.mile4j.xmpp.Rfc8600Examples.form;
import static org.mile4j.xmpp.Rfc8600Examples.stanza;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mile4j.model.data.XmlElement;
import org.mile4j.testing.Requirement;
import org.mile4j.xmpp.internal.session.GridSession;
import org.mile4j.xmpp.internal.stanza.Form;
import org.mile4j.xmpp.internal.stanza.Ns;
import org.mile4j.xmpp.internal.stanza.Xml;
import org.mile4j.xmpp.topic.AccessModel;
import org.mile4j.xmpp.topic.Affiliation;
import org.mile4j.xmpp.topic.Item;
import org.mile4j.xmpp.topic.PayloadType;
import org.mile4j.xmpp.topic.PublishedForm;
import org.mile4j.xmpp.topic.TopicEvent;
import org.mile4j.xmpp.topic.TopicName;
import org.mile4j.xmpp.topic.TopicSettings;

/** Every stanza of RFC 8600, Sections 5 and 6, is produced by the right side and understood by the other. */
@Timeout(60)
class Rfc8600StanzasTest {

    private static final String TOPIC = "MILEHost";

    private final List<XmlElement> in = new CopyOnWriteArrayList<>();
    private final List<XmlElement> out = new CopyOnWriteArrayList<>();
    private final TrialGrid trial = new TrialGrid(
            TrialGrid.builder().trace((direction, stanza) -> (direction.equals("in") ? in : out).add(stanza)));

    @AfterEach
    void stop() {
        trial.close();
    }

    private static XmlElement last(List<XmlElement> stanzas, String name) {
        return stanzas.stream()
                .filter(stanza -> stanza.localName().equals(name))
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    private void assertProduced(List<XmlElement> by, String example) {
        XmlElement expected = stanza(example);
        assertThat(by.stream().map(Rfc8600Examples::form)).contains(form(expected));
    }

    private XmlElement nea() {
        return Xml.element(Ns.PUBSUB, "pubsub")
                .add(Xml.element(Ns.PUBSUB, "create").attribute("node", "NEA1").build())
                .build();
    }

    @Test
    @Requirement({"RFC8600-4-disco", "RFC8600-5-find-topics", "RFC8600-6-create", "RFC8600-4-pubsub"})
    void platformsSendTheRequestsOfTheExamples() {
        XmppGrid grid = trial.connect("provider");
        grid.provider(TrialGrid.BROKER).create(TOPIC, TopicSettings.none());
        grid.discovery().topic(TrialGrid.BROKER, TOPIC);
        Consumer consumer = grid.consumer(TrialGrid.BROKER);
        consumer.subscribe(TOPIC, event -> {});
        XmlElement payload = child("10-publish-set.xml")
                .elements()
                .get(0)
                .elements()
                .get(0)
                .elements()
                .get(0);
        grid.provider(TrialGrid.BROKER).publish(TOPIC, "8bh1g27skbga47fh9wk7", payload);

        assertProduced(in, "03-disco-info-get.xml");
        assertProduced(in, "05-create-node-set.xml");
        XmlElement subscribe = stanza("08-subscribe-set.xml");
        assertThat(in.stream().map(Rfc8600Examples::form))
                .contains(form(subscribe).replace("xmpp-grid-client@mile-host.example", TrialGrid.PROVIDER));
        assertProduced(in, "10-publish-set.xml");
    }

    @Test
    @Requirement("RFC8600-4-result-sets")
    void platformsAskForTheTopicsByPages() {
        XmppGrid grid = trial.connect("provider");
        assertThat(grid.discovery().topics(TrialGrid.BROKER)).isEmpty();

        XmlElement query = last(in, "iq").elements().get(0);
        assertThat(Xml.is(query, Ns.DISCO_ITEMS, "query")).isTrue();
        assertThat(query.elements())
                .singleElement()
                .satisfies(set -> assertThat(Xml.is(set, Ns.RSM, "set")).isTrue());
        assertThat(form(stanza("01-disco-items-get.xml"))).contains("disco#items");
    }

    @Test
    @Requirement("RFC8600-6-configure")
    void platformsSendTheConfigurationOfTheExample() {
        TopicSettings settings = TopicSettings.none()
                .accessModel(AccessModel.AUTHORIZE)
                .with("persist_items", "1")
                .with("send_last_published_item", "never");
        trial.connect("provider").provider(TrialGrid.BROKER).create(TOPIC, settings);

        XmlElement configure = last(in, "iq").elements().get(0).elements().get(1);
        assertThat(Xml.is(configure, Ns.PUBSUB, "configure")).isTrue();
        Form expected = Form.in(stanza("06-configure-fragment.xml")).orElseThrow();
        Form sent = Form.in(configure).orElseThrow();
        assertThat(sent.type()).isEqualTo(expected.type());
        assertThat(trimmed(sent)).isEqualTo(trimmed(expected));
    }

    private static Map<String, Optional<String>> trimmed(Form form) {
        return form.fields().keySet().stream().collect(java.util.stream.Collectors.toMap(name -> name, form::value));
    }

    @Test
    @Requirement({"RFC8600-5-pubsub-type", "RFC8600-6-deliver-all"})
    void theBrokerUnderstandsTheRequestsAndAnswersAsTheExamples() throws InterruptedException {
        try (GridSession session = GridSession.open(
                trial.config("provider").resource("2EBE702A97D6").build())) {
            BlockingQueue<XmlElement> messages = new LinkedBlockingQueue<>();
            session.onMessage(messages::add);
            session.present();
            session.ask(TrialGrid.BROKER, true, nea(), false);
            assertThat(form(session.ask(TrialGrid.BROKER, true, child("05-create-node-set.xml"), false)))
                    .isEqualTo(form(stanza("07-create-node-result.xml")));

            XmlElement items = session.ask(TrialGrid.BROKER, false, child("01-disco-items-get.xml"), true);
            assertThat(topics(items)).isEqualTo(topics(stanza("02-disco-items-result.xml")));
            XmlElement info = session.ask(TrialGrid.BROKER, false, child("03-disco-info-get.xml"), true)
                    .elements()
                    .get(0);
            XmlElement expected = child("04-disco-info-result.xml");
            assertThat(features(info)).containsAll(features(expected));
            assertThat(Xml.children(info, Ns.DISCO_INFO, "identity").get(0).attributes())
                    .isEqualTo(Xml.children(expected, Ns.DISCO_INFO, "identity")
                            .get(0)
                            .attributes());
            assertThat(Form.in(info, Ns.META_DATA).orElseThrow().value("pubsub#type"))
                    .isEqualTo(Form.in(expected, Ns.META_DATA).orElseThrow().value("pubsub#type"));

            XmlElement subscribe = XmlElement.parse(child("08-subscribe-set.xml")
                    .toXml()
                    .replace("xmpp-grid-client@mile-host.example", TrialGrid.PROVIDER));
            assertThat(form(session.ask(TrialGrid.BROKER, true, subscribe, false)))
                    .isEqualTo(form(stanza("09-subscribe-result.xml"))
                            .replace("xmpp-grid-client@mile-host.example", TrialGrid.PROVIDER));
            session.ask(TrialGrid.BROKER, true, child("10-publish-set.xml"), false);
            XmlElement event = messages.poll(10, TimeUnit.SECONDS);
            // The example has another id in the event than in the publication, and no publisher.
            assertThat(form(event).replaceAll(" publisher=\"[^\"]*\"", ""))
                    .isEqualTo(form(stanza("11-event-message.xml"))
                            .replace("iah37s61s964gquqy47aksbx9453ks77", "8bh1g27skbga47fh9wk7"));
        }
    }

    private static List<String> topics(XmlElement iq) {
        return Xml.children(iq.elements().get(0), Ns.DISCO_ITEMS, "item").stream()
                .map(item -> item.attribute("node").orElse("") + " "
                        + item.attribute("jid").orElse(""))
                .sorted()
                .toList();
    }

    private static List<String> features(XmlElement query) {
        return Xml.children(query, Ns.DISCO_INFO, "feature").stream()
                .map(feature -> feature.attribute("var").orElse(""))
                .toList();
    }

    @Test
    void platformsUnderstandTheAnswersOfTheExamples() {
        assertThat(Discovery.names("broker.security-grid.example", child("02-disco-items-result.xml")))
                .containsExactly(
                        new TopicName("broker.security-grid.example", "NEA1", "Endpoint Posture Information"),
                        new TopicName("broker.security-grid.example", TOPIC, "MILE Host Data"));
        assertThat(Discovery.describe("broker.security-grid.example", TOPIC, child("04-disco-info-result.xml"))
                        .type())
                .contains(PayloadType.IODEF_2);
        assertThat(Consumer.state(child("09-subscribe-result.xml").elements().get(0))
                        .label())
                .isEqualTo("subscribed");
    }

    @Test
    void platformsUnderstandTheEventOfTheExample() {
        List<TopicEvent> events = Events.of(child("11-event-message.xml"), Optional.empty());

        Item item = ((TopicEvent.Published) events.get(0)).item();
        assertThat(events).hasSize(1);
        assertThat(item.topic()).isEqualTo(TOPIC);
        assertThat(item.id()).isEqualTo("iah37s61s964gquqy47aksbx9453ks77");
        assertThat(item.isIodef()).isTrue();
        assertThat(item.iodef().document().incidents())
                .singleElement()
                .asString()
                .contains("492382");
        assertThat(PublishedForm.of(item.payload().orElseThrow()).hazards()).isNotEmpty();
    }

    @Test
    @Requirement("RFC8600-4-workflow")
    void anyPlatformCanDoAnyCombinationOfOperations() throws InterruptedException {
        XmppGrid grid = trial.connect("provider");
        Provider provider = grid.provider(TrialGrid.BROKER);
        provider.create("one", TopicSettings.secure(PayloadType.IODEF_2));
        provider.create("two", TopicSettings.secure(PayloadType.IODEF_2));
        grid.administration(TrialGrid.BROKER).affiliate("two", TrialGrid.CONSUMER, Affiliation.MEMBER);
        BlockingQueue<TopicEvent> events = new LinkedBlockingQueue<>();
        grid.consumer(TrialGrid.BROKER).subscribe("one", events::add);
        trial.connect("consumer").consumer(TrialGrid.BROKER).subscribe("two", events::add);
        XmlElement payload = XmlElement.parse("<IODEF-Document xmlns='" + PayloadType.IODEF_2 + "'/>");

        provider.publish("one", payload);
        provider.publish("two", payload);

        assertThat(List.of(
                        events.poll(10, TimeUnit.SECONDS).topic(),
                        events.poll(10, TimeUnit.SECONDS).topic()))
                .containsExactlyInAnyOrder("one", "two");
        assertThat(grid.consumer(TrialGrid.BROKER).newestItems("two", 5)).hasSize(1);
    }
}
