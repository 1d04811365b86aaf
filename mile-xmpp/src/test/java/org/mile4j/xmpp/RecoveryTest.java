package org.mile4j.xmpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mile4j.model.MileException;
import org.mile4j.model.data.XmlElement;
import org.mile4j.testing.Requirement;
import org.mile4j.xmpp.broker.Misbehaviour;
import org.mile4j.xmpp.config.GridConfig;
import org.mile4j.xmpp.config.GridLimits;
import org.mile4j.xmpp.topic.Affiliation;
import org.mile4j.xmpp.topic.Item;
import org.mile4j.xmpp.topic.PayloadType;
import org.mile4j.xmpp.topic.TopicEvent;
import org.mile4j.xmpp.topic.TopicSettings;

/** Connections that are lost: nothing is lost with them, and nothing comes twice. */
@Timeout(120)
class RecoveryTest {

    private static final String TOPIC = "MILEHost";
    private static final GridLimits LIMITS = TrialGrid.PATIENCE.withKeepAlive(Duration.ofSeconds(1));
    /** Does not wait long for the answer to a keep-alive. */
    private static final GridLimits HASTE = LIMITS.withTimeouts(Duration.ofSeconds(10), Duration.ofSeconds(4));

    private final TrialGrid trial = new TrialGrid();
    private final FaultyNetwork network = new FaultyNetwork(trial.broker().port());
    private final BlockingQueue<TopicEvent> events = new LinkedBlockingQueue<>();
    private XmppGrid service;
    private Provider provider;
    private XmppGrid client;

    @BeforeEach
    void subscribe() {
        service = trial.connect("provider");
        provider = service.provider(TrialGrid.BROKER);
        provider.create(TOPIC, TopicSettings.secure(PayloadType.IODEF_2));
        service.administration(TrialGrid.BROKER).affiliate(TOPIC, TrialGrid.CONSUMER, Affiliation.MEMBER);
        client = trial.connect(config().build());
        client.consumer(TrialGrid.BROKER).subscribe(TOPIC, events::add);
    }

    private GridConfig.Builder config() {
        return TrialGrid.config("consumer", network.port()).limits(LIMITS);
    }

    @AfterEach
    void stop() {
        network.close();
        trial.close();
    }

    private static XmlElement payload(String text) {
        return XmlElement.parse("<IODEF-Document xmlns='" + PayloadType.IODEF_2 + "'>" + text + "</IODEF-Document>");
    }

    private void publish(String... ids) {
        for (String id : ids) {
            provider.publish(TOPIC, id, payload(id));
        }
    }

    private List<String> received(int count) throws InterruptedException {
        List<String> ids = new ArrayList<>();
        while (ids.size() < count) {
            TopicEvent event = events.poll(30, TimeUnit.SECONDS);
            assertThat(event).as("after %s", ids).isInstanceOf(TopicEvent.Published.class);
            ids.add(((TopicEvent.Published) event).item().id());
        }
        assertThat(events.poll(700, TimeUnit.MILLISECONDS)).isNull();
        return ids;
    }

    @Test
    @Requirement("RFC8600-6-deliver-all")
    void aResetStreamIsResumed() throws InterruptedException {
        publish("a");
        network.refuse(true);
        network.reset();
        publish("b", "c");
        network.refuse(false);
        publish("d");

        assertThat(received(4)).containsExactly("a", "b", "c", "d");
        trial.awaitAudit("resume");
    }

    @Test
    void anItemThatIsCutInTheMiddleIsNotLost() throws InterruptedException {
        publish("a");
        assertThat(received(1)).containsExactly("a");
        network.resetAfter(300_000);
        provider.publish(TOPIC, "large", payload("x".repeat(900_000)));
        publish("b");

        assertThat(received(2)).containsExactly("large", "b");
    }

    @Test
    void aStreamThatStallsIsNoticedAndReplaced() throws InterruptedException {
        client.close();
        trial.connect(config().limits(HASTE).build())
                .consumer(TrialGrid.BROKER)
                .attach(TOPIC, Optional.empty(), events::add);
        publish("a");
        assertThat(received(1)).containsExactly("a");

        network.stall();
        publish("b", "c");

        List<String> ids = new ArrayList<>();
        while (ids.size() < 2) {
            // The stalled connection is given up after the keep-alive and the answer to it.
            TopicEvent event = events.poll(40, TimeUnit.SECONDS);
            ids.add(((TopicEvent.Published) event).item().id());
        }
        assertThat(ids).containsExactly("b", "c");
    }

    @Test
    @Requirement("RFC8600-6-offline")
    void aBrokerThatIsKilledAndStartedAgainHasLostNothingForTheConsumer() throws IOException, InterruptedException {
        publish("a");
        assertThat(received(1)).containsExactly("a");
        network.refuse(true);
        trial.broker().crash();
        trial.broker().listen();
        publish("b", "c");
        network.refuse(false);
        publish("d");

        assertThat(received(3)).containsExactlyInAnyOrder("b", "c", "d");
    }

    @Test
    void itemsOfAStreamThatCannotBeResumedComeOnce() throws InterruptedException {
        trial.broker().misbehave(Misbehaviour.NO_RESUMPTION);
        publish("a");
        network.refuse(true);
        network.drop();
        publish("b", "c");
        network.refuse(false);
        publish("d");

        assertThat(received(4)).containsExactlyInAnyOrder("a", "b", "c", "d");
    }

    @Test
    void duplicatesAreDroppedAndUpdatesAreNot() throws InterruptedException {
        trial.broker().misbehave(Misbehaviour.DUPLICATE_EVENTS);
        provider.publish(TOPIC, "a", payload("first"));
        provider.publish(TOPIC, "a", payload("second"));
        provider.publish(TOPIC, "a", payload("first"));

        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Item item = ((TopicEvent.Published) events.poll(10, TimeUnit.SECONDS)).item();
            texts.add(item.payload().map(XmlElement::text).orElse(""));
        }
        assertThat(texts).containsExactly("first", "second", "first");
        assertThat(events.poll(500, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void publicationsThatWereNotAnsweredAreSentAgainAndNotPublishedTwice() throws InterruptedException {
        Provider unlucky = trial.connect(
                        TrialGrid.config("provider", network.port()).build())
                .provider(TrialGrid.BROKER);
        List<CompletableFuture<String>> answers = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            if (i == 50 || i == 120) {
                network.reset();
            }
            answers.add(unlucky.publishAsync(TOPIC, "n" + i, payload("n" + i)));
        }

        for (int i = 0; i < 200; i++) {
            assertThat(answers.get(i).join()).isEqualTo("n" + i);
        }
        assertThat(received(200)).doesNotHaveDuplicates();
    }

    @Test
    @Requirement({"RFC8600-6-offline", "RFC8600-4-delay"})
    void whoWasNotThereGetsWhatWasPublishedWithItsTime() throws InterruptedException {
        client.close();
        trial.awaitAudit("disconnect");
        publish("a", "b");
        XmppGrid back = trial.connect(config().build());
        back.consumer(TrialGrid.BROKER).attach(TOPIC, Optional.empty(), events::add);

        for (String id : List.of("a", "b")) {
            Item item = ((TopicEvent.Published) events.poll(10, TimeUnit.SECONDS)).item();
            assertThat(item.id()).isEqualTo(id);
            assertThat(item.delayed()).isPresent();
        }
    }

    @Test
    void aConsumerGoesOnBehindTheLastItemThatItNoted() throws InterruptedException {
        publish("a", "b", "c");
        assertThat(received(3)).containsExactly("a", "b", "c");
        XmppGrid back = trial.connect("consumer");
        back.consumer(TrialGrid.BROKER).attach(TOPIC, Optional.of("a"), events::add);

        assertThat(received(2)).containsExactly("b", "c");
    }

    @Test
    void aGapIsToldWhenTheLastItemIsNoLongerKept() throws InterruptedException {
        publish("a", "b");
        assertThat(received(2)).containsExactly("a", "b");
        provider.retract(TOPIC, "a");
        assertThat(events.poll(10, TimeUnit.SECONDS)).isEqualTo(new TopicEvent.Retracted(TOPIC, "a"));

        trial.connect("consumer").consumer(TrialGrid.BROKER).attach(TOPIC, Optional.of("a"), events::add);

        assertThat(events.poll(10, TimeUnit.SECONDS)).isEqualTo(new TopicEvent.Gap(TOPIC));
        assertThat(received(1)).containsExactly("b");
    }

    @Test
    void aGapIsToldWhenTheTopicKeepsNothing() throws InterruptedException {
        provider.create("fleeting", TopicSettings.secure(PayloadType.IODEF_2).with("persist_items", "0"));
        service.administration(TrialGrid.BROKER).affiliate("fleeting", TrialGrid.CONSUMER, Affiliation.MEMBER);
        BlockingQueue<TopicEvent> fleeting = new LinkedBlockingQueue<>();
        client.consumer(TrialGrid.BROKER).subscribe("fleeting", fleeting::add);
        trial.broker().misbehave(Misbehaviour.NO_RESUMPTION);

        network.reset();

        assertThat(fleeting.poll(30, TimeUnit.SECONDS)).isEqualTo(new TopicEvent.Gap("fleeting"));
    }

    @Test
    void missedItemsThatTogetherAreTooLongForOneStanzaAreRetrievedOneByOne() throws InterruptedException {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            ids.add(provider.publish(TOPIC, "n" + i, payload("x".repeat(i < 7 ? 900_000 : 10))));
        }
        assertThat(received(14)).isEqualTo(ids);
        XmppGrid back = trial.connect(
                config().limits(TrialGrid.PATIENCE.withStanzaBytes(1 << 20)).build());

        back.consumer(TrialGrid.BROKER).attach(TOPIC, Optional.of("n0"), events::add);

        assertThat(received(13)).isEqualTo(ids.subList(1, 14));
    }

    @Test
    void eventsThatAreTooLongEndTheSessionAndNotTheProgram() throws InterruptedException {
        XmppGrid narrow = trial.connect(TrialGrid.config("consumer", network.port())
                .limits(TrialGrid.PATIENCE.withStanzaBytes(100_000))
                .build());
        BlockingQueue<MileException> ended = new LinkedBlockingQueue<>();
        narrow.onEnd(ended::add);
        client.close();
        narrow.consumer(TrialGrid.BROKER).attach(TOPIC, Optional.empty(), events::add);

        provider.publish(TOPIC, "large", payload("x".repeat(500_000)));

        MileException reason = ended.poll(60, TimeUnit.SECONDS);
        assertThat(reason).isNotNull();
        assertThat(reason.getMessage()).contains("raise GridLimits.stanzaBytes");
    }

    @Test
    void aSessionThatCannotBeRecoveredEndsInTime() throws InterruptedException {
        XmppGrid brief = trial.connect(TrialGrid.config("consumer", network.port())
                .limits(TrialGrid.PATIENCE.withRecovery(Duration.ofSeconds(2)))
                .build());
        BlockingQueue<MileException> ended = new LinkedBlockingQueue<>();
        brief.onEnd(ended::add);
        network.refuse(true);
        network.reset();

        assertThat(ended.poll(20, TimeUnit.SECONDS)).isNotNull();
        assertThatExceptionOfType(MileException.class)
                .isThrownBy(() -> brief.discovery().brokers())
                .withMessageContaining("has ended");
    }
}
