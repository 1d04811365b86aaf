package org.mile4j.xmpp;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.mile4j.model.data.XmlElement;
import org.mile4j.xmpp.broker.BrokerLimits;
import org.mile4j.xmpp.config.GridConfig;
import org.mile4j.xmpp.config.GridLimits;
import org.mile4j.xmpp.topic.Affiliation;
import org.mile4j.xmpp.topic.Item;
import org.mile4j.xmpp.topic.PayloadType;
import org.mile4j.xmpp.topic.TopicEvent;
import org.mile4j.xmpp.topic.TopicListener;
import org.mile4j.xmpp.topic.TopicSettings;

/** Consumers that are slower than what comes: little is kept, nothing is lost, and nothing waits for itself. */
@Timeout(120)
class BackPressureTest {

    private static final String TOPIC = "MILEHost";

    private static final BrokerLimits LARGE = new BrokerLimits(
            12 << 20,
            12 << 20,
            200,
            100,
            1_000,
            1_000,
            10,
            1_000,
            2_000,
            Duration.ofSeconds(20),
            Duration.ofSeconds(60),
            Duration.ofSeconds(300));

    private final TrialGrid trial = new TrialGrid(TrialGrid.builder().limits(LARGE));
    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final CountDownLatch start = new CountDownLatch(1);
    private Provider provider;

    @BeforeEach
    void create() {
        XmppGrid service = trial.connect("provider");
        provider = service.provider(TrialGrid.BROKER);
        provider.create(TOPIC, TopicSettings.secure(PayloadType.IODEF_2));
        service.administration(TrialGrid.BROKER).affiliate(TOPIC, TrialGrid.CONSUMER, Affiliation.PUBLISHER);
    }

    @AfterEach
    void stop() {
        trial.close();
    }

    private XmppGrid consumer(GridLimits limits) {
        GridConfig config = trial.config("consumer").limits(limits).build();
        return trial.connect(config);
    }

    private static XmlElement payload(int length) {
        return XmlElement.parse(
                "<IODEF-Document xmlns='" + PayloadType.IODEF_2 + "'>" + "x".repeat(length) + "</IODEF-Document>");
    }

    private List<String> publish(int count, int length) {
        XmlElement payload = payload(length);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(provider.publish(TOPIC, "n" + i, payload));
        }
        return ids;
    }

    private void assertReceived(List<String> ids) throws InterruptedException {
        for (String id : ids) {
            assertThat(received.poll(30, TimeUnit.SECONDS)).isEqualTo(id);
        }
        assertThat(received.poll(300, TimeUnit.MILLISECONDS)).isNull();
    }

    private TopicListener whenStarted(TopicListener listener) {
        return event -> {
            try {
                start.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            listener.on(event);
        };
    }

    private static String id(TopicEvent event) {
        return event instanceof TopicEvent.Published published
                ? published.item().id()
                : event.toString();
    }

    @Test
    void itemsOfTenMegabytesReachASlowListenerOneByOne() throws InterruptedException {
        GridLimits limits = TrialGrid.PATIENCE.withStanzaBytes(12 << 20).withQueueBytes(1 << 20, 1 << 20);
        consumer(limits).consumer(TrialGrid.BROKER).subscribe(TOPIC, whenStarted(event -> received.add(id(event))));

        List<String> ids = publish(8, 10_000_000);
        start.countDown();

        assertReceived(ids);
    }

    @Test
    void aListenerMayAskTheBrokerThoughEventsWait() throws InterruptedException {
        Consumer consumer = consumer(TrialGrid.PATIENCE.withQueues(200, 2)).consumer(TrialGrid.BROKER);
        consumer.subscribe(
                TOPIC,
                whenStarted(event -> received.add(
                        consumer.item(TOPIC, id(event)).map(Item::id).orElse("none"))));

        List<String> ids = publish(50, 10);
        start.countDown();

        assertReceived(ids);
    }

    @Test
    void whatFindsNoRoomWhileAListenerAsksIsRetrievedAfterwards() throws InterruptedException {
        Consumer consumer =
                consumer(TrialGrid.PATIENCE.withQueueBytes(1 << 20, 300_000)).consumer(TrialGrid.BROKER);
        consumer.subscribe(
                TOPIC,
                whenStarted(event -> received.add(
                        consumer.item(TOPIC, id(event)).map(Item::id).orElse("none"))));

        List<String> ids = publish(40, 100_000);
        start.countDown();

        assertReceived(ids);
    }

    @Test
    void aListenerMayPublishThoughEventsWait() throws InterruptedException {
        XmppGrid grid = consumer(
                TrialGrid.PATIENCE.withQueues(2, 2).withTimeouts(Duration.ofSeconds(5), Duration.ofSeconds(5)));
        Provider answers = grid.provider(TrialGrid.BROKER);
        provider.create("answers", TopicSettings.secure(PayloadType.IODEF_2));
        trial.connect("provider")
                .administration(TrialGrid.BROKER)
                .affiliate("answers", TrialGrid.CONSUMER, Affiliation.PUBLISHER);
        grid.consumer(TrialGrid.BROKER)
                .subscribe(
                        TOPIC, whenStarted(event -> received.add(answers.publish("answers", id(event), payload(10)))));

        List<String> ids = publish(30, 10);
        start.countDown();

        assertReceived(ids);
    }

    @Test
    void aSlowListenerIsNotTakenForALostConnection() throws InterruptedException {
        XmppGrid slow = consumer(TrialGrid.PATIENCE
                .withQueues(200, 2)
                .withKeepAlive(Duration.ofMillis(300))
                .withTimeouts(Duration.ofSeconds(5), Duration.ofMillis(500)));
        CountDownLatch lost = new CountDownLatch(1);
        slow.onEnd(problem -> lost.countDown());
        slow.consumer(TrialGrid.BROKER).subscribe(TOPIC, whenStarted(event -> received.add(id(event))));
        long sessions = binds();

        List<String> ids = publish(40, 10);
        assertThat(lost.await(3, TimeUnit.SECONDS))
                .as("ten times as long as the keep-alive")
                .isFalse();
        start.countDown();

        assertReceived(ids);
        assertThat(binds()).isEqualTo(sessions);
    }

    private long binds() {
        return trial.audit.stream()
                .filter(event -> event.action().matches("bind|resume"))
                .count();
    }

    @Test
    void publicationsThatAreLargeTogetherWaitForEachOther() {
        Provider careful = trial.connect(trial.config("provider")
                        .limits(TrialGrid.PATIENCE.withQueueBytes(3_000_000, 1 << 20))
                        .build())
                .provider(TrialGrid.BROKER);
        List<CompletableFuture<String>> answers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            answers.add(careful.publishAsync(TOPIC, "n" + i, payload(1_000_000)));
            assertThat(answers.stream().filter(answer -> !answer.isDone()).count())
                    .as("three megabytes may wait, and one more whose answer is being worked on")
                    .isLessThanOrEqualTo(4);
        }
        answers.forEach(CompletableFuture::join);
        assertThat(careful.publishAsync(TOPIC, "alone", payload(9_000_000)).join())
                .isEqualTo("alone");
    }

    @Test
    void whoListensLateIsToldOfWhatWasNotKept() throws InterruptedException {
        Consumer consumer =
                consumer(TrialGrid.PATIENCE.withQueueBytes(1 << 20, 300_000)).consumer(TrialGrid.BROKER);
        consumer.subscribe(TOPIC, event -> received.add("first " + id(event)));
        provider.create("other", TopicSettings.secure(PayloadType.IODEF_2));
        List<String> ids = publish(2, 10);
        assertThat(received.poll(30, TimeUnit.SECONDS)).isEqualTo("first n0");
        assertThat(received.poll(30, TimeUnit.SECONDS)).isEqualTo("first n1");
        XmppGrid later = consumer(TrialGrid.PATIENCE.withQueueBytes(1 << 20, 300_000));
        Consumer late = later.consumer(TrialGrid.BROKER);
        // It is there now, and hears of a Topic of which nobody has told what to do.
        late.attach("another", Optional.empty(), event -> received.add(event.toString()));
        publish(5, 100_000);
        provider.publish(TOPIC, "last", payload(10));
        for (int i = 0; i < 6; i++) {
            assertThat(received.poll(30, TimeUnit.SECONDS)).startsWith("first ");
        }
        later.discovery().brokers();

        late.attach(TOPIC, Optional.empty(), event -> received.add(id(event)));

        assertThat(received.poll(30, TimeUnit.SECONDS)).isEqualTo(new TopicEvent.Gap(TOPIC).toString());
        assertThat(received.poll(30, TimeUnit.SECONDS)).isNotEqualTo(ids.get(0));
    }
}
