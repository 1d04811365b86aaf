package org.mile4j.model.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mile4j.model.generator.ModelTable.AnySpec;
import org.mile4j.model.generator.ModelTable.AttributeSpec;
import org.mile4j.model.generator.ModelTable.Card;
import org.mile4j.model.generator.ModelTable.ClassSpec;
import org.mile4j.model.generator.ModelTable.ElementSpec;
import org.mile4j.model.generator.ModelTable.EnumerationSpec;
import org.mile4j.model.generator.ModelTable.External;
import org.mile4j.model.generator.ModelTable.GroupSpec;
import org.mile4j.model.generator.ModelTable.OrderSpec;
import org.mile4j.model.generator.ModelTable.Particle;
import org.mile4j.model.generator.ModelTable.TextSpec;
import org.mile4j.model.generator.ModelTable.ValueSpec;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads a table from its YAML files. */
final class TableReader {

    private TableReader() {}

    static ModelTable read(Path folder) throws IOException {
        return read(folder, Map.of());
    }

    static ModelTable read(Path folder, Map<String, String> checked) throws IOException {
        Map<String, Object> classes = load(folder.resolve("classes.yaml"));
        Path enumerationsFile = folder.resolve("enumerations.yaml");
        Map<String, Object> enumerations = Files.exists(enumerationsFile) ? load(enumerationsFile) : Map.of();
        Map<String, ClassSpec> specs = new LinkedHashMap<>();
        Map<String, EnumerationSpec> values = new LinkedHashMap<>();
        take(classes, enumerations, specs, values);
        Map<String, Map<String, String>> about = nested(folder.resolve("about.yaml"), "about");
        Map<String, Map<String, String>> decisions = nested(folder.resolve("decisions.yaml"), "decisions");
        if (classes.containsKey("include")) {
            Path part = folder.resolveSibling(string(classes, "include"));
            take(load(part.resolve("classes.yaml")), load(part.resolve("enumerations.yaml")), specs, values);
            about.putAll(nested(part.resolve("about.yaml"), "about"));
            decisions.putAll(nested(part.resolve("decisions.yaml"), "decisions"));
        }
        return new ModelTable(
                string(classes, "title"),
                Integer.parseInt(string(classes, "rfc")),
                string(classes, "package"),
                string(classes, "root"),
                strings(map(classes, "namespaces")),
                strings(map(classes, "java-names")),
                specs,
                values,
                about,
                decisions,
                checked,
                nested(folder.resolve("former.yaml"), "former"),
                external(map(classes, "external")));
    }

    private static Map<String, External> external(Map<String, Object> m) {
        Map<String, External> result = new LinkedHashMap<>();
        m.forEach((name, spec) -> {
            Map<String, Object> e = cast(spec);
            result.put(name, new External(string(e, "package"), string(e, "codec"), string(e, "values")));
        });
        return result;
    }

    /** Adds the classes and enumerations of a table or of a part of one. */
    private static void take(
            Map<String, Object> classes,
            Map<String, Object> enumerations,
            Map<String, ClassSpec> specs,
            Map<String, EnumerationSpec> values) {
        int rfc = Integer.parseInt(string(classes, "rfc"));
        String namespace = classes.containsKey("namespace") ? string(classes, "namespace") : "";
        map(classes, "classes").forEach((name, spec) -> specs.put(name, classSpec(name, rfc, namespace, cast(spec))));
        map(enumerations, "enumerations").forEach((name, spec) -> values.put(name, enumeration(name, rfc, cast(spec))));
    }

    private static Map<String, Map<String, String>> nested(Path file, String key) throws IOException {
        Map<String, Map<String, String>> result = new LinkedHashMap<>();
        if (Files.exists(file)) {
            map(load(file), key).forEach((name, texts) -> result.put(name, strings(cast(texts))));
        }
        return result;
    }

    static Map<String, Object> load(Path file) throws IOException {
        LoadSettings settings = LoadSettings.builder().setLabel(file.toString()).build();
        return cast(new Load(settings).loadFromString(Files.readString(file)));
    }

    private static ClassSpec classSpec(String name, int rfc, String namespace, Map<String, Object> m) {
        List<AttributeSpec> attributes =
                list(m, "attributes").stream().map(TableReader::attribute).toList();
        List<Particle> content = new ArrayList<>();
        for (Map<String, Object> entry : list(m, "content")) {
            content.add(particle(entry));
        }
        return new ClassSpec(
                name,
                m.containsKey("rfc") ? Integer.parseInt(string(m, "rfc")) : rfc,
                string(m, "section"),
                m.containsKey("namespace") ? string(m, "namespace") : namespace,
                string(m, "schema"),
                flag(m, "shared"),
                flag(m, "of"),
                attributes,
                m.containsKey("text") ? text(map(m, "text")) : null,
                m.containsKey("any") ? any(map(m, "any")) : null,
                content,
                m.containsKey("model") || m.containsKey("local") ? order(m) : null);
    }

    private static TextSpec text(Map<String, Object> m) {
        return new TextSpec(string(m, "name"), string(m, "type"), literal(m, "type"), string(m, "decision"));
    }

    private static AnySpec any(Map<String, Object> m) {
        boolean mixed = flag(m, "mixed");
        String literally = literal(m, "mixed");
        return new AnySpec(
                mixed,
                literally == null ? mixed : Boolean.parseBoolean(literally),
                "other".equals(string(m, "namespaces")),
                "strict".equals(string(m, "process")),
                string(m, "decision"));
    }

    private static OrderSpec order(Map<String, Object> m) {
        return new OrderSpec(
                string(m, "model"), flag(m, "mixed"), "strict".equals(string(m, "process")), flag(m, "local"));
    }

    private static AttributeSpec attribute(Map<String, Object> m) {
        String defaultLiteral = literal(m, "default");
        return new AttributeSpec(
                string(m, "name"),
                string(m, "type"),
                string(m, "java"),
                "required".equals(string(m, "use")),
                "required".equals(literal(m, "use")),
                string(m, "fixed"),
                string(m, "default"),
                "none".equals(defaultLiteral) ? null : defaultLiteral,
                string(m, "ext"),
                string(m, "decision"));
    }

    private static Particle particle(Map<String, Object> m) {
        boolean exclusive = m.containsKey("exclusive");
        if (exclusive || m.containsKey("interleave")) {
            return new GroupSpec(
                    string(m, exclusive ? "exclusive" : "interleave"),
                    string(m, "type"),
                    exclusive,
                    flag(m, "sequence"),
                    Integer.parseInt(string(m, "min")),
                    Integer.parseInt(literal(m, "min")),
                    list(m, "of").stream().map(TableReader::element).toList(),
                    string(m, "decision"));
        }
        return element(m);
    }

    private static ElementSpec element(Map<String, Object> m) {
        String card = m.containsKey("card") ? string(m, "card") : "1";
        String cardLiteral = literal(m, "card");
        return new ElementSpec(
                string(m, "element"),
                string(m, "type"),
                literal(m, "type"),
                string(m, "java"),
                Card.parse(card),
                Card.parse(cardLiteral == null ? card : cardLiteral),
                flag(m, "local"),
                flag(m, "reference"),
                string(m, "alternate"),
                string(m, "unordered"),
                m.containsKey("step") ? Integer.parseInt(string(m, "step")) : -1,
                string(m, "decision"));
    }

    private static EnumerationSpec enumeration(String name, int rfc, Map<String, Object> m) {
        return new EnumerationSpec(
                name,
                rfc,
                string(m, "section"),
                string(m, "about"),
                string(m, "schema"),
                string(m, "registry"),
                !"string".equals(string(m, "base")),
                flag(m, "open"),
                m.containsKey("extension") ? string(m, "extension") : "ext-value",
                list(m, "values").stream().map(TableReader::value).toList());
    }

    private static ValueSpec value(Map<String, Object> m) {
        String only = string(m, "only");
        String literally = string(m, "literally");
        return new ValueSpec(
                string(m, "value"),
                string(m, "java"),
                string(m, "about"),
                !"corrected".equals(only),
                !"literal".equals(only),
                literally != null ? literally : string(m, "correctly"),
                string(m, "decision"));
    }

    /** What the RFC's schema says of a key: its own entry under {@code literal}, else the same. */
    private static String literal(Map<String, Object> m, String key) {
        Map<String, Object> literal = m.containsKey("literal") ? map(m, "literal") : Map.of();
        return literal.containsKey(key) ? string(literal, key) : string(m, key);
    }

    private static boolean flag(Map<String, Object> m, String key) {
        return Boolean.parseBoolean(string(m, key));
    }

    static String string(Map<String, Object> m, String key) {
        Object value = m.get(key);
        return value == null ? null : value.toString();
    }

    static Map<String, Object> map(Map<String, Object> m, String key) {
        return m.get(key) == null ? Map.of() : cast(m.get(key));
    }

    static List<Map<String, Object>> list(Map<String, Object> m, String key) {
        List<Map<String, Object>> result = new ArrayList<>();
        if (m.get(key) instanceof List<?> entries) {
            entries.forEach(e -> result.add(cast(e)));
        }
        return result;
    }

    private static Map<String, String> strings(Map<String, Object> m) {
        Map<String, String> result = new LinkedHashMap<>();
        m.forEach((k, v) -> result.put(k, v == null ? "" : v.toString()));
        return result;
    }

    @SuppressWarnings("unchecked") // the shape of the YAML is checked by use: a wrong one fails with a cast error
    static Map<String, Object> cast(Object value) {
        return (Map<String, Object>) value;
    }
}
