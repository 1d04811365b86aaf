package org.mile4j.rid.system;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mile4j.model.ProtocolException;
import org.mile4j.model.TransportException;
import org.mile4j.rid.http.Peer;
import org.mile4j.rid.http.PeerList;
import org.mile4j.rid.security.MessageSecurityException;
import org.mile4j.rid.store.MessageStore;
import org.mile4j.rid.store.OwedAnswer;

/** Sends what the store says is owed, again and again until it arrives. */
final class Outbox {

    private static final int AT_ONCE = 50;
    private static final int MOST_ATTEMPTS = 500;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final MessageStore store;
    private final PeerList peers;
    private final SystemListener listener;
    private final Clock clock;

    Outbox(MessageStore store, PeerList peers, SystemListener listener, Clock clock) {
        this.store = store;
        this.peers = peers;
        this.listener = listener;
        this.clock = clock;
    }

    /** A message that is due at once; for a callback with the address that the request came from and its token. */
    OwedAnswer due(Peer peer, String address, String token, byte[] message) {
        return new OwedAnswer(0, peer.name(), address, token, message, clock.instant(), 0);
    }

    /** Sends what is due; what does not arrive is due again later. */
    void flush(Delivery delivery) {
        Instant now = clock.instant();
        for (OwedAnswer owed : store.obligations().take(now, now.plusSeconds(60), AT_ONCE)) {
            Optional<Peer> peer = peers.named(owed.peer());
            if (peer.isEmpty() || owed.attempts() >= MOST_ATTEMPTS) {
                listener.alert(owed.peer(), "a message cannot be delivered and is given up");
                store.obligations().settle(owed.id());
                continue;
            }
            deliver(peer.get(), owed, delivery);
        }
    }

    private void deliver(Peer peer, OwedAnswer owed, Delivery delivery) {
        try {
            delivery.deliver(peer, owed);
            store.obligations().settle(owed.id());
        } catch (TransportException e) {
            again(owed);
        } catch (ProtocolException e) {
            if (isFaultOfPeer(e)) {
                again(owed);
            } else {
                store.obligations().settle(owed.id()); // the sender has told of it
            }
        } catch (MessageSecurityException e) {
            store.obligations().settle(owed.id()); // the sender has told of it
        }
    }

    /** Whether a peer says that it is at fault itself, or that the message came too slowly, so that it may be sent again. */
    static boolean isFaultOfPeer(ProtocolException e) {
        return e.getMessage().contains(" answered 5") || e.getMessage().contains(" answered 408");
    }

    private void again(OwedAnswer owed) {
        Duration wait = Duration.ofSeconds(1L << Math.min(owed.attempts(), 8));
        // The end of the process in between leaves it there twice, which a peer takes once; never not at all.
        store.obligations()
                .owe(new OwedAnswer(
                        0,
                        owed.peer(),
                        owed.address(),
                        owed.token(),
                        owed.message(),
                        clock.instant().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait),
                        owed.attempts() + 1));
        store.obligations().settle(owed.id());
    }

    /** Sends a message that is due. */
    interface Delivery {
        void deliver(Peer peer, OwedAnswer owed);
    }
}
