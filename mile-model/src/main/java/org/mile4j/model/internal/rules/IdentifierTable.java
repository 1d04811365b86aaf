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
 * that each table draws for itself. Two identifiers of a document have the same fingerprint by chance with a probability
 * below 2<sup>-80</sup>, even if there are ten million of them, and nobody can make two on purpose without the key. An
 * identifier then takes 30 to 60 bytes, however long it is.
 */
public final class IdentifierTable {

    /** What {@link #putIfAbsent} and {@link #get} give for an identifier that the table does not have. */
    public static final int ABSENT = -1;

    private static final int FEW = 512;

    /** Many small parts, as each is copied when it grows. */
    private static final int PARTS = 64;

    private Map<String, Integer> few = new HashMap<>();
    private Part[] parts;
    private SipHash hash;
    private long key0;
    private long key1;

    /** A table that has nothing yet. */
    public IdentifierTable() {
        // Empty from the start.
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

    private Part part(String identifier) {
        hash.take(key0, key1, identifier);
        return parts[(int) (hash.second() & PARTS - 1)];
    }

    private void spill() {
        SecureRandom random = new SecureRandom();
        key0 = random.nextLong();
        key1 = random.nextLong();
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
