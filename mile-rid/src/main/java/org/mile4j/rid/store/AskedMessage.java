package org.mile4j.rid.store;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A request or a query that a system has sent, and to which an answer may come later: RFC 6545, Section 6.1, and RFC 6546,
 * Section 3.
 *
 * @param id the number that the store gave it, 0 before
 * @param peer the name of the peer that was asked
 * @param type the type of the message
 * @param incident the name and number of the incident, divided by a line feed
 * @param token the token that the callback will have; empty text if the peer answered without one, so that more may come;
 *     nothing as long as it is not known what became of the message
 * @param node the node that asks, which is told of the answer
 * @param sent when it was sent
 * @since 0.1
 */
public record AskedMessage(
        long id, String peer, String type, String incident, Optional<String> token, String node, Instant sent) {

    /**
     * Checks that all is given.
     *
     * @param id as the record describes it
     * @param peer as the record describes it
     * @param type as the record describes it
     * @param incident as the record describes it
     * @param token as the record describes it
     * @param node as the record describes it
     * @param sent as the record describes it
     */
    public AskedMessage {
        Objects.requireNonNull(peer, "peer");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(incident, "incident");
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(node, "node");
        Objects.requireNonNull(sent, "sent");
    }

    /**
     * A message that is about to be sent.
     *
     * @param peer the name of the peer
     * @param type the type of the message
     * @param incident the name and number of the incident, divided by a line feed
     * @param node the node that asks
     * @param sent the time
     * @return the message without a number
     */
    public static AskedMessage of(String peer, String type, String incident, String node, Instant sent) {
        return new AskedMessage(0, peer, type, incident, Optional.empty(), node, sent);
    }
}
