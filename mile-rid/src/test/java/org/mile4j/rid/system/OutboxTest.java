package org.mile4j.rid.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mile4j.model.ProtocolException;
import org.mile4j.model.TransportException;
import org.mile4j.rid.http.Peer;
import org.mile4j.rid.http.PeerList;
import org.mile4j.rid.store.JdbcStore;
import org.mile4j.rid.store.MessageStore;
import org.mile4j.rid.store.OwedAnswer;

@Timeout(60)
class OutboxTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final Peer SILENT = new Peer("silent.example", "127.0.0.1", 4590, List.of());
    private static final Peer READY = new Peer("ready.example", "127.0.0.1", 4591, List.of());
    private static final PeerList PEERS = new PeerList(List.of(SILENT, READY));

    @TempDir
    Path folder;

    private MessageStore store;
    private final List<String> alerts = new CopyOnWriteArrayList<>();

    @BeforeEach
    void open() {
        store = JdbcStore.file(folder.resolve("store"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Outbox outbox(Outbox.Delivery delivery) {
        SystemListener listener = new SystemListener() {
            @Override
            public void alert(String peer, String what) {
                alerts.add(peer + ": " + what);
            }
        };
        return new Outbox(store, PEERS, listener, CLOCK, delivery);
    }

    private void owe(Peer peer, int number) {
        store.obligations().owe(Outbox.due(CLOCK, peer, "", "", new byte[] {(byte) number}));
    }

    @Test
    void aPeerThatDoesNotAnswerHoldsNobodyUp() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch arrived = new CountDownLatch(3);
        try (Outbox outbox = outbox((peer, owed) -> {
            if (peer.equals(SILENT)) {
                await(end);
                throw new TransportException("silent.example", "no answer", null);
            }
            arrived.countDown();
        })) {
            owe(SILENT, 1);
            owe(SILENT, 2);
            owe(READY, 3);
            owe(READY, 4);
            outbox.flush();
            owe(READY, 5);
            outbox.flush();

            assertThat(arrived.await(20, TimeUnit.SECONDS)).isTrue();
            end.countDown();
        }

        Instant later = CLOCK.instant().plusSeconds(90);
        assertThat(store.obligations().take(later, later.plusSeconds(60), 10))
                .as("what did not arrive is still owed")
                .extracting(OwedAnswer::peer)
                .containsExactly("silent.example", "silent.example");
    }

    @Test
    void whatIsNotBegunAtTheEndIsDueAtOnceAfterTheNextStart() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        Outbox outbox = outbox((peer, owed) -> {
            begun.countDown();
            while (true) {
                if (Thread.interrupted()) {
                    throw new TransportException("ready.example", "interrupted", null);
                }
                LockSupport.park();
            }
        });
        owe(READY, 1);
        owe(READY, 2);
        outbox.flush();
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();

        outbox.close();
        owe(READY, 3);
        outbox.flush();

        Instant now = CLOCK.instant();
        assertThat(store.obligations().take(now, now.plusSeconds(60), 10))
                .extracting(owed -> (int) owed.message()[0])
                .contains(2, 3);
    }

    @Test
    void messagesOfAPeerArriveInTheirOrder() throws InterruptedException {
        List<Integer> met = new CopyOnWriteArrayList<>();
        CountDownLatch arrived = new CountDownLatch(40);
        try (Outbox outbox = outbox((peer, owed) -> {
            met.add((int) owed.message()[0]);
            arrived.countDown();
        })) {
            for (int i = 0; i < 40; i++) {
                owe(READY, i);
                if (i % 10 == 9) {
                    outbox.flush();
                }
            }

            assertThat(arrived.await(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(met).isSorted().hasSize(40);
        assertThat(alerts).isEmpty();
    }

    @Test
    void whatFollowsAMessageThatDidNotArriveIsNotTriedNow() throws InterruptedException {
        List<Integer> tried = new CopyOnWriteArrayList<>();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (Outbox outbox = outbox((peer, owed) -> {
            tried.add((int) owed.message()[0]);
            begun.countDown();
            await(go);
            throw new TransportException("silent.example", "no answer", null);
        })) {
            owe(SILENT, 1);
            owe(SILENT, 2);
            owe(SILENT, 3);
            outbox.flush();
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
            go.countDown();
            Instant end = CLOCK.instant().plusSeconds(30);
            while (putBack().size() < 3 && CLOCK.instant().isBefore(end)) {
                Thread.onSpinWait();
            }
            assertThat(putBack()).hasSize(3);
        }

        assertThat(tried).containsExactly(1);
    }

    /** What is due within ten seconds, as what was only taken is not. */
    private List<OwedAnswer> putBack() {
        Instant soon = CLOCK.instant().plusSeconds(10);
        return store.obligations().take(soon, soon, 10);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @ParameterizedTest
    @CsvSource({"500, true", "503, true", "408, true", "400, false", "403, false", "413, false"})
    void whatAnswerOfAPeerIsNoReasonToGiveUpAMessage(int status, boolean again) {
        ProtocolException refusal =
                new ProtocolException("sp5.example", "sp5.example answered " + status + ": x", null);

        assertThat(Outbox.isFaultOfPeer(refusal)).isEqualTo(again);
    }
}
