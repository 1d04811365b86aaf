package org.mile4j.rolie.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.rules.RolieOptions;

/** Entries that feeds and archives of others say are deleted (RFC 6721), and states of entries that are not the newest. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class TombstoneTest {

    private static final String OLD = "2020-01-01T00:00:00Z";
    private static final String MIDDLE = "2023-01-01T00:00:00Z";
    private static final String NEW = "2026-01-01T00:00:00Z";
    private static final String ARCHIVE = "<link rel=\"prev-archive\" href=\"/archive\"/>";

    @TempDir
    Path folder;

    private final Scripted script = new Scripted();
    private final RolieClient client = script.builder()
            .retries(RetryPolicy.NONE)
            .options(RolieOptions.DEFAULT)
            .build();

    @AfterEach
    void close() throws IOException {
        client.close();
        script.close();
    }

    private Mirror mirror() {
        script.content("/a", "\"a\"");
        script.content("/b", "\"b\"");
        return Mirror.of(client, script.at("/feed"), folder);
    }

    private static String tombstone(String id, String when) {
        return "<at:deleted-entry xmlns:at=\"http://purl.org/atompub/tombstones/1.0\" ref=\"urn:example:" + id
                + "\" when=\"" + when + "\"/>";
    }

    private void archived() {
        script.feed("/archive", "\"archive\"", "", Scripted.entry("a", OLD, "/a"), Scripted.entry("b", OLD, "/b"));
    }

    @Test
    void anEntryOfAnArchiveThatTheFeedSaysIsDeletedIsLeftOut() throws IOException {
        archived();
        script.feed("/feed", "\"1\"", ARCHIVE + tombstone("a", MIDDLE));

        SyncReport first = mirror().sync();

        assertThat(first.added()).isEqualTo(1);
        assertThat(first.complete()).isTrue();
        assertThat(mirror().entries()).containsOnlyKeys("urn:example:b");
        assertThat(mirror().thoroughly().sync().unchanged()).isEqualTo(1);
        assertThat(client.list(script.at("/feed"), entry -> true)).containsOnlyKeys("urn:example:b");
    }

    @Test
    void aDeletionIsFoundAndAnEntryThatWasUpdatedSinceComesBack() throws IOException {
        archived();
        script.feed("/feed", "\"1\"", ARCHIVE);
        assertThat(mirror().sync().added()).isEqualTo(2);

        script.feed("/feed", "\"2\"", ARCHIVE + tombstone("a", MIDDLE));
        assertThat(mirror().sync().removed()).isEqualTo(1);

        script.feed("/feed", "\"3\"", ARCHIVE + tombstone("a", MIDDLE), Scripted.entry("a", NEW, "/a"));
        assertThat(mirror().sync().added()).isEqualTo(1);
        assertThat(mirror().contents()).containsOnlyKeys("urn:example:a", "urn:example:b");
        assertThat(client.list(script.at("/feed"), entry -> true)).hasSize(2);
    }

    @Test
    void aTombstoneWithoutADateOrAnIdIsPassedOver() throws IOException {
        archived();
        script.feed(
                "/feed",
                "\"1\"",
                ARCHIVE + tombstone("a", "yesterday")
                        + "<at:deleted-entry xmlns:at=\"http://purl.org/atompub/tombstones/1.0\" when=\"" + NEW
                        + "\"/>");

        assertThat(mirror().sync().added()).isEqualTo(2);
    }

    @Test
    void anEarlierStateInAnUnchangedArchiveCountsAgainOnceTheLaterOneIsGone() throws IOException {
        archived();
        script.feed("/feed", "\"1\"", ARCHIVE, Scripted.entry("a", NEW, "/b"));
        assertThat(mirror().sync().added()).isEqualTo(2);

        script.feed("/feed", "\"2\"", ARCHIVE);
        SyncReport second = mirror().sync();

        assertThat(second.changed()).isEqualTo(1);
        assertThat(second.unchanged()).isEqualTo(1);
        Entry remote = client.list(script.at("/feed"), entry -> true).get("urn:example:a");
        assertThat(remote.content().orElseThrow().src()).hasValue("/a");
        assertThat(java.nio.file.Files.readString(mirror().contents().get("urn:example:a")))
                .isEqualTo("\"a\"");
    }
}
