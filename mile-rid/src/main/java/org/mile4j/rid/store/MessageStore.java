package org.mile4j.rid.store;

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
     * What the system has to send and to decide.
     *
     * @return this part of the store
     */
    Obligations obligations();

    /**
     * What the system has asked its peers.
     *
     * @return this part of the store
     */
    AskedMessages asked();

    /**
     * The nodes that share the store.
     *
     * @return this part of the store
     */
    SharingNodes nodes();

    @Override
    void close();
}
