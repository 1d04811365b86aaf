package org.mile4j.model.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.mile4j.model.internal.structure.XmlTree.Attribute;
import org.mile4j.model.internal.structure.XmlTree.Element;
import org.mile4j.model.internal.structure.XmlTree.Item;
import org.mile4j.model.internal.structure.XmlTree.Markup;
import org.mile4j.model.internal.structure.XmlTree.Text;

/** Seeded changes to a document, most of which make it invalid. */
final class Damage {
    /** A change to the document with this root; returns what it did, or null if it could not. */
    private interface Change extends BiFunction<Element, Element, String> {}

    private static final List<String> NAMESPACES = List.of(
            XmlTree.IODEF,
            XmlTree.ENUM,
            XmlTree.DS,
            XmlTree.FOREIGN,
            "",
            "urn:ietf:params:xml:ns:iodef-3.0",
            XmlTree.SCI);
    private static final List<String> OTHER_NAMES = List.of("unknown", "Restriction", "Unknown", "incident", "ID");
    private static final List<String> WHITE = List.of(" ", "\n  ", "\t", "<![CDATA[ ]]>", "<![CDATA[]]>", "&#13;");
    private static final List<String> TEXTS =
            List.of("x", " x ", "0", "<![CDATA[x]]>", "&#160;", "&amp;", "<![CDATA[ ]]>x");
    private static final List<String> MARKUP = List.of("<!-- c -->", "<?p?>", "<?p q?><!-- c -->");

    private final Random random;
    private final ValidDocuments documents;
    private final Vocabulary words;
    private final List<Change> changes;

    Damage(Random random, ValidDocuments documents, Vocabulary words) {
        this.words = words;
        this.random = random;
        this.documents = documents;
        this.changes = List.of(
                this::drop,
                this::drop,
                this::repeat,
                this::repeat,
                this::swap,
                this::swap,
                this::move,
                this::copy,
                this::rename,
                this::rename,
                this::changeNamespace,
                this::changePrefix,
                this::empty,
                this::unwrap,
                this::insertFree,
                this::insertFree,
                this::insertForeign,
                this::insertText,
                this::insertWhiteSpace,
                this::insertMarkup,
                this::replaceText,
                this::replaceText,
                this::replaceText,
                this::dropAttribute,
                this::dropAttribute,
                this::revalueAttribute,
                this::revalueAttribute,
                this::revalueAttribute,
                this::renameAttribute,
                this::addAttribute,
                this::addAttribute,
                this::addGlobalAttribute,
                this::addSchemaInstanceAttribute,
                this::shareIdentifier);
    }

    /** Changes a document once or a few times and says how. */
    List<String> apply(Element root) {
        List<String> done = new ArrayList<>();
        int count = random.nextInt(3) == 0 ? 2 + random.nextInt(2) : 1;
        for (int attempts = 0; done.size() < count && attempts < 50; attempts++) {
            List<Element> all = root.all();
            Element target = all.get(random.nextInt(all.size()));
            String what = oneOf(changes).apply(root, target);
            if (what != null) {
                done.add(what);
            }
        }
        return done;
    }

    // ---- elements ---------------------------------------------------------------------------------------------------

    private String drop(Element root, Element e) {
        int at = childAt(e);
        if (at < 0) {
            return null;
        }
        Element child = (Element) e.content.remove(at);
        return "dropped " + child.name + " of " + e.name;
    }

    private String repeat(Element root, Element e) {
        int at = childAt(e);
        if (at < 0) {
            return null;
        }
        Element child = ((Element) e.content.get(at)).copy();
        child.all().forEach(i -> i.attributes.removeIf(a -> a.name().equals("observable-id")));
        e.content.add(at, child);
        return "repeated " + child.name + " in " + e.name;
    }

    private String swap(Element root, Element e) {
        int a = childAt(e);
        int b = childAt(e);
        if (a < 0 || a == b) {
            return null;
        }
        Item first = e.content.get(a);
        e.content.set(a, e.content.get(b));
        e.content.set(b, first);
        return "swapped children " + a + " and " + b + " of " + e.name;
    }

    private String move(Element root, Element e) {
        int at = childAt(e);
        List<Element> all = root.all();
        Element to = oneOf(all);
        if (at < 0 || ((Element) e.content.get(at)).all().contains(to)) {
            return null;
        }
        Element child = (Element) e.content.remove(at);
        to.content.add(random.nextInt(to.content.size() + 1), child);
        return "moved " + child.name + " from " + e.name + " to " + to.name;
    }

    private String copy(Element root, Element e) {
        Element to = oneOf(root.all());
        if (e == root) {
            return null;
        }
        to.content.add(random.nextInt(to.content.size() + 1), e.copy());
        return "copied " + e.name + " into " + to.name;
    }

    private String rename(Element root, Element e) {
        if (e == root) {
            return null; // any global element may be the root of a schema; only IODEF-Document is one of the RFC
        }
        String before = e.name;
        e.name = switch (random.nextInt(6)) {
            case 0 -> oneOf(OTHER_NAMES);
            case 1 -> before + "s";
            case 2, 3 -> oneOf(words.elements());
            default -> oneOf(root.all()).name;
        };
        return e.name.equals(before) ? null : "renamed " + before + " to " + e.name;
    }

    private String changeNamespace(Element root, Element e) {
        String before = e.uri;
        e.uri = oneOf(NAMESPACES);
        e.prefix = XmlTree.prefixOf(e.uri);
        return e.uri.equals(before) ? null : "put " + e.name + " into the namespace \"" + e.uri + "\"";
    }

    private String changePrefix(Element root, Element e) {
        if (e.uri.equals(XmlTree.IODEF)) {
            e.prefix = "iodef";
        } else if (!e.uri.isEmpty()) {
            e.prefix = "";
        }
        return "changed the prefix of " + e.name;
    }

    private String empty(Element root, Element e) {
        if (e.content.isEmpty()) {
            return null;
        }
        e.content.clear();
        return "emptied " + e.name;
    }

    private String unwrap(Element root, Element e) {
        int at = childAt(e);
        if (at < 0) {
            return null;
        }
        Element child = (Element) e.content.remove(at);
        e.content.addAll(at, child.content);
        return "replaced " + child.name + " in " + e.name + " by its content";
    }

    private String insertFree(Element root, Element e) {
        Element inserted = documents.freeElement();
        e.content.add(random.nextInt(e.content.size() + 1), inserted);
        return "inserted " + inserted.name + " of \"" + inserted.uri + "\" into " + e.name;
    }

    private String insertForeign(Element root, Element e) {
        Element inserted = documents.foreign(1);
        inserted.uri = oneOf(List.of(XmlTree.FOREIGN, "", "urn:ietf:params:xml:ns:iodef-3.0"));
        inserted.prefix = XmlTree.prefixOf(inserted.uri);
        e.content.add(random.nextInt(e.content.size() + 1), inserted);
        return "inserted " + inserted.name + " of \"" + inserted.uri + "\" into " + e.name;
    }

    // ---- text -------------------------------------------------------------------------------------------------------

    private String insertText(Element root, Element e) {
        return insert(e, oneOf(TEXTS));
    }

    private String insertWhiteSpace(Element root, Element e) {
        return insert(e, oneOf(WHITE));
    }

    private String insertMarkup(Element root, Element e) {
        return insert(e, oneOf(MARKUP));
    }

    private String insert(Element e, String markup) {
        e.content.add(random.nextInt(e.content.size() + 1), new Markup(markup));
        return "inserted " + markup.replace("\n", "\\n") + " into " + e.name;
    }

    private String replaceText(Element root, Element e) {
        if (!e.elements().isEmpty()) {
            return null;
        }
        String text = SampleTexts.any(random);
        e.content.clear();
        e.content.add(new Text(text));
        return "replaced the text of " + e.name + " by \"" + text + "\"";
    }

    // ---- attributes -------------------------------------------------------------------------------------------------

    private String dropAttribute(Element root, Element e) {
        if (e.attributes.isEmpty()) {
            return null;
        }
        Attribute a = e.attributes.remove(random.nextInt(e.attributes.size()));
        return "dropped " + a.name() + " of " + e.name;
    }

    private String revalueAttribute(Element root, Element e) {
        if (e.attributes.isEmpty()) {
            return null;
        }
        int at = random.nextInt(e.attributes.size());
        Attribute a = e.attributes.get(at);
        String value = switch (random.nextInt(6)) {
            case 0 -> a.value() + oneOf(List.of(" ", "x", "\n"));
            case 1, 2 -> oneOf(words.values());
            default -> SampleTexts.any(random);
        };
        e.attributes.set(at, new Attribute(a.prefix(), a.name(), value));
        return "set " + a.name() + " of " + e.name + " to \"" + value + "\"";
    }

    private String renameAttribute(Element root, Element e) {
        if (e.attributes.isEmpty()) {
            return null;
        }
        int at = random.nextInt(e.attributes.size());
        Attribute a = e.attributes.get(at);
        String name = oneOf(random.nextInt(5) == 0 ? OTHER_NAMES : words.attributes());
        if (has(e, "", name)) {
            return null;
        }
        e.attributes.set(at, new Attribute("", name, a.value()));
        return "renamed " + a.name() + " of " + e.name + " to " + name;
    }

    private String addAttribute(Element root, Element e) {
        Attribute from = anyAttribute(root);
        String name = from == null || random.nextBoolean() ? oneOf(words.attributes()) : from.name();
        String value = random.nextBoolean() ? oneOf(words.values()) : SampleTexts.any(random);
        return add(e, "", name, from == null || random.nextInt(3) == 0 ? value : from.value());
    }

    private String addGlobalAttribute(Element root, Element e) {
        return switch (random.nextInt(5)) {
            case 0 -> add(e, "xml", "lang", oneOf(List.of("en", "de-AT", "not a language", "1")));
            case 1 -> add(e, "xml", "space", oneOf(List.of("preserve", "default")));
            case 2 -> add(e, "xml", "base", oneOf(List.of("http://example.com/")));
            case 3 -> add(e, "x", "a", "v");
            default -> add(e, oneOf(List.of("iodef", "ds")), oneOf(words.attributes()), "public");
        };
    }

    private String addSchemaInstanceAttribute(Element root, Element e) {
        return switch (random.nextInt(4)) {
            case 0 -> add(e, "xsi", "nil", oneOf(List.of("true", "false", "0")));
            case 1 -> add(e, "xsi", "schemaLocation", "urn:ietf:params:xml:ns:iodef-2.0 iodef-2.0.xsd");
            case 2 -> add(e, "xsi", "noNamespaceSchemaLocation", "some.xsd");
            default -> add(e, "xsi", "unknown", "v");
        };
    }

    private static String add(Element e, String prefix, String name, String value) {
        if (has(e, prefix, name)) {
            return null;
        }
        e.attributes.add(new Attribute(prefix, name, value));
        return "added " + prefix + ":" + name + "=\"" + value + "\" to " + e.name;
    }

    private static boolean has(Element e, String prefix, String name) {
        return e.attributes.stream()
                .anyMatch(a -> a.name().equals(name) && a.prefix().equals(prefix));
    }

    private String shareIdentifier(Element root, Element e) {
        List<Element> holders = root.all().stream()
                .filter(h -> has(h, "", "observable-id") || h.name.equals("IndicatorID"))
                .toList();
        if (holders.size() < 2) {
            return null;
        }
        Element a = oneOf(holders);
        Element b = oneOf(holders);
        String id = identifier(a);
        if (b.name.equals("IndicatorID")) {
            b.content.clear();
            b.content.add(new Text(id));
        } else {
            b.attributes.replaceAll(x -> x.name().equals("observable-id") ? new Attribute("", x.name(), id) : x);
        }
        return "gave " + b.name + " the identifier of " + a.name;
    }

    private static String identifier(Element e) {
        return e.attributes.stream()
                .filter(x -> x.name().equals("observable-id"))
                .map(Attribute::value)
                .findFirst()
                .orElseGet(() -> e.content.stream()
                        .filter(Text.class::isInstance)
                        .map(t -> ((Text) t).text())
                        .findFirst()
                        .orElse("none"));
    }

    private Attribute anyAttribute(Element root) {
        Element e = oneOf(root.all());
        return e.attributes.isEmpty() ? null : oneOf(e.attributes);
    }

    // ---- choosing ---------------------------------------------------------------------------------------------------

    private int childAt(Element e) {
        List<Element> children = e.elements();
        return children.isEmpty() ? -1 : e.content.indexOf(oneOf(children));
    }

    private <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
