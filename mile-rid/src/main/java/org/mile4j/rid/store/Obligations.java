package org.mile4j.rid.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mile4j.rid.message.Justification;

/**
 * What a RID system has to send, and what it has to decide: RFC 6545, Section 6.2, and RFC 6546, Section 3.
 *
 * @since 0.1
 */
public interface Obligations {

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
     * @param denial why it is denied; nothing if it is approved
     * @param answers what is to be sent
     * @return whether it was still to be decided
     * @throws StoreException if the store cannot be written
     */
    boolean decide(long messageId, Optional<Justification> denial, List<OwedAnswer> answers);

    /**
     * Why a request was denied that awaited a decision, for when it comes again.
     *
     * @param messageId the number of the request
     * @return the reason; nothing if it was not denied
     * @throws StoreException if the store cannot be read
     */
    Optional<Justification> denial(long messageId);
}
