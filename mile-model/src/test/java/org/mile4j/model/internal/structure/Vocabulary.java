package org.mile4j.model.internal.structure;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mile4j.model.internal.grammar.AttributeDef;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.Grammar;
import org.mile4j.model.internal.grammar.Values;

/**
 * The names and values to damage documents with.
 *
 * @param elements the local names of elements
 * @param attributes the names of attributes
 * @param values the values of enumerations
 */
record Vocabulary(List<String> elements, List<String> attributes, List<String> values) {
    private static final Pattern NAMED = Pattern.compile("<(?:\\w+:)?(element|attribute)\\s+name=\"([^\"]+)\"");
    private static final Pattern VALUE = Pattern.compile("<(?:\\w+:)?enumeration\\s+value=\"([^\"]+)\"");

    /** What the tables have, in both readings. */
    static Vocabulary of(Grammar grammar) {
        Set<String> elements = new TreeSet<>();
        Set<String> attributes = new TreeSet<>();
        Set<String> values = new TreeSet<>();
        for (Grammar.Name name : grammar.names()) {
            elements.add(name.name());
            Grammar.Global global = grammar.global(name.uri(), name.name());
            if (global.element() != null) {
                ElementDef def = global.element().get();
                for (int i = 0; i < def.childCount(); i++) {
                    elements.add(def.child(i).localName());
                }
                for (int i = 0; i < def.attributeCount(); i++) {
                    AttributeDef a = def.attribute(i);
                    attributes.add(a.name());
                    if (a.values() != null) {
                        a.values().all().stream().map(Values.Value::text).forEach(values::add);
                    }
                }
            }
        }
        return of(elements, attributes, values);
    }

    /** The same with what a schema has besides. */
    Vocabulary with(String schema) {
        Set<String> moreElements = new TreeSet<>(elements);
        Set<String> moreAttributes = new TreeSet<>(attributes);
        Set<String> moreValues = new TreeSet<>(values);
        for (Matcher m = NAMED.matcher(schema); m.find(); ) {
            (m.group(1).equals("element") ? moreElements : moreAttributes).add(m.group(2));
        }
        for (Matcher m = VALUE.matcher(schema); m.find(); ) {
            moreValues.add(m.group(1));
        }
        return of(moreElements, moreAttributes, moreValues);
    }

    private static Vocabulary of(Set<String> elements, Set<String> attributes, Set<String> values) {
        attributes.remove("xml:lang");
        return new Vocabulary(List.copyOf(elements), List.copyOf(attributes), List.copyOf(values));
    }
}
