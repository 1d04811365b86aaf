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
 * @param requirements the requirements by number, with what each says
 * @param rules the rules in the order of the file
 * @param unchecked why requirements have no rule, by number
 */
record RuleCatalog(
        String title, Map<Integer, String> requirements, List<RuleSpec> rules, Map<Integer, String> unchecked) {

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

    static RuleCatalog read(Path file) throws IOException {
        Map<String, Object> root = TableReader.load(file);
        List<RuleSpec> rules = new ArrayList<>();
        TableReader.map(root, "rules").forEach((id, spec) -> rules.add(rule(id, TableReader.cast(spec))));
        return new RuleCatalog(
                TableReader.string(root, "title"),
                numbered(root.get("requirements")),
                rules,
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
            throw new IllegalArgumentException("the rule " + id + " has no " + key);
        }
        return value;
    }

    private static List<String> strings(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    private static Map<Integer, String> numbered(Object value) {
        Map<Integer, String> result = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((number, text) -> result.put(Integer.valueOf(number.toString()), text.toString()));
        }
        return result;
    }
}
