package org.mile4j.rolie.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a store promises, in each database, with contents in the database and in files. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class StorePromisesTest {

    @TempDir
    static Path shared;

    private static Postgres postgres;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        postgres = new Postgres(shared);
    }

    @AfterEach
    void clear() throws SQLException {
        postgres.clear();
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    private JdbcStore store(String kind) {
        if (kind.startsWith("postgres")) {
            return kind.endsWith("files") ? postgres.store().contentsIn(folder.resolve("contents")) : postgres.store();
        }
        JdbcStore store = JdbcStore.inFolder(folder);
        return kind.endsWith("files") ? store.contentsIn(folder.resolve("contents")) : store;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("contents"))) {
            return files.filter(Files::isRegularFile).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static MemberDraft draft(String id, String content) {
        return new MemberDraft(
                id,
                7,
                ("<entry>" + id + content + "</entry>").getBytes(UTF_8),
                content.isEmpty() ? "" : "application/json",
                content.getBytes(UTF_8),
                List.of(new MemberDraft.Tag("category", "s", "t"), new MemberDraft.Tag("property", "p", id)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "h2 files", "postgres", "postgres files"})
    void whatIsStoredIsFoundChangedAndDeleted(String kind) throws IOException {
        try (JdbcStore store = store(kind)) {
            StoredMember first = store.create("c", "a", draft("urn:a", "{1}"));
            StoredMember second = store.create("c", "b", draft("urn:b", ""));

            assertThat(store.content("c", "a").orElseThrow()).isEqualTo("{1}".getBytes(UTF_8));
            assertThat(store.content("c", "b")).isEmpty();
            assertThat(store.content("c", "none")).isEmpty();
            assertThat(store.range("c", 0, 100)).extracting(StoredMember::name).containsExactly("b", "a");
            assertThat(store.below("c", second.sequence())).hasValue(first.sequence());
            assertThat(store.from("c", first.sequence() + 1)).hasValue(second.sequence());
            assertThat(store.find("c", search("property", "p", "urn:a"), 99, 9))
                    .extracting(StoredMember::name)
                    .containsExactly("a");

            StoredMember kept = store.replace(
                    "c",
                    "a",
                    OptionalLong.of(first.sequence()),
                    new MemberDraft("urn:a", 8, first.entry(), "application/json", new byte[0], List.of()));
            assertThat(kept.sequence()).isGreaterThan(second.sequence());
            assertThat(store.content("c", "a").orElseThrow()).isEqualTo("{1}".getBytes(UTF_8));
            assertThat(store.find("c", search("property", "p", "urn:a"), 99, 9)).isEmpty();
            store.replace("c", "a", OptionalLong.empty(), draft("urn:a", "{2}"));
            assertThat(store.content("c", "a").orElseThrow()).isEqualTo("{2}".getBytes(UTF_8));
            if (kind.endsWith("files")) {
                assertThat(files()).hasSize(1);
            }
            assertThatThrownBy(() -> store.create("c", "z", draft("urn:b", "{3}")))
                    .isInstanceOf(ConflictException.class);

            store.delete("c", "a", OptionalLong.empty());
            assertThat(store.member("c", "a")).isEmpty();
            assertThat(store.content("c", "a")).isEmpty();
            assertThat(store.state("c").changes()).isEqualTo(5);
            if (kind.endsWith("files")) {
                assertThat(files()).isEmpty();
            }
        }
    }

    private static Search search(String kind, String name, String value) {
        return new Search(List.of(new MemberDraft.Tag(kind, name, value)), 0, 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void aHistoryHoldsEachStateForGood(String kind) {
        try (JdbcStore store = store(kind)) {
            store.create("c", "before", draft("urn:before", ""));
            store.keepHistory("c");
            store.keepHistory("c");
            store.create("c", "a", draft("urn:a", "{}"));
            store.replace("c", "a", OptionalLong.empty(), draft("urn:a", "{2}"));
            store.delete("c", "a", OptionalLong.empty());
            store.create("d", "other", draft("urn:other", ""));

            List<PastState> states = store.history("c", 0, 100);
            assertThat(states)
                    .extracting(
                            state -> state.member().sequence() + state.member().id() + state.deleted())
                    .containsExactly("4urn:atrue", "3urn:afalse", "2urn:afalse", "1urn:beforefalse");
            assertThat(new String(states.get(2).member().entry(), UTF_8)).isEqualTo("<entry>urn:a{}</entry>");
            assertThat(store.history("c", 2, 3)).hasSize(1);
            assertThat(store.history("d", 0, 100)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void manyAreCreatedAtOnceOrNone(String kind) {
        Map<String, MemberDraft> members = new LinkedHashMap<>();
        for (int i = 0; i < 250; i++) {
            members.put("m" + i, draft("urn:" + i, i % 2 == 0 ? "{}" : ""));
        }
        try (JdbcStore store = store(kind)) {
            store.keepHistory("c");
            store.load("c", members);
            store.load("c", Map.of());

            assertThat(store.state("c").changes()).isEqualTo(250);
            assertThat(store.member("c", "m9").orElseThrow().sequence()).isEqualTo(10);
            assertThat(store.content("c", "m8").orElseThrow()).isEqualTo("{}".getBytes(UTF_8));
            assertThat(store.find("c", search("property", "p", "urn:77"), 999, 9))
                    .hasSize(1);
            assertThat(store.history("c", 0, 1000)).hasSize(250);
            assertThatThrownBy(() -> store.load("c", Map.of("new", draft("urn:new", ""), "m1", draft("urn:x", ""))))
                    .isInstanceOf(StoreException.class);
            assertThat(store.member("c", "new")).isEmpty();
            assertThat(store.state("c").changes()).isEqualTo(250);
        }
    }

    @Test
    void twoNodesOnOneDatabaseNeverGetTheSameNumber() throws InterruptedException {
        Set<Long> numbers = new ConcurrentSkipListSet<>();
        try (JdbcStore one = store("postgres files");
                JdbcStore two = store("postgres files")) {
            ExecutorService threads = Executors.newFixedThreadPool(6);
            for (int i = 0; i < 60; i++) {
                int n = i;
                JdbcStore node = i % 2 == 0 ? one : two;
                threads.submit(() -> numbers.add(node.create("c", "m" + n, draft("urn:" + n, "{" + n + "}"))
                        .sequence()));
            }
            threads.shutdown();
            assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

            assertThat(numbers).hasSize(60);
            assertThat(two.state("c").changes()).isEqualTo(60);
            assertThat(two.content("c", "m4").orElseThrow()).isEqualTo("{4}".getBytes(UTF_8));
            long seen = one.member("c", "m1").orElseThrow().sequence();
            two.replace("c", "m1", OptionalLong.of(seen), draft("urn:1", "{}"));
            assertThatThrownBy(() -> one.replace("c", "m1", OptionalLong.of(seen), draft("urn:1", "{}")))
                    .isInstanceOfSatisfying(
                            ConflictException.class,
                            e -> assertThat(e.kind()).isEqualTo(ConflictException.Kind.CHANGED));
        }
    }

    @Test
    void aDatabaseThatIsDownIsToldAndWhatWasStoredIsThereAfterwards() {
        try (JdbcStore store = store("postgres")) {
            store.create("c", "a", draft("urn:a", "{}"));
            postgres.close();

            assertThatThrownBy(() -> store.create("c", "b", draft("urn:b", ""))).isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> store.state("c")).isInstanceOf(StoreException.class);

            postgres.start();
            assertThat(store.member("c", "a")).isPresent();
            assertThat(store.member("c", "b")).isEmpty();
            assertThat(store.create("c", "b", draft("urn:b", "")).sequence()).isEqualTo(2);
        }
    }

    @Test
    void filesThatACrashLeftOverAreSweptAwayWhenTheyAreOld() throws IOException {
        try (JdbcStore store = store("h2 files")) {
            store.create("c", "a", draft("urn:a", "{}"));
        }
        Path named = files().get(0);
        Path old = Files.write(named.resolveSibling("left-over"), new byte[9]);
        Path young = Files.write(named.resolveSibling("just-written"), new byte[9]);
        FileTime yesterday = FileTime.from(Instant.now().minus(Duration.ofDays(1)));
        Files.setLastModifiedTime(old, yesterday);
        Files.setLastModifiedTime(named, yesterday);

        try (JdbcStore store = store("h2 files")) {
            assertThat(files()).contains(named, young).doesNotContain(old);
            assertThat(store.content("c", "a").orElseThrow()).isEqualTo("{}".getBytes(UTF_8));
        }
    }

    @Test
    void aMissingFileIsSaidAndNotTakenForNoContent() throws IOException {
        try (JdbcStore store = store("h2 files")) {
            store.create("c", "a", draft("urn:a", "{}"));
            Files.delete(files().get(0));

            assertThatThrownBy(() -> store.content("c", "a")).isInstanceOf(StoreException.class);
        }
        try (JdbcStore store = store("h2")) {
            assertThatThrownBy(() -> store.content("c", "a"))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("does not know the folder");
        }
    }
}
