package org.mile4j.json.internal.token;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Some bytes that are likely to be met, and are compared with what is met eight at a time. */
class Known {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    final int length;
    private final byte[] bytes;
    private final long head;
    private final long headMask;

    Known(byte[] known) {
        length = known.length;
        bytes = Arrays.copyOf(known, Math.max(Long.BYTES, length));
        headMask = length >= Long.BYTES ? -1 : (1L << length * Byte.SIZE) - 1;
        head = (long) LONGS.get(bytes, 0);
    }

    /** Whether the bytes stand at a place of others, of which those before the end count. */
    final boolean standsAt(byte[] others, int at, int end) {
        if (at + length > end) {
            return false;
        }
        if (at + Long.BYTES > others.length) {
            return Arrays.equals(bytes, 0, length, others, at, at + length);
        }
        if (((long) LONGS.get(others, at) & headMask) != head) {
            return false;
        }
        for (int i = Long.BYTES; i < length; i += Long.BYTES) {
            int from = Math.min(i, length - Long.BYTES);
            if ((long) LONGS.get(others, at + from) != (long) LONGS.get(bytes, from)) {
                return false;
            }
        }
        return true;
    }
}
