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

    /** For how many classes the checks are kept at hand; a power of two, and most tables have fewer classes. */
    private static final int AT_HAND = 128;

    /** What a class has; never changed, so that it may be seen by any thread. */
    private record Known(Class<?> type, BoundCheck<?>[] checks) {}

    private final Function<Class<?>, List<BoundCheck<?>>> source;
    private final Known[] atHand = new Known[AT_HAND];
    private final Map<Class<?>, BoundCheck<?>[]> checks = new ConcurrentHashMap<>();

    public CheckTable(Function<Class<?>, List<BoundCheck<?>>> source) {
        this.source = source;
    }

    /** Whether there is no check at all. */
    public boolean isEmpty() {
        return source == null;
    }

    /**
     * The checks of a class, or null when there are none.
     *
     * @param number a number of the class, by which it is found sooner
     */
    @SuppressWarnings("unchecked") // a check is only ever filed under its own class
    public <T> BoundCheck<T>[] of(Class<T> type, int number) {
        int place = number & AT_HAND - 1;
        Known known = atHand[place];
        if (known == null || known.type() != type) {
            known = new Known(type, of(type));
            atHand[place] = known;
        }
        return (BoundCheck<T>[]) known.checks();
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
