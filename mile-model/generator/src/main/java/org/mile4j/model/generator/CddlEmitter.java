package org.mile4j.model.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.mile4j.model.generator.JsonModel.Choice;
import org.mile4j.model.generator.JsonModel.MemberSpec;
import org.mile4j.model.generator.ModelTable.ClassSpec;
import org.mile4j.model.generator.ModelTable.ElementSpec;

/** Writes the CDDL (RFC 8610) of a model table under the corrected reading, with text keys or with the map keys. */
final class CddlEmitter {

    private final JsonModel model;
    private final ModelTable table;
    private final JsonTable json;
    private final boolean cbor;
    private final StringBuilder out = new StringBuilder();

    CddlEmitter(JsonModel model, boolean cbor) {
        this.model = model;
        this.table = model.table;
        this.json = model.json;
        this.cbor = cbor;
    }

    String emit() {
        line("; " + table.title() + " in " + (cbor ? "CBOR" : "JSON") + ": RFC " + table.rfc() + " in the form of RFC "
                + json.rfc() + ", with errata and corrections.");
        line("; Generated from the model table. Edit the table, not this file.");
        line("");
        line("start = " + table.root());
        line("");
        if (cbor) {
            for (Map.Entry<String, Integer> key : json.keys().entrySet()) {
                line("iodef-" + key.getKey() + " = " + key.getValue());
            }
            line("");
        }
        types();
        for (String name : table.enumerations().keySet()) {
            if (!table.enumerations().get(name).open()) {
                StringJoiner values = new StringJoiner(" / ");
                JsonSchemaEmitter.values(table, json, name).forEach(v -> values.add('"' + v + '"'));
                line(enumeration(name) + " = " + values);
            }
        }
        for (ClassSpec c : JsonSchemaEmitter.classes(model)) {
            line("");
            definition(c);
        }
        return out.toString();
    }

    private void types() {
        Map<String, String> p = JsonSchemaEmitter.PATTERNS;
        line("IDtype = " + regexp(p.get("ID")));
        line("TimeZonetype = " + regexp(p.get("timezone")));
        line("PortlistType = " + regexp(p.get("portlist")));
        line("lang = " + regexp(p.get("language")));
        line("DATETIME = " + (cbor ? "tdate" : "text"));
        line("URLtype = " + (cbor ? "uri" : "text"));
        line("BYTE = " + (cbor ? "eb64legacy" : regexp(p.get("base64"))));
        line("REAL = " + (cbor ? "float32" : "number"));
        line("extension = { * any => any }");
        line("");
    }

    private static String regexp(String pattern) {
        return "text .regexp \"" + pattern.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Enumerations and classes may have one name. */
    private String enumeration(String name) {
        return name + "-values";
    }

    private void definition(ClassSpec c) {
        line("; RFC " + c.rfc() + ", Section " + c.section());
        List<MemberSpec> members = model.members(c);
        List<Choice> choices = model.choices(c).stream()
                .filter(choice -> choice.exclusive() || choice.one())
                .toList();
        line(c.name() + " = {");
        for (MemberSpec m : members) {
            if (choices.stream().noneMatch(choice -> choice.members().contains(m.name()))) {
                line("  " + (m.required() ? "" : "? ") + entry(c, m) + ",");
            }
        }
        for (Choice choice : choices) {
            choice(c, members, choice);
        }
        line("  ? \"" + JsonSchemaEmitter.EXTENSION + "\" => extension");
        line(json.textOrObject().contains(c.name()) ? "} / text" : "}");
    }

    private void choice(ClassSpec c, List<MemberSpec> members, Choice choice) {
        List<MemberSpec> parts = members.stream()
                .filter(m -> choice.members().contains(m.name()))
                .toList();
        List<String> branches = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            StringJoiner branch = new StringJoiner(", ");
            branch.add(entry(c, parts.get(i)));
            if (!choice.exclusive()) {
                // At least one: each branch has one for certain, and may have those behind it.
                for (int j = i + 1; j < parts.size(); j++) {
                    branch.add("? " + entry(c, parts.get(j)));
                }
            }
            branches.add(branch.toString());
        }
        line("  " + (choice.one() ? "" : "? ") + "(" + String.join(" //\n   ", branches) + "),");
    }

    private String entry(ClassSpec c, MemberSpec m) {
        return key(m.name()) + " => " + (m.many() ? "[+ " + item(c, m) + "]" : item(c, m));
    }

    private String key(String name) {
        return cbor && json.keys().containsKey(name) ? "iodef-" + name : '"' + name + '"';
    }

    private String item(ClassSpec c, MemberSpec m) {
        return switch (m.kind()) {
            case SIMPLE -> simple(m);
            case EXTENSION, CONTENT -> "text";
            case ENUMERATION -> table.enumerations().get(m.type()).open() ? "text" : enumeration(m.type());
            case FRAGMENT, BYTES_OF -> "BYTE";
            case OBJECT -> json.textOnly().contains(c.name() + "." + m.element().key()) ? "text" : m.type();
            case UNWRAPPED -> item(table.classes().get(m.type()), m.inner());
            case TAGGED -> {
                StringJoiner tags = new StringJoiner(" / ", "(", ")");
                for (ElementSpec e : m.component().group().elements()) {
                    tags.add("{ " + key(json.name(c.name(), e.key())) + " => " + e.type() + " }");
                }
                yield tags.toString();
            }
        };
    }

    private String simple(MemberSpec m) {
        if (m.component().attribute() != null
                && m.component().attribute().fixed() != null
                && m.component().attribute().fixed().equals(json.version().get("xml"))) {
            return '"' + json.version().get("json") + '"';
        }
        return switch (m.type()) {
            case "dateTime" -> "DATETIME";
            case "anyURI" -> "URLtype";
            case "integer" -> "integer";
            case "float", "positiveFloat", "floatOrEmpty" -> "REAL";
            case "base64Binary" -> "BYTE";
            case "ID", "IDREF", "NCName" -> "IDtype";
            case "timezone" -> "TimeZonetype";
            case "portlist" -> "PortlistType";
            case "language" -> "lang";
            default -> "text";
        };
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
