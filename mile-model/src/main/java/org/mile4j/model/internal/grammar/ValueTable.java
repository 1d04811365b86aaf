package org.mile4j.model.internal.grammar;

import java.util.Arrays;
import java.util.List;

/**
 * The values of an enumeration, to be found in an array of characters. Making a string of each attribute that has such a
 * value takes longer than finding it.
 */
final class ValueTable {

    private static final Entry[] NONE = {};

    /** The values of each length. */
    private final Entry[][] byLength;

    ValueTable(List<Values.Value> values) {
        int longest = 0;
        for (Values.Value value : values) {
            longest = Math.max(longest, value.text().length());
        }
        byLength = new Entry[longest + 1][];
        Arrays.fill(byLength, NONE);
        for (Values.Value value : values) {
            Entry entry = new Entry(value.text(), value.text().toCharArray());
            Entry[] before = byLength[entry.characters.length];
            Entry[] with = Arrays.copyOf(before, before.length + 1);
            with[before.length] = entry;
            byLength[entry.characters.length] = with;
        }
    }

    /** The value that stands there, always the same object, or null if there is none. */
    String find(char[] text, int start, int end) {
        int length = end - start;
        if (length < byLength.length) {
            for (Entry entry : byLength[length]) {
                if (entry.isAt(text, start)) {
                    return entry.value;
                }
            }
        }
        return null;
    }

    /** A value and its characters. */
    private record Entry(String value, char[] characters) {

        /** Whether it stands there; from the end, as names of one enumeration begin alike. */
        boolean isAt(char[] text, int start) {
            for (int i = characters.length - 1; i >= 0; i--) {
                if (characters[i] != text[start + i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
