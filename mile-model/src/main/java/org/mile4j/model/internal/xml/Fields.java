package org.mile4j.model.internal.xml;

import java.util.ArrayList;
import java.util.List;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.IntegerValue;
import org.mile4j.model.data.RealValue;

/** Small steps of the generated readers; null stands for what was not there. */
public final class Fields {

    private Fields() {}

    /**
     * Adds to a list that is made when it is first needed; nothing is added for null. Most lists have one item, and that
     * one is immutable from the start, so that no record has to copy it.
     */
    public static <T> List<T> add(List<T> list, T item) {
        if (item == null) {
            return list;
        }
        if (list == null) {
            return List.of(item);
        }
        int size = list.size();
        if (size == 1) {
            return List.of(list.get(0), item);
        }
        List<T> result = list;
        if (size == 2) {
            result = new ArrayList<>(8);
            result.add(list.get(0));
            result.add(list.get(1));
        }
        result.add(item);
        return result;
    }

    /** The list, or an empty one. */
    public static <T> List<T> list(List<T> list) {
        return list == null ? List.of() : list;
    }

    /** The text, or an empty one. */
    public static String text(String text) {
        return text == null ? "" : text;
    }

    /** A date-time of the text. */
    public static DateTime dateTime(String text) {
        return text == null ? null : new DateTime(text);
    }

    /** An integer of the text. */
    public static IntegerValue integer(String text) {
        return text == null ? null : new IntegerValue(text);
    }

    /** A number of the text. */
    public static RealValue real(String text) {
        return text == null ? null : new RealValue(text);
    }
}
