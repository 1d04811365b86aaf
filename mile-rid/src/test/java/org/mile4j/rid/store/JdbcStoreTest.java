package org.mile4j.rid.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.rid.message.Justification;
import org.mile4j.testing.OwnJvm;

@Timeout(120)
class JdbcStoreTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @TempDir
    Path folder;

    static StoredMessage message(String digest) {
        return new StoredMessage(0, digest, "a.example", "Report", "csirt\n1", new byte[] {1, 2}, NOW);
    }

    private static OwedAnswer owed(Instant due) {
        return new OwedAnswer(0, "a.example", "", "", new byte[] {3}, due, 0);
    }

    private static void holdsWhatItPromises(MessageStore store) {
        long id = store.accept(message("d1")).orElseThrow();
        assertThat(store.accept(message("d1"))).isEmpty();
        assertThat(store.message(id).orElseThrow().message()).containsExactly(1, 2);
        assertThat(store.repeated("a.example", "d1").orElseThrow().id()).isEqualTo(id);
        assertThat(store.find("csirt\n1", "Report", 5)).hasSize(1);
        assertThat(store.count()).isEqualTo(1);

        long answer = store.obligations().owe(owed(NOW));
        assertThat(store.obligations().take(NOW, NOW.plusSeconds(60), 10)).hasSize(1);
        assertThat(store.obligations().take(NOW, NOW.plusSeconds(60), 10)).isEmpty();
        assertThat(store.obligations().take(NOW.plusSeconds(61), NOW.plusSeconds(99), 10))
                .singleElement()
                .satisfies(again -> assertThat(again.attempts()).isEqualTo(1));
        store.obligations().settle(answer);
        assertThat(store.obligations().take(NOW.plusSeconds(999), NOW.plusSeconds(1_999), 10))
                .isEmpty();

        PendingRequest pending = new PendingRequest(0, "a.example", "127.0.0.1", "t", NOW, false);
        long request = store.accept(message("d2"), Optional.of(pending), List.of(owed(NOW)))
                .orElseThrow();
        assertThat(store.obligations().overdue(NOW))
                .extracting(PendingRequest::messageId)
                .containsExactly(request);
        assertThat(store.obligations().tell(request, owed(NOW))).isTrue();
        assertThat(store.obligations().tell(request, owed(NOW))).isFalse();
        assertThat(store.obligations().overdue(NOW)).isEmpty();
        Optional<Justification> denial = Optional.of(Justification.SYSTEM_RESOURCE);
        assertThat(store.obligations().denial(request)).isEmpty();
        assertThat(store.obligations().decide(request, denial, List.of(owed(NOW))))
                .isTrue();
        assertThat(store.obligations().decide(request, Optional.empty(), List.of(owed(NOW))))
                .isFalse();
        assertThat(store.obligations().denial(request)).isEqualTo(denial);
        assertThat(store.obligations().take(NOW, NOW.plusSeconds(60), 10)).hasSize(3);

        remembersWhatIsAsked(store);
        handsOverToAnotherNode(store);
    }

    private static void remembersWhatIsAsked(MessageStore store) {
        AskedMessage query = AskedMessage.of("a.example", "Query", "csirt\n1", "n1", NOW);
        store.asked().ask(query);
        long id = store.asked().ask(query);
        assertThat(store.asked().about("csirt\n1")).extracting(AskedMessage::id).containsExactly(id);
        assertThat(store.asked().isAsking("a.example", NOW.minusSeconds(1))).isTrue();
        assertThat(store.asked().isAsking("a.example", NOW.plusSeconds(1))).isFalse();
        store.asked().promised(id, "token");
        assertThat(store.asked().isAsking("a.example", NOW.minusSeconds(1))).isFalse();
        assertThat(store.asked().find("a.example", "token")).hasValueSatisfying(asked -> {
            assertThat(asked.type()).isEqualTo("Query");
            assertThat(asked.node()).isEqualTo("n1");
            assertThat(asked.sent()).isEqualTo(NOW);
        });
        assertThat(store.asked().find("b.example", "token")).isEmpty();
        store.asked().answered(id);
        assertThat(store.asked().find("a.example", "token")).isEmpty();
    }

    private static void handsOverToAnotherNode(MessageStore store) {
        store.nodes().alive("n1", NOW);
        store.nodes().alive("n1", NOW.plusSeconds(5));
        assertThat(store.nodes().isAlive("n1", NOW)).isTrue();
        assertThat(store.nodes().isAlive("n1", NOW.plusSeconds(6))).isFalse();
        assertThat(store.nodes().isAlive("n2", NOW)).isFalse();
        store.nodes().gone("n1");
        assertThat(store.nodes().isAlive("n1", NOW)).isFalse();

        assertThat(store.acceptFor("n1", message("d3"), List.of())).isPresent();
        assertThat(store.acceptFor("n1", message("d3"), List.of())).isEmpty();
        assertThat(store.acceptFor("n1", message("d4"), List.of())).isPresent();
        assertThat(store.nodes().handedOver("n2", NOW.minusSeconds(1))).isEmpty();
        assertThat(store.nodes().handedOver("n1", NOW.minusSeconds(1)))
                .extracting(StoredMessage::digest)
                .containsExactly("d3", "d4");
        assertThat(store.acceptFor("n1", message("d5"), List.of())).isPresent();
        assertThat(store.nodes().handedOver("n2", NOW.plusSeconds(1))).hasSize(1);
        assertThat(store.nodes().handedOver("n1", NOW)).isEmpty();
    }

    @Test
    void h2InAFileHoldsWhatItPromises() {
        try (JdbcStore store = JdbcStore.file(folder.resolve("store"))) {
            holdsWhatItPromises(store);
        }
        try (JdbcStore again = JdbcStore.file(folder.resolve("store"))) {
            assertThat(again.count()).isEqualTo(5);
        }
    }

    @Test
    void postgreSqlHoldsWhatItPromisesForTwoNodes() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                JdbcStore one = new JdbcStore(postgres.getPostgresDatabase());
                JdbcStore two = new JdbcStore(postgres.getPostgresDatabase())) {
            holdsWhatItPromises(one);
            assertThat(two.count()).isEqualTo(5);
            assertThat(two.accept(message("d1"))).isEmpty();
        }
    }

    @Test
    void messagesOfManyThreadsShareCommitsAndOneThatDoesNotFitFailsAlone() throws Exception {
        try (JdbcStore store = JdbcStore.file(folder.resolve("many"))) {
            List<Callable<Boolean>> calls = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                String digest = i % 40 == 7 ? "x".repeat(65) : "d" + i / 2;
                calls.add(() -> store.accept(message(digest)).isPresent());
            }
            ExecutorService threads = Executors.newFixedThreadPool(16);
            int kept = 0;
            int failed = 0;
            for (Future<Boolean> call : threads.invokeAll(calls)) {
                try {
                    kept += call.get() ? 1 : 0;
                } catch (ExecutionException e) {
                    assertThat(e).hasCauseInstanceOf(StoreException.class);
                    failed++;
                }
            }
            threads.shutdown();

            assertThat(failed).isEqualTo(10);
            assertThat(kept).isEqualTo(200);
            assertThat(store.count()).isEqualTo(200);
        }
    }

    @Test
    void aDatabaseThatIsDownIsToldAndNothingIsKept() throws IOException {
        EmbeddedPostgres postgres = EmbeddedPostgres.start();
        JdbcStore store = new JdbcStore(postgres.getPostgresDatabase());
        postgres.close();

        assertThatThrownBy(() -> store.accept(message("d1"))).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> JdbcStore.connect("jdbc:postgresql://127.0.0.1:1/none", "x", "x"))
                .isInstanceOf(StoreException.class);
    }

    /** The process that is killed: keeps one message after the other, and says so of each that is kept. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] args) {
            try (JdbcStore store = JdbcStore.file(Path.of(args[0]))) {
                for (int i = 0; ; i++) {
                    store.accept(message("k" + i));
                    System.out.println("kept " + i);
                    System.out.flush();
                }
            }
        }
    }

    @Test
    void whatWasAcknowledgedIsThereAfterTheProcessIsKilled() throws Exception {
        for (int round = 0; round < 3; round++) {
            Path file = folder.resolve("killed" + round);
            Process process = OwnJvm.start(Writer.class, file.toString());
            int last = -1;
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    last = Integer.parseInt(line.substring(5));
                    if (last == 50 + 37 * round) {
                        process.toHandle().destroyForcibly();
                    }
                }
            }
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();

            try (JdbcStore store = JdbcStore.file(file)) {
                assertThat(last).isGreaterThanOrEqualTo(50);
                for (int i = 0; i <= last; i++) {
                    assertThat(store.repeated("a.example", "k" + i))
                            .as("message %d of %d", i, last)
                            .isPresent();
                }
            }
        }
    }
}
