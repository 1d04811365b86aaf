package org.mile4j.model.internal.indicator;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A set of texts without line breaks: their characters one after the other, and a table of their hashes and places. A
 * text costs its characters and at most 32 bytes.
 */
public final class TextSet {
    private final byte[] pool;
    /** The texts that have characters beyond U+00FF, which do not fit into a byte each. */
    private final String widePool;
    /**
     * The hash in the upper half, the place plus one in the lower, less than zero for a place in the wide pool; 0 when
     * free.
     */
    private final long[] table;

    private TextSet(byte[] pool, String widePool, long[] table) {
        this.pool = pool;
        this.widePool = widePool;
        this.table = table;
    }

    /** Whether the set has a text. */
    public boolean contains(String text) {
        int hash = text.hashCode();
        int mask = table.length - 1;
        for (int slot = spread(hash) & mask; table[slot] != 0; slot = slot + 1 & mask) {
            if ((int) (table[slot] >>> 32) == hash && isAt((int) table[slot], text)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the set has a text. */
    public boolean contains(Sought sought) {
        return contains(sought, 0);
    }

    /** Whether the set has one of the parts of a text, of which the first is the whole. */
    public boolean contains(Sought sought, int part) {
        int hash = sought.hash(part);
        int mask = table.length - 1;
        for (int slot = spread(hash) & mask; table[slot] != 0; slot = slot + 1 & mask) {
            if ((int) (table[slot] >>> 32) == hash && isAt((int) table[slot], sought, part)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(int place, Sought sought, int part) {
        if (place < 0) {
            return isAt(widePool, -place - 1, sought.text().substring(sought.start(part)));
        }
        byte[] bytes = sought.bytes();
        if (bytes == null) {
            return isAt(pool, pool.length, place - 1, sought.text().substring(sought.start(part)));
        }
        int from = sought.start(part);
        int end = place - 1 + bytes.length - from;
        return end < pool.length && pool[end] == '\n' && Arrays.equals(pool, place - 1, end, bytes, from, bytes.length);
    }

    private boolean isAt(int place, String text) {
        return place < 0 ? isAt(widePool, -place - 1, text) : isAt(pool, pool.length, place - 1, text);
    }

    /** A copy is compared whole, many bytes at a time; a loop over characters takes several times as long. */
    private static boolean isAt(byte[] pool, int size, int start, String text) {
        int end = start + text.length();
        return end < size
                && pool[end] == '\n'
                && text.equals(new String(pool, start, text.length(), StandardCharsets.ISO_8859_1));
    }

    private static boolean isAt(CharSequence pool, int start, String text) {
        int end = start + text.length();
        if (end >= pool.length() || pool.charAt(end) != '\n') {
            return false;
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
        private final StringBuilder widePool = new StringBuilder();
        private byte[] pool = new byte[64];
        private int end;
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
                if ((int) (table[slot] >>> 32) == hash && isAt((int) table[slot], text)) {
                    return;
                }
                slot = slot + 1 & mask;
            }
            table[slot] = (long) hash << 32 | append(text) & 0xFFFF_FFFFL;
            size++;
        }

        private boolean isAt(int place, String text) {
            return place < 0 ? TextSet.isAt(widePool, -place - 1, text) : TextSet.isAt(pool, end, place - 1, text);
        }

        /** The place of the text in the table's form. */
        private int append(String text) {
            if (text.chars().anyMatch(c -> c > 0xFF)) {
                int place = -widePool.length() - 1;
                widePool.append(text).append('\n');
                return place;
            }
            byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
            int place = end + 1;
            int needed = Math.addExact(end, bytes.length + 1);
            if (needed > pool.length) {
                pool = Arrays.copyOf(pool, (int) Math.min(Integer.MAX_VALUE - 8, needed * 2L));
            }
            System.arraycopy(bytes, 0, pool, end, bytes.length);
            pool[needed - 1] = '\n';
            end = needed;
            return place;
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
            return new TextSet(Arrays.copyOf(pool, end), widePool.toString(), table.clone());
        }
    }
}
