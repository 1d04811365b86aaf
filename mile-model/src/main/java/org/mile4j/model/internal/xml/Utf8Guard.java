package org.mile4j.model.internal.xml;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.mile4j.model.Finding;
import org.mile4j.model.Location;
import org.mile4j.model.MalformedInputException;

/**
 * Finds what the parser lets pass in UTF-8: characters in more bytes than they need, by which a NUL or markup slips past
 * whoever looks at bytes, and code points beyond U+10FFFF (RFC 3629, Section 3).
 */
final class Utf8Guard {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080808080808080L;
    private static final int STRIDE = 4 * Long.BYTES;

    private long count;
    private int lead;
    private MalformedInputException fault;
    private boolean required;

    /** Looks at the next bytes; a fault is only kept as long as it is not known that they are UTF-8. */
    void take(byte[] buffer, int offset, int length) {
        int end = offset + length;
        for (int i = offset; i < end; i++) {
            if (lead == 0) {
                i = pastAscii(buffer, i, end);
                if (i == end) {
                    break;
                }
            }
            if (buffer[i] >= 0) {
                lead = 0;
            } else {
                byteAboveAscii(buffer[i] & 0xFF, count + i - offset);
            }
        }
        count += length;
    }

    /** Whether there is no fault in all the bytes there are. */
    boolean isFaultless(byte[] all) {
        take(all, 0, all.length);
        return fault == null;
    }

    /** Goes over ASCII, four words at a time as long as there are as many. */
    private static int pastAscii(byte[] buffer, int from, int end) {
        int i = from;
        for (; i <= end - STRIDE; i += STRIDE) {
            long all = (long) LONGS.get(buffer, i)
                    | (long) LONGS.get(buffer, i + Long.BYTES)
                    | (long) LONGS.get(buffer, i + 2 * Long.BYTES)
                    | (long) LONGS.get(buffer, i + 3 * Long.BYTES);
            if ((all & NOT_ASCII) != 0) {
                break;
            }
        }
        while (i <= end - Long.BYTES && ((long) LONGS.get(buffer, i) & NOT_ASCII) == 0) {
            i += Long.BYTES;
        }
        return i;
    }

    private void byteAboveAscii(int b, long at) {
        boolean bad = b == 0xC0
                || b == 0xC1
                || b >= 0xF5
                || lead == 0xE0 && b < 0xA0
                || lead == 0xF0 && b < 0x90
                || lead == 0xF4 && b >= 0x90;
        lead = b;
        if (bad && fault == null) {
            fault = new MalformedInputException(
                    new Finding(
                            "XML-well-formed",
                            Finding.Severity.ERROR,
                            "RFC 3629, Section 3",
                            new Location("", 0, 0, at),
                            "this is not well-formed XML: there are bytes that are not UTF-8.",
                            "Write the document in UTF-8, or declare its encoding."),
                    null);
            refuse();
        }
    }

    /** The bytes are UTF-8: what is not ends the reading. */
    void require() {
        required = true;
        refuse();
    }

    private void refuse() {
        if (required && fault != null) {
            throw fault;
        }
    }
}
