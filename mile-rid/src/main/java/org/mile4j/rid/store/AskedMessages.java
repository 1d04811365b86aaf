package org.mile4j.rid.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a RID system has asked its peers and may be answered later: RFC 6546, Section 3.
 *
 * @since 0.1
 */
public interface AskedMessages {

    /**
     * Notes, before it is sent, a message to which an answer may come later. One of its type on the same incident of which
     * nobody knows whether the peer got it is forgotten.
     *
     * @param message the message
     * @return its number
     * @throws StoreException if the store cannot be written
     */
    long ask(AskedMessage message);

    /**
     * Notes that a peer took a message, and that more may come.
     *
     * @param id the number of the message
     * @param token the token that the callback will have, or empty text if the peer answered without one
     * @throws StoreException if the store cannot be written
     */
    void promised(long id, String token);

    /**
     * Forgets a message to which nothing more will come.
     *
     * @param id its number
     * @throws StoreException if the store cannot be written
     */
    void answered(long id);

    /**
     * The message that a callback answers; it stays, as several may come.
     *
     * @param peer the name of the peer
     * @param token the token of the callback
     * @return the message, or nothing if no such callback is expected
     * @throws StoreException if the store cannot be read
     */
    Optional<AskedMessage> find(String peer, String token);

    /**
     * What was asked about an incident, the newest first.
     *
     * @param incident the name and number of the incident, divided by a line feed
     * @return the messages, twenty at most
     * @throws StoreException if the store cannot be read
     */
    List<AskedMessage> about(String incident);

    /**
     * Whether a message to a peer is on its way from any node.
     *
     * @param peer the name of the peer
     * @param since what was sent earlier has ended, one way or the other
     * @return whether there is one
     * @throws StoreException if the store cannot be read
     */
    boolean isAsking(String peer, Instant since);
}
