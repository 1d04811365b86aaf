package org.mile4j.rolie.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mile4j.model.data.XmlElement;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.atom.Foreign;
import org.mile4j.rolie.atom.HistoryMark;
import org.mile4j.rolie.atom.Namespaces;
import org.mile4j.rolie.client.RolieClient;
import org.mile4j.rolie.store.JdbcStore;
import org.mile4j.rolie.store.MemberDraft;
import org.mile4j.rolie.xml.RolieXml;
import org.mile4j.testing.Requirement;

/** Archives of a collection (RFC 5005, Section 4). */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ArchiveTest {

    private final JdbcStore store = JdbcStore.at("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    private RolieServer server;
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void fill() {
        server = RolieServer.builder(store)
                .workspace(new ServedWorkspace(
                        "W",
                        Access.open(),
                        List.of(
                                ServedCollection.of("c", "C", "csaf").withArchives(),
                                ServedCollection.of("none", "N", "csaf"))))
                .audit(event -> {})
                .start();
        Map<String, MemberDraft> members = new LinkedHashMap<>();
        for (int i = 1; i <= 150; i++) {
            members.put("m" + i, draft(i, ""));
        }
        store.load("c", members);
        store.load("none", members);
    }

    @AfterEach
    void stop() {
        server.close();
        store.close();
    }

    private static MemberDraft draft(int number, String change) {
        Entry entry = Entry.builder()
                .id("urn:example:" + number)
                .title("Entry " + number + change)
                .updated(Instant.parse("2026-01-01T00:00:00Z").plusSeconds(number + change.length()))
                .author("A")
                .summary("S")
                .informationType("csaf")
                .content("application/json", "https://example.org/" + number)
                .build();
        return new MemberDraft(
                "urn:example:" + number,
                number,
                RolieXml.defaults().toXml(entry).getBytes(UTF_8),
                "",
                new byte[0],
                List.of());
    }

    private HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Feed feed(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return (Feed) RolieXml.defaults().read(answer.body()).document();
    }

    @Test
    @Requirement({"G-009", "G-010", "G-012"})
    void theFeedLeadsToTheNewestArchiveAndThatToTheOlderOnes() {
        assertThat(feed("/rolie/c").link("prev-archive").orElseThrow()).endsWith("/rolie/c?archive=0");
        for (int i = 1; i <= 60; i++) {
            store.replace("c", "m" + i, OptionalLong.empty(), draft(i, " new"));
        }

        assertThat(feed("/rolie/c").link("prev-archive").orElseThrow()).endsWith("?archive=1");
        Feed newest = feed("/rolie/c?archive=1");
        assertThat(newest.isMarked(HistoryMark.Name.ARCHIVE)).isTrue();
        assertThat(newest.link("current").orElseThrow()).endsWith("/rolie/c");
        assertThat(newest.link("prev-archive").orElseThrow()).endsWith("?archive=0");
        assertThat(newest.link("next-archive")).isEmpty();
        assertThat(feed("/rolie/c?archive=0").link("next-archive").orElseThrow())
                .endsWith("?archive=1");
        assertThat(feed("/rolie/c?archive=0").link("prev-archive")).isEmpty();
        assertThat(RolieXml.defaults()
                        .validate(get("/rolie/c?archive=0").body())
                        .errors())
                .isEmpty();
    }

    @Test
    @Requirement({"G-007", "G-008"})
    void anArchiveNeverChanges() {
        String before = get("/rolie/c?archive=0").body();
        store.replace("c", "m5", OptionalLong.empty(), draft(5, " new"));
        store.delete("c", "m6", OptionalLong.empty());

        String after = get("/rolie/c?archive=0").body();
        assertThat(after).isEqualTo(before).contains("urn:example:5<", "urn:example:6<");
        String tag = get("/rolie/c?archive=0").headers().firstValue("etag").orElseThrow();
        assertThat(get("/rolie/c?archive=0", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(feed("/rolie/c").entries()).noneMatch(e -> e.id().equals(Optional.of("urn:example:6")));
    }

    @Test
    @Requirement("G-013")
    void archivesAndFeedTogetherAreTheCollection() throws IOException {
        for (int i = 1; i <= 120; i += 3) {
            store.replace("c", "m" + i, OptionalLong.empty(), draft(i, " new"));
        }
        for (int i = 2; i <= 120; i += 3) {
            store.delete("c", "m" + i, OptionalLong.empty());
        }
        while (store.state("c").changes() % 100 != 99) {
            store.replace("c", "m150", OptionalLong.empty(), draft(150, " again"));
        }

        Map<String, String> rebuilt = new HashMap<>();
        Set<String> ended = new HashSet<>();
        for (Optional<String> path = Optional.of("/rolie/c"); path.isPresent(); ) {
            Feed document = feed(path.get());
            for (Entry entry : document.entries()) {
                if (!ended.contains(entry.id().orElseThrow())) {
                    rebuilt.putIfAbsent(entry.id().orElseThrow(), entry.title().orElseThrow());
                }
            }
            tombstones(document).filter(id -> !rebuilt.containsKey(id)).forEach(ended::add);
            path = document.link("prev-archive").map(text -> text.substring(text.indexOf("/rolie")));
        }

        assertThat(ended).hasSize(40);
        try (RolieClient client = RolieClient.builder().build()) {
            Map<String, String> current = new HashMap<>();
            client.walk(
                    URI.create("http://localhost:" + server.port() + "/rolie/c"),
                    (entry, page) ->
                            current.put(entry.id().orElseThrow(), entry.title().orElseThrow()));
            assertThat(rebuilt).isEqualTo(current).hasSize(110);
        }
    }

    private static Stream<String> tombstones(Feed document) {
        return document.children().stream()
                .filter(node -> node instanceof Foreign foreign && foreign.is(Namespaces.TOMBSTONES, "deleted-entry"))
                .map(node -> ((XmlElement) ((Foreign) node).node())
                        .attributes()
                        .get(0)
                        .value());
    }

    @Test
    void onlyCompleteArchivesOfCollectionsThatHaveThemAreGiven() {
        assertThat(get("/rolie/c?archive=1").statusCode()).isEqualTo(404);
        assertThat(get("/rolie/c?archive=x").statusCode()).isEqualTo(404);
        assertThat(get("/rolie/none?archive=0").statusCode()).isEqualTo(404);
        assertThat(feed("/rolie/none").link("prev-archive")).isEmpty();
    }
}
