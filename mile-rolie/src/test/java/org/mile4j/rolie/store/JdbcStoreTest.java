package org.mile4j.rolie.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class JdbcStoreTest {

    @TempDir
    Path folder;

    static MemberDraft draft(String id) {
        return new MemberDraft(
                id,
                7,
                ("<entry/>" + id).getBytes(UTF_8),
                "application/json",
                "{}".getBytes(UTF_8),
                List.of(new MemberDraft.Tag("category", "s", "t")));
    }

    @Test
    void whatWasStoredIsThereAfterOpeningAgain() {
        try (JdbcStore store = JdbcStore.inFolder(folder)) {
            store.create("c", "m", draft("urn:1"));
        }
        try (JdbcStore store = JdbcStore.inFolder(folder)) {
            assertThat(store.member("c", "m").orElseThrow().id()).isEqualTo("urn:1");
            assertThat(store.content("c", "m").orElseThrow()).isEqualTo("{}".getBytes(UTF_8));
            assertThat(store.state("c").changes()).isEqualTo(1);
            assertThat(store.member("d", "m")).isEmpty();
        }
    }

    @Test
    void conflictsChangeNothing() {
        try (JdbcStore store = JdbcStore.inFolder(folder)) {
            StoredMember member = store.create("c", "m", draft("urn:1"));
            CollectionState before = store.state("c");

            assertThatThrownBy(() -> store.create("c", "m", draft("urn:2"))).isInstanceOf(ConflictException.class);
            assertThatThrownBy(() -> store.create("c", "n", draft("urn:1"))).isInstanceOf(ConflictException.class);
            assertThatThrownBy(() -> store.replace("c", "m", OptionalLong.of(99), draft("urn:1")))
                    .isInstanceOf(ConflictException.class);
            assertThatThrownBy(() -> store.delete("c", "n", OptionalLong.empty()))
                    .isInstanceOf(ConflictException.class);

            assertThat(store.state("c")).isEqualTo(before);
            assertThat(store.replace("c", "m", OptionalLong.of(member.sequence()), draft("urn:1"))
                            .sequence())
                    .isGreaterThan(member.sequence());
            store.delete("c", "m", OptionalLong.empty());
            assertThat(store.find("c", new Search(List.of(new MemberDraft.Tag("category", "", "t")), 0, 10), 99, 9))
                    .isEmpty();
            assertThat(store.state("c").updated()).isAfter(before.updated());
        }
    }

    @Test
    void concurrentChangesGetNumbersOfTheirOwn() throws InterruptedException {
        Set<Long> numbers = new ConcurrentSkipListSet<>();
        AtomicInteger refused = new AtomicInteger();
        try (JdbcStore store = JdbcStore.inFolder(folder)) {
            long expected = store.create("c", "shared", draft("urn:shared")).sequence();
            ExecutorService threads = Executors.newFixedThreadPool(8);
            for (int i = 0; i < 80; i++) {
                int n = i;
                threads.execute(() -> {
                    numbers.add(store.create("c", "m" + n, draft("urn:" + n)).sequence());
                    try {
                        store.replace("c", "shared", OptionalLong.of(expected), draft("urn:shared"));
                    } catch (ConflictException e) {
                        refused.incrementAndGet();
                    }
                });
            }
            threads.shutdown();
            assertThat(threads.awaitTermination(50, TimeUnit.SECONDS)).isTrue();

            assertThat(numbers).hasSize(80);
            assertThat(refused).hasValue(79);
            assertThat(store.state("c").changes()).isEqualTo(82);
            TreeSet<Long> met = new TreeSet<>();
            store.range("c", 0, 1000).forEach(member -> met.add(member.sequence()));
            assertThat(met).hasSize(81);
        }
    }

    @Test
    void aDatabaseThatIsNotThereIsSaidSo() {
        assertThatThrownBy(() -> JdbcStore.at("jdbc:h2:tcp://localhost:1/none", "sa", ""))
                .isInstanceOf(StoreException.class);
    }
}
