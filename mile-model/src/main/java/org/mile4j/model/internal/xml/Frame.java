package org.mile4j.model.internal.xml;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlNamespace;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.Grammar;
import org.mile4j.model.internal.parser.ElementTag;
import org.mile4j.model.internal.parser.QualifiedNames;

/** The state of one open element; reused for every element at the same depth. */
final class Frame {

    ElementDef def;
    /** The name in paths, or null if it is that of the child of the element around this one. */
    String name;
    /** The number among elements of this name; 0 if there is no name. */
    int index;

    String uri;
    int line;
    int column;

    /** The children seen so far, one bit each, and how often. */
    long seen;

    int[] counts = new int[8];
    /** The child being read. */
    int current;

    /** The children that need no closer look if they come next, one bit each. */
    long plain;

    /** The last of these, if no other child came since, or -1; {@link #settle} turns it into the slots. */
    int lastPlain;

    int lastSlot;
    int lastSlotLiteral;
    int step;
    long seenInStep;
    int branch;
    long attributesSeen;
    /** Child elements met so far, known or not kept as a stray. */
    int position;

    /** How many elements there were that are no known children, by the step of their paths; null before the first. */
    private StepCounts free;
    /** What no field holds; null as long as there is nothing. */
    private Kept kept;

    /** Most elements of which something is kept have one thing: what there is none of is null. */
    private static final class Kept {
        private List<XmlNamespace> namespaces;
        private List<XmlAttribute> attributes;
        private List<Extras.Stray> strays;
        private List<Decorated> decorations;
        /** The known children that were kept as strays, because there may not be as many, by their number. */
        private Map<Integer, Integer> surplus;

        private boolean disordered;
        private List<String> alternates;
    }

    /** Attributes of a simple child: where it stood, which child it is and which of that name. */
    private record Decorated(int position, int child, int occurrence, List<XmlAttribute> attributes) {}

    void open(ElementDef definition) {
        def = definition;
        seen = 0;
        current = -1;
        plain = definition == null ? 0 : definition.plain();
        lastPlain = -1;
        lastSlot = -1;
        lastSlotLiteral = -1;
        attributesSeen = 0;
        position = 0;
        if (kept != null) {
            kept = null;
        }
        if (free != null) {
            free.clear();
        }
    }

    /** What only matters if the element is checked. */
    void openChecked(String namespace) {
        uri = namespace;
        step = -1;
        seenInStep = 0;
        branch = -1;
    }

    /** The number of the element that the parser stands on as a child of this one; -1 if there can be no such child. */
    int child(ElementTag tag, Grammar grammar) {
        String uri = tag.namespace();
        return def.namespace().equals(uri) ? def.childAfter(current, tag.localName()) : foreignChild(uri, tag, grammar);
    }

    private int foreignChild(String uri, ElementTag tag, Grammar grammar) {
        String key = uri == null ? null : grammar.key(uri, tag.localName());
        return key == null ? -1 : def.childAfter(current, key);
    }

    /** Counts a known child that needs no closer look; or says that it does and counts nothing. */
    boolean countPlain(int child) {
        if ((plain & 1L << child) == 0) {
            return false;
        }
        count(child);
        lastPlain = child;
        plain = def.plainAfter(child);
        return true;
    }

    /** Takes over where the plain children stood, before one is counted that is not. */
    void settle() {
        if (lastPlain >= 0) {
            lastSlot = def.slot(lastPlain);
            lastSlotLiteral = lastSlot;
            lastPlain = -1;
        }
    }

    /** Counts a known child and says whether it is the first of its name. */
    boolean count(int child) {
        current = child;
        position++;
        if (child >= counts.length) {
            counts = Arrays.copyOf(counts, def.childCount());
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
            free = new StepCounts();
        }
        return free.count(step);
    }

    /** How many such elements were counted. */
    int freeCount(String step) {
        return free == null ? 0 : free.of(step);
    }

    void namespace(String prefix, String uri) {
        Kept all = kept();
        all.namespaces = Fields.add(all.namespaces, new XmlNamespace(prefix, uri));
    }

    /** Keeps a declaration that a name in an attribute needs, unless the prefix means something on this element already. */
    void bind(String prefix, String uri) {
        Kept all = kept();
        boolean used = Fields.list(all.namespaces).stream()
                        .anyMatch(n -> n.prefix().equals(prefix))
                || Fields.list(all.attributes).stream()
                        .anyMatch(a -> a.prefix().equals(prefix)
                                || QualifiedNames.prefixOfWhole(a.value()).equals(prefix));
        if (!used) {
            namespace(prefix, uri);
        }
    }

    /** Keeps a declaration that stands around the document, for names in this element or deeper. */
    void lend(String prefix, String uri) {
        Kept all = kept();
        if (Fields.list(all.namespaces).stream().noneMatch(n -> n.prefix().equals(prefix))) {
            namespace(prefix, uri);
        }
    }

    void attribute(XmlAttribute attribute) {
        Kept all = kept();
        all.attributes = Fields.add(all.attributes, attribute);
    }

    void stray(XmlNode node) {
        Kept all = kept();
        all.strays = Fields.add(all.strays, new Extras.Stray(position, node));
    }

    void decoration(List<XmlAttribute> onChild) {
        Kept all = kept();
        all.decorations = Fields.add(all.decorations, new Decorated(position, current, taken(current), onChild));
    }

    /** Notes that the child being read is kept as a stray. */
    void surplus() {
        Kept all = kept();
        if (all.surplus == null) {
            all.surplus = new HashMap<>();
        }
        all.surplus.merge(current, 1, Integer::sum);
    }

    /** Notes that a child stood after one that belongs behind it. */
    void disordered() {
        kept().disordered = true;
    }

    private int taken(int child) {
        int surplus = kept.surplus == null ? 0 : kept.surplus.getOrDefault(child, 0);
        return (seen & 1L << child) == 0 ? 0 : counts[child] - surplus;
    }

    /** The attributes of simple children by the places where these are written: their order is that of the class. */
    private List<Extras.Decoration> decorations() {
        if (kept.decorations == null) {
            return List.of();
        }
        return kept.decorations.stream()
                .map(d -> new Extras.Decoration(kept.disordered ? written(d) : d.position, d.attributes))
                .sorted(Comparator.comparingInt(Extras.Decoration::position))
                .toList();
    }

    private int written(Decorated d) {
        return IntStream.range(0, d.child).map(this::taken).sum() + d.occurrence;
    }

    void alternate(String key) {
        Kept all = kept();
        if (!Fields.list(all.alternates).contains(key)) {
            all.alternates = Fields.add(all.alternates, key);
        }
    }

    private Kept kept() {
        if (kept == null) {
            kept = new Kept();
        }
        return kept;
    }

    Extras extras() {
        return kept == null ? Extras.NONE : keptExtras();
    }

    private Extras keptExtras() {
        return Extras.of(
                Fields.list(kept.namespaces),
                Fields.list(kept.attributes),
                Fields.list(kept.strays),
                decorations(),
                Fields.list(kept.alternates));
    }
}
