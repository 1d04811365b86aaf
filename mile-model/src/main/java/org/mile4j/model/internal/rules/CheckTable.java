package org.mile4j.model.internal.rules;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The checks that are switched on, by the class of the values they look at. Those of a class are bound when the first
 * value of it is met: most documents have few of the classes, and to bind all checks would make the first document of a
 * JVM slow.
 */
public final class CheckTable {

    /** No check at all. */
    public static final CheckTable NONE = new CheckTable(null);

    private static final BoundCheck<?>[] NOTHING = {};

    private final Function<Class<?>, List<BoundCheck<?>>> source;
    private final Map<Class<?>, BoundCheck<?>[]> checks = new ConcurrentHashMap<>();

    public CheckTable(Function<Class<?>, List<BoundCheck<?>>> source) {
        this.source = source;
    }

    /** Whether there is no check at all. */
    public boolean isEmpty() {
        return source == null;
    }

    /** The checks of a class, or null when there are none. */
    @SuppressWarnings("unchecked") // a check is only ever filed under its own class
    public <T> BoundCheck<T>[] of(Class<?> type) {
        if (source == null) {
            return null;
        }
        BoundCheck<?>[] found = checks.get(type);
        if (found == null) {
            List<BoundCheck<?>> list = source.apply(type);
            found = list.isEmpty() ? NOTHING : list.toArray(NOTHING);
            checks.put(type, found);
        }
        return found == NOTHING ? null : (BoundCheck<T>[]) found;
    }
}
