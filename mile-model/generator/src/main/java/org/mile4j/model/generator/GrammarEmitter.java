package org.mile4j.model.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.mile4j.model.generator.ModelTable.AttributeSpec;
import org.mile4j.model.generator.ModelTable.ClassSpec;
import org.mile4j.model.generator.ModelTable.ElementSpec;
import org.mile4j.model.generator.ModelTable.External;
import org.mile4j.model.generator.ModelTable.GroupSpec;
import org.mile4j.model.generator.ModelTable.Particle;

/** Writes the tables of structure: a definition for each class, the values of the enumerations, the global elements. */
final class GrammarEmitter {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("string", "STRING"),
            Map.entry("dateTime", "DATE_TIME"),
            Map.entry("timezone", "TIMEZONE"),
            Map.entry("portlist", "PORTLIST"),
            Map.entry("anyURI", "ANY_URI"),
            Map.entry("integer", "INTEGER"),
            Map.entry("float", "FLOAT"),
            Map.entry("positiveFloat", "POSITIVE_FLOAT"),
            Map.entry("floatOrEmpty", "FLOAT_OR_EMPTY"),
            Map.entry("empty", "EMPTY"),
            Map.entry("ID", "ID"),
            Map.entry("IDREF", "IDREF"),
            Map.entry("NCName", "NCNAME"),
            Map.entry("language", "LANGUAGE"),
            Map.entry("languageTag", "LANGUAGE_TAG"),
            Map.entry("base64Binary", "BASE64"),
            Map.entry("boolean", "BOOLEAN"),
            Map.entry("hexBinary", "HEX"),
            Map.entry("percent", "PERCENT"),
            Map.entry("anyType", "ANY"));

    private static final String GRAMMAR = "org.mile4j.model.internal.grammar.";
    private final ModelTable table;
    private final Source s;
    private final List<String> required = new ArrayList<>();
    private int index;
    private int slot;
    private int slotLiteral;
    private final boolean onlyChecked;

    GrammarEmitter(ModelTable table, Source s) {
        this(table, s, false);
    }

    private GrammarEmitter(ModelTable table, Source s, boolean onlyChecked) {
        this.table = table;
        this.s = s;
        this.onlyChecked = onlyChecked;
    }

    /** What finds the definition of a class of this table when it is needed. */
    private static String type(ModelTable table, String type) {
        return table.grammarClass() + ".type(" + Escape.java(type) + ")";
    }

    /** The supplier of the definition of an element that is kept as XML, or null if nothing is known of it. */
    private static String checked(ModelTable table, Source s, String key) {
        String definition = table.checked().get(key);
        if (definition == null) {
            return "null";
        }
        int name = definition.lastIndexOf('.');
        s.imports(definition.substring(0, name));
        return definition.substring(definition.lastIndexOf('.', name - 1) + 1, name) + ".type("
                + Escape.java(definition.substring(name + 1)) + ")";
    }

    /** Whether there is a simple type of this name. */
    static boolean hasType(String type) {
        return KINDS.containsKey(type);
    }

    /** The name of the constant of a simple type. */
    static String kindOf(String type) {
        String kind = KINDS.get(type);
        if (kind == null) {
            throw new IllegalArgumentException("the table has no type " + type);
        }
        return kind;
    }

    private static String kind(String type) {
        return "TypeKind." + kindOf(type);
    }

    /** The constant DEF of a class. */
    void definition(ClassSpec c) {
        int id = new ArrayList<>(table.classes().keySet()).indexOf(c.name());
        s.doc(onlyChecked ? 2 : 1, "The structure of the class" + (onlyChecked ? " " + c.name() : "") + ".");
        s.line(
                onlyChecked ? 2 : 1,
                (onlyChecked
                                ? "static final ElementDef " + Names.constant(c.name())
                                : "public static final ElementDef DEF")
                        + " = ElementDef.of(" + id + ", " + Escape.java(c.name()) + ", "
                        + Escape.java(table.namespaces().get(table.prefix(c))) + ", "
                        + Escape.java("RFC " + c.rfc() + ", Section " + c.section()) + ")");
        structure(c);
    }

    private void structure(ClassSpec c) {
        c.attributes().forEach(this::attribute);
        if (c.text() != null) {
            s.imports(GRAMMAR + "TypeKind");
            s.line(3, ".text(" + kind(c.text().type()) + ", " + kind(c.text().typeLiteral()) + ")");
        }
        if (c.any() != null) {
            s.line(
                    3,
                    ".any(ElementDef.Any." + any(c.any().mixed()) + ", ElementDef.Any."
                            + any(c.any().mixedLiteral()) + ", " + c.any().otherNamespaces() + ")");
            if (c.any().strict()) {
                s.line(3, ".strict()");
            }
        }
        content(c);
        if (c.order() == null || c.order().model() == null) {
            required.forEach(r -> s.line(3, r));
        }
        order(c);
        s.line(3, ".build();");
    }

    private void order(ClassSpec c) {
        if (c.order() != null && c.order().model() != null) {
            s.line(
                    3,
                    ".model(" + Escape.java(c.order().model()) + ", "
                            + c.order().mixed() + ")");
            if (c.order().strict()) {
                s.line(3, ".strict()");
            }
        }
    }

    private static String any(boolean mixed) {
        return mixed ? "MIXED" : "ELEMENTS";
    }

    private void attribute(AttributeSpec a) {
        s.imports(GRAMMAR + "TypeKind");
        boolean enumerated = table.isClosed(a.type());
        boolean open = table.isEnumeration(a.type()) && !enumerated;
        String values = enumerated ? table.valuesOf(a.type()) : "";
        if (values.contains(".")) {
            s.imports(values);
            values = values.substring(values.lastIndexOf('.') + 1);
        }
        s.line(
                3,
                ".attribute(" + Escape.java(a.name()) + ", "
                        + (enumerated ? "TypeKind.ENUMERATION" : kind(open ? "string" : a.type()))
                        + ", "
                        + (enumerated ? values + "." + Names.constant(a.type()) : "null") + ", "
                        + a.required() + ", "
                        + a.requiredLiteral() + ", " + Escape.java(a.fixed()) + ")");
        if (a.ext() != null) {
            s.line(3, ".attribute(" + Escape.java(a.ext()) + ", TypeKind.STRING, null, false, false, null)");
        }
    }

    private void content(ClassSpec c) {
        List<Particle> content = c.content();
        int groups = 0;
        for (Particle p : content) {
            if (p instanceof GroupSpec g) {
                group(g, groups++);
            } else if (p instanceof ElementSpec e) {
                String at = e.card().many() ? "true" : "false";
                child(e, at);
                s.line(3, childLine + (e.card().many() && !e.cardLiteral().many() ? ".onceLiterally()" : ""));
                require(1L << index, e.card().min() == 1, e.cardLiteral().min() == 1);
                index++;
                if (e.alternate() != null) {
                    s.line(
                            3,
                            childLine.replace(Escape.java(e.key()), Escape.java(e.alternate())) + ".alternateOf("
                                    + (index - 1) + ")");
                    index++;
                }
                slotLiteral++;
                if (e.unordered() == null) {
                    slot = slotLiteral;
                }
            }
        }
    }

    private String childLine;

    private void child(ElementSpec e, String many) {
        String place = Escape.java(e.key()) + ", " + slot + ", " + slotLiteral + ", " + many;
        if (table.isClass(e.type())) {
            childLine = ".child(" + place + ", "
                    + (onlyChecked ? "type(" + Escape.java(e.type()) + ")" : type(table, e.type())) + ")";
        } else if (e.type().equals("fragment")) {
            childLine = ".child(" + place + ", " + checked(table, s, e.key()) + ")";
        } else {
            s.imports(GRAMMAR + "TypeKind");
            childLine = ".simple(" + place + ", " + kind(e.type()) + ", " + kind(e.typeLiteral()) + ")";
        }
        if (e.reference()) {
            childLine += ".reference()";
        }
    }

    private void group(GroupSpec g, int number) {
        long set = 0;
        for (ElementSpec e : g.elements()) {
            boolean many =
                    g.exclusive() ? e.card().many() : e.step() < 0 || e.card().many();
            child(e, Boolean.toString(many));
            s.line(3, childLine + ".in(" + number + ", " + g.exclusive() + ", " + (g.sequence() ? e.step() : -1) + ")");
            if (e.step() <= 0) {
                set |= 1L << index;
            }
            index++;
        }
        require(set, g.min() == 1, g.minLiteral() == 1);
        slotLiteral++;
        slot = slotLiteral;
    }

    private void require(long set, boolean corrected, boolean literal) {
        if (corrected || literal) {
            required.add(".require(0x" + Long.toHexString(set) + "L, " + corrected + ", " + literal + ")");
        }
    }

    /** The class with the global elements. */
    static String grammar(ModelTable table, String codecPackage) {
        Source s = new Source(codecPackage).imports(GRAMMAR + "Grammar", GRAMMAR + "TypeKind");
        s.doc(0, "The global elements of " + table.title() + ".");
        s.line(0, "public final class " + table.grammarClass() + " {").blank();
        s.doc(1, "The grammar; made once.");
        s.line(1, "public static final Grammar GRAMMAR = make();").blank();
        s.line(1, "private " + table.grammarClass() + "() {}").blank();
        s.line(1, "private static Grammar make() {");
        s.line(2, "Grammar g = new Grammar(\"RFC" + table.rfc() + "-8-\");");
        s.line(2, "addTo(g);").line(2, "return g;").line(1, "}").blank();
        s.doc(1, "Declares the elements in a grammar, which may be that of a format that contains this one.");
        s.line(1, "public static void addTo(Grammar g) {");
        table.namespaces()
                .forEach((prefix, uri) ->
                        s.line(2, "g.namespace(" + Escape.java(prefix) + ", " + Escape.java(uri) + ");"));
        if (table.classes().values().stream()
                .flatMap(c -> c.attributes().stream())
                .anyMatch(a -> a.name().startsWith("xml:"))) {
            s.line(2, "g.xmlAttributes();");
        }
        globals(table).forEach((key, e) -> s.line(2, e));
        table.former()
                .forEach((type, forms) -> forms.forEach((form, now) -> s.line(
                        2,
                        "g.former(" + Escape.java(type) + ", " + Escape.java(form) + ", " + Escape.java(now) + ");")));
        table.checked().values().stream()
                .map(definition -> definition.substring(0, definition.lastIndexOf('.')))
                .distinct()
                .forEach(grammar -> {
                    s.imports(grammar);
                    s.line(2, grammar.substring(grammar.lastIndexOf('.') + 1) + ".addTo(g);");
                });
        table.external().values().stream().map(External::codec).distinct().forEach(codec -> {
            String simple = Names.upperFirst(codec.substring(codec.lastIndexOf('.') + 1)) + "Grammar";
            s.imports(codec + "." + simple);
            s.line(2, simple + ".addTo(g);");
        });
        s.line(1, "}").blank();
        types(table, s, name -> codec(table, name) + ".DEF");
        return s.line(0, "}").toString();
    }

    /**
     * The methods that find a definition by the name of its class. One switch for all, as a lambda for each would make
     * the first document of a JVM slow.
     */
    private static void types(ModelTable table, Source s, UnaryOperator<String> expression) {
        s.imports("java.util.function.Supplier", GRAMMAR + "ElementDef");
        s.doc(1, "The definition of a class of the table, which is made when it is first needed.");
        s.line(1, "public static Supplier<ElementDef> type(String name) {");
        s.line(2, "return new Deferred(name);");
        s.line(1, "}").blank();
        s.line(1, "private record Deferred(String name) implements Supplier<ElementDef> {");
        s.blank().line(2, "@Override").line(2, "public ElementDef get() {");
        s.line(3, "return definition(name);").line(2, "}").line(1, "}").blank();
        s.line(1, "private static ElementDef definition(String name) {").line(2, "return switch (name) {");
        Set<String> names = new LinkedHashSet<>(table.classes().keySet());
        table.external().keySet().stream().filter(table::isClass).forEach(names::add);
        for (String name : names) {
            s.line(3, "case " + Escape.java(name) + " -> " + expression.apply(name) + ";");
        }
        s.line(3, "default -> throw new IllegalArgumentException(name);");
        s.line(2, "};").line(1, "}");
    }

    /** The class with the definitions of a table whose elements are only checked. */
    static String checkedGrammar(ModelTable table) {
        Source s = new Source(table.javaPackage())
                .imports(GRAMMAR + "ElementDef", GRAMMAR + "Grammar", GRAMMAR + "TypeKind");
        s.doc(0, "The structure of the elements of " + table.title() + ", which are kept as XML.");
        s.line(0, "public final class " + table.grammarClass() + " {").blank();
        s.line(1, "private " + table.grammarClass() + "() {}").blank();
        s.doc(1, "Declares the elements that may stand on their own.");
        s.line(1, "public static void addTo(Grammar g) {");
        Map<String, String> lines = new LinkedHashMap<>();
        String uri = Escape.java(table.namespaces().values().iterator().next());
        for (ClassSpec c : table.classes().values()) {
            if (c.order() == null || !c.order().local()) {
                lines.put(
                        c.name(),
                        "g.element(" + uri + ", " + Escape.java(c.name()) + ", type(" + Escape.java(c.name()) + "));");
            }
            for (ElementSpec e : c.elements()) {
                if (!e.local() && !table.isClass(e.type())) {
                    lines.put(e.key(), "g.simple(" + uri + ", " + Escape.java(e.key()) + ", " + kind(e.type()) + ");");
                }
            }
        }
        lines.values().forEach(line -> s.line(2, line));
        s.line(1, "}").blank();
        types(table, s, name -> "Definitions." + Names.constant(name));
        s.blank();
        s.doc(1, "Made when the first of them is needed.");
        s.line(1, "private static final class Definitions {");
        for (ClassSpec c : table.classes().values()) {
            s.blank();
            new GrammarEmitter(table, s, true).definition(c);
        }
        return s.line(1, "}").line(0, "}").toString();
    }

    /** The reader and writer of a class, with its package if it is of another table. */
    private static String codec(ModelTable table, String type) {
        String name = table.javaName(type) + "Xml";
        return table.isExternal(type) ? table.external().get(type).codec() + "." + name : name;
    }

    private static Map<String, String> globals(ModelTable table) {
        Map<String, String> lines = new LinkedHashMap<>();
        String home = table.namespaces().keySet().iterator().next();
        for (ClassSpec c : table.classes().values()) {
            if (!c.shared()) {
                String uri = table.namespaces().get(table.prefix(c));
                lines.put(
                        c.name(),
                        "g.element(" + Escape.java(uri) + ", " + Escape.java(c.name()) + ", type("
                                + Escape.java(c.name()) + "));");
            }
        }
        for (ClassSpec c : table.classes().values()) {
            for (ElementSpec e : c.elements()) {
                boolean elsewhere = table.isExternal(e.type()) && e.key().contains(":");
                if (!e.local() && !elsewhere && !lines.containsKey(e.key())) {
                    int colon = e.key().indexOf(':');
                    String uri =
                            table.namespaces().get(colon < 0 ? home : e.key().substring(0, colon));
                    String local = Escape.java(e.key().substring(colon + 1));
                    if (e.type().equals("fragment")) {
                        lines.put(e.key(), "g.unchecked(" + Escape.java(uri) + ", " + local + ");");
                    } else if (table.isClass(e.type())) {
                        lines.put(
                                e.key(),
                                "g.element(" + Escape.java(uri) + ", " + local + ", type(" + Escape.java(e.type())
                                        + "));");
                    } else {
                        lines.put(
                                e.key(), "g.simple(" + Escape.java(uri) + ", " + local + ", " + kind(e.type()) + ");");
                    }
                    if (e.alternate() != null) {
                        lines.put(
                                e.alternate(),
                                "g.correctedSimple(" + Escape.java(uri) + ", " + Escape.java(e.alternate()) + ", "
                                        + kind(e.type()) + ");");
                    }
                }
            }
        }
        return lines;
    }
}
