package org.mile4j.interop.matrix;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import org.mile4j.interop.report.FindingJson;
import org.mile4j.interop.report.Json;
import org.mile4j.model.Finding;

/** The matrix as JSON; docs/cli.md describes it. */
final class MatrixJson {

    private MatrixJson() {}

    static void write(MatrixResult result, PrintWriter out) {
        JsonGenerator json = Json.generator(out);
        Json.write(json, j -> {
            j.writeStartObject();
            j.writeNumberField("version", 1);
            j.writeBooleanField("asExpected", result.isAsExpected());
            j.writeObjectFieldStart("counts");
            for (Verdict verdict : Verdict.values()) {
                j.writeNumberField(label(verdict), result.count(verdict));
            }
            j.writeEndObject();
            j.writeArrayFieldStart("legs");
            for (Leg leg : result.legs()) {
                j.writeStartObject();
                j.writeStringField("name", leg.name());
                j.writeStringField("description", leg.description());
                j.writeEndObject();
            }
            j.writeEndArray();
            j.writeArrayFieldStart("documents");
            for (Row row : result.rows()) {
                write(j, row);
            }
            j.writeEndArray();
            j.writeEndObject();
            j.flush();
        });
        out.println();
    }

    private static void write(JsonGenerator json, Row row) throws IOException {
        Example example = row.example();
        json.writeStartObject();
        json.writeStringField("id", example.id());
        json.writeStringField("source", example.source());
        json.writeStringField("section", example.section());
        json.writeStringField("title", example.title());
        json.writeArrayFieldStart("cells");
        for (Cell cell : row.cells()) {
            json.writeStartObject();
            json.writeStringField("leg", cell.leg());
            json.writeStringField("verdict", label(cell.result().verdict()));
            json.writeStringField("detail", cell.result().detail());
            json.writeNumberField("milliseconds", cell.time().toNanos() / 1_000 / 1e3);
            json.writeArrayFieldStart("findings");
            for (Finding finding : cell.result().findings()) {
                FindingJson.write(json, finding);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String label(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
