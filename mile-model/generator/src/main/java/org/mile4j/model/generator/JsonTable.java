package org.mile4j.model.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * How a model table maps to JSON and CBOR, as far as it does not follow by rule.
 *
 * @param rfc the number of the RFC that says so
 * @param javaPackage the package of the codecs
 * @param names the members whose name differs, by class and element
 * @param unwrapped the classes that stand for their only child
 * @param tagged the name of the member that an interleaved choice becomes, by class and choice
 * @param textOrObject the classes that may be a bare string
 * @param bytes the attribute that is all there is of a class, by class
 * @param textOnly the members that are text although the class is richer, as class and element
 * @param version the fixed version in XML and in JSON
 * @param required the members that are required in addition, by class
 * @param oneOf the members of which exactly one is wanted, by class
 * @param types the simple types that are narrower than in the model table, by class and member
 * @param values the values that differ, by enumeration
 * @param keys the map keys by name
 */
record JsonTable(
        int rfc,
        String javaPackage,
        Map<String, NameSpec> names,
        List<String> unwrapped,
        Map<String, String> tagged,
        List<String> textOrObject,
        Map<String, String> bytes,
        List<String> textOnly,
        Map<String, String> version,
        Map<String, List<String>> required,
        Map<String, List<String>> oneOf,
        Map<String, String> types,
        Map<String, ValuesSpec> values,
        Map<String, Integer> keys) {

    /** The key of members that have none. */
    static final String NO_KEY = "Member.NO_KEY";

    /** A member's name, and names that are read as well. */
    record NameSpec(String name, List<String> also) {}

    /** How the values of an enumeration differ. */
    record ValuesSpec(
            List<String> added,
            List<String> removed,
            Map<String, String> spelled,
            Map<String, String> read,
            String discouraged) {}

    static JsonTable read(Path file) throws IOException {
        Map<String, Object> m = TableReader.load(file);
        Map<String, NameSpec> names = new LinkedHashMap<>();
        map(m, "names")
                .forEach((k, v) -> names.put(k, new NameSpec((String) cast(v).get("name"), list(cast(v), "also"))));
        Map<String, ValuesSpec> values = new LinkedHashMap<>();
        map(m, "values")
                .forEach((k, v) -> values.put(
                        k,
                        new ValuesSpec(
                                list(cast(v), "added"),
                                list(cast(v), "removed"),
                                strings(map(cast(v), "spelled")),
                                strings(map(cast(v), "read")),
                                (String) cast(v).get("discouraged"))));
        Map<String, Integer> keys = new LinkedHashMap<>();
        map(m, "keys").forEach((k, v) -> keys.put(k, (Integer) v));
        if (new TreeSet<>(keys.values()).size() != keys.size()) {
            throw new IllegalArgumentException(file + " has a map key twice");
        }
        return new JsonTable(
                (Integer) m.get("rfc"),
                (String) m.get("package"),
                names,
                list(m, "unwrapped"),
                strings(map(m, "tagged")),
                list(m, "text-or-object"),
                strings(map(m, "bytes")),
                list(m, "text-only"),
                strings(map(m, "version")),
                lists(map(m, "required")),
                lists(map(m, "one-of")),
                strings(map(m, "types")),
                values,
                keys);
    }

    /** The name of a member: that of the table of exceptions, or the local name. */
    String name(String className, String xmlName) {
        NameSpec spec = names.get(className + "." + xmlName);
        return spec == null ? xmlName.substring(xmlName.indexOf(':') + 1) : spec.name();
    }

    /** The other names that are read for a member. */
    List<String> also(String className, String xmlName) {
        NameSpec spec = names.get(className + "." + xmlName);
        return spec == null ? List.of() : spec.also();
    }

    /** The key of a member as Java source. */
    String key(String name) {
        Integer key = keys.get(name);
        return key == null ? NO_KEY : key.toString();
    }

    private static Map<String, List<String>> lists(Map<String, Object> m) {
        Map<String, List<String>> result = new LinkedHashMap<>();
        m.keySet().forEach(k -> result.put(k, list(m, k)));
        return result;
    }

    private static List<String> list(Map<String, Object> m, String key) {
        List<String> result = new ArrayList<>();
        if (m.get(key) instanceof List<?> items) {
            items.forEach(i -> result.add(i.toString()));
        }
        return result;
    }

    private static Map<String, String> strings(Map<String, Object> m) {
        Map<String, String> result = new LinkedHashMap<>();
        m.forEach((k, v) -> result.put(k, v.toString()));
        return result;
    }

    private static Map<String, Object> map(Map<String, Object> m, String key) {
        return m.containsKey(key) ? cast(m.get(key)) : Map.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Object o) {
        return (Map<String, Object>) o;
    }
}
