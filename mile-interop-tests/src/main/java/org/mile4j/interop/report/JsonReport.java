package org.mile4j.interop.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.util.Locale;
import org.mile4j.interop.document.CheckSettings;
import org.mile4j.interop.document.DocumentResult;
import org.mile4j.interop.document.DocumentResult.Status;
import org.mile4j.model.Finding;
import org.mile4j.model.Finding.Severity;
import org.mile4j.model.RuleGroup;

/** A report in JSON. Its shape is stable: members are added, never changed or taken away, under one version. */
final class JsonReport implements ReportWriter {

    private static final int VERSION = 1;

    private final ReportContext context;
    private final JsonGenerator json;

    JsonReport(ReportContext context) {
        this.context = context;
        this.json = Json.generator(context.out());
        CheckSettings settings = context.settings();
        Json.write(json, j -> {
            j.writeStartObject();
            j.writeNumberField("version", VERSION);
            j.writeStringField("tool", "mile " + context.version());
            j.writeStringField("profile", settings.profile().label());
            j.writeStringField("mode", settings.mode().label());
            j.writeArrayFieldStart("rules");
            for (RuleGroup group : RuleGroup.values()) {
                if (settings.rules().contains(group)) {
                    j.writeString(group.label());
                }
            }
            j.writeEndArray();
            j.writeArrayFieldStart("documents");
        });
    }

    @Override
    public void document(DocumentResult result) {
        Json.write(json, j -> {
            j.writeStartObject();
            j.writeStringField("file", result.name());
            j.writeStringField("status", label(result.status()));
            j.writeBooleanField("complete", result.report().complete());
            if (result.format().isPresent()) {
                j.writeStringField("format", result.format().get());
            }
            if (result.problem().isPresent()) {
                j.writeStringField("problem", result.problem().get());
            }
            j.writeNumberField("milliseconds", result.time().toNanos() / 1_000 / 1e3);
            j.writeArrayFieldStart("findings");
            for (Finding finding : result.findings()) {
                FindingJson.write(j, finding);
            }
            j.writeEndArray();
            j.writeEndObject();
        });
    }

    @Override
    public void end(Tally tally, int exitCode) {
        Json.write(json, j -> {
            j.writeEndArray();
            j.writeObjectFieldStart("summary");
            j.writeNumberField("documents", tally.documents());
            for (Status status : Status.values()) {
                j.writeNumberField(label(status), tally.documents(status));
            }
            j.writeNumberField("skipped", tally.skipped());
            j.writeNumberField("errors", tally.findings(Severity.ERROR));
            j.writeNumberField("warnings", tally.findings(Severity.WARNING));
            j.writeNumberField("infos", tally.findings(Severity.INFO));
            j.writeNumberField("exitCode", exitCode);
            j.writeEndObject();
            j.writeEndObject();
            j.flush();
        });
        context.out().println();
        context.out().flush();
    }

    private static String label(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
