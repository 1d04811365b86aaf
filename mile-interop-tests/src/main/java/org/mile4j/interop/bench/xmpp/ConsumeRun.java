package org.mile4j.interop.bench.xmpp;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.concurrent.CountDownLatch;
import org.jivesoftware.smack.SmackException;
import org.jivesoftware.smack.XMPPException;
import org.mile4j.xmpp.XmppGrid;
import org.mile4j.xmpp.topic.TopicEvent;

/**
 * Receives items, and measures the processor time of this process, round by round; the best one counts, as the JVM compiles
 * during the first ones. With mile-xmpp every item is parsed, checked by
 * all rules and handed to a listener; with plain Smack its own publish-subscribe hands it to a listener as text.
 */
public final class ConsumeRun {

    /** The word for mile-xmpp; anything else is plain Smack. */
    static final String MILE = "mile";

    private final int round;
    private final int count;
    private final CountDownLatch done = new CountDownLatch(1);
    private int seen;
    private int good;
    private long before;
    private long best = Long.MAX_VALUE;

    private ConsumeRun(int round, int rounds) {
        this.round = round;
        this.count = round * rounds;
    }

    /**
     * Says {@code ready}, and when all have come, how many nanoseconds of the processor each took.
     *
     * @param args the folder of the broker, {@code mile} or {@code smack}, the Topic, how many items a round has, and how
     *     many rounds there are
     * @throws IOException if the broker cannot be reached
     * @throws GeneralSecurityException if its certificate cannot be used
     * @throws SmackException if Smack fails
     * @throws XMPPException if the broker refuses Smack
     * @throws InterruptedException if the thread is interrupted
     */
    public static void main(String[] args)
            throws IOException, GeneralSecurityException, SmackException, XMPPException, InterruptedException {
        Peer.endWithParent();
        TrialAccess access = TrialAccess.read(Path.of(args[0]));
        ConsumeRun run = new ConsumeRun(Integer.parseInt(args[3]), Integer.parseInt(args[4]));
        if (args[1].equals(MILE)) {
            XmppGrid.connect(access.grid(TrialAccess.CONSUMER))
                    .consumer(TrialAccess.BROKER)
                    .subscribe(args[2], run::on);
        } else {
            PlainSmack.connect(access, TrialAccess.CONSUMER).subscribe(args[2], () -> run.received(true));
        }
        System.out.println("ready");
        run.done.await();
        System.out.println("each " + run.best / run.round + " " + (run.good == run.seen));
        System.exit(0);
    }

    private void on(TopicEvent event) {
        if (event instanceof TopicEvent.Published published) {
            received(published.item().iodef().report().isValid());
        }
    }

    private synchronized void received(boolean isGood) {
        seen++;
        good += isGood ? 1 : 0;
        if (seen % round == 0) {
            long now = processorTime();
            // The first round has the start of the JVM in it.
            best = seen == round ? best : Math.min(best, now - before);
            before = now;
        }
        if (seen == count) {
            done.countDown();
        }
    }

    private static long processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }
}
