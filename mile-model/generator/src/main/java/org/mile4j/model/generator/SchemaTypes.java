package org.mile4j.model.generator;

import java.util.Map;
import org.mile4j.model.generator.ModelTable.AttributeSpec;
import org.mile4j.model.generator.ModelTable.ClassSpec;
import org.mile4j.model.generator.ModelTable.EnumerationSpec;

/** The types of a table in XML Schema: what a type of the table is called there, and the simple types of our own. */
final class SchemaTypes {

    private static final Map<String, String> BUILT_IN = Map.ofEntries(
            Map.entry("string", "xs:string"),
            Map.entry("dateTime", "xs:dateTime"),
            Map.entry("anyURI", "xs:anyURI"),
            Map.entry("integer", "xs:integer"),
            Map.entry("float", "xs:float"),
            Map.entry("ID", "xs:ID"),
            Map.entry("IDREF", "xs:IDREF"),
            Map.entry("NCName", "xs:NCName"),
            Map.entry("language", "xs:language"),
            Map.entry("languageTag", "xs:language"),
            Map.entry("base64Binary", "xs:base64Binary"),
            Map.entry("hexBinary", "xs:hexBinary"),
            Map.entry("fragment", "xs:anyType"));

    private static final Map<String, String> OWN = Map.of(
            "timezone", "TimezoneType",
            "portlist", "PortlistType",
            "positiveFloat", "PositiveFloatType",
            "floatOrEmpty", "FloatOrEmptyType",
            "percent", "PercentType");

    private final ModelTable table;
    private final boolean literal;
    private final String home;
    /** The table of which this one is an extension, or null. */
    private final ModelTable base;

    private SchemaTypes(ModelTable table, boolean literal, ModelTable base) {
        this.table = table;
        this.literal = literal;
        this.home = table.namespaces().keySet().iterator().next();
        this.base = base;
    }

    static SchemaTypes of(ModelTable table, boolean literal) {
        return new SchemaTypes(table, literal, null);
    }

    /** The types of a table that has classes of another one. */
    static SchemaTypes extension(ModelTable table, ModelTable base) {
        return new SchemaTypes(table, false, base);
    }

    /** Whether each class has a type with a name, as in a table that is only checked. */
    boolean areAllNamed() {
        return table.root() == null && base == null;
    }

    /** The name of the type of a class, or null if the type has none. */
    String named(ClassSpec c) {
        boolean made = areAllNamed() || base != null && c.shared();
        return c.schema() == null && made ? c.name() + "Type" : c.schema();
    }

    /** The name of a type of the table, with its prefix. */
    String name(String type) {
        if (BUILT_IN.containsKey(type)) {
            return BUILT_IN.get(type);
        }
        if (table.isExternal(type)) {
            return of(base, literal).name(type);
        }
        ClassSpec c = table.classes().get(type);
        String own = c != null ? named(c) : OWN.get(type);
        if (own == null) {
            throw new IllegalArgumentException("the schema has no type for " + type);
        }
        return (c != null ? table.prefix(c) : home) + ":" + own;
    }

    /** The name of the type of an element that refers to something of a class by its identifier. */
    String reference(String className) {
        return className + "ReferenceType";
    }

    /** Declares the simple types that XML Schema does not have, and those of references. */
    void declare(SchemaText s) {
        if (base != null) {
            s.open("xs:simpleType name=\"PercentType\"").open("xs:restriction base=\"xs:integer\"");
            s.empty("xs:minInclusive value=\"0\"").empty("xs:maxInclusive value=\"100\"");
            s.close("xs:restriction").close("xs:simpleType");
            return;
        }
        simple(s, "TimezoneType", "xs:string", "xs:pattern value=\"Z|[\\+\\-](0[0-9]|1[0-4]):[0-5][0-9]\"");
        simple(s, "PortlistType", "xs:string", "xs:pattern value=\"\\d+(\\-\\d+)?(,\\d+(\\-\\d+)?)*\"");
        if (literal || table.classes().values().stream().anyMatch(SchemaTypes::hasPositive)) {
            simple(s, "PositiveFloatType", "xs:float", "xs:minExclusive value=\"0\"");
        }
        if (literal) {
            return;
        }
        s.open("xs:simpleType name=\"FloatOrEmptyType\"").open("xs:union memberTypes=\"xs:float\"");
        s.open("xs:simpleType").open("xs:restriction base=\"xs:token\"").empty("xs:length value=\"0\"");
        s.close("xs:restriction").close("xs:simpleType").close("xs:union").close("xs:simpleType");
        table.classes().values().stream()
                .flatMap(c -> c.elements().stream())
                .filter(ModelTable.ElementSpec::reference)
                .map(ModelTable.ElementSpec::type)
                .distinct()
                .forEach(name -> referenceType(s, table.classes().get(name)));
    }

    private static boolean hasPositive(ClassSpec c) {
        return c.text() != null && c.text().type().equals("positiveFloat");
    }

    private static void simple(SchemaText s, String name, String base, String facet) {
        s.open("xs:simpleType name=\"" + name + "\"").open("xs:restriction base=\"" + base + "\"");
        s.empty(facet).close("xs:restriction").close("xs:simpleType");
    }

    /** The class with its identifier as a plain name, which declares nothing. */
    private void referenceType(SchemaText s, ClassSpec c) {
        if (c.text() == null || !c.text().type().equals("ID")) {
            throw new IllegalArgumentException(c.name() + " cannot be referred to: its text is no identifier");
        }
        s.open("xs:complexType name=\"" + reference(c.name()) + "\"");
        s.open("xs:simpleContent").open("xs:extension base=\"xs:NCName\"");
        for (AttributeSpec a : c.attributes()) {
            EnumerationSpec values = table.enumerations().get(a.type());
            s.empty("xs:attribute name=\"" + a.name() + "\" type=\""
                    + (values == null ? name(a.type()) : home + ":" + values.schema()) + "\""
                    + (a.required() ? " use=\"required\"" : ""));
        }
        s.close("xs:extension").close("xs:simpleContent").close("xs:complexType");
    }
}
