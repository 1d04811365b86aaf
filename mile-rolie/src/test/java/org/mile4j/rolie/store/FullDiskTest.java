package org.mile4j.rolie.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.rolie.server.Access;
import org.mile4j.rolie.server.RolieServer;
import org.mile4j.rolie.server.ServedCollection;
import org.mile4j.rolie.server.ServedWorkspace;

/** A server whose disk gets full says so, loses nothing that it acknowledged, and goes on when there is room again. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class FullDiskTest {

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void makeRoom() {
        FullDisk.full = false;
    }

    private HttpResponse<String> post(RolieServer server, String slug) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/rolie/c"))
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/json")
                        .header("Slug", slug)
                        .POST(BodyPublishers.ofString("{\"slug\":\"" + slug + "\"}"))
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void aFullDiskIsAnsweredWith503AndNothingAcknowledgedIsLost() throws Exception {
        FullDisk.register();
        String url = "jdbc:h2:fulldisk:" + folder.toAbsolutePath().resolve("rolie") + ";WRITE_DELAY=0";
        List<String> acknowledged = new ArrayList<>();
        try (JdbcStore store = JdbcStore.at(url, "sa", "");
                RolieServer server = RolieServer.builder(store)
                        .workspace(new ServedWorkspace(
                                "W", Access.open(Access.ANYBODY), List.of(ServedCollection.of("c", "C", "csaf"))))
                        .audit(event -> {})
                        .start()) {
            for (int i = 0; i < 20; i++) {
                int forced = FullDisk.FORCED.get();
                assertThat(post(server, "before-" + i).statusCode()).isEqualTo(201);
                assertThat(FullDisk.FORCED)
                        .as("what is acknowledged was written through to the disk")
                        .hasValueGreaterThan(forced);
                acknowledged.add("before-" + i);
            }

            FullDisk.full = true;
            HttpResponse<String> refused = post(server, "full-1");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("retry-after")).isPresent();
            assertThat(refused.body()).doesNotContain("SQL", "h2");
            assertThat(post(server, "full-2").statusCode()).isEqualTo(503);

            FullDisk.full = false;
            HttpResponse<String> again = post(server, "after");
            for (int attempt = 0; attempt < 50 && again.statusCode() == 503; attempt++) {
                again = post(server, "after");
            }
            assertThat(again.statusCode()).isEqualTo(201);
            acknowledged.add("after");
        }

        try (JdbcStore store = JdbcStore.at(url, "sa", "")) {
            for (String name : acknowledged) {
                assertThat(store.member("c", name)).as(name).isPresent();
                assertThat(new String(store.content("c", name).orElseThrow(), UTF_8))
                        .contains(name);
            }
        }
    }
}
