package org.mile4j.interop.document;

import java.io.IOException;
import java.io.InputStream;
import org.mile4j.json.IodefCbor;
import org.mile4j.model.Report;

/** IODEF v2 in CBOR (RFC 8727): a map, with or without the tag that says that this is CBOR. */
final class IodefCborFormat implements DocumentFormat {

    @Override
    public String name() {
        return "IODEF v2 in CBOR";
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public boolean matches(Head head) {
        return isMap(head);
    }

    /** Whether a document is a CBOR map. */
    static boolean isMap(Head head) {
        return isMap(head.at(0)) || head.at(0) == 0xD9 && head.at(1) == 0xD9 && head.at(2) == 0xF7 && isMap(head.at(3));
    }

    private static boolean isMap(int initialByte) {
        return initialByte >= 0xA0 && initialByte <= 0xBF;
    }

    @Override
    public Report check(InputStream document, CheckSettings settings) throws IOException {
        return IncidentwiseCheck.check(IodefCbor.with(settings.json()), document);
    }
}
