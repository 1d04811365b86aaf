package org.mile4j.rid.system;

import org.mile4j.rid.message.AuthorizationStatus;
import org.mile4j.rid.message.MsgDestination;
import org.mile4j.rid.message.MsgType;
import org.mile4j.rid.message.RequestStatus;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.RidPolicy;

/** What a system asks of a message before anything else. */
final class MessageFacts {

    private MessageFacts() {}

    /** The type of a message; one that is not listed if it does not say. */
    static MsgType type(RidDocument message) {
        return message.policy().flatMap(RidPolicy::msgType).orElse(MsgType.of(""));
    }

    /** Whether a message says that another was denied. */
    static boolean isDenial(RidDocument message) {
        return message.requestStatus()
                .flatMap(RequestStatus::authorizationStatus)
                .filter(AuthorizationStatus.DENIED::equals)
                .isPresent();
    }

    /** Whether a message is to find its way to the system that is closest to a source. */
    static boolean isForSource(RidDocument message) {
        return message.policy()
                .flatMap(RidPolicy::msgDestination)
                .filter(MsgDestination.SOURCE_OF_INCIDENT::equals)
                .isPresent();
    }

    static boolean isRequest(MsgType type) {
        return type.equals(MsgType.TRACE_REQUEST) || type.equals(MsgType.INVESTIGATION_REQUEST);
    }
}
