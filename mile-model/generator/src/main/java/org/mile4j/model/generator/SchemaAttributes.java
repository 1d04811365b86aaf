package org.mile4j.model.generator;

import org.mile4j.model.generator.ModelTable.AttributeSpec;
import org.mile4j.model.generator.ModelTable.ClassSpec;
import org.mile4j.model.generator.ModelTable.EnumerationSpec;
import org.mile4j.model.generator.ModelTable.ValueSpec;
import org.mile4j.model.generator.SchemaText.Doc;

/** Writes the attributes of a schema and the enumerations that most of them have for a type. */
final class SchemaAttributes {

    private final ModelTable table;
    private final boolean literal;
    private final SchemaTypes types;
    private final SchemaDocs docs;
    /** The prefix of the table's own namespace. */
    private final String home;

    SchemaAttributes(ModelTable table, boolean literal, SchemaTypes types, SchemaDocs docs) {
        this.table = table;
        this.literal = literal;
        this.types = types;
        this.docs = docs;
        this.home = table.namespaces().keySet().iterator().next();
    }

    /** Writes the type of an enumeration that has one in the schema. */
    void enumeration(SchemaText s, EnumerationSpec e) {
        if (e.schema() != null) {
            s.open("xs:simpleType name=\"" + e.schema() + "\"");
            s.doc(docs.doc(SchemaDocs.section(e.rfc(), e.section()) + " " + e.about(), null));
            values(s, e);
            s.close("xs:simpleType");
        }
    }

    private void values(SchemaText s, EnumerationSpec e) {
        boolean blanks = e.values().stream().anyMatch(v -> v.value().contains(" "));
        String base = literal && !e.collapses() ? "xs:string" : blanks ? "xs:token" : "xs:NMTOKEN";
        s.open("xs:restriction base=\"" + base + "\"");
        for (ValueSpec v : e.values()) {
            if (v.literal() || !literal) {
                s.documented(
                        "xs:enumeration value=\"" + Escape.xml(v.value()) + "\"", docs.doc(v.about(), v.decision()));
            }
        }
        s.close("xs:restriction");
    }

    /** Writes an attribute of a class, and the one that extends its values. */
    void attribute(SchemaText s, ClassSpec c, AttributeSpec a) {
        EnumerationSpec values = table.enumerations().get(a.type());
        boolean open = values != null && values.open();
        boolean inline = values != null && values.schema() == null && !open;
        String fallback = literal ? a.defaultLiteral() : a.defaultValue();
        boolean required = literal ? a.requiredLiteral() : a.required();
        boolean global = a.name().contains(":");
        String type = inline || global
                ? ""
                : " type=\""
                        + (open ? "xs:string" : values == null ? types.name(a.type()) : home + ":" + values.schema())
                        + "\"";
        String tag = "xs:attribute "
                + (global ? "ref=\"" : "name=\"") + a.name() + "\""
                + type
                + (required ? " use=\"required\"" : "")
                + (a.fixed() == null ? "" : " fixed=\"" + Escape.xml(a.fixed()) + "\"")
                + (fallback == null ? "" : " default=\"" + Escape.xml(fallback) + "\"");
        Doc doc = docs.doc(table.about(c.name(), a.name(), ""), a.decision());
        if (inline) {
            s.open(tag).doc(doc).open("xs:simpleType");
            values(s, values);
            s.close("xs:simpleType").close("xs:attribute");
        } else {
            s.documented(tag, doc);
        }
        if (a.ext() != null) {
            s.documented(
                    "xs:attribute name=\"" + a.ext() + "\" type=\"xs:string\"",
                    docs.doc("The value of " + a.name() + " when that is " + values.extension() + ".", null));
        }
    }
}
