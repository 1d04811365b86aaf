package org.mile4j.interop.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.mile4j.json.IodefJson;
import org.mile4j.model.Finding;
import org.mile4j.model.Report;
import org.mile4j.model.RuleGroup;

/** JSON that nobody claims: well-formed, it is some other document; broken, that is what its author has to know. */
final class BrokenJson {

    /** What to call it in reports. */
    static final String NAME = "JSON";

    private static final String RULE = "JSON-well-formed";

    private BrokenJson() {}

    /** Where a document that is meant to be JSON is none; nothing about any other. */
    static Report check(Head head, String name, InputStream document, CheckSettings settings) throws IOException {
        List<Finding> broken = List.of();
        if (isJson(head, name)) {
            Report report = IncidentwiseCheck.check(IodefJson.with(settings.json()), document);
            broken = report.findings().stream()
                    .filter(finding -> finding.rule().equals(RULE))
                    .toList();
        }
        return new Report(broken, Set.of(RuleGroup.STRUCTURE), true);
    }

    private static boolean isJson(Head head, String name) {
        return head.text().startsWith("{")
                || head.text().startsWith("[")
                || name.length() > 5 && name.regionMatches(true, name.length() - 5, ".json", 0, 5);
    }
}
