package org.mile4j.xmpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mile4j.xmpp.internal.session.Waiting;

@Timeout(30)
class MailboxTest {

    private final Mailbox mailbox = new Mailbox(3, 1_000, "mailbox-test");
    private final BlockingQueue<String> done = new LinkedBlockingQueue<>();
    private final CountDownLatch busy = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void stop() {
        release.countDown();
        mailbox.stop();
    }

    private void hold() throws InterruptedException {
        mailbox.add(() -> {
            busy.countDown();
            await(release);
        });
        busy.await();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private CompletableFuture<Boolean> put(long weight, String name) {
        return CompletableFuture.supplyAsync(
                () -> mailbox.put(weight, () -> done.add(name)), task -> new Thread(task).start());
    }

    private static void assertWaits(CompletableFuture<Boolean> put) {
        Assertions.assertThatExceptionOfType(TimeoutException.class)
                .isThrownBy(() -> put.get(200, TimeUnit.MILLISECONDS));
    }

    @Test
    void whoPutsMoreThanTheWeightWaits() throws Exception {
        hold();
        assertThat(put(600, "a").get()).isTrue();
        CompletableFuture<Boolean> second = put(600, "b");
        assertWaits(second);

        release.countDown();

        assertThat(second.get(10, TimeUnit.SECONDS)).isTrue();
        assertThat(done.poll(10, TimeUnit.SECONDS)).isEqualTo("a");
        assertThat(done.poll(10, TimeUnit.SECONDS)).isEqualTo("b");
    }

    @Test
    void whoPutsMoreThanTheNumberWaits() throws Exception {
        hold();
        assertThat(put(1, "a").get()).isTrue();
        assertThat(put(1, "b").get()).isTrue();
        assertThat(put(1, "c").get()).isTrue();
        assertWaits(put(1, "d"));
    }

    @Test
    void aSingleEntryMayBeHeavier() throws Exception {
        hold();

        assertThat(put(1_000_000, "a").get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void nobodyWaitsWhileAnAnswerIsWaitedForAndFarTooMuchIsRefused() throws Exception {
        mailbox.add(() -> Waiting.during(() -> {
            busy.countDown();
            await(release);
            return true;
        }));
        busy.await();

        assertThat(put(900, "a").get(10, TimeUnit.SECONDS)).isTrue();
        assertThat(put(900, "b").get(10, TimeUnit.SECONDS)).isTrue();
        assertThat(put(900, "c").get(10, TimeUnit.SECONDS)).isFalse();
        release.countDown();

        assertThat(done.poll(10, TimeUnit.SECONDS)).isEqualTo("a");
        assertThat(done.poll(10, TimeUnit.SECONDS)).isEqualTo("b");
    }

    @Test
    void whoWaitsGoesOnWhenAnAnswerIsWaitedFor() throws Exception {
        CountDownLatch ask = new CountDownLatch(1);
        mailbox.add(() -> {
            busy.countDown();
            await(ask);
            Waiting.during(() -> {
                await(release);
                return true;
            });
        });
        busy.await();
        assertThat(put(900, "a").get()).isTrue();
        CompletableFuture<Boolean> second = put(900, "b");
        assertWaits(second);

        ask.countDown();

        assertThat(second.get(10, TimeUnit.SECONDS)).isTrue();
    }
}
