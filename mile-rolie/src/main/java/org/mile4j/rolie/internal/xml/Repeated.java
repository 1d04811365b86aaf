package org.mile4j.rolie.internal.xml;

import java.util.Arrays;
import java.util.Optional;

/**
 * Values of an attribute that has few different ones in most documents, such as relations and media types: made once, and
 * given again as long as they are met again.
 */
final class Repeated {

    private static final int BITS = 4;
    private static final int SIZE = 1 << BITS;
    private static final int SPREAD = 0x9E3779B1;
    private static final int LONGEST = 128;

    private char[][] characters;
    private Optional<String>[] values;

    /** The value that stands in a buffer. */
    Optional<String> value(char[] buffer, int start, int end) {
        int length = end - start;
        if (length > LONGEST) {
            return Optional.of(new String(buffer, start, length));
        }
        if (characters == null) {
            characters = new char[SIZE][];
            values = newValues();
        }
        int at = (length << 16 ^ buffer[start] << 8 ^ buffer[end - 1]) * SPREAD >>> Integer.SIZE - BITS;
        if (isAt(at, buffer, start, end)) {
            return values[at];
        }
        at ^= 1;
        if (isAt(at, buffer, start, end)) {
            return values[at];
        }
        Optional<String> made = Optional.of(new String(buffer, start, length));
        if (characters[at ^ 1] == null) {
            at ^= 1;
        }
        characters[at] = Arrays.copyOfRange(buffer, start, end);
        values[at] = made;
        return made;
    }

    private boolean isAt(int at, char[] buffer, int start, int end) {
        char[] known = characters[at];
        return known != null && Arrays.equals(known, 0, known.length, buffer, start, end);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic classes
    private static Optional<String>[] newValues() {
        return new Optional[SIZE];
    }
}
