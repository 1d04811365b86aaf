package org.mile4j.rid.system;

import java.util.List;
import org.mile4j.rid.http.Peer;
import org.mile4j.rid.http.PeerList;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.store.StoredMessage;

/**
 * What an operator decides: RFC 6545, Sections 3.1 and 7. It is asked after the signatures held and the message was found
 * free of errors.
 *
 * @since 0.1
 */
public interface DecisionPolicy {

    /**
     * Decides on a request, a report or a query.
     *
     * @param peer who sent it
     * @param message the message
     * @return what becomes of it
     */
    Decision decide(Peer peer, RidDocument message);

    /**
     * Whether a kept report may be given to a peer that asks for it; only to the one that sent it, if not overridden.
     *
     * @param peer who asks
     * @param report the report
     * @return whether it may
     */
    default boolean mayShare(Peer peer, StoredMessage report) {
        return report.peer().equals(peer.name());
    }

    /**
     * Where a trace that was approved goes on; nowhere, if not overridden.
     *
     * @param from who sent it
     * @param message the request
     * @param peers all peers
     * @return the next systems towards the source; each gets an instance of its own if there are several
     */
    default List<Peer> upstream(Peer from, RidDocument message, PeerList peers) {
        return List.of();
    }
}
