package org.mile4j.xmpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.MileException;
import org.mile4j.model.ProtocolException;
import org.mile4j.model.TransportException;
import org.mile4j.model.data.XmlElement;
import org.mile4j.testing.Requirement;
import org.mile4j.xmpp.broker.Misbehaviour;
import org.mile4j.xmpp.config.GridConfig;
import org.mile4j.xmpp.internal.session.GridSession;
import org.mile4j.xmpp.internal.stanza.Ns;
import org.mile4j.xmpp.internal.stanza.Xml;
import org.mile4j.xmpp.topic.PayloadType;
import org.mile4j.xmpp.topic.StanzaErrorException;
import org.mile4j.xmpp.topic.TopicEvent;
import org.mile4j.xmpp.topic.TopicSettings;

/** What goes wrong on either side ends in an exception that says so, in time. */
@Timeout(90)
class BadInputTest {

    private static final XmlElement PAYLOAD = XmlElement.parse("<IODEF-Document xmlns='" + PayloadType.IODEF_2 + "'/>");

    private final TrialGrid trial = new TrialGrid();
    private final BlockingQueue<TopicEvent> events = new LinkedBlockingQueue<>();
    private XmppGrid grid;
    private Provider provider;

    @BeforeEach
    void create() {
        GridConfig config = trial.config("provider")
                .limits(TrialGrid.PATIENCE.withTimeouts(Duration.ofSeconds(5), Duration.ofSeconds(3)))
                .build();
        grid = trial.connect(config);
        provider = grid.provider(TrialGrid.BROKER);
        provider.create("iodef", TopicSettings.secure(PayloadType.IODEF_2));
    }

    @AfterEach
    void stop() {
        trial.close();
    }

    private static void refuses(String condition, String advice, ThrowingCallable request) {
        assertThatExceptionOfType(StanzaErrorException.class)
                .isThrownBy(request)
                .withMessageContaining(advice)
                .satisfies(
                        e -> assertThat(List.of(e.condition(), e.application().orElse("")))
                                .contains(condition));
    }

    @Test
    void textThatIsNoXmlCannotBecomeAPayload() {
        assertThatIllegalArgumentException().isThrownBy(() -> XmlElement.parse("no XML"));
        assertThatIllegalArgumentException().isThrownBy(() -> provider.publishAsync("iodef", "", PAYLOAD));
    }

    @Test
    void aPayloadOfAnotherNamespaceIsRefused() {
        refuses(
                "invalid-payload",
                "pubsub#type",
                () -> provider.publish("iodef", XmlElement.parse("<other xmlns='urn:other'/>")));
    }

    @Test
    void anItemWithoutPayloadIsRefused() {
        try (GridSession session = GridSession.open(trial.config("provider").build())) {
            XmlElement request = Xml.element(Ns.PUBSUB, "pubsub")
                    .add(Xml.element(Ns.PUBSUB, "publish")
                            .attribute("node", "iodef")
                            .add(Xml.leaf(Ns.PUBSUB, "item"))
                            .build())
                    .build();
            refuses("payload-required", "payload", () -> session.ask(TrialGrid.BROKER, true, request, false));
        }
    }

    @Test
    void anUnknownTopicIsNamed() {
        refuses("item-not-found", "name of the Topic", () -> provider.publish("nowhere", PAYLOAD));
        refuses("item-not-found", "name of the Topic", () -> grid.discovery().topic(TrialGrid.BROKER, "nowhere"));
        refuses("conflict", "another name", () -> provider.create("iodef", TopicSettings.none()));
    }

    @Test
    void anAddressThatIsNoBrokerIsNamed() {
        refuses(
                "service-unavailable",
                "Broker",
                () -> grid.provider(TrialGrid.DOMAIN).publish("iodef", PAYLOAD));
        refuses(
                "remote-server-not-found",
                "Broker",
                () -> grid.provider("nowhere.example").publish("x", PAYLOAD));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grid.provider("@").publish("iodef", PAYLOAD))
                .withMessageContaining("no XMPP address");
    }

    @Test
    void aBrokerWithoutPublishSubscribeIsNamed() {
        trial.broker().misbehave(Misbehaviour.NO_PUBSUB);

        refuses("service-unavailable", "publish-subscribe", () -> provider.publish("iodef", PAYLOAD));
    }

    @Test
    void anItemThatIsLargerThanTheControllerTakesEndsInTimeAndTheSessionGoesOn() {
        XmlElement large = XmlElement.parse(
                "<IODEF-Document xmlns='" + PayloadType.IODEF_2 + "'>" + "x".repeat(10 << 20) + "</IODEF-Document>");

        assertThatExceptionOfType(MileException.class)
                .isThrownBy(() -> provider.publish("iodef", large))
                .withMessageContaining("larger than the Controller takes");
        assertThat(provider.publish("iodef", PAYLOAD)).isNotEmpty();
    }

    @Test
    void aStanzaThatIsLongerThanThisSideTakesIsNotRead() {
        XmppGrid narrow = trial.connect(trial.config("provider")
                .limits(TrialGrid.PATIENCE.withStanzaBytes(100_000).withRecovery(Duration.ofSeconds(1)))
                .build());
        provider.publish(
                "iodef",
                "large",
                XmlElement.parse("<IODEF-Document xmlns='" + PayloadType.IODEF_2 + "'>" + "x".repeat(500_000)
                        + "</IODEF-Document>"));

        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> narrow.consumer(TrialGrid.BROKER).item("iodef", "large"))
                .withMessageContaining("raise GridLimits.stanzaBytes");
        assertThat(narrow.consumer(TrialGrid.BROKER).subscriptions())
                .as("the session goes on")
                .isEmpty();
    }

    @Test
    void aBrokerThatDoesNotAnswerIsGivenUpInTime() {
        trial.broker().misbehave(Misbehaviour.SILENT_PUBSUB);
        long begun = System.nanoTime();

        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> provider.publish("iodef", PAYLOAD))
                .withMessageContaining("did not answer within 3 s");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void malformedAnswersEndInAnExceptionAndNotInSilence() {
        trial.broker().misbehave(Misbehaviour.MALFORMED_ANSWERS);

        assertThatExceptionOfType(MileException.class)
                .isThrownBy(() -> grid.discovery().topic(TrialGrid.BROKER, "iodef"));
        trial.broker().behave(Misbehaviour.MALFORMED_ANSWERS);
        assertThat(grid.discovery().topic(TrialGrid.BROKER, "iodef").type()).contains(PayloadType.IODEF_2);
    }

    @Test
    void answersThatLackWhatTheyShouldHaveAreNamed() {
        trial.broker().misbehave(Misbehaviour.EMPTY_ANSWERS);

        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> grid.discovery().topic(TrialGrid.BROKER, "iodef"))
                .withMessageContaining("lacks the element query");
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> grid.consumer(TrialGrid.BROKER).newestItems("iodef", 1))
                .withMessageContaining("lacks the element pubsub");
    }

    @Test
    void aTopicWithoutTypeIsToldAsSuch() {
        trial.broker().misbehave(Misbehaviour.NO_TOPIC_TYPE);

        assertThat(grid.discovery().topic(TrialGrid.BROKER, "iodef").type()).isEmpty();
        assertThat(grid.discovery().topics(TrialGrid.BROKER, PayloadType.IODEF_2))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"FORGED_EVENTS", "BROKEN_EVENTS"})
    @Requirement("RFC6120-8.1.2-answers")
    void eventsThatAreForgedOrBrokenDoNotHideTheRealOnes(Misbehaviour misbehaviour) throws InterruptedException {
        grid.consumer(TrialGrid.BROKER).subscribe("iodef", events::add);
        trial.broker().misbehave(misbehaviour);

        String id = provider.publish("iodef", PAYLOAD);

        TopicEvent.Published event = (TopicEvent.Published) events.poll(10, TimeUnit.SECONDS);
        if (event.item().payload().isEmpty()) {
            event = (TopicEvent.Published) events.poll(10, TimeUnit.SECONDS);
        }
        assertThat(event.item().id()).isEqualTo(id);
        assertThat(events.poll(300, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void aPayloadThatIsNotWhatItSaysIsFoundOnReceipt() throws InterruptedException {
        provider.create("any", TopicSettings.secure(""));
        grid.consumer(TrialGrid.BROKER).subscribe("any", events::add);
        provider.publish("any", PAYLOAD);
        provider.publish("any", XmlElement.parse("<other xmlns='urn:other'/>"));

        TopicEvent.Published first = (TopicEvent.Published) events.poll(10, TimeUnit.SECONDS);
        assertThat(first.item().iodef().report().isValid()).isFalse();
        assertThat(first.item().iodef().report().findings()).isNotEmpty();
        TopicEvent.Published second = (TopicEvent.Published) events.poll(10, TimeUnit.SECONDS);
        assertThat(second.item().isIodef()).isFalse();
        assertThatExceptionOfType(MalformedInputException.class)
                .isThrownBy(() -> second.item().iodef());
    }

    @Test
    void aListenerThatFailsDoesNotEndTheStream() throws InterruptedException {
        grid.consumer(TrialGrid.BROKER).subscribe("iodef", event -> {
            events.add(event);
            throw new IllegalStateException("the listener's own fault");
        });

        provider.publish("iodef", PAYLOAD);
        provider.publish("iodef", PAYLOAD);

        assertThat(events.poll(10, TimeUnit.SECONDS)).isNotNull();
        assertThat(events.poll(10, TimeUnit.SECONDS)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"IGNORES_RESULT_SETS"})
    @Requirement("RFC8600-8.3.5-result-size")
    void topicsAreListedByPagesAndAlsoWhereThereAreNone(Misbehaviour misbehaviour) {
        for (int i = 0; i < 25; i++) {
            provider.create("t" + i, TopicSettings.none());
        }
        assertThat(grid.discovery().topics(TrialGrid.BROKER, 7)).hasSize(26);
        trial.broker().misbehave(misbehaviour);
        assertThat(grid.discovery().topics(TrialGrid.BROKER, 7)).hasSize(26);
        assertThat(grid.discovery().topics(TrialGrid.BROKER, PayloadType.IODEF_2))
                .hasSize(26);
    }
}
