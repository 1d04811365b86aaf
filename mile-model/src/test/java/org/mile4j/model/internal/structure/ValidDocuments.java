package org.mile4j.model.internal.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.mile4j.model.Profile;
import org.mile4j.model.internal.grammar.AttributeDef;
import org.mile4j.model.internal.grammar.ChildDef;
import org.mile4j.model.internal.grammar.ContentModel;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.Grammar;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.iodef.IodefDocumentXml;
import org.mile4j.model.internal.iodef.IodefGrammar;
import org.mile4j.model.internal.structure.XmlTree.Element;
import org.mile4j.model.internal.structure.XmlTree.Markup;
import org.mile4j.model.internal.structure.XmlTree.Text;

/**
 * Random documents that are valid under one reading of the RFC, made from the tables of structure. What no document had so far
 * is chosen first, so that a few hundred documents have every attribute, value, child and branch there is.
 */
final class ValidDocuments {
    private final Random random;
    private final Grammar grammar;
    private final ElementDef document;
    private final Profile profile;
    /** A namespace of the grammar other than that of signatures. */
    private final String other;

    private final boolean literal;
    private final Set<String> covered = new HashSet<>();
    private final Set<String> possible = new TreeSet<>();
    private final Set<ElementDef> entered = new HashSet<>();
    private final List<String> identifiers = new ArrayList<>();
    private final List<Runnable> references = new ArrayList<>();
    private int budget;
    private boolean referring;

    /** Documents that are valid under the RFC's schema. */
    ValidDocuments(Random random) {
        this(random, Profile.RFC_LITERAL);
    }

    /** Documents that are valid under a profile. */
    ValidDocuments(Random random, Profile profile) {
        this(random, profile, IodefGrammar.GRAMMAR, IodefDocumentXml.DEF);
    }

    /** Documents of a format that are valid under a profile. */
    ValidDocuments(Random random, Profile profile, Grammar grammar, ElementDef document) {
        this.random = random;
        this.grammar = grammar;
        this.document = document;
        this.profile = profile;
        this.other = grammar.names().stream().anyMatch(n -> n.uri().equals(XmlTree.ENUM))
                ? XmlTree.ENUM
                : document.namespace();
        this.literal = profile == Profile.RFC_LITERAL;
        for (Grammar.Name name : grammar.names()) {
            Grammar.Global global = grammar.global(name.uri(), name.name());
            if (global.element() != null) {
                note(global.element().get());
            }
        }
    }

    /** What the tables admit and no document had. */
    Set<String> uncovered() {
        Set<String> rest = new TreeSet<>(possible);
        rest.removeAll(covered);
        return rest;
    }

    /** The next document. */
    Element next() {
        identifiers.clear();
        references.clear();
        budget = 10 + random.nextInt(60);
        Element root = element(document.namespace(), document.name(), document);
        if (!references.isEmpty() && identifiers.isEmpty()) {
            String id = identifier();
            root.elements().get(0).attributes.removeIf(a -> a.name().equals("observable-id"));
            root.elements().get(0).attribute("observable-id", id);
        }
        references.forEach(Runnable::run);
        return root;
    }

    private Element element(String uri, String name, ElementDef def) {
        budget--;
        Element e = new Element(uri, name);
        attributes(e, def);
        if (def.model() != null) {
            modelled(e, def);
        } else if (def.text(profile) != null) {
            text(e, def.text(profile));
        } else if (def.any(profile) != ElementDef.Any.NONE) {
            free(e, def);
        } else {
            children(e, def);
        }
        return e;
    }

    // ---- what was had -----------------------------------------------------------------------------------------------

    private void note(ElementDef def) {
        if (!entered.add(def)) {
            return;
        }
        for (int i = 0; i < def.attributeCount(); i++) {
            AttributeDef a = def.attribute(i);
            possible.add(def.name() + "/@" + a.name());
            if (a.values() != null && a.fixed() == null) {
                a.values().of(profile).forEach(v -> possible.add(def.name() + "/@" + a.name() + "=" + v));
            }
        }
        for (int i = 0; i < def.childCount(); i++) {
            if (!literal || !def.child(i).onlyCorrected()) {
                possible.add(def.name() + "/" + def.child(i).key());
            }
            if (def.child(i).element() != null) {
                note(def.child(i).element().get());
            }
        }
    }

    private boolean wanted(String what, int chance) {
        boolean isNew = !covered.contains(what) && random.nextInt(3) > 0;
        return (isNew || budget > 0 && random.nextInt(100) < chance);
    }

    // ---- attributes and text ----------------------------------------------------------------------------------------

    private void attributes(Element e, ElementDef def) {
        for (int i = 0; i < def.attributeCount(); i++) {
            AttributeDef a = def.attribute(i);
            String what = def.name() + "/@" + a.name();
            if ((def.requiredAttributes(profile) >> i & 1) == 0 && !wanted(what, 30)) {
                continue;
            }
            covered.add(what);
            if (a.type() == TypeKind.IDREF) {
                references.add(() -> e.attribute(a.name(), oneOf(identifiers)));
            } else {
                e.attribute(a.name(), value(a, what));
            }
        }
    }

    private String value(AttributeDef a, String what) {
        if (a.fixed() != null) {
            return a.fixed();
        }
        if (a.values() != null) {
            List<String> values = new ArrayList<>(a.values().of(profile));
            List<String> fresh = values.stream()
                    .filter(v -> !covered.contains(what + "=" + v))
                    .toList();
            String value = oneOf(fresh.isEmpty() ? values : fresh);
            covered.add(what + "=" + value);
            return a.values().collapses() && random.nextInt(8) == 0 ? " " + value + "\n" : value;
        }
        return a.type() == TypeKind.ID ? identifier() : SampleTexts.valid(a.type(), random);
    }

    private void text(Element e, TypeKind type) {
        String text = type == TypeKind.ID ? identifier() : SampleTexts.valid(type, random);
        if (text.isEmpty()) {
            return;
        }
        if (random.nextInt(10) > 0) {
            e.add(new Text(text));
            return;
        }
        int cut = random.nextInt(text.length() + 1);
        e.add(new Text(text.substring(0, cut)));
        e.add(new Markup(random.nextBoolean() ? "<!-- c -->" : "<?p i?>"));
        if (!text.substring(cut).contains("<")) {
            e.add(new Markup("<![CDATA[" + text.substring(cut) + "]]>"));
        } else {
            e.add(new Text(text.substring(cut)));
        }
    }

    private String identifier() {
        if (referring) {
            return identifiers.isEmpty() || random.nextBoolean() ? "elsewhere" : oneOf(identifiers);
        }
        String id = "id-" + identifiers.size();
        identifiers.add(id);
        return random.nextInt(10) == 0 ? " " + id + " " : id;
    }

    // ---- children ---------------------------------------------------------------------------------------------------

    private void children(Element e, ElementDef def) {
        for (int i = 0; i < def.childCount(); i++) {
            ChildDef c = def.child(i);
            if (c.onlyCorrected()) {
                otherName(e, def, c);
                continue;
            }
            if (c.group() < 0) {
                int least = required(def, 1L << i) ? 1 : 0;
                int before = e.content.size();
                boolean one = wanted(def.name() + "/" + c.key(), 25);
                boolean many = c.many() && !(literal && def.onceLiterally(i));
                int count = Math.max(least, one ? 1 + (many ? random.nextInt(3) : 0) : 0);
                for (int n = 0; n < count; n++) {
                    child(e, def, c);
                }
                if (!literal && i > 0 && c.slot() == def.child(i - 1).slot() && random.nextBoolean()) {
                    swap(e, before, def.child(i - 1));
                }
            } else if (i == 0 || def.child(i - 1).group() != c.group()) {
                group(e, def, c.group());
            }
        }
    }

    /** Puts the second name of a field in the place of the first, where only the corrected reading has it. */
    private void otherName(Element e, ElementDef def, ChildDef c) {
        ChildDef first = def.child(c.alternate());
        if (!literal && e.content.removeIf(i -> i instanceof Element x && x.name.equals(first.key()))) {
            child(e, def, c);
        }
    }

    /** Moves what was added last before the neighbour with which it may change places. */
    private static void swap(Element e, int before, ChildDef neighbour) {
        List<XmlTree.Item> added = e.content.subList(before, e.content.size());
        List<XmlTree.Item> moved = List.copyOf(added);
        added.clear();
        for (int i = 0; i < e.content.size(); i++) {
            if (e.content.get(i) instanceof Element x && x.name.equals(neighbour.key())) {
                e.content.addAll(i, moved);
                return;
            }
        }
        e.content.addAll(moved);
    }

    private boolean required(ElementDef def, long set) {
        for (long r : def.required(profile)) {
            if (r == set) {
                return true;
            }
        }
        return false;
    }

    private void group(Element e, ElementDef def, int group) {
        List<ChildDef> branches = new ArrayList<>();
        List<ChildDef> first = new ArrayList<>();
        long set = 0;
        for (int i = 0; i < def.childCount(); i++) {
            ChildDef c = def.child(i);
            if (c.group() == group) {
                branches.add(c);
                if (c.step() <= 0) {
                    set |= 1L << i;
                    first.add(c);
                }
            }
        }
        boolean needed = required(def, set);
        boolean some = needed || first.stream().anyMatch(c -> wanted(def.name() + "/" + c.key(), 60));
        if (!some) {
            return;
        }
        if (branches.get(0).exclusive()) {
            ChildDef c = pick(def, first);
            for (int n = 0, count = c.many() ? 1 + random.nextInt(2) : 1; n < count; n++) {
                child(e, def, c);
            }
            return;
        }
        for (int n = 0, count = budget > 0 ? 1 + random.nextInt(3) : 1; n < count; n++) {
            child(e, def, pick(def, first));
            for (ChildDef c : branches) {
                if (c.step() > 0 && wanted(def.name() + "/" + c.key(), 30)) {
                    for (int k = 0, times = c.many() ? 1 + random.nextInt(2) : 1; k < times; k++) {
                        child(e, def, c);
                    }
                }
            }
        }
    }

    /** A branch that no document had; when the document is long enough, one that needs no further children. */
    private ChildDef pick(ElementDef def, List<ChildDef> branches) {
        if (budget < -20) {
            List<ChildDef> small = branches.stream()
                    .filter(c -> c.element() == null || c.element().get().required(profile).length == 0)
                    .toList();
            return oneOf(small.isEmpty() ? branches : small);
        }
        List<ChildDef> fresh = branches.stream()
                .filter(c -> !covered.contains(def.name() + "/" + c.key()))
                .toList();
        return oneOf(fresh.isEmpty() ? branches : fresh);
    }

    /** A walk through the content model; when the document is long enough, the shortest way to its end. */
    private void modelled(Element e, ElementDef def) {
        ContentModel model = def.model();
        int state = ContentModel.START;
        while (!model.mayEnd(state)
                || budget > 0 && random.nextInt(3) > 0 && !model.symbols(state).isEmpty()) {
            List<Integer> symbols = model.symbols(state);
            List<Integer> fresh = symbols.stream()
                    .filter(n -> n != ContentModel.OTHER
                            && !covered.contains(def.name() + "/" + def.child(n).key()))
                    .toList();
            int symbol = oneOf(fresh.isEmpty() || budget < 0 ? symbols : fresh);
            state = model.next(state, symbol);
            if (symbol == ContentModel.OTHER) {
                e.add(def.strict() ? declared(other) : random.nextBoolean() ? foreign(1) : declared(other));
            } else {
                child(e, def, def.child(symbol));
            }
            if (def.mixed() && random.nextInt(4) == 0) {
                e.add(new Text("mixed"));
            }
        }
    }

    private void child(Element e, ElementDef def, ChildDef c) {
        covered.add(def.name() + "/" + c.key());
        int colon = c.key().indexOf(':');
        String uri = colon < 0 ? def.namespace() : grammar.uri(c.key().substring(0, colon));
        if (c.element() != null) {
            referring = !literal && c.reference();
            e.add(element(uri, c.localName(), c.element().get()));
            referring = false;
        } else {
            e.add(simple(uri, c.localName(), literal ? c.typeLiteral() : c.type()));
        }
        if (random.nextInt(12) == 0) {
            e.add(oneOf(List.of(new Text(" \n"), new Markup("<!-- c -->"), new Markup("<?p i?>"))));
        }
    }

    private Element simple(String uri, String name, TypeKind type) {
        budget--;
        Element e = new Element(uri, name);
        text(e, type);
        return e;
    }

    // ---- free content -----------------------------------------------------------------------------------------------

    private void free(Element e, ElementDef def) {
        if (def.any(profile) == ElementDef.Any.MIXED && random.nextBoolean()) {
            e.add(new Text(SampleTexts.valid(TypeKind.STRING, random)));
        }
        while (budget > 0 && random.nextInt(3) == 0) {
            e.add(def.otherNamespacesOnly() ? foreign(2) : def.strict() ? declared("") : freeElement());
        }
    }

    /** A foreign element with anything inside. */
    Element foreign(int depth) {
        budget--;
        Element e = new Element(XmlTree.FOREIGN, "thing");
        if (random.nextBoolean()) {
            e.attribute("a", "v");
        }
        if (random.nextInt(3) == 0) {
            e.add(new Text("foreign text"));
        }
        if (depth > 0 && random.nextInt(3) == 0) {
            e.add(freeElement());
        }
        return e;
    }

    /** An element for free content: foreign, or a global one of the supported namespaces. */
    Element freeElement() {
        if (random.nextInt(3) == 0) {
            return foreign(2);
        }
        return declared("");
    }

    /** A global element of a supported namespace, or of any if it is "". */
    private Element declared(String uri) {
        Grammar.Name name = oneOf(grammar.names().stream()
                .filter(n -> uri.isEmpty() || n.uri().equals(uri))
                .toList());
        Grammar.Global global = grammar.global(name.uri(), name.name());
        if (global.element() != null) {
            return element(name.uri(), name.name(), global.element().get());
        }
        return simple(name.uri(), name.name(), global.type());
    }

    private <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
