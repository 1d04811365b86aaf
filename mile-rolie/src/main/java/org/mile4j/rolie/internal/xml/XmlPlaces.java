package org.mile4j.rolie.internal.xml;

import java.util.Arrays;
import org.mile4j.model.Location;
import org.mile4j.rolie.internal.check.Places;

/** The places of an element's children: names, lines and columns. */
final class XmlPlaces implements Places {

    private final XmlPlaces parent;
    private final String step;
    private final int indexInParent;
    /** The number among elements of the same name, for those that come one after another; or 0. */
    private long number;

    private int line;
    private int column;
    private String[] names;
    private int[] lines;
    private XmlPlaces[] nested;
    private int size;

    /** Places of an element with a known step, such as feed. */
    XmlPlaces(XmlPlaces parent, String step, int line, int column) {
        this(parent, step, -1, line, column);
    }

    private XmlPlaces(XmlPlaces parent, String step, int indexInParent, int line, int column) {
        this.parent = parent;
        this.step = step;
        this.indexInParent = indexInParent;
        this.line = line;
        this.column = column;
    }

    /** Forgets all, and begins with the next element of the same name. */
    void moveTo(long newNumber, int newLine, int newColumn) {
        number = newNumber;
        line = newLine;
        column = newColumn;
        size = 0;
        if (nested != null) {
            Arrays.fill(nested, null);
        }
    }

    /** Notes a child. */
    void add(String name, int childLine, int childColumn) {
        if (names == null) {
            names = new String[12];
            lines = new int[24];
        } else if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
            lines = Arrays.copyOf(lines, size * 4);
        }
        names[size] = name;
        lines[2 * size] = childLine;
        lines[2 * size + 1] = childColumn;
        size++;
    }

    /** The places in the child that was noted last; these, if none are noted since nothing is checked. */
    XmlPlaces open() {
        if (size == 0) {
            return this;
        }
        int index = size - 1;
        XmlPlaces places = new XmlPlaces(this, "", index, lines[2 * index], lines[2 * index + 1]);
        if (nested == null || nested.length <= index) {
            nested = nested == null ? new XmlPlaces[index + 4] : Arrays.copyOf(nested, index + 4 + nested.length);
        }
        nested[index] = places;
        return places;
    }

    /** The place of the child that was noted last. */
    Location last() {
        return size == 0 ? self() : child(size - 1);
    }

    /** The place of an attribute of the child that was noted last. */
    Location lastAttribute(String name) {
        return size == 0 ? attribute(name) : childAttribute(size - 1, name);
    }

    private String step(int index) {
        int number = 0;
        for (int i = 0; i <= index; i++) {
            if (names[i].equals(names[index])) {
                number++;
            }
        }
        return names[index] + "[" + number + "]";
    }

    private String path() {
        String own = indexInParent >= 0 ? parent.step(indexInParent) : number > 0 ? step + "[" + number + "]" : step;
        return (parent == null ? "" : parent.path()) + "/" + own;
    }

    @Override
    public Location self() {
        return new Location(path(), line, column, -1);
    }

    @Override
    public Location attribute(String name) {
        return new Location(path() + "/@" + name, line, column, -1);
    }

    @Override
    public Location child(int index) {
        return new Location(path() + "/" + step(index), lines[2 * index], lines[2 * index + 1], -1);
    }

    @Override
    public Location childAttribute(int index, String name) {
        Location place = child(index);
        return new Location(place.path() + "/@" + name, place.line(), place.column(), -1);
    }

    @Override
    public Places nested(int index) {
        return nested[index];
    }
}
