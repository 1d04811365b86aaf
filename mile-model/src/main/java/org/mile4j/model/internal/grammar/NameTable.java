package org.mile4j.model.internal.grammar;

/**
 * The numbers of the names of a class's children, or of its attributes. Reading a small document is to a good part looking
 * these up. A parser gives out the same name as the same object again, and the tables have it too where it is interned, so
 * that names are first compared as objects: that takes no look into the strings. There are a few dozen at most.
 */
final class NameTable {

    private final String[] names;

    NameTable(String[] names) {
        this.names = names;
    }

    /** The number of a name, or -1. */
    int number(String name) {
        return number(name, 0);
    }

    /** The number of a name, or -1; it is looked for from a number on, as children mostly stand in order. */
    int number(String name, int from) {
        for (int i = from; i < names.length; i++) {
            if (names[i] == name) {
                return i;
            }
        }
        return from == 0 ? equal(name) : number(name, 0);
    }

    private int equal(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
