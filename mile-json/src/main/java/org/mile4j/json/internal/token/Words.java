package org.mile4j.json.internal.token;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Texts of ASCII that are known before, each found by its bytes, so that no string has to be made of them. */
public final class Words {

    /** No text at all. */
    public static final Words NONE = new Words(List.of());

    private final byte[][] bytes;
    private final String[] texts;
    private final int mask;

    public Words(List<String> words) {
        int size = Integer.highestOneBit(Math.max(1, words.size())) * 4;
        bytes = new byte[size][];
        texts = new String[size];
        mask = size - 1;
        for (String word : words) {
            byte[] ascii = word.getBytes(StandardCharsets.US_ASCII);
            int at = ascii.length == 0 ? 0 : place(ascii, 0, ascii.length);
            while (texts[at] != null) {
                at = at + 1 & mask;
            }
            bytes[at] = ascii;
            texts[at] = word;
        }
    }

    /** The text of some bytes, or null. */
    String find(byte[] from, int start, int end) {
        if (start == end || this == NONE) {
            return null;
        }
        for (int at = place(from, start, end); texts[at] != null; at = at + 1 & mask) {
            byte[] word = bytes[at];
            if (Arrays.equals(word, 0, word.length, from, start, end)) {
                return texts[at];
            }
        }
        return null;
    }

    /** Values of one enumeration mostly differ in length, first, last or middle letter. */
    private int place(byte[] from, int start, int end) {
        int length = end - start;
        int hash = length * 31 + from[start];
        hash = hash * 31 + from[end - 1];
        return hash * 31 + from[start + length / 2] & mask;
    }
}
