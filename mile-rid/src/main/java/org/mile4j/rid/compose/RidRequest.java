package org.mile4j.rid.compose;

import java.net.InetAddress;
import org.mile4j.rid.message.MsgType;
import org.mile4j.rid.payload.Payload;

/**
 * Makes a Request, for a trace or an investigation: RFC 6545, Section 6.1.
 *
 * <p>The document has to have a RecordItem, or a DateTime in RecordData, which the originator signs.
 *
 * @since 0.1
 */
public final class RidRequest extends MessageSteps<RidRequest> {

    private RidRequest(MsgType type) {
        super(type);
    }

    /**
     * A request to trace traffic to its source, network by network.
     *
     * @param document what is known of the incident
     * @return the maker of the message
     */
    public static RidRequest trace(Payload document) {
        return new RidRequest(MsgType.TRACE_REQUEST).payload(document);
    }

    /**
     * A request to investigate traffic whose source is believed to be known.
     *
     * @param document what is known of the incident
     * @return the maker of the message
     */
    public static RidRequest investigation(Payload document) {
        return new RidRequest(MsgType.INVESTIGATION_REQUEST).payload(document);
    }

    /**
     * Sends the request to the RID system closest to the source of the incident, which need not be known.
     *
     * @param source the address of the source
     * @return this
     */
    public RidRequest toSourceOfIncident(InetAddress source) {
        return towards(source);
    }

    @Override
    RidRequest self() {
        return this;
    }
}
