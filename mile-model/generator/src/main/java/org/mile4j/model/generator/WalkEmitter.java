package org.mile4j.model.generator;

import java.util.ArrayList;
import java.util.List;
import org.mile4j.model.generator.Component.Form;
import org.mile4j.model.generator.ModelTable.ClassSpec;
import org.mile4j.model.generator.ModelTable.ElementSpec;

/** Writes the class that lists the parts of every value, so that documents can be walked without reflection. */
final class WalkEmitter {

    private final ModelTable table;
    private final Source s;

    private WalkEmitter(ModelTable table, String codecPackage) {
        this.table = table;
        this.s = new Source(codecPackage);
    }

    static String emit(ModelTable table, String codecPackage) {
        return new WalkEmitter(table, codecPackage).emit();
    }

    private String emit() {
        s.imports("java.util.List", "java.util.Optional", table.javaPackage() + ".Restriction");
        table.classes().values().forEach(c -> s.imports(type(c)));
        table.sealedTypes().keySet().forEach(name -> s.imports(table.javaPackage() + "." + name));
        s.doc(0, "The parts of every value of " + table.title() + ", in document order.");
        s.line(0, "public final class " + table.walkClass() + " {").blank();
        s.line(1, "private " + table.walkClass() + "() {}").blank();
        s.doc(1, "Receives the parts of a value.");
        s.line(1, "@FunctionalInterface").line(1, "public interface Parts {");
        s.doc(2, "Takes one child element: its name, which of that name it is, from 1, and its value.");
        s.line(2, "void part(String element, int index, Object value);")
                .line(1, "}")
                .blank();
        s.doc(1, "Passes on the parts of a value; nothing for a value without parts or of another model.");
        s.line(1, "public static void parts(Object value, Parts to) {");
        s.line(2, "switch (value.getClass().getName()) {");
        for (ClassSpec c : table.classes().values()) {
            if (!c.content().isEmpty()) {
                String name = table.javaName(c.name());
                s.line(3, "case \"" + type(c) + "\" -> parts((" + name + ") value, to);");
            }
        }
        s.line(3, "default -> {}").line(2, "}").line(1, "}").blank();
        attribute("restriction", "Restriction", "The restriction that stands on a value itself.");
        attribute("observable-id", "String", "The identifier under which a value can be referred to as an observable.");
        parts();
        return s.line(0, "}").toString();
    }

    private String type(ClassSpec c) {
        return table.javaPackage() + "." + table.javaName(c.name());
    }

    private void attribute(String attribute, String type, String about) {
        String method = Names.field(attribute);
        s.doc(1, about);
        s.line(1, "public static Optional<" + type + "> " + method + "(Object value) {");
        s.line(2, "return switch (value.getClass().getName()) {");
        for (ClassSpec c : table.classes().values()) {
            if (c.attributes().stream().anyMatch(a -> a.name().equals(attribute))) {
                String name = table.javaName(c.name());
                s.line(3, "case \"" + type(c) + "\" -> ((" + name + ") value)." + method + "();");
            }
        }
        s.line(3, "default -> Optional.empty();").line(2, "};").line(1, "}").blank();
    }

    private void parts() {
        s.line(1, "private static void one(String element, Optional<?> value, Parts to) {");
        s.line(2, "if (value.isPresent()) {")
                .line(3, "to.part(element, 1, value.get());")
                .line(2, "}")
                .line(1, "}");
        s.blank();
        s.line(1, "private static void each(String element, List<?> values, Parts to) {");
        s.line(2, "for (int i = 0; i < values.size(); i++) {");
        s.line(3, "to.part(element, i + 1, values.get(i));").line(2, "}").line(1, "}");
        for (ClassSpec c : table.classes().values()) {
            if (!c.content().isEmpty()) {
                s.blank();
                parts(c);
            }
        }
    }

    private void parts(ClassSpec c) {
        s.line(1, "private static void parts(" + table.javaName(c.name()) + " value, Parts to) {");
        for (Component x : Component.of(table, c)) {
            if (x.group() != null) {
                mixed(x);
            } else if (x.element() != null) {
                String method = x.form() == Form.LIST ? "each" : "one";
                s.line(2, method + "(\"" + local(x.element()) + "\", value." + x.name() + "(), to);");
            }
        }
        s.line(1, "}");
    }

    /** Members of a repeatable choice count by name, each kind for itself. */
    private void mixed(Component x) {
        List<String> tests = new ArrayList<>();
        for (ElementSpec e : x.group().elements()) {
            String count = "counts[" + tests.size() + "]";
            tests.add("if (part instanceof " + Component.javaType(table, e.type()) + ") {\n"
                    + " ".repeat(16) + "to.part(\"" + local(e) + "\", ++" + count + ", part);\n"
                    + " ".repeat(12) + "}");
        }
        s.line(2, "int[] counts = new int[" + tests.size() + "];");
        s.line(2, "for (" + x.type() + " part : value." + x.name() + "()) {");
        s.line(3, String.join(" else ", tests));
        s.line(2, "}");
    }

    private static String local(ElementSpec e) {
        return e.key().substring(e.key().indexOf(':') + 1);
    }
}
