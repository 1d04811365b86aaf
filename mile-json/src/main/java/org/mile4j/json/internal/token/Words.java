package org.mile4j.json.internal.token;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Texts of ASCII that are known before, each found by its bytes, so that no string has to be made of them. */
public final class Words {

    /** No text at all. */
    public static final Words NONE = new Words(List.of());

    private final Known[] known;
    private final String[] texts;
    private final int mask;
    /** Those of at least two letters with the quotation mark behind them, by their first and third byte. */
    private final Known[] quoted;

    private final String[] quotedTexts;

    public Words(List<String> words) {
        int size = Integer.highestOneBit(Math.max(1, words.size())) * 4;
        known = new Known[size];
        texts = new String[size];
        mask = size - 1;
        quoted = new Known[size];
        quotedTexts = new String[size];
        for (String word : words) {
            byte[] ascii = word.getBytes(StandardCharsets.US_ASCII);
            if (ascii.length > 1) {
                byte[] closed = (word + '"').getBytes(StandardCharsets.US_ASCII);
                int free = quotedPlace(closed, 0);
                while (quoted[free] != null) {
                    free = free + 1 & mask;
                }
                quoted[free] = new Known(closed);
                quotedTexts[free] = word;
            }
            int at = ascii.length == 0 ? 0 : place(ascii, 0, ascii.length);
            while (texts[at] != null) {
                at = at + 1 & mask;
            }
            known[at] = new Known(ascii);
            texts[at] = word;
        }
    }

    /** The text of some bytes, or null. */
    String find(byte[] from, int start, int end) {
        if (start == end || this == NONE) {
            return null;
        }
        for (int at = place(from, start, end); texts[at] != null; at = at + 1 & mask) {
            if (known[at].length == end - start && known[at].standsAt(from, start, end)) {
                return texts[at];
            }
        }
        return null;
    }

    /** The number of the text that stands at a place with a quotation mark behind it, or -1. */
    int quoted(byte[] from, int start, int end) {
        if (this == NONE || start + 2 >= end) {
            return -1;
        }
        for (int at = quotedPlace(from, start); quoted[at] != null; at = at + 1 & mask) {
            if (quoted[at].standsAt(from, start, end)) {
                return at;
            }
        }
        return -1;
    }

    /** The text with a number. */
    String text(int number) {
        return quotedTexts[number];
    }

    private int quotedPlace(byte[] from, int start) {
        return from[start] * 31 + from[start + 2] & mask;
    }

    /** Values of one enumeration mostly differ in length, first, last or middle letter. */
    private int place(byte[] from, int start, int end) {
        int length = end - start;
        int hash = length * 31 + from[start];
        hash = hash * 31 + from[end - 1];
        return hash * 31 + from[start + length / 2] & mask;
    }
}
