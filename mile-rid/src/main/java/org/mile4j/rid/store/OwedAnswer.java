package org.mile4j.rid.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;

/**
 * A message that this system is to send: a callback, or one that starts an exchange.
 *
 * @param id the number that the store gave it, 0 before
 * @param peer the name of the peer it goes to
 * @param address the address it goes to, or empty for the one that is configured
 * @param token the token of the callback, or empty if it is none
 * @param message the message as it is sent
 * @param due when to send it, first or again
 * @param attempts how often it was tried
 * @since 0.1
 */
public record OwedAnswer(
        long id, String peer, String address, String token, byte[] message, Instant due, int attempts) {

    /**
     * Copies the bytes.
     *
     * @param id as the record describes it
     * @param peer as the record describes it
     * @param address as the record describes it
     * @param token as the record describes it
     * @param message as the record describes it
     * @param due as the record describes it
     * @param attempts as the record describes it
     */
    public OwedAnswer {
        Objects.requireNonNull(peer, "peer");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(token, "token");
        message = message.clone();
        Objects.requireNonNull(due, "due");
    }

    /**
     * The message as it is sent.
     *
     * @return a copy of the bytes
     */
    @Override
    public byte[] message() {
        return message.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OwedAnswer a
                && id == a.id
                && peer.equals(a.peer)
                && token.equals(a.token)
                && attempts == a.attempts
                && Arrays.equals(message, a.message);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, peer, token);
    }

    @Override
    public String toString() {
        return "OwedAnswer[" + id + " to " + peer + ", attempt " + attempts + "]";
    }
}
