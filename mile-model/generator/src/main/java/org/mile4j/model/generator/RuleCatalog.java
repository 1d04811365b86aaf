package org.mile4j.model.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of a format as {@code rules.yaml} lists them.
 *
 * @param title what the rules are of
 * @param rfc the RFC whose sections rules without the name of another text stand in
 * @param file where the catalog stands, from the root folder
 * @param folder the name of the catalog, which is also the folder of its documents
 * @param table the Java class with its rules
 * @param page the page of its rules, in docs/requirements
 * @param about what the page says first; may be null
 * @param requirements the requirements by number, with what each says
 * @param rules the rules in the order of the file
 * @param elsewhere the rules of other catalogs that check requirements, by number
 * @param unchecked why requirements have no rule, by number
 */
record RuleCatalog(
        String title,
        String rfc,
        String file,
        String folder,
        String table,
        String page,
        String about,
        Map<Integer, String> requirements,
        List<RuleSpec> rules,
        Map<Integer, List<String>> elsewhere,
        Map<Integer, String> unchecked) {

    /** One rule; {@code document} says why it has no documents, and is null for those that have. */
    record RuleSpec(
            String id,
            String group,
            String level,
            String section,
            List<String> profiles,
            List<Integer> requirements,
            String title,
            String why,
            String hint,
            String document) {}

    static RuleCatalog read(Path folder, String file) throws IOException {
        Map<String, Object> root = TableReader.load(folder.resolve(file));
        List<RuleSpec> rules = new ArrayList<>();
        TableReader.map(root, "rules").forEach((id, spec) -> rules.add(rule(id, TableReader.cast(spec))));
        return new RuleCatalog(
                required(file, root, "title"),
                required(file, root, "rfc"),
                file,
                required(file, root, "documents"),
                required(file, root, "table"),
                required(file, root, "page"),
                TableReader.string(root, "about"),
                numbered(root.get("requirements")),
                rules,
                elsewhere(root.get("elsewhere")),
                numbered(root.get("unchecked")));
    }

    private static RuleSpec rule(String id, Map<String, Object> m) {
        return new RuleSpec(
                id,
                required(id, m, "group"),
                required(id, m, "level"),
                required(id, m, "section"),
                m.containsKey("profiles") ? strings(m.get("profiles")) : List.of("corrected", "rfc-literal"),
                strings(m.get("requirements")).stream().map(Integer::valueOf).toList(),
                required(id, m, "title"),
                required(id, m, "why"),
                required(id, m, "hint"),
                TableReader.string(m, "document"));
    }

    private static String required(String id, Map<String, Object> m, String key) {
        String value = TableReader.string(m, key);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(id + " has no " + key);
        }
        return value;
    }

    private static List<String> strings(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    private static Map<Integer, List<String>> elsewhere(Object value) {
        Map<Integer, List<String>> result = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((number, ids) -> result.put(Integer.valueOf(number.toString()), strings(ids)));
        }
        return result;
    }

    private static Map<Integer, String> numbered(Object value) {
        Map<Integer, String> result = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((number, text) -> result.put(Integer.valueOf(number.toString()), text.toString()));
        }
        return result;
    }
}
