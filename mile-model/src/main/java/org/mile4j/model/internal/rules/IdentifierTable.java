package org.mile4j.model.internal.rules;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The identifiers that a document has had so far, each with a number, in little memory: a document read incident by
 * incident may have hundreds of thousands.
 *
 * <p>The first few are kept as they are. When there are more, all are kept as fingerprints of 128 bits under a secret key
 * that each document draws for itself. Two identifiers of a document have the same fingerprint by chance with a probability
 * below 2<sup>-80</sup>, even if there are ten million of them, and nobody can make two on purpose without the key. An
 * identifier then takes 30 to 60 bytes, however long it is.
 */
public final class IdentifierTable {

    /** What {@link #putIfAbsent} and {@link #get} give for an identifier that the table does not have. */
    public static final int ABSENT = -1;

    private static final int FEW = 512;

    /** Many small parts, as each is copied when it grows. */
    private static final int PARTS = 64;

    /** The secret of a document, which is drawn when the first of its tables needs it. */
    static final class Key {
        private long first;
        private long second;
        private boolean drawn;

        private synchronized void copyTo(IdentifierTable table) {
            if (!drawn) {
                SecureRandom random = new SecureRandom();
                first = random.nextLong();
                second = random.nextLong();
                drawn = true;
            }
            table.key0 = first;
            table.key1 = second;
        }
    }

    private final Key key;
    private Map<String, Integer> few = new HashMap<>();
    private Part[] parts;
    private SipHash hash;
    private long key0;
    private long key1;

    /** A table that has nothing yet, of a document that has no other. */
    public IdentifierTable() {
        this(new Key());
    }

    /** A table that has nothing yet. */
    IdentifierTable(Key key) {
        this.key = key;
    }

    /**
     * Puts an identifier with a number into the table, if the table does not have it.
     *
     * @param number 0 or more
     * @return the number that the table has for it already, or {@link #ABSENT}
     */
    public int putIfAbsent(String identifier, int number) {
        if (few != null) {
            Integer before = few.get(identifier);
            if (before != null) {
                return before;
            }
            if (few.size() < FEW) {
                few.put(identifier, number);
                return ABSENT;
            }
            spill();
        }
        return part(identifier).put(hash.first(), hash.second(), number);
    }

    /** The number of an identifier, or {@link #ABSENT}. */
    public int get(String identifier) {
        if (few != null) {
            return few.getOrDefault(identifier, ABSENT);
        }
        return part(identifier).get(hash.first(), hash.second());
    }

    /** Whether the table has an identifier. */
    public boolean contains(String identifier) {
        return get(identifier) != ABSENT;
    }

    /**
     * Puts all that another table of the same document has into this one.
     *
     * @return whether they have nothing in common
     */
    public boolean addAll(IdentifierTable other) {
        if (key != other.key) {
            throw new IllegalArgumentException("tables of different documents");
        }
        boolean disjoint = true;
        if (other.few != null) {
            for (Map.Entry<String, Integer> entry : other.few.entrySet()) {
                disjoint &= putIfAbsent(entry.getKey(), entry.getValue()) == ABSENT;
            }
            return disjoint;
        }
        if (few != null) {
            spill();
        }
        for (int i = 0; i < PARTS; i++) {
            disjoint &= parts[i].putAll(other.parts[i]);
        }
        return disjoint;
    }

    private Part part(String identifier) {
        hash.take(key0, key1, identifier);
        return parts[(int) (hash.second() & PARTS - 1)];
    }

    private void spill() {
        key.copyTo(this);
        hash = new SipHash();
        parts = new Part[PARTS];
        Arrays.setAll(parts, i -> new Part());
        few.forEach((identifier, number) -> part(identifier).put(hash.first(), hash.second(), number));
        few = null;
    }

    /** Fingerprints in open addressing. The place comes from the first half, the part from the second. */
    private static final class Part {
        private long[] firsts = new long[16];
        private long[] seconds = new long[16];
        private int[] numbers = new int[16];
        private int size;

        Part() {
            Arrays.fill(numbers, ABSENT);
        }

        int put(long first, long second, int number) {
            int place = place(first, second);
            if (numbers[place] != ABSENT) {
                return numbers[place];
            }
            firsts[place] = first;
            seconds[place] = second;
            numbers[place] = number;
            if (++size * 4 > numbers.length * 3) {
                grow();
            }
            return ABSENT;
        }

        boolean putAll(Part other) {
            boolean disjoint = true;
            for (int i = 0; i < other.numbers.length; i++) {
                if (other.numbers[i] != ABSENT) {
                    disjoint &= put(other.firsts[i], other.seconds[i], other.numbers[i]) == ABSENT;
                }
            }
            return disjoint;
        }

        int get(long first, long second) {
            return numbers[place(first, second)];
        }

        private int place(long first, long second) {
            int mask = numbers.length - 1;
            int place = (int) first & mask;
            while (numbers[place] != ABSENT && (firsts[place] != first || seconds[place] != second)) {
                place = place + 1 & mask;
            }
            return place;
        }

        private void grow() {
            long[] oldFirsts = firsts;
            long[] oldSeconds = seconds;
            int[] oldNumbers = numbers;
            firsts = new long[oldNumbers.length * 2];
            seconds = new long[oldNumbers.length * 2];
            numbers = new int[oldNumbers.length * 2];
            Arrays.fill(numbers, ABSENT);
            for (int i = 0; i < oldNumbers.length; i++) {
                if (oldNumbers[i] != ABSENT) {
                    int place = place(oldFirsts[i], oldSeconds[i]);
                    firsts[place] = oldFirsts[i];
                    seconds[place] = oldSeconds[i];
                    numbers[place] = oldNumbers[i];
                }
            }
        }
    }
}
