package org.mile4j.model.generator;

import java.util.ArrayList;
import java.util.List;
import org.mile4j.model.generator.Component.Form;
import org.mile4j.model.generator.ModelTable.AttributeSpec;
import org.mile4j.model.generator.ModelTable.ClassSpec;
import org.mile4j.model.generator.ModelTable.ElementSpec;

/** Writes the class that reads and writes the XML of one class of the table. */
final class XmlEmitter {

    private static final String INTERNAL = "org.mile4j.model.internal.";
    private final ModelTable table;
    private final String codecPackage;
    private final NamesEmitter names;
    private Source s;

    XmlEmitter(ModelTable table, String codecPackage, NamesEmitter names) {
        this.table = table;
        this.codecPackage = codecPackage;
        this.names = names;
    }

    String emit(ClassSpec c) {
        String name = table.javaName(c.name());
        List<Component> components = Component.of(table, c);
        s = new Source(codecPackage)
                .imports(
                        table.javaPackage() + "." + name,
                        INTERNAL + "grammar.ElementDef",
                        INTERNAL + "xml.XmlIn",
                        INTERNAL + "xml.XmlName",
                        INTERNAL + "xml.XmlOut",
                        "java.io.IOException",
                        "javax.xml.stream.XMLStreamException");
        components.forEach(this::imports);
        s.doc(0, "The XML of {@link " + name + "}: RFC " + c.rfc() + ", Section " + c.section() + ".");
        s.line(0, "public final class " + name + "Xml {").blank();
        new GrammarEmitter(table, s).definition(c);
        s.blank().line(1, "private " + name + "Xml() {}").blank();
        reader(c, name, components);
        s.blank();
        XmlWriterEmitter writer = new XmlWriterEmitter(table, names, s);
        writer.writer(c, name, components);
        if (c.name().equals(table.root())) {
            rootReader(name, components);
            writer.rootWriter(name, components);
        }
        s.line(0, "}");
        return s.toString();
    }

    private void imports(Component x) {
        switch (x.type()) {
            case "DateTime", "IntegerValue", "RealValue", "XmlElement", "XmlNode" ->
                s.imports("org.mile4j.model.data." + x.type());
            default -> {}
        }
        if (x.group() != null) {
            s.imports(table.javaPackage() + "." + x.type());
            x.group()
                    .elements()
                    .forEach(e -> s.imports(table.javaPackage() + "." + Component.javaType(table, e.type())));
        } else if (x.element() != null && table.isClass(x.tableType())
                || x.attribute() != null && table.isEnumeration(x.tableType())) {
            s.imports(table.packageOf(x.tableType()) + "." + x.type());
        }
        if (x.element() != null && table.isExternal(x.tableType())) {
            s.imports(table.external().get(x.tableType()).codec() + "." + x.type() + "Xml");
        }
    }

    // ---- reading --------------------------------------------------------------------------------------------------

    private void reader(ClassSpec c, String name, List<Component> components) {
        s.doc(1, "Reads the element the reader stands on.");
        s.line(1, "public static " + name + " read(XmlIn in) throws XMLStreamException {");
        s.line(2, "in.enter(DEF);").line(2, "in.keepNamespaces();");
        readAttributes(c, components);
        readContent(c, components);
        List<String> arguments = new ArrayList<>();
        components.forEach(x -> arguments.add(argument(x)));
        s.line(2, "return in.leaveChecked(" + name + ".class, new " + name + "(");
        for (int i = 0; i < arguments.size(); i++) {
            s.line(4, arguments.get(i) + (i + 1 < arguments.size() ? "," : "));"));
        }
        s.line(1, "}");
    }

    private void readAttributes(ClassSpec c, List<Component> components) {
        if (c.attributes().isEmpty()) {
            s.line(2, "in.noAttributes();");
            return;
        }
        for (Component x : components) {
            if (x.attribute() != null) {
                s.line(2, "String " + x.name() + " = null;");
                if (x.attribute().ext() != null) {
                    s.line(2, "String " + Names.field(x.attribute().ext()) + " = null;");
                }
            }
        }
        startAttributes();
        int index = 0;
        for (Component x : components) {
            AttributeSpec a = x.attribute();
            if (a != null) {
                index = readAttribute(x.name(), index);
                if (a.ext() != null) {
                    index = readAttribute(Names.field(a.ext()), index);
                }
            }
        }
        s.line(4, "default -> {}").line(3, "}").line(2, "}");
        for (Component x : components) {
            if (x.attribute() != null && x.attribute().ext() != null && !table.isClosed(x.tableType())) {
                String ext = Names.field(x.attribute().ext());
                s.line(2, "if (" + x.name() + " == null && " + ext + " != null) {");
                s.line(3, "in.keepAttribute(" + Escape.java(x.attribute().ext()) + ", " + ext + ");");
                s.line(3, ext + " = null;").line(2, "}");
            } else if (x.attribute() != null && x.attribute().ext() != null) {
                s.line(
                        2,
                        "in.keepEmpty(" + Escape.java(x.attribute().name()) + ", " + x.name() + ", "
                                + Names.field(x.attribute().ext()) + ");");
            }
        }
    }

    private int readAttribute(String variable, int index) {
        s.line(4, "case " + index + " -> " + variable + " = value;");
        return index + 1;
    }

    private void startAttributes() {
        s.line(2, "for (int i = 0, n = in.attributeCount(); i < n; i++) {");
        // One call for all, as for children.
        s.line(3, "int attribute = in.attribute(i);").line(3, "String value = in.value(attribute, i);");
        s.line(3, "switch (attribute) {");
    }

    private void readContent(ClassSpec c, List<Component> components) {
        if (c.text() != null) {
            s.line(2, "String text = in.text();");
            return;
        }
        if (c.any() != null) {
            s.imports("java.util.List");
            s.line(2, "List<XmlNode> content = in.any();");
            return;
        }
        if (c.content().isEmpty()) {
            s.line(2, "in.noChildren();");
            return;
        }
        for (Component x : components) {
            if (x.element() != null || x.group() != null) {
                if (x.form() == Form.LIST) {
                    s.imports("java.util.List");
                }
                s.line(2, (x.form() == Form.LIST ? x.declaredType() : x.type()) + " " + x.name() + " = null;");
            }
        }
        // One call of nextChild, and not two as a for loop would have: the JVM puts the parser into each of them.
        s.line(2, "int child;").line(2, "while ((child = in.nextChild()) >= 0) {");
        s.line(3, "switch (child) {");
        int index = 0;
        for (Component x : components) {
            if (x.element() != null) {
                index = readElement(x, x.element(), index);
            } else if (x.group() != null) {
                for (ElementSpec e : x.group().elements()) {
                    index = readElement(x, e, index);
                }
            }
        }
        s.line(4, "default -> throw new AssertionError(child);").line(3, "}").line(2, "}");
    }

    private int readElement(Component x, ElementSpec e, int index) {
        String numbers = e.alternate() == null ? "" + index : index + ", " + (index + 1);
        String value = value(e);
        if (x.form() == Form.LIST) {
            s.imports(INTERNAL + "xml.Fields");
            value = "Fields.add(" + x.name() + ", " + value + ")";
        }
        s.line(4, "case " + numbers + " -> " + x.name() + " = " + value + ";");
        return e.alternate() == null ? index + 1 : index + 2;
    }

    private String value(ElementSpec e) {
        if (table.isClass(e.type())) {
            return table.javaName(e.type()) + "Xml.read(in)";
        }
        String scalar = switch (Component.javaType(table, e.type())) {
            case "DateTime" -> "Fields.dateTime(in.simple())";
            case "IntegerValue" -> "Fields.integer(in.simple())";
            case "RealValue" -> "Fields.real(in.simple())";
            case "XmlElement" -> "in.fragment()";
            default -> "in.simple()";
        };
        if (scalar.startsWith("Fields.")) {
            s.imports(INTERNAL + "xml.Fields");
        }
        return scalar;
    }

    private String argument(Component x) {
        if (x.type().equals("Extras")) {
            return "in.extras()";
        }
        if (x.attribute() != null) {
            return attributeArgument(x);
        }
        if (x.group() == null && x.element() == null) {
            if (x.type().equals("XmlNode")) {
                return "content";
            }
            if (x.form() == Form.OPTIONAL) {
                s.imports("java.util.Optional");
                return "text.isEmpty() ? Optional.empty() : Optional.of(new " + x.type() + "(text))";
            }
            return x.type().equals("String") ? "text" : "new " + x.type() + "(text)";
        }
        if (x.form() == Form.LIST) {
            s.imports(INTERNAL + "xml.Fields");
            return "Fields.list(" + x.name() + ")";
        }
        s.imports("java.util.Optional");
        return "Optional.ofNullable(" + x.name() + ")";
    }

    private String attributeArgument(Component x) {
        s.imports("java.util.Optional");
        if (table.isEnumeration(x.tableType())) {
            String ext = x.attribute().ext();
            if (ext == null) {
                return x.name() + " == null ? Optional.empty() : " + x.type() + ".optional(" + x.name()
                        + ", Optional.empty())";
            }
            s.imports(INTERNAL + "xml.Fields");
            return x.name() + " == null && " + Names.field(ext) + " == null ? Optional.empty() : " + x.type()
                    + ".optional(Fields.text(" + x.name() + "), Optional.ofNullable(" + Names.field(ext) + "))";
        }
        return switch (x.type()) {
            case "String" -> "Optional.ofNullable(" + x.name() + ")";
            default -> ifPresent(x.name(), "new " + x.type() + "(" + x.name() + ")");
        };
    }

    /** Without a lambda, of which each costs time when a JVM first meets it. */
    private static String ifPresent(String variable, String value) {
        return variable + " == null ? Optional.empty() : Optional.of(" + value + ")";
    }

    /** The attributes of the document class apart from its children, for reading in pieces. */
    private void rootReader(String name, List<Component> components) {
        s.blank().doc(1, "Reads the attributes of the root element into a builder.");
        s.line(1, "public static void attributes(XmlIn in, " + name + ".Builder builder) {");
        startAttributes();
        int index = 0;
        for (Component x : components) {
            if (x.attribute() != null) {
                s.line(4, "case " + index++ + " -> builder." + x.name() + "(value);");
            }
        }
        s.line(4, "default -> {}").line(3, "}").line(2, "}");
        s.line(1, "}").blank();
    }
}
