package org.mile4j.interop.document;

import java.io.IOException;
import java.io.InputStream;
import org.mile4j.json.IodefJson;
import org.mile4j.model.Report;

/** IODEF v2 in JSON (RFC 8727): an object with the two members that each document must have. */
final class IodefJsonFormat implements DocumentFormat {

    @Override
    public String name() {
        return "IODEF v2 in JSON";
    }

    @Override
    public boolean matches(Head head) {
        return isIodef(head);
    }

    /** Whether a document is meant to be IODEF in JSON. */
    static boolean isIodef(Head head) {
        return head.text().startsWith("{")
                && head.text().contains("\"Incident\"")
                && head.text().contains("\"version\"");
    }

    @Override
    public Report check(InputStream document, CheckSettings settings) throws IOException {
        return IncidentwiseCheck.check(IodefJson.with(settings.json()), document);
    }
}
