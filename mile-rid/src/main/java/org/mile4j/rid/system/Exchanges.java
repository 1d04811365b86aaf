package org.mile4j.rid.system;

import java.util.Set;
import org.mile4j.rid.message.MsgType;

/** Which message may answer which in the same exchange: RFC 6546, Table 1. */
final class Exchanges {

    private Exchanges() {}

    /** Whether a type starts an exchange; the others conclude one. */
    static boolean starts(MsgType type) {
        return type.equals(MsgType.TRACE_REQUEST)
                || type.equals(MsgType.INVESTIGATION_REQUEST)
                || type.equals(MsgType.QUERY)
                || type.equals(MsgType.REPORT);
    }

    /** Whether the answer to a type may come in a callback. */
    static boolean mayBeAnsweredLater(MsgType type) {
        return starts(type) && !type.equals(MsgType.REPORT);
    }

    /** The types that may answer one. */
    static Set<MsgType> answers(MsgType type) {
        if (type.equals(MsgType.TRACE_REQUEST) || type.equals(MsgType.INVESTIGATION_REQUEST)) {
            return Set.of(MsgType.ACKNOWLEDGEMENT, MsgType.RESULT, MsgType.REPORT);
        }
        if (type.equals(MsgType.QUERY)) {
            return Set.of(MsgType.ACKNOWLEDGEMENT, MsgType.REPORT);
        }
        return type.equals(MsgType.REPORT) ? Set.of(MsgType.ACKNOWLEDGEMENT) : Set.of();
    }
}
