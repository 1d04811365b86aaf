package org.mile4j.model.internal.rules;

/**
 * SipHash-2-4 with a result of 128 bits (Aumasson and Bernstein, 2012), over the UTF-16 code units of a text, low byte
 * first. Whoever does not know the key can neither find two texts with the same hash nor aim at a place in a table.
 */
final class SipHash {

    private static final int UNITS_A_WORD = 4;

    private long v0;
    private long v1;
    private long v2;
    private long v3;
    private long first;
    private long second;

    /** Hashes a text; {@link #first} and {@link #second} then give the result. */
    void take(long key0, long key1, String text) {
        v0 = key0 ^ 0x736f6d6570736575L;
        v1 = key1 ^ 0x646f72616e646f6dL ^ 0xee;
        v2 = key0 ^ 0x6c7967656e657261L;
        v3 = key1 ^ 0x7465646279746573L;
        int units = text.length();
        long word = 0;
        for (int i = 0; i < units; i++) {
            int place = i % UNITS_A_WORD;
            word |= (long) text.charAt(i) << Character.SIZE * place;
            if (place == UNITS_A_WORD - 1) {
                mix(word);
                word = 0;
            }
        }
        mix(word | (long) units * Character.BYTES << 56);
        v2 ^= 0xee;
        rounds(4);
        first = v0 ^ v1 ^ v2 ^ v3;
        v1 ^= 0xdd;
        rounds(4);
        second = v0 ^ v1 ^ v2 ^ v3;
    }

    /** The first 64 bits of the last hash. */
    long first() {
        return first;
    }

    /** The last 64 bits of the last hash. */
    long second() {
        return second;
    }

    private void mix(long word) {
        v3 ^= word;
        rounds(2);
        v0 ^= word;
    }

    private void rounds(int count) {
        for (int i = 0; i < count; i++) {
            v0 += v1;
            v1 = Long.rotateLeft(v1, 13) ^ v0;
            v0 = Long.rotateLeft(v0, 32);
            v2 += v3;
            v3 = Long.rotateLeft(v3, 16) ^ v2;
            v0 += v3;
            v3 = Long.rotateLeft(v3, 21) ^ v0;
            v2 += v1;
            v1 = Long.rotateLeft(v1, 17) ^ v2;
            v2 = Long.rotateLeft(v2, 32);
        }
    }
}
