package org.mile4j.model.internal.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The checks that are switched on, by the class of the values they look at. */
public final class CheckTable {

    /** No check at all. */
    public static final CheckTable NONE = new CheckTable(Map.of());

    private final Map<Class<?>, BoundCheck<?>[]> checks;

    public CheckTable(Map<Class<?>, List<BoundCheck<?>>> checks) {
        Map<Class<?>, BoundCheck<?>[]> arrays = new HashMap<>();
        checks.forEach((type, list) -> arrays.put(type, list.toArray(BoundCheck<?>[]::new)));
        this.checks = arrays;
    }

    /** Whether there is no check at all. */
    public boolean isEmpty() {
        return checks.isEmpty();
    }

    /** The checks of a class, or null when there are none. */
    @SuppressWarnings("unchecked") // a check is only ever filed under its own class
    public <T> BoundCheck<T>[] of(Class<?> type) {
        return checks.isEmpty() ? null : (BoundCheck<T>[]) checks.get(type);
    }
}
