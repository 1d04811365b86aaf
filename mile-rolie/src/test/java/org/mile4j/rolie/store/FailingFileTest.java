package org.mile4j.rolie.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.testing.OwnJvm;

/** Servers whose file cannot grow any more, and stores that are used by threads that are interrupted. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class FailingFileTest {

    private static final long LONG_ENOUGH_TO_OPEN_AGAIN = TimeUnit.MILLISECONDS.toNanos(2_500);

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> acknowledged = new ArrayList<>();
    private URI feed;
    private int number;

    /** A server that may write files of so many blocks of 512 bytes. */
    private Process start(int blocks) throws IOException {
        Process process = OwnJvm.startWithSmallFiles(blocks, CrashingServer.class, folder.toString());
        BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        feed = URI.create("http://localhost:" + out.readLine() + "/rolie/c");
        return process;
    }

    private HttpResponse<String> post() throws Exception {
        String name = "n" + number++;
        String content = "{\"text\":\"" + "x".repeat(number * 7919 % 6000) + "\"}";
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(feed)
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/json")
                        .header("Slug", name)
                        .POST(BodyPublishers.ofString(content))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() == 201) {
            acknowledged.add(name);
        }
        return answer;
    }

    private void requireAllAcknowledged() {
        try (JdbcStore store = JdbcStore.inFolder(folder)) {
            for (String name : acknowledged) {
                assertThat(store.content("c", name)).as(name).isPresent();
            }
            assertThat(store.state("c").changes())
                    .isEqualTo(store.below("c", Long.MAX_VALUE).orElseThrow());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4_000, 4_337, 4_674})
    @DisabledOnOs(OS.WINDOWS) // the size of files is limited by the shell
    void onceTheFileCannotGrowTheAnswerIs503AndNothingAcknowledgedIsLost(int blocks) throws Exception {
        Process server = start(blocks);
        try {
            HttpResponse<String> refused = post();
            while (refused.statusCode() == 201) {
                refused = post();
            }
            assertThat(acknowledged).hasSizeGreaterThan(20);
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("retry-after")).isPresent();
            assertThat(refused.body()).doesNotContain("SQL", "h2");
            long end = System.nanoTime() + LONG_ENOUGH_TO_OPEN_AGAIN;
            while (System.nanoTime() < end) {
                assertThat(post().statusCode()).isIn(201, 503);
            }
        } finally {
            server.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        }

        requireAllAcknowledged();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aServerGoesOnWithoutANewStartWhenThereIsRoomAgain() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/prlimit")), "prlimit can give a running process more room");
        Process server = start(4_000);
        try {
            while (post().statusCode() == 201) {
                assertThat(server.isAlive()).isTrue();
            }
            Process room = new ProcessBuilder("/usr/bin/prlimit", "--pid", "" + server.pid(), "--fsize=unlimited:")
                    .inheritIO()
                    .start();
            assertThat(room.waitFor()).isZero();
            int before = acknowledged.size();
            while (acknowledged.size() < before + 300) {
                assertThat(post().statusCode()).isIn(201, 503);
            }
        } finally {
            server.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        }

        requireAllAcknowledged();
    }

    /** A copy of the file is what the disk has if the process is killed just then. */
    @Test
    void whatIsAcknowledgedIsThereAfterACrashAlsoInAFileThatWasOpenedAgain() throws IOException {
        MemberDraft draft = JdbcStoreTest.draft("urn:example:1");
        try (JdbcStore store = JdbcStore.inFolder(folder)) {
            store.create("c", "n", draft);
        }
        try (JdbcStore store = JdbcStore.inFolder(folder)) {
            for (int i = 0; i < 12; i++) {
                long sequence =
                        store.replace("c", "n", OptionalLong.empty(), draft).sequence();
                Path copy = Files.createDirectory(folder.resolve("copy" + i));
                Files.copy(folder.resolve("rolie.mv.db"), copy.resolve("rolie.mv.db"));
                try (JdbcStore crashed = JdbcStore.inFolder(copy)) {
                    assertThat(crashed.member("c", "n").orElseThrow().sequence())
                            .as("after change %d", i)
                            .isEqualTo(sequence);
                }
            }
        }
    }

    @Test
    void threadsThatAreInterruptedDoNotBreakTheStore() {
        MemberDraft draft = JdbcStoreTest.draft("urn:example:1");
        try (JdbcStore store = JdbcStore.inFolder(folder)) {
            store.create("c", "n", draft);
            for (int i = 0; i < 20; i++) {
                Thread.currentThread().interrupt();
                try {
                    store.replace("c", "n", OptionalLong.empty(), draft);
                } catch (StoreException waitingForAConnectionWasInterrupted) {
                    assertThat(waitingForAConnectionWasInterrupted.isOutcomeUnknown())
                            .isFalse();
                }
                assertThat(Thread.interrupted()).isTrue();
            }
            store.replace("c", "n", OptionalLong.empty(), draft);
        }
        try (JdbcStore again = JdbcStore.inFolder(folder)) {
            assertThat(again.member("c", "n")).isPresent();
        }
    }
}
