package org.mile4j.rid.compose;

import java.net.InetAddress;
import org.mile4j.rid.message.IncidentSource;
import org.mile4j.rid.message.MsgType;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.payload.Payload;

/**
 * Makes a Result: RFC 6545, Section 6.3.
 *
 * @since 0.1
 */
public final class RidResult extends MessageSteps<RidResult> {

    private final IncidentSource.Builder source = IncidentSource.builder();

    private RidResult() {
        super(MsgType.RESULT);
    }

    /**
     * The result of a request whose source was found.
     *
     * @param request the request
     * @param document the incident with its History of what was done
     * @param sources the addresses of the source; none if policy forbids to tell them
     * @return the maker of the message
     */
    public static RidResult found(RidDocument request, Payload document, InetAddress... sources) {
        RidResult result = new RidResult().answering(request).payload(document);
        result.source.sourceFound("true");
        for (InetAddress address : sources) {
            result.source.addNode(node(address));
        }
        return result;
    }

    /**
     * The result of a request whose source was not found.
     *
     * @param request the request
     * @param document the incident with its History of what was done
     * @return the maker of the message
     */
    public static RidResult notFound(RidDocument request, Payload document) {
        RidResult result = new RidResult().answering(request).payload(document);
        result.source.sourceFound("false");
        return result;
    }

    @Override
    RidDocument.Builder complete(RidDocument.Builder message) {
        return message.incidentSource(source.build());
    }

    @Override
    RidResult self() {
        return this;
    }
}
