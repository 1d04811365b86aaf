package org.mile4j.model.internal.xml;

import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.rules.BoundCheck;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.CheckTable;

/** Runs the checks of a class on its values; they are looked up once a document for most classes. */
final class ClassChecks {

    /** For how many classes the checks are kept at hand; a power of two, and most tables have fewer classes. */
    private static final int KEPT = 128;

    private final CheckTable table;
    private final CheckContext context;
    private final ElementDef[] defs = new ElementDef[KEPT];
    private final BoundCheck<?>[][] checks = new BoundCheck<?>[KEPT][];
    private Class<?> leftOut;

    ClassChecks(CheckTable table, CheckContext context) {
        this.table = table;
        this.context = context;
    }

    /** Leaves out the checks of a class, before any was run. */
    void leaveOut(Class<?> type) {
        leftOut = type;
    }

    /** Runs the checks on a value of the element that is open. */
    <T> void run(ElementDef def, Class<T> type, T value) {
        BoundCheck<T>[] of = of(def, type);
        if (of != null) {
            context.run(of, value);
        }
    }

    @SuppressWarnings("unchecked") // an element has values of one class
    private <T> BoundCheck<T>[] of(ElementDef def, Class<T> type) {
        int place = def.id() & KEPT - 1;
        if (defs[place] != def) {
            defs[place] = def;
            checks[place] = type == leftOut ? null : table.of(type);
        }
        return (BoundCheck<T>[]) checks[place];
    }
}
