package org.mile4j.json.internal.codec;

import java.util.Arrays;
import java.util.List;

/** The items of the arrays that are being read, those of the innermost one last, so that each becomes a list at once. */
final class Items {

    private Object[] items = new Object[16];
    private int size;

    int size() {
        return size;
    }

    /** Adds an item; null is none. */
    void add(Object item) {
        if (item != null) {
            if (size == items.length) {
                items = Arrays.copyOf(items, size * 2);
            }
            items[size++] = item;
        }
    }

    /** Takes off the items that were added beyond a size; null if there are none. */
    List<Object> since(int before) {
        int count = size - before;
        if (count == 0) {
            return null;
        }
        List<Object> list = count == 1 ? List.of(items[before]) : List.of(Arrays.copyOfRange(items, before, size));
        Arrays.fill(items, before, size, null);
        size = before;
        return list;
    }
}
