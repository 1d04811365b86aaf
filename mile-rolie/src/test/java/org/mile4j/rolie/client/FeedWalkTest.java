package org.mile4j.rolie.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mile4j.model.ProtocolException;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.testing.Requirement;

/** Pages and archives of feeds, as a server gives them that may do anything. */
class FeedWalkTest extends WithScript {

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
}
