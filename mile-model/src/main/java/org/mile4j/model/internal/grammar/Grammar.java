package org.mile4j.model.internal.grammar;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.mile4j.model.Profile;

/**
 * The elements that are declared globally in the supported namespaces: what free content is checked against, and how
 * elements of other namespaces are named inside a class.
 */
public final class Grammar {

    /**
     * A global element: a class, a simple type, or neither if nothing is known of its content.
     *
     * @param element the class, or null
     * @param type the simple type, or null
     * @param onlyCorrected whether the RFC's schema does not have this element
     */
    public record Global(Supplier<ElementDef> element, TypeKind type, boolean onlyCorrected) {}

    /** The name of a global element. */
    public record Name(String uri, String name) {}

    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<String, String> uris = new HashMap<>();
    private final Map<String, String> steps = new HashMap<>();
    private final Map<String, Map<String, Global>> globals = new HashMap<>();
    private final Map<String, Map<String, String>> keys = new HashMap<>();
    private final Map<String, Map<String, String>> former = new HashMap<>();

    private final String rulePrefix;
    private boolean xmlAttributes;

    /** An empty grammar whose rules on structure have ids with the given beginning. */
    public Grammar(String rulePrefix) {
        this.rulePrefix = rulePrefix;
    }

    /** Names a namespace. */
    public Grammar namespace(String prefix, String uri) {
        steps.putIfAbsent(uri, prefixes.isEmpty() ? "" : prefix + ":");
        prefixes.put(uri, prefix);
        uris.put(prefix, uri);
        return this;
    }

    /** Declares the attributes of the xml namespace, so that those of unknown elements are checked. */
    public Grammar xmlAttributes() {
        xmlAttributes = true;
        return this;
    }

    /** Declares an element that is a class. */
    public Grammar element(String uri, String name, Supplier<ElementDef> element) {
        return put(uri, name, new Global(element, null, false));
    }

    /** Declares an element of simple type. */
    public Grammar simple(String uri, String name, TypeKind type) {
        return put(uri, name, new Global(null, type, false));
    }

    /** Declares an element of simple type that the RFC's schema does not have: another name for one that it has. */
    public Grammar correctedSimple(String uri, String name, TypeKind type) {
        return put(uri, name, new Global(null, type, true));
    }

    /** Declares an element with any content. */
    public Grammar unchecked(String uri, String name) {
        return put(uri, name, new Global(null, null, false));
    }

    /**
     * Says what a class has instead of something that the version before had in it.
     *
     * @param form an element, {@code @attribute}, {@code @attribute=value} or {@code text()}
     */
    public Grammar former(String type, String form, String now) {
        in(former, type).put(form, now);
        return this;
    }

    /** What a class has instead of a form of the version before, or null if that had none of the kind. */
    public String former(String type, String form) {
        Map<String, String> forms = former.get(type);
        return forms == null ? null : forms.get(form);
    }

    private Grammar put(String uri, String name, Global global) {
        in(globals, uri).put(name, global);
        in(keys, uri).put(name, (prefixes.get(uri) + ":" + name).intern());
        return this;
    }

    private static <T> Map<String, T> in(Map<String, Map<String, T>> maps, String key) {
        Map<String, T> map = maps.get(key);
        if (map == null) {
            map = new HashMap<>();
            maps.put(key, map);
        }
        return map;
    }

    /** The prefix of the tables for a supported namespace. */
    public String prefix(String uri) {
        return prefixes.get(uri);
    }

    /** The namespace that a prefix of the tables stands for. */
    public String uri(String prefix) {
        return uris.get(prefix);
    }

    /** What stands before a name in a path: nothing for the first namespace and unknown ones, else prefix and colon. */
    public String step(String uri) {
        return steps.getOrDefault(uri, "");
    }

    /** Whether a namespace is one of those this grammar defines. */
    public boolean supports(String uri) {
        return prefixes.containsKey(uri);
    }

    /** The declaration of a global element, whatever the reading, or null. */
    public Global global(String uri, String name) {
        Map<String, Global> names = globals.get(uri);
        return names == null ? null : names.get(name);
    }

    /** The declaration of a global element under a reading, or null. */
    public Global global(String uri, String name, Profile profile) {
        Global global = global(uri, name);
        return global != null && global.onlyCorrected() && profile == Profile.RFC_LITERAL ? null : global;
    }

    /** The names of all global elements that both readings have, sorted. */
    public List<Name> names() {
        return globals.entrySet().stream()
                .flatMap(e -> e.getValue().entrySet().stream()
                        .filter(global -> !global.getValue().onlyCorrected())
                        .map(global -> new Name(e.getKey(), global.getKey())))
                .sorted(Comparator.comparing(Name::uri).thenComparing(Name::name))
                .toList();
    }

    /** The key under which a global element of another namespace stands in a class, or null. */
    public String key(String uri, String name) {
        Map<String, String> names = keys.get(uri);
        return names == null ? null : names.get(name);
    }

    /** Whether the attributes of the xml namespace are declared. */
    public boolean declaresXmlAttributes() {
        return xmlAttributes;
    }

    /** What the ids of the rules on structure begin with, for instance {@code RFC7970-8-}. */
    public String rulePrefix() {
        return rulePrefix;
    }
}
