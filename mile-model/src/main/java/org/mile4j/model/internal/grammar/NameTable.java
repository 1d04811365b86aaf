package org.mile4j.model.internal.grammar;

import java.util.Arrays;

/**
 * The numbers of the names of a class's children, or of its attributes. Reading a small document is to a good part looking
 * these up, so that what was first seen behind another is tried first: documents of one author look alike.
 *
 * <p>Threads share what is learned without a lock. Each writes only what is right, and once, so that what another sees is
 * at worst nothing.
 */
final class NameTable {

    private static final byte NOTHING = -1;

    private final String[] names;
    /** For each number, and before these for -1, the number that was first seen behind it. */
    private final byte[] followers;

    NameTable(String[] names) {
        this.names = names;
        followers = new byte[names.length + 1];
        Arrays.fill(followers, NOTHING);
    }

    /** The number of a name, or -1. There are a few dozen at most. */
    int number(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The number of a name that stands behind the one with another number, or first of all behind -1; or -1. Compared as
     * objects, as a parser gives out the same name again; one that does not has its names searched for.
     */
    int number(String name, int previous) {
        int usual = followers[previous + 1];
        return usual != NOTHING && names[usual] == name ? usual : search(name, previous);
    }

    private int search(String name, int previous) {
        int number = number(name);
        if (number >= 0 && followers[previous + 1] == NOTHING) {
            followers[previous + 1] = (byte) number;
        }
        return number;
    }
}
