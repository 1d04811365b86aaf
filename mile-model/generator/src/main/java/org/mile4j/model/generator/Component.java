package org.mile4j.model.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mile4j.model.generator.ModelTable.AttributeSpec;
import org.mile4j.model.generator.ModelTable.ClassSpec;
import org.mile4j.model.generator.ModelTable.ElementSpec;
import org.mile4j.model.generator.ModelTable.GroupSpec;
import org.mile4j.model.generator.ModelTable.Particle;

/**
 * One component of a generated record.
 *
 * @param name its Java name
 * @param single the name of one item, for the builder's add methods
 * @param type its Java type without Optional or List
 * @param tableType its type in the table
 * @param form how it is held
 * @param about what it is
 * @param attribute the attribute it comes from, or null
 * @param element the child element it comes from, or null
 * @param group the interleaved choice it comes from, or null
 */
record Component(
        String name,
        String single,
        String type,
        String tableType,
        Form form,
        String about,
        AttributeSpec attribute,
        ElementSpec element,
        GroupSpec group) {

    /** How a component holds its value. */
    enum Form {
        PLAIN,
        OPTIONAL,
        LIST
    }

    private static final Map<String, String> SCALARS = Map.of(
            "dateTime", "DateTime",
            "integer", "IntegerValue",
            "percent", "IntegerValue",
            "float", "RealValue",
            "positiveFloat", "RealValue",
            "floatOrEmpty", "RealValue",
            "fragment", "XmlElement");

    /** The declared type of the record component. */
    String declaredType() {
        return switch (form) {
            case PLAIN -> type;
            case OPTIONAL -> "Optional<" + type + ">";
            case LIST -> "List<" + type + ">";
        };
    }

    /** The components of a class in the order of the table, the extras last. */
    static List<Component> of(ModelTable table, ClassSpec c) {
        List<Component> result = new ArrayList<>();
        for (AttributeSpec a : c.attributes()) {
            String name = a.javaName() != null ? a.javaName() : Names.field(a.name());
            result.add(new Component(
                    name,
                    name,
                    javaType(table, a.type()),
                    a.type(),
                    Form.OPTIONAL,
                    table.about(c.name(), a.name(), "The attribute " + a.name() + "."),
                    a,
                    null,
                    null));
        }
        if (c.text() != null) {
            boolean optional = c.text().type().equals("floatOrEmpty");
            result.add(new Component(
                    c.text().name(),
                    c.text().name(),
                    javaType(table, c.text().type()),
                    c.text().type(),
                    optional ? Form.OPTIONAL : Form.PLAIN,
                    table.about(c.name(), "text", "The character content."),
                    null,
                    null,
                    null));
        }
        if (c.any() != null) {
            result.add(new Component(
                    "content",
                    "content",
                    "XmlNode",
                    "any",
                    Form.LIST,
                    table.about(c.name(), "any", "The free content."),
                    null,
                    null,
                    null));
        }
        for (Particle p : c.content()) {
            if (p instanceof GroupSpec g && !g.exclusive()) {
                result.add(new Component(
                        g.name(),
                        g.name(),
                        g.type(),
                        g.type(),
                        Form.LIST,
                        table.about(c.name(), g.name(), "The members of the repeatable choice, in document order."),
                        null,
                        null,
                        g));
            } else {
                p.elements().forEach(e -> result.add(element(table, c, e)));
            }
        }
        result.add(new Component(
                "extras",
                "extras",
                "Extras",
                "extras",
                Form.PLAIN,
                "What a document held besides, kept for writing.",
                null,
                null,
                null));
        return result;
    }

    private static Component element(ModelTable table, ClassSpec c, ElementSpec e) {
        String single = e.javaName() != null ? e.javaName() : Names.field(e.key());
        return new Component(
                e.card().many() ? Names.plural(single) : single,
                single,
                javaType(table, e.type()),
                e.type(),
                e.card().many() ? Form.LIST : Form.OPTIONAL,
                table.about(c.name(), e.key(), "The element " + e.key() + "."),
                null,
                e,
                null);
    }

    static String javaType(ModelTable table, String type) {
        if (table.isClass(type)) {
            return table.javaName(type);
        }
        return table.isEnumeration(type) ? type : SCALARS.getOrDefault(type, "String");
    }
}
