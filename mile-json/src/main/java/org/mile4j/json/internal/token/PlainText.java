package org.mile4j.json.internal.token;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Text that stands in JSON as it is: ASCII without control characters, quotation marks and backslashes. */
public final class PlainText {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long EACH = 0x0101_0101_0101_0101L;
    private static final long HIGH = EACH * 0x80;
    private static final long BLANKS = EACH * ' ';
    private static final long QUOTES = EACH * '"';
    private static final long QUESTIONS = EACH * '?';
    private static final long BACKSLASHES = EACH * '\\';

    private PlainText() {}

    /** Where the plain text that begins at a place ends; eight bytes are looked at in one step. */
    public static int end(byte[] bytes, int from, int to) {
        int at = from;
        for (; at <= to - Long.BYTES; at += Long.BYTES) {
            long marks = marks((long) LONGS.get(bytes, at));
            if (marks != 0) {
                return at + Long.numberOfTrailingZeros(marks) / Byte.SIZE;
            }
        }
        while (at < to && isPlain(bytes[at])) {
            at++;
        }
        return at;
    }

    /** Whether there is a question mark among the bytes. */
    public static boolean hasQuestionMark(byte[] bytes) {
        int at = 0;
        for (; at <= bytes.length - Long.BYTES; at += Long.BYTES) {
            long questions = (long) LONGS.get(bytes, at) ^ QUESTIONS;
            if ((questions - EACH & ~questions & HIGH) != 0) {
                return true;
            }
        }
        while (at < bytes.length && bytes[at] != '?') {
            at++;
        }
        return at < bytes.length;
    }

    /** The highest bit of each byte that is not plain; those above the first such byte may be wrong. */
    private static long marks(long eight) {
        long quotes = eight ^ QUOTES;
        long backslashes = eight ^ BACKSLASHES;
        return (eight | eight - BLANKS | quotes - EACH & ~quotes | backslashes - EACH & ~backslashes) & HIGH;
    }

    private static boolean isPlain(byte b) {
        return b >= ' ' && b != '"' && b != '\\';
    }
}
