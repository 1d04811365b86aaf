package org.mile4j.rid.system;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The messages that are on their way to each peer. A peer that decides at once may call back before the token of its 202
 * has arrived; then the callback waits for it.
 */
final class InFlight {

    private final Duration patience;
    private final Predicate<String> elsewhere;
    private final Map<String, Integer> sending = new HashMap<>();

    /**
     * Nothing is on its way yet.
     *
     * @param patience how long a callback waits at most
     * @param elsewhere whether a message to a peer is on its way from another node
     */
    InFlight(Duration patience, Predicate<String> elsewhere) {
        this.patience = patience;
        this.elsewhere = elsewhere;
    }

    /** Does something with a message on its way to a peer. */
    <T> T during(String peer, Supplier<T> exchange) {
        count(peer, 1);
        try {
            return exchange.get();
        } finally {
            count(peer, -1);
        }
    }

    private synchronized void count(String peer, int change) {
        if (sending.merge(peer, change, Integer::sum) == 0) {
            sending.remove(peer);
        }
        notifyAll();
    }

    /**
     * Asks until there is an answer, again after each message that has arrived at the peer, as long as one is on its way.
     *
     * @return the answer, or nothing if there was none until the end
     */
    <T> Optional<T> await(String peer, Supplier<Optional<T>> question) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            boolean more = isSending(peer) || elsewhere.test(peer);
            Optional<T> answer = question.get();
            if (answer.isPresent()) {
                return answer;
            }
            long left = (end - System.nanoTime()) / 1_000_000;
            if (!more || left <= 0 || !pause(left)) {
                return Optional.empty();
            }
        }
    }

    private synchronized boolean isSending(String peer) {
        return sending.containsKey(peer);
    }

    /** Waits for a message to arrive; false if the thread is to end. */
    private synchronized boolean pause(long millis) {
        try {
            wait(Math.min(millis, 100));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
