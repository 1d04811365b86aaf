package org.mile4j.model.generator;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mile4j.model.generator.ModelTable.ClassSpec;
import org.mile4j.model.generator.ModelTable.ElementSpec;
import org.mile4j.model.generator.SchemaText.Doc;

/** What a schema says of its components, from the table; the literal one says nothing. */
final class SchemaDocs {

    private final ModelTable table;
    private final boolean literal;

    SchemaDocs(ModelTable table, boolean literal) {
        this.table = table;
        this.literal = literal;
    }

    /** Of a class. */
    Doc classDoc(ClassSpec c) {
        return doc((section(c.rfc(), c.section()) + " " + table.about(c.name(), "class", "")).strip(), null);
    }

    /** The words that name a section. */
    static String section(int rfc, String section) {
        return "RFC " + rfc + ", Section " + section + ".";
    }

    /** Of a child element of a class. */
    Doc fieldDoc(ClassSpec c, ElementSpec e) {
        return doc(table.about(c.name(), e.key(), ""), e.decision());
    }

    /** Of words and the decision behind them, either of which may be lacking. */
    Doc doc(String about, String decision) {
        if (literal) {
            return Doc.NONE;
        }
        Map<String, String> parts = new LinkedHashMap<>();
        if (!about.isEmpty()) {
            parts.put("", about);
        }
        if (decision != null) {
            parts.put(
                    "#" + decision,
                    decision + ": " + table.decisions().get(decision).get("decision"));
        }
        return new Doc(parts);
    }
}
