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
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.model.MileException;
import org.mile4j.rolie.client.RetryPolicy;
import org.mile4j.rolie.client.RolieClient;

/** A server that is killed while it takes entries loses none that it acknowledged. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class CrashTest {

    @TempDir
    Path folder;

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        Set<String> acknowledged = new ConcurrentSkipListSet<>();
        for (int round = 0; round < 2; round++) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            CrashingServer.class.getName(),
                            folder.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
                URI feed = URI.create("http://localhost:" + out.readLine() + "/rolie/c");
                List<Thread> writers = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    Thread writer = new Thread(() -> write(feed, acknowledged));
                    writer.start();
                    writers.add(writer);
                }
                int goal = acknowledged.size() + 40;
                while (acknowledged.size() < goal && process.isAlive()) {
                    Thread.onSpinWait();
                }
                process.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
                for (Thread writer : writers) {
                    writer.join();
                }
            }
        }

        try (JdbcStore store = JdbcStore.inFolder(folder)) {
            Set<String> stored = store.range("c", 0, Long.MAX_VALUE).stream()
                    .map(StoredMember::name)
                    .collect(Collectors.toSet());
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(80);
            assertThat(stored).containsAll(acknowledged);
            assertThat(store.state("c").changes())
                    .isEqualTo(store.below("c", Long.MAX_VALUE).orElseThrow());
        }
    }

    private static void write(URI feed, Set<String> acknowledged) {
        try (RolieClient client = RolieClient.builder()
                .retries(RetryPolicy.NONE)
                .timeout(Duration.ofSeconds(10))
                .build()) {
            while (true) {
                String path = client.create(feed, "{}".getBytes(UTF_8), "application/json", "")
                        .location()
                        .getPath();
                acknowledged.add(path.substring(path.lastIndexOf('/') + 1));
            }
        } catch (MileException killed) {
            // The server is gone, as it is meant to be.
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
