package org.mile4j.rid.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what a RID system has acknowledged, owes and waits for. What a method has done when it returns survives the end
 * of the process.
 *
 * @since 0.1
 */
public interface MessageStore extends AutoCloseable {

    /**
     * Keeps a message unless the same one of the peer is kept already.
     *
     * @param message the message
     * @return the number of the message, or nothing if it is a repeat
     * @throws StoreException if the store cannot be written
     */
    Optional<Long> accept(StoredMessage message);

    /**
     * Keeps a request together with what makes up the answer to it, all or nothing.
     *
     * @param message the request
     * @param pending what awaits a decision, if something does; its message number is set by the store
     * @param answers what is to be sent because of it
     * @return the number of the message, or nothing if it is a repeat
     * @throws StoreException if the store cannot be written
     */
    Optional<Long> accept(StoredMessage message, Optional<PendingRequest> pending, List<OwedAnswer> answers);

    /**
     * A kept message.
     *
     * @param id its number
     * @return the message, or nothing if there is none
     * @throws StoreException if the store cannot be read
     */
    Optional<StoredMessage> message(long id);

    /**
     * The kept message of a peer with a digest.
     *
     * @param peer the name of the peer
     * @param digest the digest
     * @return the message, or nothing if there is none
     * @throws StoreException if the store cannot be read
     */
    Optional<StoredMessage> repeated(String peer, String digest);

    /**
     * Kept messages on an incident, the newest first.
     *
     * @param incident the name and number of the incident, divided by a line feed
     * @param type the type of the messages
     * @param limit how many at most
     * @return the messages
     * @throws StoreException if the store cannot be read
     */
    List<StoredMessage> find(String incident, String type, int limit);

    /**
     * The kept messages of a type that came last, the newest first.
     *
     * @param type the type of the messages
     * @param limit how many at most
     * @return the messages
     * @throws StoreException if the store cannot be read
     */
    List<StoredMessage> newest(String type, int limit);

    /**
     * How many messages are kept.
     *
     * @return the number
     * @throws StoreException if the store cannot be read
     */
    long count();

    /**
     * Notes a message that is to be sent.
     *
     * @param answer the message
     * @return its number
     * @throws StoreException if the store cannot be written
     */
    long owe(OwedAnswer answer);

    /**
     * Takes messages that are due, and puts them off meanwhile, so that no other node takes them too.
     *
     * @param now the time
     * @param until when they are due again if nothing is heard of them
     * @param limit how many at most
     * @return the messages
     * @throws StoreException if the store cannot be written
     */
    List<OwedAnswer> take(Instant now, Instant until, int limit);

    /**
     * Notes that a message was sent, or will never be.
     *
     * @param id its number
     * @throws StoreException if the store cannot be written
     */
    void settle(long id);

    /**
     * Requests that are due for the status Pending and were not told it.
     *
     * @param now the time
     * @return the requests
     * @throws StoreException if the store cannot be read
     */
    List<PendingRequest> overdue(Instant now);

    /**
     * Notes, once and all or nothing, that the sender of a request is told the status Pending.
     *
     * @param messageId the number of the request
     * @param answer what is to be sent
     * @return whether it was still to be told
     * @throws StoreException if the store cannot be written
     */
    boolean tell(long messageId, OwedAnswer answer);

    /**
     * Requests that await a decision.
     *
     * @return the requests, the oldest first
     * @throws StoreException if the store cannot be read
     */
    List<PendingRequest> undecided();

    /**
     * Ends the wait for a decision, once, together with what is to be sent because of it, all or nothing.
     *
     * @param messageId the number of the request
     * @param answers what is to be sent
     * @return whether it was still to be decided
     * @throws StoreException if the store cannot be written
     */
    boolean decide(long messageId, List<OwedAnswer> answers);

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
    Optional<AskedMessage> asked(String peer, String token);

    /**
     * What was asked about an incident, the newest first.
     *
     * @param incident the name and number of the incident, divided by a line feed
     * @return the messages, twenty at most
     * @throws StoreException if the store cannot be read
     */
    List<AskedMessage> askedAbout(String incident);

    /**
     * Whether a message to a peer is on its way from any node.
     *
     * @param peer the name of the peer
     * @param since what was sent earlier has ended, one way or the other
     * @return whether there is one
     * @throws StoreException if the store cannot be read
     */
    boolean isAsking(String peer, Instant since);

    /**
     * Notes that a node of this system runs.
     *
     * @param node the node, 1 to 64 characters
     * @param now the time
     * @throws StoreException if the store cannot be written
     */
    void alive(String node, Instant now);

    /**
     * Notes that a node ends.
     *
     * @param node the node
     * @throws StoreException if the store cannot be written
     */
    void gone(String node);

    /**
     * Whether a node runs.
     *
     * @param node the node
     * @param since when it was seen last at the earliest
     * @return whether it was seen since
     * @throws StoreException if the store cannot be read
     */
    boolean isAlive(String node, Instant since);

    /**
     * Keeps an answer that another node has asked for, all or nothing.
     *
     * @param node the node
     * @param message the answer
     * @param answers what is to be sent because of it
     * @return the number of the message, or nothing if it is a repeat
     * @throws StoreException if the store cannot be written
     */
    Optional<Long> acceptFor(String node, StoredMessage message, List<OwedAnswer> answers);

    /**
     * Takes the answers that other nodes received for this one, and those that no node took in time.
     *
     * @param node this node
     * @param before when an answer came at the latest that this node takes for another
     * @return the answers, each to one node alone
     * @throws StoreException if the store cannot be written
     */
    List<StoredMessage> handedOver(String node, Instant before);

    @Override
    void close();
}
