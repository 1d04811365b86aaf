package org.mile4j.model.internal.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Checks of one class of which a value needs only those for its kind. */
final class ChosenChecks<T, K> implements Check<T> {

    private final Function<T, K> kind;
    private final Map<K, BoundCheck<T>[]> checks = new HashMap<>();

    ChosenChecks(Function<T, K> kind) {
        this.kind = kind;
    }

    Function<T, K> kind() {
        return kind;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
    void add(Set<K> kinds, BoundCheck<T> check) {
        for (K each : kinds) {
            BoundCheck[] some = checks.getOrDefault(each, new BoundCheck[0]);
            BoundCheck[] all = Arrays.copyOf(some, some.length + 1);
            all[some.length] = check;
            checks.put(each, all);
        }
    }

    @Override
    public void check(T value, CheckContext context) {
        BoundCheck<T>[] chosen = checks.get(kind.apply(value));
        if (chosen != null) {
            context.runInside(chosen, value);
        }
    }
}
