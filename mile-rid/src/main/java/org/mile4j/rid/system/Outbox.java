package org.mile4j.rid.system;

import java.lang.System.Logger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.mile4j.model.ProtocolException;
import org.mile4j.model.TransportException;
import org.mile4j.rid.http.Peer;
import org.mile4j.rid.http.PeerList;
import org.mile4j.rid.security.MessageSecurityException;
import org.mile4j.rid.store.MessageStore;
import org.mile4j.rid.store.OwedAnswer;
import org.mile4j.rid.store.StoreException;

/**
 * Sends what the store says is owed, again and again until it arrives. Each peer gets its messages in turn; those of several
 * peers go out side by side, so that one that does not answer holds nobody else up.
 */
final class Outbox implements AutoCloseable {

    private static final Logger LOG = System.getLogger("org.mile4j.rid.system");
    private static final int AT_ONCE = 50;
    private static final int MOST_ATTEMPTS = 500;
    /** So many peers are sent to side by side. */
    private static final int PEERS = 32;

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    /** What was taken from the store and is not settled by then is taken again, by any node. */
    private static final Duration TAKEN = Duration.ofSeconds(60);
    /** Nothing is begun so late that another node may begin it too. */
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final MessageStore store;
    private final PeerList peers;
    private final SystemListener listener;
    private final Clock clock;
    private final Delivery delivery;
    private final ExecutorService senders;
    /** What waits for each peer to which something is being sent. */
    private final Map<String, Queue<Waiting>> waiting = new HashMap<>();

    private boolean closed;

    /** A message, and since when it is this node that sends it. */
    private record Waiting(Peer peer, OwedAnswer owed, Instant taken) {}

    Outbox(MessageStore store, PeerList peers, SystemListener listener, Clock clock, Delivery delivery) {
        this.store = store;
        this.peers = peers;
        this.listener = listener;
        this.clock = clock;
        this.delivery = delivery;
        AtomicInteger number = new AtomicInteger();
        this.senders = Executors.newFixedThreadPool(PEERS, task -> {
            Thread thread = new Thread(task, "rid-outbox-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** A message that is due at once; for a callback with the address that the request came from and its token. */
    static OwedAnswer due(Clock clock, Peer peer, String address, String token, byte[] message) {
        return new OwedAnswer(0, peer.name(), address, token, message, clock.instant(), 0);
    }

    /** Begins to send what is due, and does not wait for it. What does not arrive is due again later. */
    void flush() {
        Instant now = clock.instant();
        for (OwedAnswer owed : store.obligations().take(now, now.plus(TAKEN), AT_ONCE)) {
            Optional<Peer> peer = peers.named(owed.peer());
            if (peer.isEmpty() || owed.attempts() >= MOST_ATTEMPTS) {
                listener.alert(owed.peer(), "a message cannot be delivered and is given up");
                store.obligations().settle(owed.id());
            } else {
                enqueue(new Waiting(peer.get(), owed, now));
            }
        }
    }

    private void enqueue(Waiting next) {
        String name = next.peer().name();
        synchronized (waiting) {
            if (!closed) {
                Queue<Waiting> queue = waiting.get(name);
                if (queue == null) {
                    queue = new ArrayDeque<>();
                    waiting.put(name, queue);
                    senders.execute(() -> sendAll(name));
                }
                queue.add(next);
                return;
            }
        }
        giveBack(next.owed());
    }

    /** Leaves a message that was taken to whoever sends next, who would else wait until it counts as taken no more. */
    private void giveBack(OwedAnswer owed) {
        try {
            again(owed, owed.attempts(), Duration.ZERO);
        } catch (StoreException e) {
            LOG.log(Logger.Level.WARNING, "what is owed could not be given back; it is sent a minute later", e);
        }
    }

    private void sendAll(String name) {
        boolean reached = true;
        for (Waiting next = next(name); next != null; next = next(name)) {
            try {
                if (clock.instant().isAfter(next.taken().plus(FRESH))) {
                    continue; // it is taken again
                }
                if (reached) {
                    reached = deliver(next.peer(), next.owed());
                } else {
                    again(next.owed(), next.owed().attempts()); // as the one before did not arrive
                }
            } catch (RuntimeException e) {
                LOG.log(Logger.Level.ERROR, "what is owed could not be sent; it is tried again", e);
            }
        }
    }

    private Waiting next(String name) {
        synchronized (waiting) {
            Waiting next = waiting.get(name).poll();
            if (next == null) {
                waiting.remove(name);
            }
            return next;
        }
    }

    /** Sends a message; whether the peer was reached and able to take messages. */
    private boolean deliver(Peer peer, OwedAnswer owed) {
        try {
            delivery.deliver(peer, owed);
            store.obligations().settle(owed.id());
        } catch (TransportException e) {
            again(owed, owed.attempts() + 1);
            return false;
        } catch (ProtocolException e) {
            if (isFaultOfPeer(e)) {
                again(owed, owed.attempts() + 1);
            } else {
                store.obligations().settle(owed.id()); // the sender has told of it
            }
        } catch (MessageSecurityException e) {
            store.obligations().settle(owed.id()); // the sender has told of it
        }
        return true;
    }

    /** Whether a peer says that it is at fault itself, or that the message came too slowly, so that it may be sent again. */
    static boolean isFaultOfPeer(ProtocolException e) {
        return e.getMessage().contains(" answered 5") || e.getMessage().contains(" answered 408");
    }

    private void again(OwedAnswer owed, int attempts) {
        Duration wait = Duration.ofSeconds(1L << Math.min(owed.attempts(), 8));
        again(owed, attempts, wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }

    private void again(OwedAnswer owed, int attempts, Duration wait) {
        // The end of the process in between leaves it there twice, which a peer takes once; never not at all.
        store.obligations()
                .owe(new OwedAnswer(
                        0,
                        owed.peer(),
                        owed.address(),
                        owed.token(),
                        owed.message(),
                        clock.instant().plus(wait),
                        attempts));
        store.obligations().settle(owed.id());
    }

    /** Lets what is being sent end, in ten seconds at most. What waits is sent after the next start. */
    @Override
    public void close() {
        List<Waiting> left = new ArrayList<>();
        synchronized (waiting) {
            closed = true;
            waiting.values().forEach(left::addAll);
            waiting.values().forEach(Queue::clear);
        }
        left.forEach(next -> giveBack(next.owed()));
        senders.shutdown();
        try {
            if (!senders.awaitTermination(10, TimeUnit.SECONDS)) {
                senders.shutdownNow();
            }
        } catch (InterruptedException e) {
            senders.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /** Sends a message that is due. */
    interface Delivery {
        void deliver(Peer peer, OwedAnswer owed);
    }
}
