package org.mile4j.rid.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.testing.OwnJvm;

/** A store whose file cannot grow any more, and one that is used by threads that are interrupted. */
@Timeout(120)
class FailingFileTest {

    private static final int THREADS = 4;
    private static final int REFUSALS = 300;

    @TempDir
    Path folder;

    private static StoredMessage message(int number) {
        byte[] body = new byte[200 + number * 7919 % 6000];
        return new StoredMessage(0, "d" + number, "a.example", "Report", "i\n" + number, body, Instant.EPOCH);
    }

    /** The process whose file cannot grow: says of each message whether it was kept, and ends after many refusals. Late is what begins after a refusal. */
    static final class Writer {
        private static final AtomicInteger NUMBERS = new AtomicInteger();
        private static final CountDownLatch REFUSED = new CountDownLatch(REFUSALS);

        private Writer() {}

        public static void main(String[] args) throws InterruptedException {
            List<Thread> threads = new ArrayList<>();
            try (JdbcStore store = JdbcStore.file(Path.of(args[0]))) {
                for (int i = 0; i < THREADS; i++) {
                    threads.add(new Thread(() -> keep(store)));
                }
                threads.forEach(Thread::start);
                for (Thread thread : threads) {
                    thread.join();
                }
                assertThatThrownBy(store::count).isInstanceOf(StoreException.class);
            }
            System.out.println("closed");
        }

        private static void keep(JdbcStore store) {
            while (REFUSED.getCount() > 0) {
                int number = NUMBERS.incrementAndGet();
                boolean late = REFUSED.getCount() < REFUSALS;
                String said;
                try {
                    boolean kept = store.accept(message(number)).isPresent();
                    said = !kept ? "lost " : late ? "late " : "kept ";
                } catch (StoreException e) {
                    said = "refused ";
                    REFUSED.countDown();
                }
                synchronized (NUMBERS) {
                    System.out.println(said + number);
                    System.out.flush();
                }
            }
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // the size of files is limited by the shell
    void onceTheFileCannotGrowEverythingIsRefusedAndNothingThatWasKeptIsLost() throws Exception {
        for (int round = 0; round < 6; round++) {
            Path file = folder.resolve("full" + round);
            Process process = OwnJvm.startWithSmallFiles(1_200 + 137 * round, Writer.class, file.toString());
            Set<Integer> kept = new TreeSet<>();
            int refused = 0;
            String last = "";
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    assertThat(line).doesNotStartWith("lost").doesNotStartWith("late");
                    if (line.startsWith("kept")) {
                        kept.add(Integer.parseInt(line.substring(5)));
                    } else {
                        refused++;
                    }
                    last = line;
                }
            } finally {
                process.destroyForcibly();
            }
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();

            assertThat(last).isEqualTo("closed");
            assertThat(refused).isGreaterThan(REFUSALS);
            assertThat(kept).hasSizeGreaterThan(20);
            try (JdbcStore store = JdbcStore.file(file)) {
                for (int number : kept) {
                    assertThat(store.repeated("a.example", "d" + number))
                            .as("message %d of %d in round %d", number, kept.size(), round)
                            .isPresent();
                }
                assertThat(store.accept(message(100_000))).isPresent();
            }
        }
    }

    /** A copy of the file is what the disk has if the process is killed just then. */
    @Test
    void whateverIsKeptIsThereAfterACrashAlsoInAFileThatWasOpenedAgain() throws IOException {
        for (int round = 0; round < 12; round++) {
            Path file = folder.resolve("again" + round);
            int number = 0;
            for (int opened = 0; opened < 2; opened++) {
                try (JdbcStore store = JdbcStore.file(file)) {
                    for (int i = 0; i < 5 + 3 * round; i++) {
                        store.accept(message(number++));
                    }
                }
            }
            try (JdbcStore store = JdbcStore.file(file)) {
                for (int i = 0; i < 12; i++) {
                    store.accept(message(number++));
                    Path copy = folder.resolve("copy" + round + "-" + i);
                    Files.copy(Path.of(file + ".mv.db"), Path.of(copy + ".mv.db"));
                    try (JdbcStore crashed = JdbcStore.file(copy)) {
                        assertThat(crashed.count())
                                .as("after message %d of round %d", i, round)
                                .isEqualTo(number);
                    }
                }
            }
        }
    }

    @Test
    void threadsThatAreInterruptedKeepAndReadMessagesAndDoNotBreakTheStore() {
        Path file = folder.resolve("interrupted");
        try (JdbcStore store = JdbcStore.file(file)) {
            for (int i = 0; i < 20; i++) {
                Thread.currentThread().interrupt();
                Optional<Long> id = store.accept(message(i), Optional.empty(), List.of());
                assertThat(store.message(id.orElseThrow())).isPresent();
                assertThat(Thread.interrupted()).isTrue();
            }
            assertThat(store.count()).isEqualTo(20);
        }
        try (JdbcStore again = JdbcStore.file(file)) {
            assertThat(again.count()).isEqualTo(20);
        }
    }
}
