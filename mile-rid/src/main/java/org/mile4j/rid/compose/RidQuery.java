package org.mile4j.rid.compose;

import org.mile4j.model.iodef1.IncidentID;
import org.mile4j.rid.message.MsgType;
import org.mile4j.rid.payload.Payload;

/**
 * Makes a Query: RFC 6545, Section 6.5.
 *
 * @since 0.1
 */
public final class RidQuery extends MessageSteps<RidQuery> {

    private RidQuery() {
        super(MsgType.QUERY);
    }

    /**
     * A query for an incident whose number is known.
     *
     * @param incident the number
     * @return the maker of the message
     */
    public static RidQuery forIncident(IncidentID incident) {
        return new RidQuery().about(incident);
    }

    /**
     * A query for incidents like the one in a document.
     *
     * @param example a document with what is known
     * @return the maker of the message
     */
    public static RidQuery like(Payload example) {
        return new RidQuery().payload(example);
    }

    @Override
    RidQuery self() {
        return this;
    }
}
