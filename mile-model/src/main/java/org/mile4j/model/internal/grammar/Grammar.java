package org.mile4j.model.internal.grammar;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The elements that are declared globally in the supported namespaces: what free content is checked against, and how
 * elements of other namespaces are named inside a class.
 */
public final class Grammar {

    /** A global element: a class, or a simple type. */
    public record Global(Supplier<ElementDef> element, TypeKind type, TypeKind typeLiteral) {}

    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<String, Map<String, Global>> globals = new HashMap<>();
    private final Map<String, Map<String, String>> keys = new HashMap<>();

    private final String rulePrefix;

    /** An empty grammar whose rules on structure have ids with the given beginning. */
    public Grammar(String rulePrefix) {
        this.rulePrefix = rulePrefix;
    }

    /** Names a namespace. */
    public Grammar namespace(String prefix, String uri) {
        prefixes.put(uri, prefix);
        return this;
    }

    /** Declares an element that is a class. */
    public Grammar element(String uri, String name, Supplier<ElementDef> element) {
        return put(uri, name, new Global(element, null, null));
    }

    /** Declares an element of simple type. */
    public Grammar simple(String uri, String name, TypeKind type, TypeKind typeLiteral) {
        return put(uri, name, new Global(null, type, typeLiteral));
    }

    private Grammar put(String uri, String name, Global global) {
        globals.computeIfAbsent(uri, u -> new HashMap<>()).put(name, global);
        keys.computeIfAbsent(uri, u -> new HashMap<>()).put(name, prefixes.get(uri) + ":" + name);
        return this;
    }

    /** Whether a namespace is one of those this grammar defines. */
    public boolean supports(String uri) {
        return prefixes.containsKey(uri);
    }

    /** The declaration of a global element, or null. */
    public Global global(String uri, String name) {
        Map<String, Global> names = globals.get(uri);
        return names == null ? null : names.get(name);
    }

    /** The key under which a global element of another namespace stands in a class, or null. */
    public String key(String uri, String name) {
        Map<String, String> names = keys.get(uri);
        return names == null ? null : names.get(name);
    }

    /** What the ids of the rules on structure begin with, for instance {@code RFC7970-8-}. */
    public String rulePrefix() {
        return rulePrefix;
    }
}
