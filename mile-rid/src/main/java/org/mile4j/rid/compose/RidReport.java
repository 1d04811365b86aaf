package org.mile4j.rid.compose;

import org.mile4j.rid.message.MsgType;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.payload.Payload;

/**
 * Makes a Report: RFC 6545, Section 6.4.
 *
 * {@snippet :
 * RidDocument message = RidReport.of(document).to(address).traffic(Traffic.ATTACK).build();
 * }
 *
 * @since 0.1
 */
public final class RidReport extends MessageSteps<RidReport> {

    private RidReport() {
        super(MsgType.REPORT);
    }

    /**
     * A report of a document.
     *
     * @param document what is reported
     * @return the maker of the message
     */
    public static RidReport of(Payload document) {
        return new RidReport().payload(document);
    }

    /**
     * A report of an IODEF v2 document.
     *
     * @param document what is reported
     * @return the maker of the message
     */
    public static RidReport of(org.mile4j.model.iodef.IodefDocument document) {
        return of(Payload.of(document));
    }

    /**
     * A report of an IODEF v1 document.
     *
     * @param document what is reported
     * @return the maker of the message
     */
    public static RidReport of(org.mile4j.model.iodef1.IodefDocument document) {
        return of(Payload.of(document));
    }

    /**
     * The answer to a query with what was found.
     *
     * @param query the query
     * @param document what was found
     * @return the maker of the message
     */
    public static RidReport answering(RidDocument query, Payload document) {
        return new RidReport().answering(query).payload(document);
    }

    /**
     * The answer to a query that found nothing to share.
     *
     * @param query the query
     * @return the maker of the message
     */
    public static RidReport nothingFor(RidDocument query) {
        return new RidReport().answering(query);
    }

    @Override
    RidReport self() {
        return this;
    }
}
