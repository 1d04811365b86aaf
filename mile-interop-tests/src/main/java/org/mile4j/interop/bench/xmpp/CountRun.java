package org.mile4j.interop.bench.xmpp;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.BitSet;
import java.util.concurrent.CountDownLatch;
import org.mile4j.xmpp.XmppGrid;
import org.mile4j.xmpp.topic.TopicEvent;

/** Counts notifications by the numbers that their items have as ids, in little memory. */
public final class CountRun {

    private final int count;
    private final BitSet seen = new BitSet();
    private final CountDownLatch done = new CountDownLatch(1);
    private int valid;
    private int twice;

    private CountRun(int count) {
        this.count = count;
    }

    /**
     * Says {@code ready}, and at the end how many came, how many of them were valid, and how many came twice.
     *
     * @param args the folder of the broker, the Topic, and how many items come: from number 0 on
     * @throws IOException if the broker cannot be reached
     * @throws GeneralSecurityException if its certificate cannot be used
     * @throws InterruptedException if the thread is interrupted
     */
    public static void main(String[] args) throws IOException, GeneralSecurityException, InterruptedException {
        Peer.endWithParent();
        TrialAccess access = TrialAccess.read(Path.of(args[0]));
        CountRun run = new CountRun(Integer.parseInt(args[2]));
        XmppGrid.connect(access.grid(TrialAccess.CONSUMER))
                .consumer(TrialAccess.BROKER)
                .subscribe(args[1], run::on);
        System.out.println("ready");
        run.done.await();
        System.out.println(
                "received " + run.seen.cardinality() + " different, " + run.valid + " valid, " + run.twice + " twice");
        System.exit(0);
    }

    private void on(TopicEvent event) {
        if (event instanceof TopicEvent.Published published) {
            int number = Integer.parseInt(published.item().id());
            valid += published.item().iodef().report().isValid() ? 1 : 0;
            twice += seen.get(number) ? 1 : 0;
            seen.set(number);
            if (number == count - 1) {
                done.countDown();
            }
        }
    }
}
