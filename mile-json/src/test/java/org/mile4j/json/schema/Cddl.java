package org.mile4j.json.schema;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Evaluates the part of CDDL (RFC 8610) that the grammars here use: choices of types and groups, occurrences, maps with
 * literal keys, arrays of one type, regular expressions and names of the prelude.
 */
final class Cddl {

    private interface Type {
        /** Why an item does not match, or null if it does. */
        String match(Object item, String path);
    }

    private interface Group {
        /** The keys of a map that are matched, in addition to some; null if it does not match. */
        Set<Object> match(Map<?, ?> map, Set<Object> before, String path);
    }

    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|;[^\\n]*|(\"(?:[^\"\\\\]|\\\\.)*\"|//|=>|\\.regexp|[A-Za-z_][A-Za-z0-9_@.-]*|-?[0-9]+|[={}\\[\\](),/?*+])");

    private final List<String> tokens = new ArrayList<>();
    private final Map<String, Type> rules = new HashMap<>();
    private final Map<String, Object> keys = new HashMap<>();
    private String deepest = "";
    private int at;
    private String start;

    Cddl(String text) {
        Matcher m = TOKEN.matcher(text);
        int end = 0;
        while (m.find()) {
            if (m.start() != end) {
                throw new IllegalArgumentException("no CDDL: " + text.substring(end, m.start()));
            }
            end = m.end();
            if (m.group(1) != null) {
                tokens.add(m.group(1));
            }
        }
        if (end != text.length()) {
            throw new IllegalArgumentException("no CDDL: " + text.substring(end));
        }
        prelude();
        while (at < tokens.size()) {
            String name = next();
            expect("=");
            start = start == null ? name : start;
            if (rules.put(name, type()) != null) {
                throw new IllegalArgumentException(name + " is defined twice");
            }
        }
    }

    /** Why an item does not match the first rule; empty if it does. */
    String mismatch(Object item) {
        deepest = "";
        String why = rules.get(start).match(item, "");
        return why == null ? "" : why + " (furthest: " + deepest + ")";
    }

    private String fail(String path, String expected, Object met) {
        String why = path + ": expected " + expected + ", met " + met;
        if (path.length() >= deepest.indexOf(':')) {
            deepest = why;
        }
        return why;
    }

    private void prelude() {
        rules.put("any", (item, path) -> null);
        rules.put("text", (item, path) -> item instanceof String ? null : fail(path, "text", item));
        rules.put("integer", (item, path) -> item instanceof BigInteger ? null : fail(path, "integer", item));
        rules.put(
                "number",
                (item, path) ->
                        item instanceof BigInteger || item instanceof Items.Real ? null : fail(path, "number", item));
        rules.put(
                "float32",
                (item, path) -> item instanceof Items.Real r && r.bits() == 32 ? null : fail(path, "float32", item));
        rules.put("tdate", tag(0, String.class));
        rules.put("uri", tag(32, String.class));
        rules.put("eb64legacy", tag(22, byte[].class));
    }

    private Type tag(long tag, Class<?> inside) {
        return (item, path) -> item instanceof Items.Tagged t && t.tag() == tag && inside.isInstance(t.item())
                ? null
                : fail(path, "tag " + tag, item);
    }

    // ---- parsing ----------------------------------------------------------------------------------------------------

    private String peek() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private String next() {
        return tokens.get(at++);
    }

    private boolean take(String token) {
        if (peek().equals(token)) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(String token) {
        if (!take(token)) {
            throw new IllegalArgumentException("expected " + token + ", met " + peek() + " at token " + at);
        }
    }

    private Type type() {
        List<Type> choices = new ArrayList<>();
        do {
            choices.add(single());
        } while (take("/"));
        if (choices.size() == 1) {
            return choices.get(0);
        }
        return (item, path) -> {
            String why = null;
            for (Type choice : choices) {
                why = choice.match(item, path);
                if (why == null) {
                    return null;
                }
            }
            return why;
        };
    }

    private Type single() {
        String token = next();
        if (token.equals("{")) {
            Group group = group("}");
            return (item, path) -> map(group, item, path);
        }
        if (token.equals("[")) {
            return array();
        }
        if (token.equals("(")) {
            Type inside = type();
            expect(")");
            return inside;
        }
        if (token.startsWith("\"") || token.matches("-?[0-9]+")) {
            Object value = literal(token);
            return (item, path) -> value.equals(item) ? null : fail(path, token, item);
        }
        if (take(".regexp")) {
            Pattern pattern = Pattern.compile((String) literal(next()));
            return (item, path) ->
                    item instanceof String text && pattern.matcher(text).matches()
                            ? null
                            : fail(path, pattern + "", item);
        }
        return (item, path) -> {
            Type rule = rules.get(token);
            if (rule == null) {
                throw new IllegalArgumentException(token + " is not defined");
            }
            return rule.match(item, path);
        };
    }

    private static Object literal(String token) {
        return token.startsWith("\"")
                ? token.substring(1, token.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\")
                : new BigInteger(token);
    }

    private Type array() {
        expect("+");
        Type each = type();
        expect("]");
        return (item, path) -> {
            if (!(item instanceof List<?> list) || list.isEmpty()) {
                return fail(path, "an array of at least one", item);
            }
            for (int i = 0; i < list.size(); i++) {
                String why = each.match(list.get(i), path + "/" + i);
                if (why != null) {
                    return why;
                }
            }
            return null;
        };
    }

    private String map(Group group, Object item, String path) {
        if (!(item instanceof Map<?, ?> map)) {
            return fail(path, "a map", item);
        }
        Set<Object> matched = group.match(map, Set.of(), path);
        if (matched == null) {
            return fail(path, "the members of the map", map.keySet());
        }
        Set<Object> rest = new HashSet<>(map.keySet());
        rest.removeAll(matched);
        return rest.isEmpty() ? null : fail(path, "no further members", rest);
    }

    private Group group(String end) {
        List<Group> branches = new ArrayList<>();
        do {
            List<Group> entries = new ArrayList<>();
            while (!peek().equals(end) && !peek().equals("//")) {
                entries.add(entry());
                take(",");
            }
            branches.add(all(entries));
        } while (take("//"));
        expect(end);
        return (map, before, path) -> {
            for (Group branch : branches) {
                Set<Object> matched = branch.match(map, before, path);
                if (matched != null) {
                    return matched;
                }
            }
            return null;
        };
    }

    private static Group all(List<Group> entries) {
        return (map, before, path) -> {
            Set<Object> matched = before;
            for (Group entry : entries) {
                matched = entry.match(map, matched, path);
                if (matched == null) {
                    return null;
                }
            }
            return matched;
        };
    }

    private Group entry() {
        if (take("*")) {
            expect("any");
            expect("=>");
            expect("any");
            return (map, before, path) -> new HashSet<>(map.keySet());
        }
        boolean optional = take("?");
        if (take("(")) {
            Group inside = group(")");
            return (map, before, path) -> {
                Set<Object> matched = inside.match(map, before, path);
                return matched == null && optional ? before : matched;
            };
        }
        String key = next();
        expect("=>");
        Type value = type();
        return (map, before, path) -> {
            Object name = key(key);
            if (!map.containsKey(name)) {
                return optional ? before : null;
            }
            if (value.match(map.get(name), path + "/" + name) != null) {
                return null;
            }
            Set<Object> matched = new HashSet<>(before);
            matched.add(name);
            return matched;
        };
    }

    /** The key that a literal is, or that the rule of a name is. */
    private Object key(String token) {
        if (token.startsWith("\"")) {
            return literal(token);
        }
        return keys.computeIfAbsent(token, t -> {
            int rule = tokens.indexOf(t);
            if (rule < 0 || !tokens.get(rule + 1).equals("=")) {
                throw new IllegalArgumentException(t + " is not defined");
            }
            return literal(tokens.get(rule + 2));
        });
    }
}
