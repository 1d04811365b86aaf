package org.mile4j.interop.bench.xmpp;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.mile4j.xmpp.XmppGrid;

/** Lists the Topics of a broker by pages, in little memory. */
public final class TopicsRun {

    private TopicsRun() {}

    /**
     * Says how many there are.
     *
     * @param args the folder of the broker
     * @throws IOException if the broker cannot be reached
     * @throws GeneralSecurityException if its certificate cannot be used
     */
    public static void main(String[] args) throws IOException, GeneralSecurityException {
        Peer.endWithParent();
        try (XmppGrid grid = XmppGrid.connect(TrialAccess.read(Path.of(args[0])).grid(TrialAccess.CONSUMER))) {
            long topics = grid.discovery().topics(TrialAccess.BROKER).count();
            System.out.println("listed " + topics);
        }
        System.exit(0);
    }
}
