package org.mile4j.interop.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mile4j.interop.document.DocumentResult;
import org.mile4j.interop.document.RuleBook;
import org.mile4j.model.Finding;
import org.mile4j.model.Finding.Severity;
import org.mile4j.model.Location;
import org.mile4j.model.rules.Rule;

/** A report in SARIF 2.1.0: one run, the whole catalog of rules, one result a finding. */
final class SarifReport implements ReportWriter {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final ReportContext context;
    private final JsonGenerator json;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<DocumentResult> problems = new ArrayList<>();

    SarifReport(ReportContext context) {
        this.context = context;
        this.json = Json.generator(context.out());
        Json.write(json, j -> {
            j.writeStartObject();
            j.writeStringField("$schema", SCHEMA);
            j.writeStringField("version", "2.1.0");
            j.writeArrayFieldStart("runs");
            j.writeStartObject();
            j.writeObjectFieldStart("tool");
            j.writeObjectFieldStart("driver");
            j.writeStringField("name", "mile");
            j.writeStringField("version", context.version());
            j.writeArrayFieldStart("rules");
            for (Rule rule : RuleBook.all()) {
                indexes.put(rule.id(), indexes.size());
                rule(rule);
            }
            j.writeEndArray();
            j.writeEndObject();
            j.writeEndObject();
            j.writeStringField("columnKind", "utf16CodeUnits");
            j.writeArrayFieldStart("results");
        });
    }

    private void rule(Rule rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        text("shortDescription", rule.title());
        text("fullDescription", rule.why());
        text("help", (rule.hint() + " " + rule.section() + ".").strip());
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(rule.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeStringField("section", rule.section());
        json.writeStringField("requirement", rule.level().name());
        json.writeArrayFieldStart("tags");
        json.writeString(rule.group().label());
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void document(DocumentResult result) {
        if (result.problem().isPresent()) {
            problems.add(result);
        }
        Json.write(json, j -> {
            for (Finding finding : result.findings()) {
                finding(result, finding);
            }
        });
    }

    private void finding(DocumentResult result, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule());
        if (indexes.containsKey(finding.rule())) {
            json.writeNumberField("ruleIndex", indexes.get(finding.rule()));
        }
        json.writeStringField("level", level(finding.severity()));
        text("message", (finding.message() + " " + finding.hint()).strip() + " (" + finding.section() + ")");
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        artifact(result);
        region(finding.location());
        json.writeEndObject();
        if (!finding.location().path().isEmpty()) {
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            json.writeStringField("fullyQualifiedName", finding.location().path());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void region(Location location) throws IOException {
        if (location.line() > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", location.line());
            json.writeNumberField("startColumn", Math.max(1, location.column()));
            json.writeEndObject();
        } else if (location.offset() >= 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("byteOffset", location.offset());
            json.writeEndObject();
        }
    }

    private void artifact(DocumentResult result) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        if (result.file().isPresent()) {
            json.writeStringField("uri", uri(result.file().get()));
        } else {
            text("description", result.name());
        }
        json.writeEndObject();
    }

    /** A URI of the file; a relative one for a relative name, so that a report holds on other machines. */
    static String uri(Path file) {
        if (file.isAbsolute()) {
            return file.toUri().toASCIIString();
        }
        try {
            String path = file.toString().replace('\\', '/');
            return new URI(null, null, path.contains(":") ? "./" + path : path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("a quoted path is always a URI: " + file, e);
        }
    }

    @Override
    public void end(Tally tally, int exitCode) {
        Json.write(json, j -> {
            j.writeEndArray();
            j.writeArrayFieldStart("invocations");
            j.writeStartObject();
            j.writeBooleanField("executionSuccessful", problems.isEmpty());
            j.writeNumberField("exitCode", exitCode);
            j.writeArrayFieldStart("toolExecutionNotifications");
            for (DocumentResult result : problems) {
                notification(result);
            }
            j.writeEndArray();
            j.writeEndObject();
            j.writeEndArray();
            j.writeObjectFieldStart("properties");
            j.writeStringField("profile", context.settings().profile().label());
            j.writeStringField("mode", context.settings().mode().label());
            j.writeNumberField("documents", tally.documents());
            j.writeEndObject();
            j.writeEndObject();
            j.writeEndArray();
            j.writeEndObject();
            j.flush();
        });
        context.out().println();
        context.out().flush();
    }

    private void notification(DocumentResult result) throws IOException {
        json.writeStartObject();
        json.writeStringField("level", "error");
        text("message", result.name() + ": " + result.problem().orElseThrow());
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        artifact(result);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void text(String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
