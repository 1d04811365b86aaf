package org.mile4j.interop.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.mile4j.model.Finding;
import org.mile4j.model.Location;

/**
 * A finding as a JSON object; docs/cli.md describes it.
 *
 * @since 0.1.0
 */
public final class FindingJson {

    private FindingJson() {}

    /**
     * Writes a finding.
     *
     * @param json where to
     * @param finding the finding
     * @throws IOException if writing fails
     */
    public static void write(JsonGenerator json, Finding finding) throws IOException {
        Location location = finding.location();
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeStringField("severity", SeverityLabel.of(finding.severity()));
        json.writeStringField("section", finding.section());
        json.writeStringField("message", finding.message());
        json.writeStringField("hint", finding.hint());
        json.writeStringField("path", location.path());
        if (location.line() > 0) {
            json.writeNumberField("line", location.line());
            json.writeNumberField("column", Math.max(1, location.column()));
        }
        if (location.offset() >= 0) {
            json.writeNumberField("offset", location.offset());
        }
        json.writeEndObject();
    }
}
