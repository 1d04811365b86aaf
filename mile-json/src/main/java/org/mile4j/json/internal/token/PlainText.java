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

    private static final int SMALL_DIGITS = 3;
    private static final String[] SMALL = new String[1_000];

    static {
        for (int i = 0; i < SMALL.length; i++) {
            SMALL[i] = Integer.toString(i);
        }
    }

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

    /** The string of bytes that are ASCII; of all ways to make one, this has the fewest steps. */
    @SuppressWarnings("deprecation") // characters beyond ASCII would be wrong, and there are none
    static String string(byte[] ascii, int from, int to) {
        return new String(ascii, 0, from, to - from);
    }

    /** The string of an integer without a sign and leading zeros; small ones are not made twice. */
    static String digits(byte[] ascii, int from, int to) {
        if (to - from > SMALL_DIGITS) {
            return string(ascii, from, to);
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + ascii[i] - '0';
        }
        return SMALL[value];
    }

    /** The string of a number of at most three digits. */
    static String small(int value) {
        return value < SMALL.length ? SMALL[value] : Integer.toString(value);
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
