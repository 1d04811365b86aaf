package org.mile4j.json.internal.token;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The names of the members of a class, as they stand in JSON, and their map keys, as they stand in CBOR. */
public final class Names {

    /** The key of a member that has none. */
    public static final int NO_KEY = Integer.MIN_VALUE;

    /** In the place of a member before the first one. */
    public static final int BEGINNING = -1;

    /** In the place of a member that is none of these. */
    public static final int UNKNOWN = -2;

    /** Keys of one and two bytes. */
    private static final int LOWEST_KEY = -256;

    private static final int KEYS = 512;
    private static final byte NONE = -1;

    private final Name[] names;
    private final long integers;
    private final Name[] places;
    private final int mask;
    private final byte[] byKey = new byte[KEYS];
    /** The name that stood behind each one the last time: guesses, which any thread may change. */
    private final Name[] usual;

    /**
     * Names in the order of the members.
     *
     * @param keys their map keys
     * @param integers the members that are integers, one bit each
     */
    public Names(List<String> texts, int[] keys, long integers) {
        this.integers = integers;
        names = new Name[texts.size()];
        usual = new Name[names.length + 2];
        int size = Integer.highestOneBit(Math.max(1, names.length)) * 4;
        places = new Name[size];
        mask = size - 1;
        Arrays.fill(byKey, NONE);
        for (int i = 0; i < names.length; i++) {
            names[i] = new Name(i, texts.get(i));
            int at = place(names[i].text, 0, names[i].text.length);
            while (places[at] != null) {
                at = at + 1 & mask;
            }
            places[at] = names[i];
            if (keys[i] != NO_KEY) {
                byKey[keys[i] - LOWEST_KEY] = (byte) i;
            }
            usual[i - UNKNOWN - 1] = names[i];
        }
    }

    /** The member with a key from -256 to 255, or -1. */
    int withKey(int key) {
        return byKey[key - LOWEST_KEY];
    }

    /** Whether a member is an integer. */
    boolean isInteger(int member) {
        return (integers >>> member & 1) != 0;
    }

    /** The name that is likely to stand behind a member, or null. */
    Name behind(int last) {
        return usual[last - UNKNOWN];
    }

    /** Notes which name stood behind a member. */
    void stood(Name name, int last) {
        usual[last - UNKNOWN] = name;
    }

    /** The member whose name stands between two places, or null. */
    Name find(byte[] bytes, int start, int end) {
        if (start == end) {
            return null;
        }
        for (int at = place(bytes, start, end); places[at] != null; at = at + 1 & mask) {
            byte[] text = places[at].text;
            if (Arrays.equals(text, 0, text.length, bytes, start, end)) {
                return places[at];
            }
        }
        return null;
    }

    /** Names of one class mostly differ in length, first, last or middle letter. */
    private int place(byte[] bytes, int start, int end) {
        int length = end - start;
        int hash = length * 31 + bytes[start];
        hash = hash * 31 + bytes[end - 1];
        return hash * 31 + bytes[start + length / 2] & mask;
    }

    /** One name: the bytes from one quotation mark to the other and the colon behind it. */
    static final class Name extends Known {

        final int member;
        final byte[] text;

        private Name(int member, String text) {
            super(('"' + text + "\":").getBytes(StandardCharsets.US_ASCII));
            this.member = member;
            this.text = text.getBytes(StandardCharsets.US_ASCII);
        }
    }
}
