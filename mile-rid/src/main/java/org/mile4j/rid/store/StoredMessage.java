package org.mile4j.rid.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;

/**
 * A message that was received and accepted.
 *
 * @param id the number that the store gave it, 0 before
 * @param digest what tells it from others of the peer: a repeat has the same
 * @param peer the name of the peer that sent it
 * @param type the type of the message
 * @param incident the name and number of the incident, divided by a line feed
 * @param message the message, verified and decrypted
 * @param received when it came
 * @since 0.1
 */
public record StoredMessage(
        long id, String digest, String peer, String type, String incident, byte[] message, Instant received) {

    /**
     * Copies the bytes.
     *
     * @param id as the record describes it
     * @param digest as the record describes it
     * @param peer as the record describes it
     * @param type as the record describes it
     * @param incident as the record describes it
     * @param message as the record describes it
     * @param received as the record describes it
     */
    public StoredMessage {
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(peer, "peer");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(incident, "incident");
        message = message.clone();
        Objects.requireNonNull(received, "received");
    }

    /**
     * The message, verified and decrypted.
     *
     * @return a copy of the bytes
     */
    @Override
    public byte[] message() {
        return message.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredMessage m
                && id == m.id
                && digest.equals(m.digest)
                && peer.equals(m.peer)
                && Arrays.equals(message, m.message);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, digest, peer);
    }

    @Override
    public String toString() {
        return type + " of " + peer + " (" + message.length + " bytes)";
    }
}
