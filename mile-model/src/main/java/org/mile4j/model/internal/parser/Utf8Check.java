package org.mile4j.model.internal.parser;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Finds the first bytes that are not UTF-8 (RFC 3629, Section 4). Parsers let some pass, such as characters in more bytes
 * than they need, by which a NUL or markup slips past whoever looks at bytes, and say of others that a character is wrong.
 */
final class Utf8Check {

    private static final long NOT_ASCII = 0x8080808080808080L;
    private static final int STRIDE = 4 * Long.BYTES;

    /** How many bytes were looked at before those that are looked at now. */
    private long before;
    /** Where the character began whose bytes are not complete. */
    private long start;
    /** How many bytes of it are missing, and between which the next one must be. */
    private int missing;

    private int least;
    private int most;
    private long fault = -1;

    /**
     * Looks at the next bytes, up to the first fault of all.
     *
     * @return how many there are before the character that is at fault; all, if there is none
     */
    int take(byte[] buffer, int offset, int length) {
        // As fast as a VarHandle, and the first of those makes the first document of a JVM slower.
        ByteBuffer words = ByteBuffer.wrap(buffer).order(ByteOrder.nativeOrder());
        int end = offset + length;
        for (int i = offset; i < end; i++) {
            if (missing == 0) {
                i = pastAscii(words, i, end);
                if (i == end) {
                    break;
                }
            }
            if (!goesOn(buffer[i] & 0xFF, before + i - offset)) {
                fault = start;
                return (int) Math.max(0, start - before);
            }
        }
        before += length;
        return length;
    }

    /** The byte at which the first character begins that is none, counted from 0; or -1. */
    long fault() {
        return fault;
    }

    /** Goes over ASCII, four words at a time as long as there are as many. */
    private static int pastAscii(ByteBuffer words, int from, int end) {
        int i = from;
        for (; i <= end - STRIDE; i += STRIDE) {
            long all = words.getLong(i)
                    | words.getLong(i + Long.BYTES)
                    | words.getLong(i + 2 * Long.BYTES)
                    | words.getLong(i + 3 * Long.BYTES);
            if ((all & NOT_ASCII) != 0) {
                break;
            }
        }
        while (i <= end - Long.BYTES && (words.getLong(i) & NOT_ASCII) == 0) {
            i += Long.BYTES;
        }
        return i;
    }

    private boolean goesOn(int b, long at) {
        if (missing > 0) {
            boolean fits = b >= least && b <= most;
            missing--;
            least = 0x80;
            most = 0xBF;
            return fits;
        }
        start = at;
        return b < 0x80 || begins(b);
    }

    private boolean begins(int b) {
        if (b < 0xC2 || b > 0xF4) {
            return false;
        }
        missing = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
        least = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        most = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
        return true;
    }
}
