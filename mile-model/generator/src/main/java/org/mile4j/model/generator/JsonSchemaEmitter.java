package org.mile4j.model.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.mile4j.model.generator.JsonModel.Choice;
import org.mile4j.model.generator.JsonModel.Kind;
import org.mile4j.model.generator.JsonModel.MemberSpec;
import org.mile4j.model.generator.JsonTable.ValuesSpec;
import org.mile4j.model.generator.ModelTable.ClassSpec;
import org.mile4j.model.generator.ModelTable.ElementSpec;
import org.mile4j.model.generator.ModelTable.EnumerationSpec;
import org.mile4j.model.generator.ModelTable.ValueSpec;

/** Writes the JSON Schema (2020-12) of a model table under the corrected reading. */
final class JsonSchemaEmitter {

    /** The patterns of simple types, without anchors; shared with CDDL. */
    static final Map<String, String> PATTERNS = Map.of(
            "ID", "[a-zA-Z_][a-zA-Z0-9_.-]*",
            "timezone", "Z|[+-](0[0-9]|1[0-4]):[0-5][0-9]",
            "portlist", "[0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*",
            "language", "([a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*)?",
            "base64", "([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?");

    /** The name of the member that carries what RFC 8727 cannot express. */
    static final String EXTENSION = "x-mile4j";

    private final JsonModel model;
    private final ModelTable table;
    private final JsonTable json;
    private final StringBuilder out = new StringBuilder();

    JsonSchemaEmitter(JsonModel model) {
        this.model = model;
        this.table = model.table;
        this.json = model.json;
    }

    /** The values of an enumeration as JSON has them: RFC 7970 corrected, with what RFC 8727 adds. */
    static List<String> values(ModelTable table, JsonTable json, String enumeration) {
        EnumerationSpec e = table.enumerations().get(enumeration);
        List<String> values = new ArrayList<>();
        for (ValueSpec v : e.values()) {
            if (v.corrected()) {
                values.add(v.value());
            }
        }
        ValuesSpec change = json.values().get(enumeration);
        if (change != null) {
            values.addAll(change.added());
        }
        return values;
    }

    /** The classes that are reached from the document, in the order of the table; wrappers and bytes are none. */
    static List<ClassSpec> classes(JsonModel model) {
        Map<String, ClassSpec> reached = new LinkedHashMap<>();
        reach(model, model.table.root(), reached);
        return model.table.classes().values().stream()
                .filter(c -> reached.containsKey(c.name()))
                .toList();
    }

    private static void reach(JsonModel model, String name, Map<String, ClassSpec> reached) {
        ClassSpec c = model.table.classes().get(name);
        if (c == null || reached.putIfAbsent(name, c) != null) {
            return;
        }
        for (MemberSpec member : model.members(c)) {
            MemberSpec m = member.kind() == Kind.UNWRAPPED ? member.inner() : member;
            if (m.kind() == Kind.TAGGED) {
                m.component().group().elements().forEach(e -> reach(model, e.type(), reached));
            } else if (m.kind() == Kind.OBJECT) {
                reach(model, m.type(), reached);
            }
        }
    }

    String emit() {
        out.append("{\n");
        line(1, "\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",");
        line(1, "\"$id\": \"tag:mile4j.org,2026:iodef.schema.json\",");
        line(1, "\"title\": " + quote(table.title() + " in JSON (RFC " + json.rfc() + ")") + ",");
        line(
                1,
                "\"$comment\": "
                        + quote("Generated from the model table. RFC " + table.rfc() + " in the form of RFC "
                                + json.rfc() + ", with the errata and corrections that docs/json.md lists.")
                        + ",");
        line(1, "\"$ref\": \"#/$defs/" + table.root() + "\",");
        line(1, "\"$defs\": {");
        PATTERNS.keySet().stream().sorted().forEach(type -> {
            String encoding = type.equals("base64") ? ", \"contentEncoding\": \"base64\"" : "";
            line(
                    2,
                    quote(type) + ": {\"type\": \"string\", \"pattern\": " + quote("^(?:" + PATTERNS.get(type) + ")$")
                            + encoding + "},");
        });
        line(2, "\"dateTime\": {\"type\": \"string\", \"format\": \"date-time\"},");
        line(2, "\"URI\": {\"type\": \"string\", \"format\": \"uri\"},");
        for (String name : table.enumerations().keySet()) {
            if (!table.enumerations().get(name).open()) {
                StringJoiner values = new StringJoiner(", ", "[", "]");
                values(table, json, name).forEach(v -> values.add(quote(v)));
                line(2, quote(name) + ": {\"enum\": " + values + "},");
            }
        }
        List<ClassSpec> classes = classes(model);
        for (int i = 0; i < classes.size(); i++) {
            definition(classes.get(i));
            out.append(i + 1 < classes.size() ? ",\n" : "\n");
        }
        line(1, "}");
        return out.append("}\n").toString();
    }

    private void definition(ClassSpec c) {
        boolean text = json.textOrObject().contains(c.name());
        line(2, quote(c.name()) + ": {");
        line(
                3,
                "\"description\": "
                        + quote("RFC " + c.rfc() + ", Section " + c.section() + ". "
                                + table.about(c.name(), "class", ""))
                        + ",");
        if (text) {
            line(3, "\"anyOf\": [{\"type\": \"string\"}, {");
        }
        line(3, "\"type\": \"object\",");
        List<MemberSpec> members = model.members(c);
        line(3, "\"properties\": {");
        for (MemberSpec m : members) {
            line(4, quote(m.name()) + ": " + property(c, m) + ",");
        }
        line(4, quote(EXTENSION) + ": {\"type\": \"object\"}");
        line(3, "},");
        List<String> required = members.stream()
                .filter(MemberSpec::required)
                .map(m -> quote(m.name()))
                .toList();
        if (!required.isEmpty()) {
            line(3, "\"required\": [" + String.join(", ", required) + "],");
        }
        choices(c);
        line(3, "\"additionalProperties\": false");
        if (text) {
            line(3, "}]");
        }
        out.append("    }");
    }

    private void choices(ClassSpec c) {
        List<String> all = new ArrayList<>();
        for (Choice choice : model.choices(c)) {
            List<String> each = choice.members().stream()
                    .map(m -> "{\"required\": [" + quote(m) + "]}")
                    .toList();
            if (choice.exclusive()) {
                String none = choice.one() ? "" : ", {\"not\": {\"anyOf\": [" + String.join(", ", each) + "]}}";
                all.add("{\"oneOf\": [" + String.join(", ", each) + none + "]}");
            } else if (choice.one()) {
                all.add("{\"anyOf\": [" + String.join(", ", each) + "]}");
            }
        }
        if (!all.isEmpty()) {
            line(3, "\"allOf\": [" + String.join(", ", all) + "],");
        }
    }

    private String property(ClassSpec c, MemberSpec m) {
        String item = item(c, m);
        return m.many() ? "{\"type\": \"array\", \"minItems\": 1, \"items\": " + item + "}" : item;
    }

    private String item(ClassSpec c, MemberSpec m) {
        return switch (m.kind()) {
            case SIMPLE -> simple(m);
            case EXTENSION, CONTENT -> "{\"type\": \"string\"}";
            case ENUMERATION ->
                table.enumerations().get(m.type()).open() ? "{\"type\": \"string\"}" : reference(m.type());
            case FRAGMENT, BYTES_OF -> reference("base64");
            case OBJECT ->
                json.textOnly().contains(c.name() + "." + m.element().key())
                        ? "{\"type\": \"string\"}"
                        : reference(m.type());
            case UNWRAPPED -> item(table.classes().get(m.type()), m.inner());
            case TAGGED -> {
                StringJoiner tags = new StringJoiner(", ", "{\"oneOf\": [", "]}");
                for (ElementSpec e : m.component().group().elements()) {
                    String tag = quote(json.name(c.name(), e.key()));
                    tags.add("{\"type\": \"object\", \"properties\": {" + tag + ": " + reference(e.type())
                            + "}, \"required\": [" + tag + "], \"additionalProperties\": false}");
                }
                yield tags.toString();
            }
        };
    }

    private String simple(MemberSpec m) {
        if (m.component().attribute() != null
                && m.component().attribute().fixed() != null
                && m.component().attribute().fixed().equals(json.version().get("xml"))) {
            return "{\"const\": " + quote(json.version().get("json")) + "}";
        }
        return switch (m.type()) {
            case "dateTime" -> reference("dateTime");
            case "anyURI" -> reference("URI");
            case "integer" -> "{\"type\": \"integer\"}";
            case "float", "positiveFloat", "floatOrEmpty" -> "{\"type\": \"number\"}";
            case "base64Binary" -> reference("base64");
            case "ID", "IDREF", "NCName" -> reference("ID");
            case "timezone", "portlist", "language" -> reference(m.type());
            default -> "{\"type\": \"string\"}";
        };
    }

    private static String reference(String name) {
        return "{\"$ref\": \"#/$defs/" + name + "\"}";
    }

    private void line(int level, String text) {
        out.append("  ".repeat(level)).append(text).append('\n');
    }

    static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
