package org.mile4j.model.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mile4j.model.generator.Component.Form;
import org.mile4j.model.generator.ModelTable.AttributeSpec;
import org.mile4j.model.generator.ModelTable.ClassSpec;
import org.mile4j.model.generator.ModelTable.ElementSpec;

/** Writes the record of a class and its builder. */
final class RecordEmitter {

    private static final String DATA = "org.mile4j.model.data.";
    private final ModelTable table;

    RecordEmitter(ModelTable table) {
        this.table = table;
    }

    String emit(ClassSpec c) {
        String name = table.javaName(c.name());
        List<Component> components = Component.of(table, c);
        Source s = new Source(table.javaPackage()).imports("java.util.Objects", DATA + "Extras");
        components.forEach(x -> imports(s, x));
        List<String> doc = new ArrayList<>();
        doc.add(Escape.javadoc(table.about(c.name(), "class", "The class " + c.name() + ".")));
        doc.add("RFC " + c.rfc() + ", Section " + c.section() + ".");
        components.forEach(x -> doc.add("@param " + x.name() + " " + Names.lowerFirstWord(Escape.javadoc(x.about()))));
        doc.add("@since 0.1");
        s.doc(0, doc.toArray(String[]::new));
        s.line(0, "public record " + name + "(");
        for (int i = 0; i < components.size(); i++) {
            Component x = components.get(i);
            s.line(2, x.declaredType() + " " + x.name() + (i + 1 < components.size() ? "," : ")"));
        }
        List<String> interfaces = interfaces(name);
        if (!interfaces.isEmpty()) {
            s.line(2, "implements " + String.join(", ", interfaces));
        }
        s.line(2, "{").blank();
        constructor(s, name, components);
        factories(s, c, name);
        defaults(s, components);
        filters(s, components);
        new BuilderEmitter(table, s, c, name, components).emit();
        s.line(0, "}");
        return s.toString();
    }

    private List<String> interfaces(String javaName) {
        return table.sealedTypes().entrySet().stream()
                .filter(t -> t.getValue().contains(javaName))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void imports(Source s, Component x) {
        if (x.form() == Form.OPTIONAL) {
            s.imports("java.util.Optional");
        } else if (x.form() == Form.LIST) {
            s.imports("java.util.List", "java.util.ArrayList", "org.mile4j.model.internal.list.ItemList");
        }
        switch (x.type()) {
            case "DateTime", "IntegerValue", "RealValue", "XmlElement", "XmlNode" -> s.imports(DATA + x.type());
            default -> {}
        }
        if (table.isExternal(x.tableType())) {
            s.imports(table.packageOf(x.tableType()) + "." + x.type());
        }
        if (x.type().equals("DateTime")) {
            s.imports("java.time.OffsetDateTime");
        }
    }

    private static void constructor(Source s, String name, List<Component> components) {
        List<String> doc = new ArrayList<>();
        doc.add("Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.");
        components.forEach(x -> doc.add("@param " + x.name() + " as the record describes it"));
        s.doc(1, doc.toArray(String[]::new));
        s.line(1, "public " + name + " {");
        for (Component x : components) {
            if (x.form() == Form.LIST) {
                s.line(2, x.name() + " = ItemList.copyOf(" + x.name() + ");");
            } else {
                s.line(2, "Objects.requireNonNull(" + x.name() + ", \"" + x.name() + "\");");
            }
        }
        s.line(1, "}").blank();
    }

    private void factories(Source s, ClassSpec c, String name) {
        List<AttributeSpec> fixed =
                c.attributes().stream().filter(a -> a.fixed() != null).toList();
        String but = isRoot(c) ? " but the version and the schema's place." : " but what is always the same.";
        s.doc(1, "A builder with nothing set" + (fixed.isEmpty() ? "." : but), "@return a new builder");
        s.line(1, "public static Builder builder() {");
        if (isRoot(c)) {
            s.imports(DATA + "XmlAttribute", DATA + "XmlNamespace", "java.util.List");
            String uri = table.namespaces().values().iterator().next();
            s.line(2, "String xsi = \"http://www.w3.org/2001/XMLSchema-instance\";");
            s.line(2, "return new Builder()");
            fixed.forEach(a -> s.line(4, fixed(a)));
            s.line(4, ".extras(Extras.of(");
            s.line(6, "List.of(new XmlNamespace(\"xsi\", xsi)),");
            s.line(6, "List.of(new XmlAttribute(xsi, \"xsi\", \"schemaLocation\",");
            s.line(
                    8,
                    Escape.java(uri + " http://www.iana.org/assignments/xml-registry/schema/"
                                    + uri.substring(uri.lastIndexOf(':') + 1) + ".xsd")
                            + ")),");
            s.line(6, "List.of(), List.of(), List.of()));");
        } else {
            s.line(2, "return new Builder()" + fixed.stream().map(this::fixed).collect(Collectors.joining()) + ";");
        }
        s.line(1, "}").blank();
        if (c.of()) {
            s.doc(1, "A value with text only.", "@param " + c.text().name() + " the text", "@return the value");
            s.line(1, "public static " + name + " of(String " + c.text().name() + ") {");
            s.line(2, "return new Builder()." + c.text().name() + "(" + c.text().name() + ").build();");
            s.line(1, "}").blank();
        }
        s.doc(1, "A builder that starts from this value.", "@return a new builder");
        s.line(1, "public Builder toBuilder() {")
                .line(2, "return new Builder(this);")
                .line(1, "}")
                .blank();
        if (c.any() != null) {
            s.doc(1, "The text of the content, elements left out.", "@return the text, possibly empty");
            s.line(1, "public String text() {");
            s.imports(DATA + "XmlText");
            s.line(2, "StringBuilder text = new StringBuilder();");
            s.line(2, "for (XmlNode node : content) {");
            s.line(3, "if (node instanceof XmlText part) {")
                    .line(4, "text.append(part.text());")
                    .line(3, "}");
            s.line(2, "}").line(2, "return text.toString();").line(1, "}").blank();
        }
    }

    private String fixed(AttributeSpec a) {
        String value =
                table.isEnumeration(a.type()) ? a.type() + "." + Names.constant(a.fixed()) : Escape.java(a.fixed());
        return "." + Names.field(a.name()) + "(" + value + ")";
    }

    private boolean isRoot(ClassSpec c) {
        return c.name().equals(table.root());
    }

    private static void defaults(Source s, List<Component> components) {
        for (Component x : components) {
            if (x.attribute() == null || x.attribute().defaultValue() == null) {
                continue;
            }
            String value = x.attribute().defaultValue();
            s.doc(
                    1,
                    "The value of {@link #" + x.name() + "()}, or {@code " + value + "} where it is not given.",
                    "@return the value that holds");
            s.line(1, "public " + x.type() + " " + x.name() + "OrDefault() {");
            String text = x.type().equals("String") ? Escape.java(value) : x.type() + "." + Names.constant(value);
            s.line(2, "return " + x.name() + ".orElse(" + text + ");");
            s.line(1, "}").blank();
        }
    }

    private void filters(Source s, List<Component> components) {
        for (Component x : components) {
            if (x.group() == null) {
                continue;
            }
            s.imports("java.util.List");
            for (ElementSpec e : x.group().elements()) {
                String type = Component.javaType(table, e.type());
                s.doc(
                        1,
                        "Those of {@link #" + x.name() + "()} that are " + e.key() + ".",
                        "@return the elements in document order");
                s.line(1, "public List<" + type + "> " + Names.plural(Names.field(e.key())) + "() {");
                s.line(2, "return " + x.name() + ".stream()");
                s.line(4, ".filter(" + type + ".class::isInstance)");
                s.line(4, ".map(" + type + ".class::cast)");
                s.line(4, ".toList();");
                s.line(1, "}").blank();
            }
        }
    }
}
