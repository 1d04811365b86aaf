package org.mile4j.model.internal.list;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The list of a value that is being read: grows item by item and never changes again once it is {@link #finished}. A value
 * takes such a list as it is, where it copies any other.
 *
 * @param <E> the items, none of them null
 */
public final class ItemList<E> extends AbstractList<E> implements RandomAccess {

    private static final List<?> NONE = List.of();

    private Object[] items;
    private int size;
    private boolean finished;

    /** Starts with the first items: lists of fewer are those of the JDK, which are smaller. */
    public ItemList(E first, E second, E third) {
        items = new Object[] {
            Objects.requireNonNull(first), Objects.requireNonNull(second), Objects.requireNonNull(third), null
        };
        size = 3;
    }

    /**
     * An immutable list of the same items: the list itself if it is one, otherwise a copy.
     *
     * @param list the items
     * @return the list that a value can keep
     * @throws NullPointerException when the list or one of its items is null
     */
    public static <T> List<T> copyOf(List<T> list) {
        // Most are empty, and this is seen without a look at what kind of list it is.
        if (list == NONE) {
            return list;
        }
        return list instanceof ItemList<T> read ? read.finished() : List.copyOf(list);
    }

    /**
     * Adds an item at the end.
     *
     * @throws IllegalStateException when a value has the list already
     */
    public void append(E item) {
        if (finished) {
            throw new IllegalStateException("a value has this list already");
        }
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
        }
        items[size++] = Objects.requireNonNull(item);
    }

    private List<E> finished() {
        finished = true;
        return this;
    }

    @Override
    @SuppressWarnings("unchecked") // only append and the constructor write
    public E get(int index) {
        return (E) items[Objects.checkIndex(index, size)];
    }

    @Override
    public int size() {
        return size;
    }
}
