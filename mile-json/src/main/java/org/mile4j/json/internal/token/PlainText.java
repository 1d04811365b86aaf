package org.mile4j.json.internal.token;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Text that stands in JSON as it is: ASCII without control characters, quotation marks and backslashes. */
final class PlainText {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long EACH = 0x0101_0101_0101_0101L;
    private static final long HIGH = EACH * 0x80;
    private static final long BLANKS = EACH * ' ';
    private static final long QUOTES = EACH * '"';
    private static final long QUESTIONS = EACH * '?';
    private static final long BACKSLASHES = EACH * '\\';

    private static final long LETTERS = EACH * 'a';
    private static final long LOW_HALF = 0xffff_ffffL;

    private static final int SMALL_DIGITS = 3;
    private static final String[] SMALL = new String[1_000];

    static {
        for (int i = 0; i < SMALL.length; i++) {
            SMALL[i] = Integer.toString(i);
        }
    }

    private PlainText() {}

    /** Where the plain text that begins at a place ends; eight bytes are looked at in one step. */
    static int end(byte[] bytes, int from, int to) {
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

    /** Whether all bytes are plain, and none is a question mark. */
    static boolean isPlain(byte[] bytes) {
        int last = bytes.length - Long.BYTES;
        if (last < 0) {
            long few = few(bytes);
            return (marks(few) | questions(few)) == 0;
        }
        for (int at = 0; at < last; at += Long.BYTES) {
            long eight = (long) LONGS.get(bytes, at);
            if ((marks(eight) | questions(eight)) != 0) {
                return false;
            }
        }
        long eight = (long) LONGS.get(bytes, last);
        return (marks(eight) | questions(eight)) == 0;
    }

    /** Whether there is a question mark among the bytes. */
    static boolean hasQuestionMark(byte[] bytes) {
        int last = bytes.length - Long.BYTES;
        if (last < 0) {
            return questions(few(bytes)) != 0;
        }
        for (int at = 0; at < last; at += Long.BYTES) {
            if (questions((long) LONGS.get(bytes, at)) != 0) {
                return true;
            }
        }
        return questions((long) LONGS.get(bytes, last)) != 0;
    }

    /** Less than eight bytes, some of them twice, among letters. */
    private static long few(byte[] bytes) {
        int length = bytes.length;
        if (length >= Integer.BYTES) {
            return (int) INTS.get(bytes, 0) & LOW_HALF
                    | (long) (int) INTS.get(bytes, length - Integer.BYTES) << Integer.SIZE;
        }
        long eight = LETTERS;
        for (int i = 0; i < length; i++) {
            eight = eight << Byte.SIZE | bytes[i] & 0xff;
        }
        return eight;
    }

    /** The highest bit of each byte that is a question mark; those above the first such byte may be wrong. */
    private static long questions(long eight) {
        long questions = eight ^ QUESTIONS;
        return questions - EACH & ~questions & HIGH;
    }

    /** Refuses half of a surrogate pair, of which neither the JDK nor Jackson makes anything but something else. */
    static void requireUnicode(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.isLowSurrogate(text.charAt(i))
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw new JsonGenerationException("a text holds half of a surrogate pair", (JsonGenerator) null);
                }
                i++;
            }
        }
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
