package org.mile4j.model.internal.xml;

import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.rules.BoundCheck;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.CheckTable;

/** Runs the checks of a class on its values. */
final class ClassChecks {

    private final CheckTable table;
    private final CheckContext context;
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
        BoundCheck<T>[] of = table.of(type, def.id());
        if (of != null && type != leftOut) {
            context.run(of, value);
        }
    }
}
