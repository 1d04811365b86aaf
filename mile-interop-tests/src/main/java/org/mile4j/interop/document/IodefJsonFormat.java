package org.mile4j.interop.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.mile4j.json.IodefJson;
import org.mile4j.model.Report;

/**
 * IODEF v2 in JSON (RFC 8727): an object with incidents, or with the two members that each document must have. The version may
 * be missing, which the check says, or stand behind incidents of any length: members have no order.
 */
final class IodefJsonFormat implements DocumentFormat {

    /** Made when it is first needed, as XML needs none and the first document of a JVM would wait for it. */
    private static final class Incidents {
        private static final Pattern PATTERN = Pattern.compile("\"Incident\"\\s*+:\\s*+\\[\\s*+\\{");
    }

    @Override
    public String name() {
        return "IODEF v2 in JSON";
    }

    @Override
    public boolean matches(Head head) {
        String text = head.text();
        return text.startsWith("{")
                && text.contains("\"Incident\"")
                && (text.contains("\"version\"")
                        || Incidents.PATTERN.matcher(text).find());
    }

    @Override
    public Report check(InputStream document, CheckSettings settings) throws IOException {
        return IncidentwiseCheck.check(IodefJson.with(settings.json()), document);
    }
}
