package org.mile4j.rid.compose;

import org.mile4j.rid.message.AuthorizationStatus;
import org.mile4j.rid.message.Justification;
import org.mile4j.rid.message.MsgType;
import org.mile4j.rid.message.RequestStatus;
import org.mile4j.rid.message.RidDocument;

/**
 * Makes an Acknowledgement: RFC 6545, Section 6.2.
 *
 * @since 0.1
 */
public final class RidAcknowledgement extends MessageSteps<RidAcknowledgement> {

    private final RequestStatus status;

    private RidAcknowledgement(RequestStatus status) {
        super(MsgType.ACKNOWLEDGEMENT);
        this.status = status;
    }

    private static RequestStatus.Builder status(AuthorizationStatus status) {
        return RequestStatus.builder().authorizationStatus(status);
    }

    /**
     * The message was accepted and is acted upon.
     *
     * @param message the message
     * @return the maker of the acknowledgement
     */
    public static RidAcknowledgement approved(RidDocument message) {
        return new RidAcknowledgement(status(AuthorizationStatus.APPROVED).build()).answering(message);
    }

    /**
     * The message was refused.
     *
     * @param message the message
     * @param reason why
     * @return the maker of the acknowledgement
     */
    public static RidAcknowledgement denied(RidDocument message, Justification reason) {
        return new RidAcknowledgement(
                        status(AuthorizationStatus.DENIED).justification(reason).build())
                .answering(message);
    }

    /**
     * Nobody has decided on the message yet.
     *
     * @param message the message
     * @return the maker of the acknowledgement
     */
    public static RidAcknowledgement pending(RidDocument message) {
        return new RidAcknowledgement(status(AuthorizationStatus.PENDING).build()).answering(message);
    }

    @Override
    RidDocument.Builder complete(RidDocument.Builder message) {
        return message.requestStatus(status);
    }

    @Override
    RidAcknowledgement self() {
        return this;
    }
}
