package org.mile4j.model.internal.indicator;

/**
 * A set of texts without line breaks: all of them in one string, and a table of their hashes and places. A text costs its
 * characters and at most 32 bytes.
 */
public final class TextSet {
    private final String pool;
    /** The hash in the upper half, the place plus one in the lower; 0 when free. */
    private final long[] table;

    private TextSet(String pool, long[] table) {
        this.pool = pool;
        this.table = table;
    }

    /** Whether the set has a text. */
    public boolean contains(String text) {
        int hash = text.hashCode();
        int mask = table.length - 1;
        for (int slot = spread(hash) & mask; table[slot] != 0; slot = slot + 1 & mask) {
            if ((int) (table[slot] >>> 32) == hash && isAt(pool, (int) table[slot] - 1, text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(CharSequence pool, int start, String text) {
        int end = start + text.length();
        if (end >= pool.length() || pool.charAt(end) != '\n') {
            return false;
        }
        if (pool instanceof String string) {
            return string.startsWith(text, start);
        }
        for (int i = 0; i < text.length(); i++) {
            if (pool.charAt(start + i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B1;
        return mixed ^ mixed >>> 15;
    }

    /** Collects texts. */
    public static final class Builder {
        private final StringBuilder pool = new StringBuilder();
        private long[] table = new long[16];
        private int size;

        /** Adds a text. */
        public void add(String text) {
            if (text.indexOf('\n') >= 0) {
                throw new IllegalArgumentException("expected a text of one line");
            }
            if (size * 2 >= table.length) {
                grow();
            }
            int hash = text.hashCode();
            int mask = table.length - 1;
            int slot = spread(hash) & mask;
            while (table[slot] != 0) {
                if ((int) (table[slot] >>> 32) == hash && isAt(pool, (int) table[slot] - 1, text)) {
                    return;
                }
                slot = slot + 1 & mask;
            }
            table[slot] = (long) hash << 32 | pool.length() + 1;
            pool.append(text).append('\n');
            size++;
        }

        private void grow() {
            long[] larger = new long[table.length * 2];
            int mask = larger.length - 1;
            for (long entry : table) {
                if (entry != 0) {
                    int slot = spread((int) (entry >>> 32)) & mask;
                    while (larger[slot] != 0) {
                        slot = slot + 1 & mask;
                    }
                    larger[slot] = entry;
                }
            }
            table = larger;
        }

        /** The set of all texts added so far. */
        public TextSet build() {
            return new TextSet(pool.toString(), table.clone());
        }
    }
}
