package org.mile4j.rid.system;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.mile4j.model.data.CanonicalXml;
import org.mile4j.model.iodef1.IncidentID;
import org.mile4j.rid.http.Peer;
import org.mile4j.rid.message.MsgType;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.RidPolicy;
import org.mile4j.rid.store.StoredMessage;
import org.mile4j.rid.xml.RidXml;

/** What a system needs to know of a message, beyond what it says. */
final class MessageFacts {

    private MessageFacts() {}

    /** The type of a message; one that is not listed if it does not say. */
    static MsgType type(RidDocument message) {
        return message.policy().flatMap(RidPolicy::msgType).orElse(MsgType.of(""));
    }

    static boolean isRequest(MsgType type) {
        return type.equals(MsgType.TRACE_REQUEST) || type.equals(MsgType.INVESTIGATION_REQUEST);
    }

    /** The name and number of the incident, as the store divides them. */
    static String incident(RidDocument message) {
        Optional<IncidentID> id = message.policy().flatMap(RidPolicy::incidentId);
        return id.map(i -> i.name().orElse("").strip() + "\n" + i.id().strip()).orElse("");
    }

    /** A message as it is kept. */
    static StoredMessage stored(Peer peer, RidDocument message, Instant received) {
        byte[] bytes = RidXml.defaults().pretty(false).toBytes(message);
        return new StoredMessage(
                0, digest(message), peer.name(), type(message).value(), incident(message), bytes, received);
    }

    /** What a repeat shares with the message: everything but the signatures. */
    private static String digest(RidDocument message) {
        RidDocument unsigned = message.policy()
                .flatMap(policy -> policy.reportSchema()
                        .map(schema -> message.toBuilder()
                                .policy(policy.toBuilder()
                                        .reportSchema(schema.toBuilder()
                                                .signatures(List.of())
                                                .build())
                                        .build())
                                .build()))
                .orElse(message);
        String canonical = CanonicalXml.of(RidXml.defaults().pretty(false).toBytes(unsigned));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
