package org.mile4j.rid.store;

import java.time.Instant;
import java.util.Objects;

/**
 * A request that awaits a decision: RFC 6545, Section 6.2.
 *
 * @param messageId the stored request
 * @param peer the name of the peer that sent it
 * @param address the address it came from
 * @param token the token that the peer was given
 * @param due when the status Pending is sent, if nothing was decided by then
 * @param told whether the status Pending was sent
 * @since 0.1
 */
public record PendingRequest(long messageId, String peer, String address, String token, Instant due, boolean told) {

    /**
     * Checks that all is given.
     *
     * @param messageId as the record describes it
     * @param peer as the record describes it
     * @param address as the record describes it
     * @param token as the record describes it
     * @param due as the record describes it
     * @param told as the record describes it
     */
    public PendingRequest {
        Objects.requireNonNull(peer, "peer");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(due, "due");
    }
}
