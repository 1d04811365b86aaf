package org.mile4j.rolie.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.model.MileException;
import org.mile4j.rolie.client.ClientLimits;
import org.mile4j.rolie.client.RetryPolicy;
import org.mile4j.rolie.client.RolieClient;
import org.mile4j.testing.OwnJvm;

/** Servers and databases that are killed while they take entries lose none that was acknowledged. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class CrashTest {

    @TempDir
    Path folder;

    private final Set<String> acknowledged = new ConcurrentSkipListSet<>();
    private final List<Node> nodes = new ArrayList<>();
    private final AtomicInteger writing = new AtomicInteger();
    /** A permit for each entry that was acknowledged, and for each writer that has ended. */
    private final Semaphore news = new Semaphore(0);

    /** A server in a process of its own, and those who write to it until it fails them. */
    private final class Node {
        final Process process;
        final List<Thread> writers = new ArrayList<>();

        Node(String place) throws IOException {
            process = OwnJvm.start(CrashingServer.class, place);
            nodes.add(this);
            BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
            URI feed = URI.create("http://localhost:" + out.readLine() + "/rolie/c");
            for (int i = 0; i < 4; i++) {
                Thread writer = new Thread(() -> write(feed));
                writing.incrementAndGet();
                writer.start();
                writers.add(writer);
            }
        }

        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
            rest();
        }

        void rest() throws InterruptedException {
            for (Thread writer : writers) {
                writer.join();
            }
        }
    }

    @AfterEach
    void leaveNothingBehind() throws InterruptedException {
        for (Node node : nodes) {
            node.kill();
        }
    }

    private void awaitFurther(int entries) throws InterruptedException {
        int goal = acknowledged.size() + entries;
        while (acknowledged.size() < goal && writing.get() > 0) {
            news.acquire();
        }
    }

    private void requireAll(JdbcStore store, int atLeast) {
        Set<String> stored = store.range("c", 0, Long.MAX_VALUE).stream()
                .map(StoredMember::name)
                .collect(Collectors.toSet());
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(stored).containsAll(acknowledged);
        requireAllCounted(store);
    }

    /** A server that lives may still make a change for a client that has given up: then it is looked at once more. */
    private static void requireAllCounted(JdbcStore store) {
        long changes;
        long last;
        do {
            changes = store.state("c").changes();
            last = store.below("c", Long.MAX_VALUE).orElseThrow();
        } while (store.state("c").changes() != changes);
        assertThat(last).isEqualTo(changes);
    }

    @Test
    void aServerOnItsOwnDatabaseLosesNothingAcknowledged() throws Exception {
        for (int round = 0; round < 2; round++) {
            Node node = new Node(folder.toString());
            awaitFurther(40);
            node.kill();
        }

        try (JdbcStore store = JdbcStore.inFolder(folder)) {
            requireAll(store, 80);
        }
    }

    @Test
    void ofTwoServersOnPostgresOneIsKilledAndTheOtherGoesOn() throws Exception {
        try (Postgres postgres = new Postgres(folder)) {
            Node first = new Node(postgres.url());
            Node second = new Node(postgres.url());
            awaitFurther(60);
            first.kill();
            awaitFurther(60);
            assertThat(second.process.isAlive()).isTrue();
            second.kill();

            try (JdbcStore store = postgres.store()) {
                requireAll(store, 120);
            }
        }
    }

    @Test
    void postgresIsKilledAndNothingAcknowledgedIsLost() throws Exception {
        try (Postgres postgres = new Postgres(folder)) {
            Node node = new Node(postgres.url());
            for (int round = 0; round < 2; round++) {
                awaitFurther(60);
                postgres.kill();
                node.rest();
                postgres.start();
                try (JdbcStore store = postgres.store()) {
                    requireAll(store, 60);
                }
                node.kill();
                node = new Node(postgres.url());
            }
            awaitFurther(20);
            node.kill();
            try (JdbcStore store = postgres.store()) {
                requireAll(store, 140);
            }
        }
    }

    private void write(URI feed) {
        try (RolieClient client = RolieClient.builder()
                .retries(RetryPolicy.NONE)
                .limits(ClientLimits.DEFAULT.withTimeout(Duration.ofSeconds(10)))
                .build()) {
            while (true) {
                String path = client.create(feed, "{}".getBytes(UTF_8), "application/json", "")
                        .location()
                        .getPath();
                acknowledged.add(path.substring(path.lastIndexOf('/') + 1));
                news.release();
            }
        } catch (MileException failed) {
            // The server or its database is gone, as it is meant to be.
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            writing.decrementAndGet();
            news.release();
        }
    }
}
