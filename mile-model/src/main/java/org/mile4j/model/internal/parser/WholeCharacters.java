package org.mile4j.model.internal.parser;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a document in whole characters: where a read of UTF-16 or UTF-32 ends within one, Aalto fails in an XML
 * declaration, in which it goes back by one character in its buffer, and with UTF-32 anywhere.
 */
final class WholeCharacters {

    /** What it takes to tell the encodings apart; no document has fewer bytes. */
    private static final int TELLING = 4;

    /** How many bytes a character has; 0 before the first read. */
    private int width;

    /** As {@link InputStream#read(byte[], int, int)}, but ends with a character or the document, if there is room for it. */
    int read(InputStream in, byte[] buffer, int offset, int length) throws IOException {
        if (width == 0) {
            int begun = fill(in, buffer, offset, Math.min(TELLING, length));
            width = begun < TELLING ? 1 : width(buffer, offset);
            return begun == 0 ? -1 : begun;
        }
        int n = in.read(buffer, offset, length);
        return n < 0 ? n : n + fill(in, buffer, offset + n, Math.min(-n & width - 1, length - n));
    }

    /** Reads so many bytes, or all there are. Not every stream has a {@code readNBytes} of which that can be said. */
    private static int fill(InputStream in, byte[] buffer, int offset, int length) throws IOException {
        int filled = 0;
        int n = 0;
        while (filled < length && n >= 0) {
            n = in.read(buffer, offset + filled, length - filled);
            filled += Math.max(0, n);
        }
        return filled;
    }

    private static int width(byte[] begun, int at) {
        boolean wide = (begun[at] | begun[at + 1]) == 0 || (begun[at + 2] | begun[at + 3]) == 0;
        int first = (begun[at] & 0xFF) << 8 | begun[at + 1] & 0xFF;
        boolean mark = first == 0xFEFF || first == 0xFFFE;
        return wide ? 4 : mark || begun[at] == 0 || begun[at + 1] == 0 ? 2 : 1;
    }
}
