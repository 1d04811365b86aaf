package org.mile4j.model.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mile4j.model.generator.JsonTable.ValuesSpec;
import org.mile4j.model.generator.ModelTable.EnumerationSpec;
import org.mile4j.model.generator.ModelTable.ValueSpec;

/** Writes the classes with the values of the enumerations under both readings. */
final class ValuesEmitter {

    private static final String GRAMMAR = "org.mile4j.model.internal.grammar.";

    private ValuesEmitter() {}

    /** The class with the values of the enumerations. */
    static String of(ModelTable table, String codecPackage) {
        Source s = new Source(codecPackage).imports(GRAMMAR + "Values");
        s.doc(0, "The values of the enumerations of RFC " + table.rfc() + " under both readings.");
        s.line(0, "public final class " + table.valuesClass() + " {");
        for (EnumerationSpec e : table.enumerations().values()) {
            if (e.open()) {
                continue;
            }
            s.blank().line(1, "public static final Values " + Names.constant(e.name()) + " = new Values(");
            s.line(3, settings(e));
            for (int i = 0; i < e.values().size(); i++) {
                s.line(3, value(e.values().get(i)) + (i + 1 < e.values().size() ? "," : ");"));
            }
        }
        s.blank().line(1, "private " + table.valuesClass() + "() {}").line(0, "}");
        return s.toString();
    }

    private static String settings(EnumerationSpec e) {
        return (e.registry() == null ? "" : Escape.java(e.registry()) + ", ") + e.collapses() + ",";
    }

    private static String value(ValueSpec v) {
        if (v.literal() && v.corrected()) {
            return "Values.of(" + Escape.java(v.value()) + ")";
        }
        return "Values." + (v.literal() ? "literal" : "corrected") + "(" + Escape.java(v.value()) + ", "
                + Escape.java(v.other()) + ")";
    }

    /** The class with the values that JSON changes. */
    static String ofJson(JsonModel model, String className) {
        JsonTable json = model.json;
        Source s = new Source(json.javaPackage()).imports(GRAMMAR + "Values");
        s.doc(0, "The values of enumerations that RFC " + json.rfc() + " changes; literal is its own list.");
        s.line(0, "final class " + className + " {");
        json.values().forEach((name, change) -> {
            EnumerationSpec e = model.table.enumerations().get(name);
            s.blank().line(1, "static final Values " + Names.constant(name) + " = new Values(");
            s.line(3, settings(e));
            List<String> lines = lines(e, change);
            for (int i = 0; i < lines.size(); i++) {
                s.line(3, lines.get(i) + (i + 1 < lines.size() ? "," : ");"));
            }
        });
        return s.blank().line(1, "private " + className + "() {}").line(0, "}").toString();
    }

    private static List<String> lines(EnumerationSpec e, ValuesSpec change) {
        List<String> lines = new ArrayList<>();
        for (ValueSpec v : e.values()) {
            boolean literal = !change.removed().contains(v.value());
            if (literal && v.corrected()) {
                lines.add("Values.of(" + Escape.java(v.value()) + ")");
            } else if (v.corrected()) {
                String other = change.spelled().entrySet().stream()
                        .filter(x -> x.getValue().equals(v.value()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null);
                lines.add("Values.corrected(" + Escape.java(v.value()) + ", " + Escape.java(other) + ")");
            } else {
                // Known to the texts, but in neither reading: read as a spelling.
                lines.add((literal ? "Values.literal(" : "new Values.Value(") + Escape.java(v.value()) + ", "
                        + (literal ? "" : "false, false, ") + Escape.java(v.other()) + ")");
            }
        }
        change.added().forEach(v -> lines.add("Values.of(" + Escape.java(v) + ")"));
        change.spelled()
                .forEach((v, other) -> lines.add("Values.literal(" + Escape.java(v) + ", " + Escape.java(other) + ")"));
        change.read()
                .forEach((v, other) -> lines.add(
                        "new Values.Value(" + Escape.java(v) + ", false, false, " + Escape.java(other) + ")"));
        return lines;
    }
}
