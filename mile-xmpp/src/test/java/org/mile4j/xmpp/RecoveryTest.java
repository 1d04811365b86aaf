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
import java.util.concurrent.CountDownLatch;
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
import org.mile4j.xmpp.topic.Affiliation;
import org.mile4j.xmpp.topic.Item;
import org.mile4j.xmpp.topic.PayloadType;
import org.mile4j.xmpp.topic.TopicEvent;
import org.mile4j.xmpp.topic.TopicSettings;

/** Connections that are lost: nothing is lost with them, and nothing comes twice. */
@Timeout(120)
class RecoveryTest {

    private static final String TOPIC = "MILEHost";

    private final TrialGrid trial = new TrialGrid();
    private final FaultyNetwork network = new FaultyNetwork(trial.broker().port());
    private final BlockingQueue<TopicEvent> events = new LinkedBlockingQueue<>();
    private Provider provider;
    private XmppGrid client;

    @BeforeEach
    void subscribe() {
        XmppGrid service = trial.connect("provider");
        provider = service.provider(TrialGrid.BROKER);
        provider.create(TOPIC, TopicSettings.secure(PayloadType.IODEF_2));
        service.administration(TrialGrid.BROKER).affiliate(TOPIC, TrialGrid.CONSUMER, Affiliation.MEMBER);
        client = trial.connect(config().build());
        client.consumer(TrialGrid.BROKER).subscribe(TOPIC, events::add);
    }

    private GridConfig.Builder config() {
        return TrialGrid.config("consumer", network.port())
                .limits(TrialGrid.PATIENCE.withKeepAlive(Duration.ofSeconds(1)));
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
        XmppGrid service =
                trial.connect(TrialGrid.config("provider", network.port()).build());
        Provider unlucky = service.provider(TrialGrid.BROKER);
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
    void aListenerMayAskTheBrokerThoughEventsWait() throws InterruptedException {
        GridConfig narrow =
                config().limits(TrialGrid.PATIENCE.withQueues(200, 2)).build();
        Consumer consumer = trial.connect(narrow).consumer(TrialGrid.BROKER);
        BlockingQueue<String> found = new LinkedBlockingQueue<>();
        CountDownLatch start = new CountDownLatch(1);
        consumer.attach(TOPIC, Optional.empty(), event -> {
            await(start);
            String id = ((TopicEvent.Published) event).item().id();
            found.add(consumer.item(TOPIC, id).map(Item::id).orElse("none"));
        });
        for (int i = 0; i < 50; i++) {
            publish("n" + i);
        }
        start.countDown();

        for (int i = 0; i < 50; i++) {
            assertThat(found.poll(20, TimeUnit.SECONDS)).isEqualTo("n" + i);
        }
    }

    @Test
    void aSlowListenerIsNotTakenForALostConnection() throws InterruptedException {
        GridConfig narrow = config().limits(TrialGrid.PATIENCE
                        .withQueues(200, 2)
                        .withKeepAlive(Duration.ofMillis(300))
                        .withTimeouts(Duration.ofSeconds(5), Duration.ofMillis(500)))
                .build();
        CountDownLatch start = new CountDownLatch(1);
        BlockingQueue<String> received = new LinkedBlockingQueue<>();
        CountDownLatch lost = new CountDownLatch(1);
        XmppGrid slow = trial.connect(narrow);
        slow.onEnd(problem -> lost.countDown());
        slow.consumer(TrialGrid.BROKER).attach(TOPIC, Optional.empty(), event -> {
            await(start);
            received.add(((TopicEvent.Published) event).item().id());
        });
        long sessions = binds();
        for (int i = 0; i < 40; i++) {
            publish("n" + i);
        }

        assertThat(lost.await(3, TimeUnit.SECONDS))
                .as("ten times as long as the keep-alive")
                .isFalse();
        start.countDown();

        for (int i = 0; i < 40; i++) {
            assertThat(received.poll(20, TimeUnit.SECONDS)).isEqualTo("n" + i);
        }
        assertThat(binds()).isEqualTo(sessions);
    }

    private long binds() {
        return trial.audit.stream()
                .filter(event -> event.action().matches("bind|resume"))
                .count();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
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
