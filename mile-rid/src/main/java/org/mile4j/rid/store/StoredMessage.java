package org.mile4j.rid.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.iodef1.IncidentID;
import org.mile4j.rid.message.MsgType;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.RidPolicy;

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
     * A message as it is kept: in XML, with what tells it from others of the peer, which is everything but its signatures,
     * as a repeat is signed anew.
     *
     * @param peer the name of the peer that sent it
     * @param message the message, verified and decrypted
     * @param received when it came
     * @return the message without a number
     */
    public static StoredMessage of(String peer, RidDocument message, Instant received) {
        KeptText text = KeptText.of(message);
        Optional<RidPolicy> policy = message.policy();
        return new StoredMessage(
                0,
                text.digest(),
                peer,
                policy.flatMap(RidPolicy::msgType).map(MsgType::value).orElse(""),
                incident(message),
                text.bytes(),
                received);
    }

    /**
     * The incident that a message is about.
     *
     * @param message the message
     * @return its name and number, divided by a line feed; empty if the message does not say
     */
    public static String incident(RidDocument message) {
        return message.policy()
                .flatMap(RidPolicy::incidentId)
                .map(StoredMessage::incident)
                .orElse("");
    }

    /**
     * An incident as it stands with the messages on it.
     *
     * @param id the number
     * @return its name and number, divided by a line feed
     */
    public static String incident(IncidentID id) {
        return id.name().orElse("").strip() + "\n" + id.id().strip();
    }

    /**
     * The message as the answer to one request: the same words about another are no repeat.
     *
     * @param token the token of the request that it answers
     * @return the message, of which only what comes under the same token is a repeat
     */
    public StoredMessage under(String token) {
        return new StoredMessage(id, KeptText.digest(digest + "\n" + token), peer, type, incident, message, received);
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

    /** The message itself, which is not to be changed. */
    byte[] uncopied() {
        return message;
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
