package org.mile4j.model.internal.xml;

import java.util.List;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.IntegerValue;
import org.mile4j.model.data.RealValue;
import org.mile4j.model.internal.list.ItemList;

/** Small steps of the generated readers; null stands for what was not there. */
public final class Fields {

    private Fields() {}

    /**
     * Adds to a list that is made when it is first needed; nothing is added for null. Most lists have one item. Whatever
     * their length, no record has to copy them.
     */
    public static <T> List<T> add(List<T> list, T item) {
        if (item == null) {
            return list;
        }
        if (list == null) {
            return List.of(item);
        }
        if (list instanceof ItemList<T> more) {
            more.append(item);
            return more;
        }
        return list.size() == 1 ? List.of(list.get(0), item) : new ItemList<>(list.get(0), list.get(1), item);
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
