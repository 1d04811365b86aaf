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
     * Notes that an answer will come in a callback; a token that is noted already stays.
     *
     * @param peer the name of the peer
     * @param token the token that the peer gave
     * @param type the type of the message that was sent
     * @throws StoreException if the store cannot be written
     */
    void expect(String peer, String token, String type);

    /**
     * The type of the message that a callback answers; it stays expected, as several may come.
     *
     * @param peer the name of the peer
     * @param token the token of the callback
     * @return the type, or nothing if no such callback is expected
     * @throws StoreException if the store cannot be read
     */
    Optional<String> expected(String peer, String token);

    @Override
    void close();
}
