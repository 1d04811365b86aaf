package org.mile4j.interop.bench.rid;

import java.io.IOException;
import java.util.List;
import org.mile4j.interop.bench.harness.Area;
import org.mile4j.interop.bench.harness.Run;
import org.mile4j.interop.rid.RidPair;
import org.mile4j.rid.http.HttpLimits;
import org.mile4j.rid.http.Peer;
import org.mile4j.rid.http.PeerList;
import org.mile4j.rid.http.RidHttpClient;
import org.mile4j.rid.security.MessageSecurity;

/**
 * Reports over TLS with certificates on both sides and connections that stay open, beside a bare Jetty that echoes the same
 * bytes and beside Apache Santuario that signs and verifies the same document. Client and server share this process.
 *
 * @since 0.1.0
 */
public final class RidArea implements Area {

    /** How many threads send. */
    static final int THREADS = 32;

    private static final int BITS = 3072;

    /** Creates the area. */
    public RidArea() {
        // It has no state.
    }

    @Override
    public String name() {
        return "rid";
    }

    @Override
    public String description() {
        return "reports between RID systems beside an echo over HTTPS and beside XML signatures alone";
    }

    @Override
    public void measure(Run run) throws IOException, InterruptedException {
        RidPair.Identities identities = RidPair.Identities.create(BITS);
        Reports reports = new Reports();
        Unsigned.measure(run, identities, reports);
        Signed.measure(run, identities, reports);
        Footprint.measure(run);
    }

    /** The one that is sent to, at a port of this machine. */
    static Peer peer(MessageSecurity security, int port) throws IOException {
        return new Peer(
                "sp2.example",
                RidPair.address().getHostAddress(),
                port,
                List.of(security.credential().certificate()));
    }

    /** The client of one that sends to a single peer. */
    static RidHttpClient client(MessageSecurity security, Peer peer) {
        return new RidHttpClient(security.credential(), security.trust(), PeerList.of(peer), HttpLimits.DEFAULT);
    }
}
