package org.mile4j.model.generator;

import java.util.Map;
import java.util.TreeMap;

/** Collects the names that the writers of a table's classes use, and writes the class that has a constant for each. */
final class NamesEmitter {

    private final ModelTable table;
    private final Map<String, String> names = new TreeMap<>();

    NamesEmitter(ModelTable table) {
        this.table = table;
    }

    /** The constant for the local name of an element. */
    String element(String name) {
        return constant(Names.constant(name), name);
    }

    /** The constant for the name of an attribute, or {@code null} where there is none. */
    String attribute(String name) {
        return name == null ? "null" : constant("AT_" + Names.constant(name), name);
    }

    private String constant(String constant, String name) {
        String other = names.putIfAbsent(constant, name);
        if (other != null && !other.equals(name)) {
            throw new IllegalStateException(name + " and " + other + " would have the same constant " + constant);
        }
        return table.namesClass() + "." + constant;
    }

    /** The class with the names asked for so far. */
    String emit(String codecPackage) {
        Source s = new Source(codecPackage).imports("org.mile4j.model.internal.xml.XmlName");
        s.doc(0, "The names of the elements and attributes of " + table.title() + ", ready to be written.");
        s.line(0, "public final class " + table.namesClass() + " {").blank();
        names.forEach((constant, name) ->
                s.line(1, "public static final XmlName " + constant + " = XmlName.of(" + Escape.java(name) + ");"));
        return s.blank()
                .line(1, "private " + table.namesClass() + "() {}")
                .line(0, "}")
                .toString();
    }
}
