package org.mile4j.model.internal.xml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlNamespace;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.internal.grammar.ElementDef;

/** The state of one open element; reused for every element at the same depth. */
final class Frame {

    ElementDef def;
    String name;
    int index;
    int line;
    int column;

    /** The children seen so far, one bit each, and how often. */
    long seen;

    int[] counts = new int[24];
    /** The child being read. */
    int current;

    int lastSlot;
    int lastSlotLiteral;
    int step;
    long seenInStep;
    int branch;
    long attributesSeen;
    /** Child elements met so far, known or not kept as a stray. */
    int position;

    /** How many elements there were that are no known children, by the step of their paths. */
    private Map<String, Integer> free;

    private List<XmlNamespace> namespaces;

    private List<XmlAttribute> attributes;
    private List<Extras.Stray> strays;
    private List<Extras.Decoration> decorations;
    private List<String> alternates;

    void open(ElementDef definition, String elementName, int elementIndex) {
        def = definition;
        name = elementName;
        index = elementIndex;
        line = 0;
        column = 0;
        seen = 0;
        current = -1;
        lastSlot = -1;
        lastSlotLiteral = -1;
        step = -1;
        seenInStep = 0;
        branch = -1;
        attributesSeen = 0;
        position = 0;
        free = null;
        namespaces = null;
        attributes = null;
        strays = null;
        decorations = null;
        alternates = null;
    }

    /** Counts a known child and says whether it is the first of its name. */
    boolean count(int child) {
        current = child;
        position++;
        if (child >= counts.length) {
            counts = Arrays.copyOf(counts, 64);
        }
        long bit = 1L << child;
        if ((seen & bit) == 0) {
            seen |= bit;
            counts[child] = 1;
            return true;
        }
        counts[child]++;
        return false;
    }

    /** Counts an element that is no known child. */
    int countFree(String step) {
        if (free == null) {
            free = new HashMap<>();
        }
        return free.merge(step, 1, Integer::sum);
    }

    /** How many such elements were counted. */
    int freeCount(String step) {
        return free == null ? 0 : free.getOrDefault(step, 0);
    }

    void namespace(String prefix, String uri) {
        if (namespaces == null) {
            namespaces = new ArrayList<>(4);
        }
        namespaces.add(new XmlNamespace(prefix, uri));
    }

    void attribute(XmlAttribute attribute) {
        if (attributes == null) {
            attributes = new ArrayList<>(4);
        }
        attributes.add(attribute);
    }

    void stray(XmlNode node) {
        if (strays == null) {
            strays = new ArrayList<>(4);
        }
        strays.add(new Extras.Stray(position, node));
    }

    void decoration(List<XmlAttribute> onChild) {
        if (decorations == null) {
            decorations = new ArrayList<>(4);
        }
        decorations.add(new Extras.Decoration(position, onChild));
    }

    void alternate(String key) {
        if (alternates == null) {
            alternates = new ArrayList<>(2);
        }
        if (!alternates.contains(key)) {
            alternates.add(key);
        }
    }

    Extras extras() {
        if (namespaces == null && attributes == null && strays == null && decorations == null && alternates == null) {
            return Extras.NONE;
        }
        return Extras.of(list(namespaces), list(attributes), list(strays), list(decorations), list(alternates));
    }

    private static <T> List<T> list(List<T> listOrNull) {
        return listOrNull == null ? List.of() : listOrNull;
    }
}
