package org.mile4j.model.internal.xml;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** How many elements there were of each step of a path. There are few steps as a rule, which are gone through one by one. */
final class StepCounts {

    private static final int FEW = 8;

    private String[] steps = new String[2];
    private int[] counts = new int[2];
    private int size;
    /** The steps beyond the first few, or null. */
    private Map<String, Integer> others;

    /** Counts one more; says how many there are. */
    int count(String step) {
        for (int i = 0; i < size; i++) {
            if (steps[i].equals(step)) {
                return ++counts[i];
            }
        }
        if (size < FEW) {
            add(step);
            return 1;
        }
        if (others == null) {
            others = new HashMap<>();
        }
        return others.merge(step, 1, Integer::sum);
    }

    private void add(String step) {
        if (size == steps.length) {
            steps = Arrays.copyOf(steps, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
        }
        steps[size] = step;
        counts[size++] = 1;
    }

    /** Forgets all, but keeps the room for as many. */
    void clear() {
        size = 0;
        others = null;
    }

    /** How many there were. */
    int of(String step) {
        for (int i = 0; i < size; i++) {
            if (steps[i].equals(step)) {
                return counts[i];
            }
        }
        return others == null ? 0 : others.getOrDefault(step, 0);
    }
}
