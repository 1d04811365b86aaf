package org.mile4j.xmpp.internal.session;

import java.time.Duration;
import java.util.function.Consumer;
import org.mile4j.model.TransportException;
import org.mile4j.xmpp.internal.stanza.Ns;
import org.mile4j.xmpp.internal.stanza.Xml;

/**
 * Asks the Controller whether it is there after it has been silent for a while (XEP-0199). While a stanza is being worked on
 * it is not the Controller that is silent: handlers that are slow hold up the reading.
 */
final class KeepAlive {

    private final Requests requests;
    private final String peer;
    private final Duration silence;
    private final Consumer<TransportException> lost;
    private volatile long lastHeard = System.nanoTime();
    private volatile boolean asking;
    private volatile boolean busy;

    /**
     * The connection is taken to be new.
     *
     * @param lost called if no answer comes
     */
    KeepAlive(Requests requests, String peer, Duration silence, Consumer<TransportException> lost) {
        this.requests = requests;
        this.peer = peer;
        this.silence = silence;
        this.lost = lost;
    }

    /** A stanza has come and is being worked on. */
    void begins() {
        busy = true;
    }

    /** All that has come is worked on. */
    void heard() {
        lastHeard = System.nanoTime();
        busy = false;
    }

    /** To be called now and then while there is a connection. */
    void look() {
        if (!asking && !busy && System.nanoTime() - lastHeard > silence.toNanos()) {
            ask();
        }
    }

    private void ask() {
        asking = true;
        Pending ping = requests.of(peer, false, Xml.leaf(Ns.PING, "ping"), false);
        ping.answer().whenComplete((result, problem) -> {
            asking = false;
            // A refusal is an answer too: somebody is there.
            if (problem instanceof TransportException silent && !busy) {
                lost.accept(silent);
            }
        });
        // Smack's queue may be full if the connection stalls, so this waits on a thread of its own.
        Thread sender = new Thread(() -> requests.send(ping), "xmpp-grid-ping");
        sender.setDaemon(true);
        sender.start();
    }
}
