package org.mile4j.model.generator;

import java.util.List;
import org.mile4j.model.generator.Component.Form;
import org.mile4j.model.generator.ModelTable.AttributeSpec;
import org.mile4j.model.generator.ModelTable.ClassSpec;
import org.mile4j.model.generator.ModelTable.ElementSpec;

/** Writes the methods that write the XML of one class of the table. */
final class XmlWriterEmitter {

    private static final String INTERNAL = "org.mile4j.model.internal.";

    private final ModelTable table;
    private final NamesEmitter names;
    private final Source s;

    XmlWriterEmitter(ModelTable table, NamesEmitter names, Source s) {
        this.table = table;
        this.names = names;
        this.s = s;
    }

    /** The attributes of the document class apart from its children, for writing in pieces. */
    void rootWriter(String name, List<Component> components) {
        names.element(table.root());
        s.doc(1, "Writes the attributes of the root element, which is open.");
        s.line(1, "public static void writeAttributes(XmlOut out, " + name + " value) throws IOException {");
        components.stream().filter(x -> x.attribute() != null).forEach(this::writeAttribute);
        writeExtras();
        s.line(1, "}");
    }

    /** The method that writes a value. */
    void writer(ClassSpec c, String name, List<Component> components) {
        s.doc(1, "Writes the value as an element with the given name.");
        s.line(1, "public static void write(XmlOut out, XmlName name, " + name + " value) throws IOException {");
        if (c.namespace().isEmpty()) {
            textAlone(c, components);
            s.line(2, "out.start(name, value.extras());");
        } else {
            s.line(2, "out.start(" + Escape.java(c.namespace()) + ", DEF.namespace(), name, value.extras());");
        }
        for (Component x : components) {
            if (x.attribute() != null) {
                writeAttribute(x);
            }
        }
        writeExtras();
        if (c.text() != null) {
            Component x = components.stream()
                    .filter(y -> y.attribute() == null)
                    .findFirst()
                    .orElseThrow();
            if (x.form() == Form.OPTIONAL) {
                // Also when there is none: whoever lays out the output must know that white space would count.
                s.line(2, "out.text(value." + x.name() + "().map(" + x.type() + "::text).orElse(\"\"));");
            } else {
                s.line(2, "out.text(" + textOf(x) + ");");
            }
        } else if (c.any() != null) {
            s.line(2, "out.content(value.content());");
        }
        writeChildren(components);
        s.line(2, "out.end();").line(1, "}");
    }

    /** A class of text that needs none of its attributes is written in one step where it has none. */
    private void textAlone(ClassSpec c, List<Component> components) {
        if (c.text() == null) {
            return;
        }
        List<Component> attributes =
                components.stream().filter(x -> x.attribute() != null).toList();
        Component text = components.get(attributes.size());
        if (text.form() == Form.OPTIONAL
                || attributes.stream().anyMatch(x -> x.attribute().required())) {
            return;
        }
        StringBuilder none = new StringBuilder();
        attributes.forEach(x -> none.append("value.").append(x.name()).append("().isEmpty() && "));
        s.line(2, "if (" + none + "value.extras() == Extras.NONE) {");
        s.line(3, "out.text(name, " + textOf(text) + ");").line(3, "return;").line(2, "}");
    }

    private static String textOf(Component x) {
        return "value." + x.name() + (x.type().equals("String") ? "()" : "().text()");
    }

    private void writeAttribute(Component x) {
        AttributeSpec a = x.attribute();
        if (table.isEnumeration(x.tableType()) && !table.isClosed(x.tableType())) {
            s.line(
                    2,
                    "out.open(" + names.attribute(a.name()) + ", " + names.attribute(a.ext()) + ", value." + x.name()
                            + "());");
        } else if (table.isEnumeration(x.tableType())) {
            boolean spelled = !table.isExternal(x.tableType())
                    && table.enumerations().get(x.tableType()).values().stream().anyMatch(v -> v.other() != null);
            String values = spelled ? table.valuesClass() + "." + Names.constant(x.tableType()) : "null";
            String get = "value." + x.name() + "()";
            s.line(2, "if (" + get + ".isPresent()) {");
            s.line(
                    3,
                    "out.enumeration(" + names.attribute(a.name()) + ", " + names.attribute(a.ext()) + ", " + get
                            + ".get(), " + get + ".get().value(), " + values + ");");
            s.line(2, "}");
        } else if (a.name().contains(":") && !a.name().startsWith("xml:")) {
            int colon = a.name().indexOf(':');
            String prefix = a.name().substring(0, colon);
            s.line(
                    2,
                    "out.attribute(" + Escape.java(prefix) + ", "
                            + Escape.java(table.namespaces().get(prefix)) + ", "
                            + Escape.java(a.name().substring(colon + 1)) + ", value." + x.name() + "()"
                            + (x.type().equals("String") ? "" : ".map(" + x.type() + "::text)") + ");");
        } else {
            // Asked here and not there, so that the JVM learns of each attribute by itself how often it is there.
            String text = x.type().equals("String") ? "" : ".text()";
            s.line(2, "if (value." + x.name() + "().isPresent()) {");
            s.line(3, "out.attribute(" + names.attribute(a.name()) + ", value." + x.name() + "().get()" + text + ");");
            s.line(2, "}");
        }
    }

    private void writeExtras() {
        s.imports("org.mile4j.model.data.Extras");
        s.line(2, "if (value.extras() != Extras.NONE) {")
                .line(3, "out.extras(value.extras());")
                .line(2, "}");
    }

    private void writeChildren(List<Component> components) {
        for (int i = 0; i < components.size(); i++) {
            Component x = components.get(i);
            if (x.group() != null) {
                writeGroup(x);
            } else if (x.element() != null && x.element().unordered() != null) {
                Component neighbour = components.get(++i);
                s.line(2, "if (out.corrected(" + Escape.java(x.element().key()) + ", value.extras())) {");
                writeElement(neighbour, 3);
                writeElement(x, 3);
                s.line(2, "} else {");
                writeElement(x, 3);
                writeElement(neighbour, 3);
                s.line(2, "}");
            } else if (x.element() != null) {
                writeElement(x, 2);
            }
        }
    }

    private void writeGroup(Component x) {
        items(x, 2);
        String prefix = "if";
        for (ElementSpec e : x.group().elements()) {
            String type = Component.javaType(table, e.type());
            s.line(3, prefix + " (item instanceof " + type + " x) {");
            s.line(4, type + "Xml.write(out, " + names.element(e.key()) + ", x);");
            prefix = "} else if";
        }
        s.line(3, "}").line(2, "}");
    }

    private void writeElement(Component x, int level) {
        boolean list = x.form() == Form.LIST;
        String get = "value." + x.name() + "()";
        if (list) {
            items(x, level);
        } else {
            s.line(level, "if (" + get + ".isPresent()) {");
        }
        String item = list ? "item" : get + ".get()";
        int colon = x.element().key().indexOf(':');
        boolean elsewhere = colon > 0 && table.isExternal(x.tableType());
        if (elsewhere) {
            String uri = table.namespaces().get(x.element().key().substring(0, colon));
            s.line(level + 1, "String namespace = out.namespace(" + Escape.java(uri) + ");");
        }
        s.line(level + 1, writeCall(x, item));
        if (elsewhere) {
            s.line(level + 1, "out.namespace(namespace);");
        }
        s.line(level, "}");
    }

    /** Goes through a list by number: most lists are empty, and each would have an iterator made for it. */
    private void items(Component x, int level) {
        s.imports("java.util.List");
        s.line(level, "List<" + x.type() + "> " + x.name() + " = value." + x.name() + "();");
        s.line(level, "for (int i = 0; i < " + x.name() + ".size(); i++) {");
        s.line(level + 1, x.type() + " item = " + x.name() + ".get(i);");
    }

    private String writeCall(Component x, String item) {
        ElementSpec e = x.element();
        int colon = e.key().indexOf(':');
        String local = names.element(e.key().substring(colon + 1));
        if (e.alternate() != null) {
            local = "out.corrected(" + Escape.java(e.alternate()) + ", value.extras()) ? "
                    + names.element(e.alternate()) + " : " + local;
        }
        if (table.isClass(e.type())) {
            return x.type() + "Xml.write(out, " + local + ", " + item + ");";
        }
        if (x.type().equals("XmlElement")) {
            return "out.fragment(" + item + ");";
        }
        String text = x.type().equals("String") ? item : item + ".text()";
        if (colon > 0) {
            String prefix = e.key().substring(0, colon);
            return "out.element(" + Escape.java(prefix) + ", "
                    + Escape.java(table.namespaces().get(prefix)) + ", " + local + ", " + text + ");";
        }
        return "out.element(" + local + ", " + text + ");";
    }
}
