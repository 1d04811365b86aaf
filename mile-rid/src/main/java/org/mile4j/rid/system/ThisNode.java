package org.mile4j.rid.system;

import java.lang.System.Logger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mile4j.rid.store.AskedMessage;
import org.mile4j.rid.store.MessageStore;
import org.mile4j.rid.store.StoreException;
import org.mile4j.rid.store.StoredMessage;

/**
 * One process of a system among those that share its store and its address. An answer may come to any of them, and is
 * handed over in the store to the one that asked, as long as that one runs.
 */
final class ThisNode {

    private static final Logger LOG = System.getLogger("org.mile4j.rid.system");
    private static final Duration BEAT = Duration.ofSeconds(5);
    private static final Duration ALIVE = Duration.ofSeconds(20);
    private static final Duration TAKEN_IN = Duration.ofSeconds(10);

    private final String name = UUID.randomUUID().toString();
    private final MessageStore store;
    private final Clock clock;
    private Instant beaten = Instant.EPOCH;

    ThisNode(MessageStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    String name() {
        return name;
    }

    /** Lets the others know that this node runs. It is called again and again. */
    synchronized void beat() {
        Instant now = clock.instant();
        if (Duration.between(beaten, now).abs().compareTo(BEAT) >= 0) {
            store.nodes().alive(name, now);
            beaten = now;
        }
    }

    /** Whether an answer is for another node, which runs. */
    boolean isForAnother(AskedMessage asked) {
        return !asked.node().equals(name)
                && store.nodes().isAlive(asked.node(), clock.instant().minus(ALIVE));
    }

    /** The answers that came to other nodes for this one, and those that their node has left lying. */
    List<StoredMessage> handedOver() {
        return store.nodes().handedOver(name, clock.instant().minus(TAKEN_IN));
    }

    /** Lets the others know that this node ends. */
    void end() {
        try {
            store.nodes().gone(name);
        } catch (StoreException e) {
            LOG.log(Logger.Level.DEBUG, "the others will notice by themselves that this node has ended", e);
        }
    }
}
