package org.mile4j.model.internal.xml;

import java.nio.charset.StandardCharsets;

/**
 * Names as UTF-8. The names of the tables come up again and again, so a few hundred of them are kept, whichever were
 * asked for last; losing one costs no more than encoding it again.
 */
final class NameBytes {

    private static final int KEPT = 1024;
    private static final int LONGEST = 64;

    /** Threads race for the places; whichever entry one sees is whole, as records are. */
    private static final Entry[] ENTRIES = new Entry[KEPT];

    private record Entry(String name, byte[] bytes) {}

    private NameBytes() {}

    /** The bytes of a name; not to be changed. */
    static byte[] of(String name) {
        int hash = name.hashCode();
        int place = (hash ^ hash >>> 15) & KEPT - 1;
        Entry entry = ENTRIES[place];
        if (entry != null && entry.name.equals(name)) {
            return entry.bytes;
        }
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if (name.length() <= LONGEST) {
            ENTRIES[place] = new Entry(name, bytes);
        }
        return bytes;
    }
}
