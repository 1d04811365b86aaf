package org.mile4j.rid.store;

import java.time.Instant;
import java.util.List;

/**
 * The nodes of a RID system that share a store, and the answers that they hand to each other.
 *
 * @since 0.1
 */
public interface SharingNodes {

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
     * Takes the answers that other nodes received for this one, and those that no node took in time.
     *
     * @param node this node
     * @param before when an answer came at the latest that this node takes for another
     * @return the answers, each to one node alone
     * @throws StoreException if the store cannot be written
     */
    List<StoredMessage> handedOver(String node, Instant before);
}
