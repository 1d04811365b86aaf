package org.mile4j.rid.system;

import org.mile4j.rid.http.Peer;
import org.mile4j.rid.message.RidDocument;

/**
 * Is told what a RID system receives and what its operator should know. It is called after a message was kept.
 *
 * @since 0.1
 */
public interface SystemListener {

    /** Takes no notice of anything. */
    SystemListener NONE = new SystemListener() {};

    /**
     * A message came, verified and decrypted: one that starts an exchange, an answer or a callback.
     *
     * @param peer who sent it
     * @param message the message
     */
    default void received(Peer peer, RidDocument message) {}

    /**
     * Something that the operator should look at: a loop in a trace, a bad message in an answer, an answer that cannot be
     * delivered.
     *
     * @param peer the name of the peer
     * @param what what happened, without any content of messages
     */
    default void alert(String peer, String what) {}
}
