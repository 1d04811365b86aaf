package org.mile4j.rolie.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.http.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.ProtocolException;
import org.mile4j.model.SecurityFailureException;
import org.mile4j.model.TransportException;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.rules.RolieRules;
import org.mile4j.rolie.test.Documents;
import org.mile4j.testing.Requirement;

/** The client against a server that answers what the test wants, right or wrong. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class RolieClientTest {

    private static final String SERVICE =
            RolieRules.goodDocument("RFC8322-5.1.2-information-type-once").orElseThrow();

    private final Scripted script = new Scripted();
    private final RolieClient client = script.client();

    @AfterEach
    void close() throws IOException {
        client.close();
        script.close();
    }

    private static Entry entry() {
        return Entry.builder()
                .id("urn:example:new")
                .title("New")
                .updated(Instant.EPOCH)
                .author("A")
                .summary("S")
                .content("application/json", "https://example.org/c")
                .build();
    }

    @Test
    @Requirement({"R-009", "R-033", "P-066"})
    void findsTheServiceDocumentFromAFeedAndFromAnEntry() {
        script.document("/service", "application/atomsvc+xml", SERVICE);
        script.feed("/feed", "\"1\"", "");
        script.document(
                "/entry",
                "application/atom+xml;type=entry",
                Documents.entry("https://example.org/provider/vulns\"/>", "/feed\"/>"));

        assertThat(client.discover(script.at("/feed")).document().collections()).hasSize(1);
        assertThat(client.discover(script.at("/entry")).address()).isEqualTo(script.at("/service"));
        assertThat(client.discover(script.at("/service")).document().workspaces())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                204, 206, 299, 300, 304, 305, 306, 400, 401, 402, 403, 404, 405, 406, 409, 410, 412, 413, 414, 415, 416,
                417, 421, 422, 428, 429, 431, 451, 499, 500, 501, 502, 503, 504, 505, 511, 599
            })
    @Requirement("R-026")
    void everyStatusHasAMeaning(int status) {
        script.answer("/feed", aResponse().withStatus(status).withBody("<p>Because</p>"));

        assertThatThrownBy(() -> client.fetch(script.at("/feed"))).isInstanceOfSatisfying(StatusException.class, e -> {
            assertThat(e.status()).isEqualTo(status);
            assertThat(e.getMessage()).contains("(status " + status + ")").doesNotContain("<p>");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    @Requirement("R-026")
    void redirectsAreFollowed(int status) {
        script.feed("/feed", "\"1\"", "");
        script.answer("/old", aResponse().withStatus(status).withHeader("Location", "feed"));

        assertThat(client.fetch(script.at("/old")).address()).isEqualTo(script.at("/feed"));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 203})
    @Requirement("R-026")
    void successesGiveTheDocument(int status) {
        script.answer("/feed", aResponse().withStatus(status).withBody(Scripted.feedText("", "")));

        assertThat(client.fetch(script.at("/feed")).document()).isInstanceOf(Feed.class);
    }

    @Test
    void redirectsEnd() {
        script.answer("/a", aResponse().withStatus(302).withHeader("Location", "/b"));
        script.answer("/b", aResponse().withStatus(302).withHeader("Location", "/a"));

        assertThatThrownBy(() -> client.fetch(script.at("/a")))
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("redirects");
    }

    @Test
    @Requirement("P-063")
    void credentialsAreNotSentInTheOpenNorToOthers() throws IOException {
        try (RolieClient careful = script.builder()
                        .authentication(Authentication.basic("u", "p"))
                        .build();
                Scripted other = new Scripted();
                RolieClient careless = script.builder()
                        .authentication(Authentication.basic("u", "p"))
                        .insecureCredentials()
                        .build()) {
            assertThatThrownBy(() -> careful.fetch(script.at("/feed"))).isInstanceOf(SecurityFailureException.class);
            script.answer(
                    "/feed",
                    aResponse()
                            .withStatus(307)
                            .withHeader("Location", other.at("/feed").toString()));
            other.feed("/feed", "\"1\"", "");

            careless.fetch(script.at("/feed"));

            script.server.verify(
                    getRequestedFor(urlEqualTo("/feed")).withHeader("Authorization", equalTo("Basic dTpw")));
            other.server.verify(getRequestedFor(urlEqualTo("/feed")).withHeader("Authorization", absent()));
        }
    }

    @Test
    @Requirement({"P-064", "R-017"})
    void otherSchemesCanBeAdded() throws IOException {
        script.feed("/feed", "\"1\"", "");
        try (RolieClient own = script.builder()
                .authentication(target -> Optional.of("Own " + target.getPath()))
                .insecureCredentials()
                .build()) {
            own.fetch(script.at("/feed"));
        }
        script.server.verify(getRequestedFor(urlEqualTo("/feed")).withHeader("Authorization", equalTo("Own /feed")));
    }

    @Test
    void aServerThatIsBusyIsAskedAgainWhenItWants() {
        script.server.stubFor(com.github.tomakehurst.wiremock.client.WireMock.get("/feed")
                .inScenario("busy")
                .willReturn(aResponse().withStatus(429).withHeader("Retry-After", "7"))
                .willSetStateTo("down"));
        script.server.stubFor(com.github.tomakehurst.wiremock.client.WireMock.get("/feed")
                .inScenario("busy")
                .whenScenarioStateIs("down")
                .willReturn(aResponse().withStatus(503))
                .willSetStateTo("broken"));
        script.server.stubFor(com.github.tomakehurst.wiremock.client.WireMock.get("/feed")
                .inScenario("busy")
                .whenScenarioStateIs("broken")
                .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER))
                .willSetStateTo("up"));
        script.server.stubFor(com.github.tomakehurst.wiremock.client.WireMock.get("/feed")
                .inScenario("busy")
                .whenScenarioStateIs("up")
                .willReturn(aResponse().withBody(Scripted.feedText("", ""))));

        assertThat(client.fetch(script.at("/feed")).document()).isInstanceOf(Feed.class);
        assertThat(script.pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void nobodyWaitsForAnHour() {
        script.answer("/feed", aResponse().withStatus(503).withHeader("Retry-After", "3600"));

        assertThatThrownBy(() -> client.fetch(script.at("/feed"))).isInstanceOf(StatusException.class);
        assertThat(script.pauses).isEmpty();
    }

    @Test
    void aPostIsNotRepeatedWithoutAnAnswer() {
        script.server.stubFor(post("/feed").willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));

        assertThatThrownBy(() -> client.create(script.at("/feed"), entry(), "")).isInstanceOf(TransportException.class);
        script.server.verify(1, postRequestedFor(urlEqualTo("/feed")));
    }

    @Test
    void aBodyThatIsTooLargeEndsTheReading() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bomb)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
        }
        script.answer(
                "/feed", aResponse().withHeader("Content-Encoding", "gzip").withBody(bomb.toByteArray()));
        try (RolieClient small = script.builder().maxDocument(1 << 20).build()) {
            assertThatThrownBy(() -> small.fetch(script.at("/feed")))
                    .isInstanceOf(ProtocolException.class)
                    .hasMessageContaining("at most 1048576 bytes");
        }
    }

    @Test
    @Requirement({"P-053", "P-056", "P-057", "P-055"})
    void theTypeOfADocumentIsWhatItsRootSays() {
        String entry = Documents.entry("<title>Sample", "<title>Sample");
        script.document("/untyped", "application/atom+xml", entry);
        script.document("/lying", "application/atom+xml;type=feed", entry);

        assertThat(client.fetch(script.at("/untyped")).document()).isInstanceOf(Entry.class);
        assertThatThrownBy(() -> client.fetch(script.at("/lying"))).isInstanceOf(ProtocolException.class);
    }

    @Test
    void aTruncatedFeedIsNoFeed() {
        script.document(
                "/feed", "application/atom+xml", Scripted.feedText("", "").replace("</feed>", ""));

        assertThatThrownBy(() -> client.fetch(script.at("/feed"))).isInstanceOf(MalformedInputException.class);
    }

    @Test
    @Requirement({"R-034", "P-045", "P-047", "A-003", "G-004", "G-014", "G-016", "R-035"})
    void allPagesAndArchivesAreWalked() {
        script.feed(
                "/feed",
                "\"1\"",
                "<link rel=\"next\" href=\"?page=2\"/>",
                Scripted.entry("a", "2026-01-03T00:00:00Z", "a"));
        script.feed(
                "/feed?page=2",
                "\"2\"",
                "<link rel=\"prev-archive\" href=\"/2025\"/>",
                Scripted.entry("b", "2026-01-02T00:00:00Z", "b"));
        script.feed(
                "/2025",
                "\"3\"",
                "<link rel=\"prev-archive\" href=\"/2024\"/>",
                Scripted.entry("a", "2025-01-02T00:00:00Z", "a"));
        script.answer("/2024", aResponse().withStatus(410));
        List<String> met = new ArrayList<>();

        Walk walk = client.walk(
                script.at("/feed"), (entry, page) -> met.add(entry.title().orElse("") + page.getPath()));

        assertThat(met).containsExactly("a/feed", "b/feed", "a/2025");
        assertThat(walk.pages()).hasSize(3);
        assertThat(walk.warnings()).singleElement().asString().contains("archive", "410");
        assertThat(client.list(script.at("/feed"), EntryFilter.ALL).values())
                .extracting(entry -> entry.updated().orElseThrow().text())
                .containsExactly("2026-01-03T00:00:00Z", "2026-01-02T00:00:00Z");
    }

    @Test
    @Requirement("G-006")
    void loopsOfPagesEnd() {
        script.feed("/feed", "\"1\"", "<link rel=\"next\" href=\"?page=2\"/>");
        script.feed("/feed?page=2", "\"2\"", "<link rel=\"next\" href=\"/feed\"/>");

        assertThatThrownBy(() -> client.walk(script.at("/feed"), (entry, page) -> {}))
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("second time");
    }

    @Test
    @Requirement({"G-015", "A-022"})
    void theNewestStateOfAnEntryCountsAndOnATieThatOfTheNewerDocument() {
        String older = Scripted.entry("a", "2026-01-01T00:00:00Z", "a");
        script.feed(
                "/feed",
                "\"1\"",
                "<link rel=\"next\" href=\"?page=2\"/>",
                older.replace("<title>a", "<title>first"),
                Scripted.entry("b", "2026-01-01T00:00:00Z", "b"));
        script.feed(
                "/feed?page=2",
                "\"2\"",
                "",
                older.replace("<title>a", "<title>second"),
                Scripted.entry("b", "2026-01-01T01:00:00+00:30", "b2"));

        Map<String, Entry> entries = client.list(script.at("/feed"), EntryFilter.ALL);

        assertThat(entries.get("urn:example:a").title()).contains("first");
        assertThat(entries.get("urn:example:b").content().orElseThrow().src()).contains("b2");
    }

    @Test
    @Requirement("G-003")
    void aFeedThatChangesUnderTheReaderIsSaid() {
        script.server.stubFor(com.github.tomakehurst.wiremock.client.WireMock.get("/feed")
                .willReturn(aResponse()
                        .withHeader("ETag", "\"1\"")
                        .withBody(Scripted.feedText("", "<link rel=\"next\" href=\"?page=2\"/>"))));
        script.feed("/feed?page=2", "\"2\"", "");
        script.server.stubFor(com.github.tomakehurst.wiremock.client.WireMock.get("/feed")
                .withHeader("If-None-Match", equalTo("\"1\""))
                .willReturn(aResponse()
                        .withBody(Scripted.feedText("", "").replace("2026-01-01T00:00:00Z", "2026-01-01T00:00:01Z"))));

        assertThat(client.walk(script.at("/feed"), (entry, page) -> {}).warnings())
                .singleElement()
                .asString()
                .contains("changed while");
    }

    @Test
    void filtersLookAtWhatTheFeedSays() {
        Entry entry = Entry.builder()
                .informationType("incident")
                .category("urn:example:s", "t")
                .format("urn:example:n")
                .property("urn:example:p", "v")
                .updated(Instant.parse("2026-01-01T00:00:00Z"))
                .build();

        assertThat(EntryFilter.informationType("incident")
                        .and(EntryFilter.category("urn:example:s", "t"))
                        .and(EntryFilter.format("urn:example:n"))
                        .and(EntryFilter.property("urn:example:p", "v"))
                        .and(EntryFilter.updatedBetween(
                                Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-01-02T00:00:00Z"))))
                .accepts(entry);
        assertThat(EntryFilter.informationType("csaf")).rejects(entry);
        assertThat(EntryFilter.property("urn:example:p", "w")).rejects(entry);
        assertThat(EntryFilter.updatedBetween(Instant.EPOCH, Instant.parse("2026-01-01T00:00:00Z")))
                .rejects(entry);
    }

    @Test
    @Requirement({"R-042", "R-044", "A-034"})
    void contentIsFetchedAndHeldToItsTypeAndHash() {
        String hash = "<link rel=\"hash\" href=\"c.json.sha256\"/><content";
        Entry entry = ((Feed) script.client()
                        .fetch(feedAt(
                                "/feed",
                                Scripted.entry("a", "2026-01-01T00:00:00Z", "c.json")
                                        .replace("<content", hash)))
                        .document())
                .entries()
                .get(0);
        script.content("/c.json", "{}");
        script.document(
                "/c.json.sha256",
                "text/plain",
                "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a  c.json");
        ByteArrayOutputStream sink = new ByteArrayOutputStream();

        ContentFacts facts = client.content(script.at("/feed"), entry, sink);

        assertThat(sink.toString(UTF_8)).isEqualTo("{}");
        assertThat(facts.verified()).containsExactly("hash sha256");
        script.content("/c.json", "{ }");
        assertThatThrownBy(() -> client.content(script.at("/feed"), entry, new ByteArrayOutputStream()))
                .isInstanceOf(SecurityFailureException.class)
                .hasMessageContaining("sha256");
        script.document("/c.json", "text/html", "{}");
        assertThatThrownBy(() -> client.content(script.at("/feed"), entry, new ByteArrayOutputStream()))
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("text/html");
    }

    private URI feedAt(String path, String... entries) {
        script.feed(path, "\"1\"", "", entries);
        return script.at(path);
    }

    @Test
    @Requirement({"A-034", "A-041"})
    void addressesOfOtherKindsAreNotFetched() {
        for (String src : List.of("file:///etc/passwd", "jar:file:///a!/b", "ftp://example.org/", "urn:example:1")) {
            Entry entry = Entry.builder().content("application/json", src).build();

            assertThatThrownBy(() -> client.content(script.at("/feed"), entry, new ByteArrayOutputStream()))
                    .isInstanceOf(ProtocolException.class)
                    .hasMessageContaining("http");
        }
    }

    @Test
    @Requirement({"P-002", "A-002"})
    void anIriBecomesAUriOnlyForTheRequest() {
        script.content("/%C3%A4", "{}");
        Entry entry = Entry.builder().content("application/json", "\u00e4").build();

        client.content(script.at("/feed"), entry, new ByteArrayOutputStream());

        assertThat(entry.content().orElseThrow().src()).contains("\u00e4");
        script.server.verify(getRequestedFor(urlEqualTo("/%C3%A4")));
    }

    @Test
    @Requirement({"P-025", "P-028", "P-041", "P-054"})
    void anEntryIsCreatedWithItsTypeAndSlug() {
        script.server.stubFor(post("/feed")
                .willReturn(aResponse()
                        .withStatus(201)
                        .withHeader("Location", "/feed/new")
                        .withHeader("ETag", "\"7\"")
                        .withBody(Documents.entry("<title>Sample", "<title>Sample"))));

        Created created = client.create(script.at("/feed"), entry(), "The \u00e4rticle\r\nX: y");

        assertThat(created.location()).isEqualTo(script.at("/feed/new"));
        assertThat(created.etag()).contains("\"7\"");
        assertThat(created.complete()).isFalse();
        script.server.verify(postRequestedFor(urlEqualTo("/feed"))
                .withHeader("Content-Type", equalTo("application/atom+xml; type=entry"))
                .withHeader("Slug", equalTo("The %C3%A4rticle%0D%0AX%3A y")));
    }

    @Test
    @Requirement({"P-032", "P-033"})
    void changesCarryTheEntityTag() {
        script.server.stubFor(put("/m").willReturn(aResponse().withStatus(204).withHeader("ETag", "\"2\"")));
        script.server.stubFor(delete("/m").willReturn(aResponse().withStatus(204)));

        assertThat(client.update(script.at("/m"), entry(), Optional.of("\"1\"")))
                .contains("\"2\"");
        client.delete(script.at("/m"), Optional.of("\"2\""));

        script.server.verify(putRequestedFor(urlEqualTo("/m")).withHeader("If-Match", equalTo("\"1\"")));
        script.server.verify(deleteRequestedFor(urlEqualTo("/m")).withHeader("If-Match", equalTo("\"2\"")));
        script.server.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(412)));
        assertThatThrownBy(() -> client.delete(script.at("/m"), Optional.of("\"2\"")))
                .isInstanceOf(StatusException.class)
                .hasMessageContaining("somebody else");
    }

    @Test
    @Requirement({"P-008", "R-010"})
    void categoryDocumentsAreFetched() {
        script.document(
                "/service",
                "application/atomsvc+xml",
                SERVICE.replaceAll("(?s)<categories.*</categories>", "<categories href=\"/cats\"/>"));
        script.document(
                "/cats",
                "application/atomcat+xml",
                RolieRules.goodDocument("RFC5023-7.2.1.1-href").orElseThrow());
        var service = client.discover(script.at("/service"));

        assertThat(client.categories(service, service.document().collections().get(0)))
                .singleElement()
                .satisfies(list -> assertThat(list.informationTypes()).contains("incident"));
    }
}
