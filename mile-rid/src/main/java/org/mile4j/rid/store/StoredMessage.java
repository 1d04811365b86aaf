package org.mile4j.rid.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.iodef1.IncidentID;
import org.mile4j.rid.message.MsgType;
import org.mile4j.rid.message.ReportSchema;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.RidPolicy;
import org.mile4j.rid.xml.RidXml;

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

    private static final RidXml WRITER = RidXml.defaults().pretty(false);

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
        byte[] bytes = WRITER.toBytes(message);
        Optional<RidPolicy> policy = message.policy();
        return new StoredMessage(
                0,
                digest(message, bytes),
                peer,
                policy.flatMap(RidPolicy::msgType).map(MsgType::value).orElse(""),
                incident(message),
                bytes,
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

    private static String digest(RidDocument message, byte[] bytes) {
        return message.policy()
                .flatMap(RidPolicy::reportSchema)
                .filter(schema -> !schema.signatures().isEmpty())
                .map(schema -> digest(unsigned(message, schema)))
                .orElseGet(() -> digest(bytes));
    }

    private static String digest(RidDocument message) {
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            WRITER.write(message, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a digest cannot fail to be written", e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * The message as the answer to one request: the same words about another are no repeat.
     *
     * @param token the token of the request that it answers
     * @return the message, of which only what comes under the same token is a repeat
     */
    public StoredMessage under(String token) {
        byte[] both = (digest + "\n" + token).getBytes(StandardCharsets.UTF_8);
        return new StoredMessage(id, digest(both), peer, type, incident, message, received);
    }

    private static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static RidDocument unsigned(RidDocument message, ReportSchema signed) {
        ReportSchema schema = signed.toBuilder().signatures(List.of()).build();
        RidPolicy policy =
                message.policy().orElseThrow().toBuilder().reportSchema(schema).build();
        return message.toBuilder().policy(policy).build();
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
