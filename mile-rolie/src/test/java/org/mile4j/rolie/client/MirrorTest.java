package org.mile4j.rolie.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.http.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.model.TransportException;
import org.mile4j.testing.Requirement;

/** The mirror: equal to the collection after each sync, and never something in between. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class MirrorTest {

    private static final String OLD = "2020-01-01T00:00:00Z";
    private static final String NEW = "2026-01-01T00:00:00Z";

    @TempDir
    Path outside;

    private final Scripted script = new Scripted();
    private final RolieClient client =
            script.builder().retries(RetryPolicy.NONE).build();
    private Mirror mirror;
    private Path folder;

    @BeforeEach
    void prepare() {
        folder = outside.resolve("mirror");
        mirror = Mirror.of(client, script.at("/feed"), folder);
        script.content("/a", "\"a\"");
        script.content("/b", "\"b\"");
        script.content("/c", "\"c\"");
    }

    @AfterEach
    void close() throws IOException {
        client.close();
        script.close();
    }

    private List<String> copy() throws IOException {
        return mirror.contents().entrySet().stream()
                .map(one -> {
                    try {
                        return one.getKey().substring("urn:example:".length()) + Files.readString(one.getValue());
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .sorted()
                .toList();
    }

    @Test
    @Requirement("A-004")
    void backDatedChangedAndDeletedEntriesAreFound() throws IOException {
        script.feed("/feed", "\"1\"", "", Scripted.entry("a", NEW, "a"), Scripted.entry("b", NEW, "b"));
        assertThat(mirror.sync()).isEqualTo(new SyncReport(2, 0, 0, 0, 1, true, List.of()));
        assertThat(copy()).containsExactly("a\"a\"", "b\"b\"");

        script.feed("/feed", "\"2\"", "", Scripted.entry("a", OLD, "c"), Scripted.entry("c", OLD, "c"));

        assertThat(mirror.sync()).isEqualTo(new SyncReport(1, 1, 1, 0, 1, true, List.of()));
        assertThat(copy()).containsExactly("a\"c\"", "c\"c\"");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(2 + 2 + 2);
        }
    }

    @Test
    @Requirement({"P-033", "A-004"})
    void anUnchangedCollectionCostsOneRequest() throws IOException {
        script.feed("/feed", "\"1\"", "<link rel=\"next\" href=\"?page=2\"/>", Scripted.entry("a", NEW, "a"));
        script.feed("/feed?page=2", "\"2\"", "", Scripted.entry("b", NEW, "b"));
        mirror.sync();
        script.server.resetRequests();

        assertThat(mirror.sync()).isEqualTo(new SyncReport(0, 0, 0, 2, 1, true, List.of()));

        script.server.verify(1, anyRequestedFor(anyUrl()));
        assertThat(mirror.thoroughly().sync().requests()).isEqualTo(3);
    }

    @Test
    void unchangedPagesAreNotFetchedAgain() throws IOException {
        script.feed("/feed", "\"1\"", "<link rel=\"next\" href=\"?page=2\"/>", Scripted.entry("a", NEW, "a"));
        script.feed("/feed?page=2", "\"2\"", "", Scripted.entry("b", NEW, "b"));
        mirror.sync();
        script.feed(
                "/feed",
                "\"3\"",
                "<link rel=\"next\" href=\"?page=2\"/>",
                Scripted.entry("c", NEW, "c"),
                Scripted.entry("a", NEW, "a"));
        script.server.resetRequests();

        assertThat(mirror.sync()).isEqualTo(new SyncReport(1, 0, 0, 2, 3, true, List.of()));

        assertThat(copy()).containsExactly("a\"a\"", "b\"b\"", "c\"c\"");
        // The first page twice, the second page without its body, and the one content that is new.
        assertThat(script.server.getAllServeEvents())
                .filteredOn(event -> event.getResponse().getStatus() == 200)
                .hasSize(2);
    }

    @Test
    void anAbortedSyncLeavesTheCopyAndTheNextOneGoesOn() throws IOException {
        script.feed("/feed", "\"1\"", "", Scripted.entry("a", NEW, "a"));
        mirror.sync();
        script.feed("/feed", "\"2\"", "<link rel=\"next\" href=\"?page=2\"/>", Scripted.entry("b", NEW, "b"));
        script.answer("/feed?page=2", aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK));

        assertThatThrownBy(mirror::sync).isInstanceOf(TransportException.class);
        assertThat(copy()).containsExactly("a\"a\"");

        script.feed("/feed?page=2", "\"9\"", "", Scripted.entry("c", NEW, "c"));
        assertThat(mirror.sync().complete()).isTrue();
        assertThat(copy()).containsExactly("b\"b\"", "c\"c\"");
    }

    @Test
    void contentThatIsMissingIsFetchedByTheNextSync() throws IOException {
        script.answer("/a", aResponse().withStatus(404));
        script.feed("/feed", "\"1\"", "", Scripted.entry("a", NEW, "a"));

        SyncReport first = mirror.sync();
        assertThat(first.complete()).isFalse();
        assertThat(first.warnings()).singleElement().asString().contains("urn:example:a", "404");
        assertThat(copy()).isEmpty();

        script.content("/a", "\"late\"");
        assertThat(mirror.sync().complete()).isTrue();
        assertThat(copy()).containsExactly("a\"late\"");
    }

    @Test
    void nothingIsWrittenOutsideOfTheFolder() throws IOException {
        script.content("/evil", "\"evil\"");
        script.feed(
                "/feed",
                "\"1\"",
                "",
                Scripted.entry("../../../evil", NEW, "../../../../evil"),
                Scripted.entry("%2e%2e/x", NEW, "/%2e%2e/%2e%2e/evil"),
                Scripted.entry("C:\\evil", NEW, "file:///etc/passwd"));

        SyncReport report = mirror.sync();

        assertThat(report.added()).isEqualTo(3);
        try (Stream<Path> files = Files.walk(outside)) {
            assertThat(files.filter(Files::isRegularFile)).allMatch(file -> file.startsWith(folder));
        }
        assertThat(mirror.contents().values()).noneMatch(file -> file.toString().contains(".."));
    }

    @Test
    void anArchiveThatIsGoneRemovesNothing() throws IOException {
        script.feed("/feed", "\"1\"", "<link rel=\"prev-archive\" href=\"/old\"/>", Scripted.entry("a", NEW, "a"));
        script.feed("/old", "\"2\"", "", Scripted.entry("b", OLD, "b"));
        mirror.sync();
        script.feed("/feed", "\"3\"", "<link rel=\"prev-archive\" href=\"/old\"/>", Scripted.entry("c", NEW, "c"));
        script.answer("/old", aResponse().withStatus(410));

        SyncReport report = mirror.sync();

        assertThat(report.complete()).isFalse();
        assertThat(report.removed()).isZero();
        assertThat(copy()).containsExactly("a\"a\"", "b\"b\"", "c\"c\"");
    }

    @Test
    @Requirement("G-001")
    void whatIsNotInACompleteFeedIsGone() throws IOException {
        String complete = "<fh:complete xmlns:fh=\"http://purl.org/syndication/history/1.0\"/>";
        script.feed("/feed", "\"1\"", complete, Scripted.entry("a", NEW, "a"), Scripted.entry("b", NEW, "b"));
        mirror.sync();
        script.feed("/feed", "\"2\"", complete, Scripted.entry("b", NEW, "b"));

        assertThat(mirror.sync().removed()).isEqualTo(1);
        assertThat(copy()).containsExactly("b\"b\"");
    }

    @Test
    void aContentThatIsTooLargeIsLeftOut() throws IOException {
        script.content("/a", "\"" + "x".repeat(10_000) + "\"");
        script.feed("/feed", "\"1\"", "", Scripted.entry("a", NEW, "a"));

        assertThat(mirror.largestContent(1_000).sync().warnings())
                .singleElement()
                .asString()
                .contains("at most 1000 bytes");
        assertThat(copy()).isEmpty();
    }

    @Test
    void aFolderBelongsToOneCollectionAndOneSyncAtATime() throws IOException {
        script.feed("/feed", "\"1\"", "", Scripted.entry("a", NEW, "a"));
        mirror.sync();

        assertThatThrownBy(() -> Mirror.of(client, script.at("/other"), folder).sync())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("/other");
        Files.writeString(folder.resolve("mirror.tsv"), "mile4j-mirror\t2\n");
        assertThatThrownBy(mirror::sync).isInstanceOf(IOException.class).hasMessageContaining("a part of it");
    }

    @Test
    void whatXmlCannotCarryIsLeftOutAndSaid() throws IOException {
        script.document(
                "/feed",
                "application/json",
                "{\"feed\":{\"id\":\"urn:example:f\",\"title\":\"F\",\"updated\":\"" + NEW + "\",\"entry\":["
                        + "{\"id\":\"urn:example:bad\",\"title\":\"a\\u0000b\",\"updated\":\"" + NEW + "\"},"
                        + "{\"id\":\"urn:example:a\",\"title\":\"a\",\"updated\":\"" + NEW
                        + "\",\"content\":{\"type\":\"application/json\",\"src\":\"/a\"}}]}}");

        SyncReport report = mirror.sync();

        assertThat(report.complete()).isFalse();
        assertThat(report.warnings()).singleElement().asString().contains("U+0000");
        assertThat(copy()).containsExactly("a\"a\"");
    }
}
