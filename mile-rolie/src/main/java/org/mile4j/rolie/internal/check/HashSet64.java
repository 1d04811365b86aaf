package org.mile4j.rolie.internal.check;

/** A set of 64-bit hashes that stops to grow at a million, which is enough to find repetitions in feeds that people make. */
final class HashSet64 {

    private static final int MOST = 1 << 20;
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private long[] table = new long[64];
    private int size;

    int size() {
        return size;
    }

    /** Adds a hash; false if it is in the set already. */
    boolean add(long hash) {
        long value = hash == 0 ? 1 : hash;
        int at = slot(table, value);
        if (table[at] == value) {
            return false;
        }
        if (size < MOST) {
            table[at] = value;
            if (++size * 2 > table.length) {
                grow();
            }
        }
        return true;
    }

    private void grow() {
        long[] larger = new long[table.length * 2];
        for (long value : table) {
            if (value != 0) {
                larger[slot(larger, value)] = value;
            }
        }
        table = larger;
    }

    private static int slot(long[] table, long value) {
        int at = (int) (value ^ value >>> 32) & table.length - 1;
        while (table[at] != 0 && table[at] != value) {
            at = at + 1 & table.length - 1;
        }
        return at;
    }

    static long hash(String first, String second) {
        return mix(mix(OFFSET, first) * PRIME ^ 0xFFFF, second);
    }

    /** Four characters are worked on at once, as multiplications cannot be done side by side. */
    private static long mix(long seed, String text) {
        long hash = seed ^ text.length();
        int i = 0;
        for (; i + 4 <= text.length(); i += 4) {
            long four = text.charAt(i)
                    | (long) text.charAt(i + 1) << 16
                    | (long) text.charAt(i + 2) << 32
                    | (long) text.charAt(i + 3) << 48;
            hash = (hash ^ four) * PRIME;
            hash ^= hash >>> 29;
        }
        for (; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        hash ^= hash >>> 33;
        hash *= 0xff51afd7ed558ccdL;
        return hash ^ hash >>> 33;
    }
}
