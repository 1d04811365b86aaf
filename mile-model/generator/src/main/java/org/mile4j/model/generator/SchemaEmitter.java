package org.mile4j.model.generator;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mile4j.model.generator.ModelTable.ClassSpec;
import org.mile4j.model.generator.ModelTable.ElementSpec;
import org.mile4j.model.generator.ModelTable.GroupSpec;
import org.mile4j.model.generator.ModelTable.Particle;
import org.mile4j.model.generator.SchemaText.Doc;

/**
 * Writes the XML Schema of a table, one file for each of its namespaces, so that they compile without a network.
 *
 * <p>The corrected schemas admit what the corrected profile reads without an error, both spellings of a field included,
 * and are documented from the table. The literal ones say what the RFC's schema says.
 */
final class SchemaEmitter {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String XML_FILE = "xml.xsd";

    private final ModelTable table;
    private final boolean literal;
    private final boolean onlyChecked;
    private final SchemaTypes types;
    private final SchemaDocs docs;
    private final SchemaAttributes attributes;

    private SchemaEmitter(ModelTable table, boolean literal, SchemaTypes types) {
        this.table = table;
        this.onlyChecked = types.areAllNamed();
        this.literal = literal;
        this.types = types;
        this.docs = new SchemaDocs(table, literal);
        this.attributes = new SchemaAttributes(table, literal, types, docs);
    }

    private static SchemaEmitter of(ModelTable table, boolean literal) {
        return new SchemaEmitter(table, literal, SchemaTypes.of(table, literal));
    }

    /**
     * The schema of the corrected reading of a table that extends another one. What it imports has to stand beside it.
     *
     * @param table the table
     * @param base the table that has its external classes
     * @return the text of the schema of the table's own namespace
     */
    static String extension(ModelTable table, ModelTable base) {
        SchemaEmitter emitter = new SchemaEmitter(table, false, SchemaTypes.extension(table, base));
        return emitter.schema(emitter.home(), table.namespaces().get(emitter.home()));
    }

    /**
     * The schemas of the corrected reading.
     *
     * @param table the table
     * @param checked tables of imported namespaces whose elements are only checked
     * @return the text of each file by its name, the schema of the table's own namespace first
     */
    static Map<String, String> corrected(ModelTable table, ModelTable... checked) {
        return files(table, false, checked);
    }

    /**
     * The schemas of the literal reading: what the RFC's schema admits, made so that it compiles.
     *
     * @param table the table
     * @param checked tables of imported namespaces whose elements are only checked
     * @return the text of each file by its name, the schema of the table's own namespace first
     */
    static Map<String, String> literal(ModelTable table, ModelTable... checked) {
        return files(table, true, checked);
    }

    private static Map<String, String> files(ModelTable table, boolean literal, ModelTable... checked) {
        Map<String, String> files = new LinkedHashMap<>();
        SchemaEmitter emitter = of(table, literal);
        table.namespaces().forEach((prefix, uri) -> files.put(file(uri), emitter.schema(prefix, uri)));
        for (ModelTable t : checked) {
            SchemaEmitter other = of(t, literal);
            files.put(
                    file(t.namespaces().get(other.home())),
                    other.schema(other.home(), t.namespaces().get(other.home())));
        }
        if (emitter.usesXmlAttributes()) {
            files.put(XML_FILE, SchemaHeader.xml());
        }
        return files;
    }

    /** Where the decisions of a table are told, from the root of the project. */
    static String decisions(ModelTable table) {
        String uri = table.namespaces().values().iterator().next();
        return "docs/reference/" + file(uri).replace(".xsd", "") + "/decisions.md";
    }

    /** The file of a namespace, for instance {@code iodef-2.0.xsd}. */
    static String file(String uri) {
        String name = uri.startsWith("urn:")
                ? uri.substring(uri.lastIndexOf(':') + 1)
                : uri.endsWith("xmldsig#") ? "xmldsig" : null;
        if (name == null) {
            throw new IllegalArgumentException("no file name is known for the namespace " + uri);
        }
        return name + ".xsd";
    }

    private String home() {
        return table.namespaces().keySet().iterator().next();
    }

    private String schema(String prefix, String uri) {
        SchemaText s = new SchemaText();
        boolean home = prefix.equals(home());
        s.raw(onlyChecked ? SchemaHeader.checked(table) : SchemaHeader.of(table, literal, home));
        StringBuilder start = new StringBuilder("xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"");
        table.namespaces().forEach((p, u) -> {
            if (home || p.equals(prefix) || p.equals(home()) && usesHome(prefix)) {
                start.append("\n           xmlns:")
                        .append(p)
                        .append("=\"")
                        .append(u)
                        .append('"');
            }
        });
        s.open(start + "\n           targetNamespace=\"" + uri + "\"\n           elementFormDefault=\"qualified\""
                + " attributeFormDefault=\"unqualified\"");
        if (home && !onlyChecked) {
            table.namespaces().forEach((p, u) -> {
                if (!p.equals(prefix)) {
                    s.empty("xs:import namespace=\"" + u + "\" schemaLocation=\"" + file(u) + "\"");
                }
            });
            if (usesXmlAttributes()) {
                s.empty("xs:import namespace=\"" + XML + "\" schemaLocation=\"" + XML_FILE + "\"");
            }
        } else if (!home && usesHome(prefix)) {
            String own = table.namespaces().get(home());
            s.empty("xs:import namespace=\"" + own + "\" schemaLocation=\"" + file(own) + "\"");
        }
        Set<String> named = new LinkedHashSet<>();
        for (ClassSpec c : table.classes().values()) {
            if (prefix.equals(prefix(c))) {
                global(s, c, named);
            }
        }
        globals(prefix).values().forEach(e -> simple(s, prefix, e));
        table.classes().values().stream()
                .flatMap(c -> c.attributes().stream())
                .filter(a -> a.name().startsWith(prefix + ":"))
                .filter(a -> named.add(a.name()))
                .forEach(a -> s.empty("xs:attribute name=\"" + a.name().substring(prefix.length() + 1) + "\" type=\""
                        + types.name(a.type()) + "\""));
        if (home && !onlyChecked) {
            table.enumerations().values().stream().filter(e -> !e.open()).forEach(e -> attributes.enumeration(s, e));
            types.declare(s);
        }
        return s.close("xs:schema").toString();
    }

    /** Without such attributes their schema is not imported: it would be held against those of foreign elements. */
    private boolean usesXmlAttributes() {
        return table.classes().values().stream()
                .flatMap(c -> c.attributes().stream())
                .anyMatch(a -> a.name().startsWith("xml:"));
    }

    private String prefix(ClassSpec c) {
        return table.prefix(c);
    }

    /** Whether a class of another namespace has something of the table's own. */
    private boolean usesHome(String prefix) {
        return table.classes().values().stream()
                .filter(c -> prefix.equals(c.namespace()))
                .anyMatch(c -> c.elements().stream().anyMatch(e -> e.key().startsWith(home() + ":"))
                        || c.attributes().stream().anyMatch(a -> table.isClosed(a.type())));
    }

    // ---- global components ----------------------------------------------------------------------------------------

    private void global(SchemaText s, ClassSpec c, Set<String> named) {
        String type = types.named(c);
        if (type == null) {
            s.open("xs:element name=\"" + c.name() + "\"").doc(docs.classDoc(c));
            type(s, c, "xs:complexType");
            s.close("xs:element");
            return;
        }
        if (!c.shared() && !isLocal(c)) {
            s.documented(
                    "xs:element name=\"" + c.name() + "\" type=\"" + prefix(c) + ":" + type + "\"", docs.classDoc(c));
        }
        if (named.add(type)) {
            type(s, c, "xs:complexType name=\"" + type + "\"");
        }
    }

    private static boolean isLocal(ClassSpec c) {
        return c.order() != null && c.order().local();
    }

    /** The global elements of a namespace that are no classes of their own, by name. */
    private Map<String, ElementSpec> globals(String prefix) {
        Map<String, ElementSpec> result = new TreeMap<>();
        for (ClassSpec c : table.classes().values()) {
            for (ElementSpec e : c.elements()) {
                boolean own = e.key().contains(":") ? e.key().startsWith(prefix + ":") : prefix.equals(prefix(c));
                ClassSpec named = table.classes().get(localName(e));
                if (own && !e.local() && (named == null || named.shared())) {
                    result.putIfAbsent(localName(e), e);
                    if (e.alternate() != null && !literal) {
                        result.putIfAbsent(e.alternate(), e.spelled(e.alternate()));
                    }
                }
            }
        }
        return result;
    }

    private static String localName(ElementSpec e) {
        return e.key().substring(e.key().indexOf(':') + 1);
    }

    private void simple(SchemaText s, String prefix, ElementSpec e) {
        // An element without a type of its own in its class has one where it is declared globally (decision D46).
        String type = literal && !e.typeLiteral().equals("anyType") ? e.typeLiteral() : e.type();
        s.empty("xs:element name=\"" + localName(e) + "\" type=\"" + types.name(type) + "\"");
    }

    // ---- classes --------------------------------------------------------------------------------------------------

    private void type(SchemaText s, ClassSpec c, String start) {
        boolean mixed = c.order() != null && c.order().mixed()
                || c.any() != null
                        && (literal ? c.any().mixedLiteral() : c.any().mixed());
        String text = c.text() == null
                ? "empty"
                : literal ? c.text().typeLiteral() : c.text().type();
        s.open(start + (mixed ? " mixed=\"true\"" : ""));
        if (c.shared()) {
            s.doc(docs.classDoc(c));
        }
        if (!text.equals("empty")) {
            s.open("xs:simpleContent").open("xs:extension base=\"" + types.name(text) + "\"");
            s.doc(docs.doc(table.about(c.name(), "text", ""), c.text().decision()));
            c.attributes().forEach(a -> attributes.attribute(s, c, a));
            s.close("xs:extension").close("xs:simpleContent");
        } else {
            content(s, c);
            c.attributes().forEach(a -> attributes.attribute(s, c, a));
        }
        s.close("xs:complexType");
    }

    private void content(SchemaText s, ClassSpec c) {
        if (c.order() != null && c.order().model() != null) {
            SchemaModel.write(c.order().model(), s, name -> modelTag(c, name));
        } else if (c.any() != null) {
            s.open("xs:sequence");
            s.documented(
                    "xs:any namespace=\"" + (c.any().otherNamespaces() ? "##other" : "##any") + "\" processContents=\""
                            + (c.any().strict() ? "strict" : "lax") + "\" minOccurs=\"0\" maxOccurs=\"unbounded\"",
                    docs.doc(table.about(c.name(), "any", ""), c.any().decision()));
            s.close("xs:sequence");
        } else if (!c.content().isEmpty()) {
            s.open("xs:sequence");
            List<Particle> content = c.content();
            for (int i = 0; i < content.size(); i++) {
                if (content.get(i) instanceof GroupSpec g) {
                    group(s, c, g);
                } else if (content.get(i) instanceof ElementSpec e) {
                    i += field(s, c, e, i + 1 < content.size() ? content.get(i + 1) : null);
                }
            }
            s.close("xs:sequence");
        }
    }

    private String modelTag(ClassSpec c, String name) {
        if (name.equals("other")) {
            return "xs:any namespace=\"##other\" processContents=\""
                    + (c.order().strict() ? "strict" : "lax") + "\"";
        }
        ElementSpec e = c.elements().stream()
                .filter(x -> x.key().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(c.name() + " has no element " + name));
        ClassSpec type = table.classes().get(e.type());
        return e.local() || type != null && isLocal(type)
                ? "xs:element name=\"" + name + "\" type=\"" + types.name(e.type()) + "\""
                : "xs:element ref=\"" + home() + ":" + name + "\"";
    }

    /** Writes a field, with its other name or the neighbour it may change places with; how many more it took. */
    private int field(SchemaText s, ClassSpec c, ElementSpec e, Particle next) {
        if (!literal && e.alternate() != null) {
            s.open("xs:choice" + occurs(e.card().min(), false));
            element(s, c, e, 1, false, docs.fieldDoc(c, e));
            element(s, c, e.spelled(e.alternate()), 1, false, docs.doc("The same by its other name.", null));
            s.close("xs:choice");
            return 0;
        }
        if (!literal && e.unordered() != null && next instanceof ElementSpec neighbour) {
            s.open("xs:choice minOccurs=\"0\"");
            pair(s, c, e, docs.fieldDoc(c, e), neighbour, docs.fieldDoc(c, neighbour));
            pair(s, c, neighbour, Doc.NONE, e, Doc.NONE);
            s.close("xs:choice");
            return 1;
        }
        ModelTable.Card card = literal ? e.cardLiteral() : e.card();
        element(s, c, e, card.min(), card.many(), docs.fieldDoc(c, e));
        return 0;
    }

    private void pair(SchemaText s, ClassSpec c, ElementSpec first, Doc about, ElementSpec second, Doc aboutSecond) {
        s.open("xs:sequence");
        element(s, c, first, 1, false, about);
        element(s, c, second, 0, false, aboutSecond);
        s.close("xs:sequence");
    }

    private void group(SchemaText s, ClassSpec c, GroupSpec g) {
        int min = literal ? g.minLiteral() : g.min();
        boolean repeated = !g.exclusive();
        boolean optional =
                min == 0 && g.elements().stream().allMatch(e -> e.card().min() == 1);
        if (g.sequence()) {
            s.open("xs:sequence" + occurs(optional ? 0 : 1, repeated));
            s.doc(docs.doc("", g.decision()));
            s.open("xs:choice");
            g.elements().stream()
                    .filter(e -> e.step() == 0)
                    .forEach(e -> element(s, c, e, 1, false, docs.fieldDoc(c, e)));
            s.close("xs:choice");
            g.elements().stream()
                    .filter(e -> e.step() > 0)
                    .forEach(e -> element(s, c, e, e.card().min(), e.card().many(), docs.fieldDoc(c, e)));
            s.close("xs:sequence");
            return;
        }
        s.open("xs:choice" + occurs(optional ? 0 : 1, repeated)).doc(docs.doc("", g.decision()));
        for (ElementSpec e : g.elements()) {
            // In a repeated choice the repetition is that of the choice.
            boolean alone = repeated && !literal;
            element(s, c, e, alone ? 1 : e.card().min(), !alone && e.card().many(), docs.fieldDoc(c, e));
        }
        s.close("xs:choice");
    }

    private void element(SchemaText s, ClassSpec c, ElementSpec e, int min, boolean many, Doc doc) {
        String prefix = prefix(c);
        String tag;
        if (literal && e.typeLiteral().equals("anyType")) {
            tag = "xs:element name=\"" + e.key() + "\"";
        } else if (!literal && e.reference()) {
            tag = "xs:element name=\"" + e.key() + "\" type=\"" + home() + ":" + types.reference(e.type()) + "\"";
        } else if (e.local()) {
            tag = "xs:element name=\"" + e.key() + "\" type=\"" + types.name(literal ? e.typeLiteral() : e.type())
                    + "\"";
        } else {
            tag = "xs:element ref=\"" + (e.key().contains(":") ? e.key() : prefix + ":" + e.key()) + "\"";
        }
        s.documented(tag + occurs(min, many), doc);
    }

    private static String occurs(int min, boolean many) {
        return (min == 0 ? " minOccurs=\"0\"" : "") + (many ? " maxOccurs=\"unbounded\"" : "");
    }
}
