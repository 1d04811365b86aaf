package org.mile4j.model.generator;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mile4j.model.generator.ModelTable.EnumerationSpec;
import org.mile4j.model.generator.ModelTable.ValueSpec;

/** Writes an open enumeration: a sealed interface over the known values and a record for any other. */
final class EnumerationEmitter {

    private final ModelTable table;

    EnumerationEmitter(ModelTable table) {
        this.table = table;
    }

    String emit(EnumerationSpec e) {
        String name = e.name();
        Source s = new Source(table.javaPackage())
                .imports(
                        "java.util.List",
                        "java.util.Optional",
                        "java.util.Objects",
                        "org.mile4j.model.data.OpenEnumeration");
        s.doc(
                0,
                Escape.javadoc(e.about()),
                "RFC " + e.rfc() + ", Section " + e.section() + ". Values that are not listed here are kept, with "
                        + "their text.",
                "@since 0.1");
        s.line(
                0,
                "public sealed interface " + name + " extends OpenEnumeration permits Known" + name + ", Other" + name
                        + " {");
        for (ValueSpec v : e.known()) {
            s.blank();
            s.doc(1, Escape.javadoc(sentence(v)));
            s.line(1, name + " " + v.constant() + " = Known" + name + "." + v.constant() + ";");
        }
        s.blank();
        s.doc(
                1,
                "The value with a text: a known one, or another that keeps the text.",
                "@param value the text, for instance {@code " + e.known().get(0).value() + "}",
                "@return the value");
        s.line(1, "static " + name + " of(String value) {");
        s.line(2, name + " known = Known" + name + ".find(Objects.requireNonNull(value, \"value\"));");
        s.line(2, "return known != null ? known : new Other" + name + "(value, Optional.empty());");
        s.line(1, "}").blank();
        if (e.extensible()) {
            s.doc(
                    1,
                    "A value of one's own, written as {@code " + e.extension() + "} with the name beside it.",
                    "@param extension the name of the value",
                    "@return the value");
            s.line(1, "static " + name + " extension(String extension) {");
            s.line(2, "return new Other" + name + "(" + Escape.java(e.extension()) + ", Optional.of(extension));");
            s.line(1, "}").blank();
        }
        s.doc(
                1,
                "The value that an attribute and its ext- companion give together, whatever they hold.",
                "@param value the attribute's text; empty if there is only the companion",
                "@param extension the companion's text",
                "@return the value");
        s.line(1, "static " + name + " of(String value, Optional<String> extension) {");
        s.line(2, "return extension.isEmpty() ? of(value) : new Other" + name + "(value, extension);");
        s.line(1, "}").blank();
        s.doc(
                1,
                "The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.",
                "@param value the attribute's text; empty if there is only the companion",
                "@param extension the companion's text",
                "@return the value, never empty; the same object for the same known value");
        s.line(1, "static Optional<" + name + "> optional(String value, Optional<String> extension) {");
        s.line(2, "Known" + name + " known = extension.isEmpty() ? Known" + name + ".find(value) : null;");
        s.line(2, "return known != null ? known.present : Optional.of(new Other" + name + "(value, extension));");
        s.line(1, "}").blank();
        s.doc(1, "The values that have a constant here, in the order of the RFC.", "@return the known values");
        s.line(1, "static List<" + name + "> known() {");
        s.line(2, "return List.of(Known" + name + ".values());");
        s.line(1, "}");
        s.line(0, "}").blank();
        known(s, e);
        other(s, e);
        return s.toString();
    }

    private static String sentence(ValueSpec v) {
        String about = v.about() == null || v.about().isEmpty() ? "The value " + v.value() + "." : v.about();
        String spelling = v.literal() && v.corrected()
                ? ""
                : v.literal() ? " Only the RFC's schema has this value" : " Only the RFC's text has this value";
        return about
                + (spelling.isEmpty()
                        ? ""
                        : spelling + (v.other() == null ? "." : "; the other spelling is " + v.other() + "."));
    }

    private static void known(Source s, EnumerationSpec e) {
        String name = e.name();
        s.doc(0, "The known values.");
        s.line(0, "enum Known" + name + " implements " + name + " {");
        var known = e.known();
        for (int i = 0; i < known.size(); i++) {
            s.line(
                    1,
                    known.get(i).constant() + "(" + Escape.java(known.get(i).value()) + ")"
                            + (i + 1 < known.size() ? "," : ";"));
        }
        s.blank();
        s.line(1, "private final String value;");
        s.line(1, "final Optional<" + name + "> present = Optional.of(this);").blank();
        s.line(1, "Known" + name + "(String value) {")
                .line(2, "this.value = value;")
                .line(1, "}")
                .blank();
        find(s, e);
        s.line(1, "@Override")
                .line(1, "public String value() {")
                .line(2, "return value;")
                .line(1, "}")
                .blank();
        s.line(1, "@Override")
                .line(1, "public Optional<String> extension() {")
                .line(2, "return Optional.empty();")
                .line(1, "}")
                .blank();
        s.line(1, "@Override")
                .line(1, "public boolean isKnown() {")
                .line(2, "return true;")
                .line(1, "}")
                .blank();
        s.line(1, "@Override")
                .line(1, "public String toString() {")
                .line(2, "return value;")
                .line(1, "}");
        s.line(0, "}").blank();
    }

    /** By length first: strings of a document have no hash code yet, and few values are as long as another. */
    private static void find(Source s, EnumerationSpec e) {
        Map<Integer, List<ValueSpec>> byLength = e.known().stream()
                .collect(Collectors.groupingBy(v -> v.value().length(), TreeMap::new, Collectors.toList()));
        s.line(1, "static Known" + e.name() + " find(String value) {").line(2, "return switch (value.length()) {");
        byLength.forEach((length, values) -> s.line(
                3,
                values.stream()
                        .map(v -> "value.equals(" + Escape.java(v.value()) + ") ? " + v.constant() + " : ")
                        .collect(Collectors.joining("", "case " + length + " -> ", "null;"))));
        s.line(3, "default -> null;").line(2, "};").line(1, "}").blank();
    }

    private static void other(Source s, EnumerationSpec e) {
        String name = e.name();
        s.doc(0, "Any other value.");
        s.line(0, "record Other" + name + "(String value, Optional<String> extension) implements " + name + " {")
                .blank();
        s.line(1, "Other" + name + " {");
        s.line(2, "Objects.requireNonNull(value, \"value\");")
                .line(2, "Objects.requireNonNull(extension, \"extension\");");
        s.line(1, "}").blank();
        s.line(1, "@Override")
                .line(1, "public boolean isKnown() {")
                .line(2, "return false;")
                .line(1, "}")
                .blank();
        s.line(1, "@Override")
                .line(1, "public String toString() {")
                .line(2, "return extension.orElse(value);")
                .line(1, "}");
        s.line(0, "}");
    }
}
