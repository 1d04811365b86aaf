package org.mile4j.rid.system;

import org.mile4j.rid.message.MsgType;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.RidPolicy;

/** What a system asks of a message before anything else. */
final class MessageFacts {

    private MessageFacts() {}

    /** The type of a message; one that is not listed if it does not say. */
    static MsgType type(RidDocument message) {
        return message.policy().flatMap(RidPolicy::msgType).orElse(MsgType.of(""));
    }

    static boolean isRequest(MsgType type) {
        return type.equals(MsgType.TRACE_REQUEST) || type.equals(MsgType.INVESTIGATION_REQUEST);
    }
}
