package org.mile4j.rolie.internal.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.mile4j.model.LimitExceededException;
import org.mile4j.model.Location;
import org.mile4j.model.internal.parser.ReadingLimit;
import org.mile4j.model.xml.XmlLimits;
import org.mile4j.rolie.internal.check.Findings;
import org.mile4j.rolie.internal.rules.XmlForm;

/**
 * An input stream that ends the reading when the document, or one text or tag of it, is larger than the limits. It also
 * refuses bytes that never stand in UTF-8 and that the parser lets pass.
 */
final class MeteredInput extends FilterInputStream {

    /** The parser reads ahead by so many bytes. */
    private static final int AHEAD = 16 << 10;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080808080808080L;

    private final XmlLimits limits;
    private long total;
    private long atToken;
    private boolean utf8;
    private boolean checking = true;
    /** The first byte that is not UTF-8, counted from 0, or -1. */
    private long fault = -1;

    private int lead;

    MeteredInput(InputStream in, XmlLimits limits) {
        super(in);
        this.limits = limits;
    }

    /** Notes that a text or a tag has ended. */
    void token() {
        atToken = total;
    }

    /** Says whether the bytes are UTF-8, which is known once the parser has read the XML declaration. */
    void utf8(boolean yes) throws IllegalBytesException {
        utf8 = yes;
        checking = yes;
        refuse();
    }

    private void refuse() throws IllegalBytesException {
        if (utf8 && fault >= 0) {
            throw new IllegalBytesException(fault);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int n = read(one, 0, 1);
        return n < 0 ? n : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = in.read(buffer, offset, Math.min(length, AHEAD));
        if (n > 0) {
            total += n;
            if (total > limits.maxBytes()) {
                throw limit(ReadingLimit.BYTES, "a document of at most " + limits.maxBytes() + " bytes");
            }
            if (total - atToken > (long) limits.maxTextLength() + AHEAD) {
                throw limit(ReadingLimit.TEXT, "texts and tags of at most " + limits.maxTextLength() + " bytes");
            }
            if (checking) {
                check(buffer, offset, n);
                refuse();
            }
        }
        return n;
    }

    private void check(byte[] buffer, int offset, int n) {
        int end = offset + n;
        for (int i = offset; i < end; i++) {
            if (lead == 0) {
                i = skipAscii(buffer, i, end);
                while (i + Long.BYTES <= end && ((long) LONGS.get(buffer, i) & NOT_ASCII) == 0) {
                    i += Long.BYTES;
                }
                if (i == end) {
                    return;
                }
            }
            if (buffer[i] >= 0) {
                lead = 0;
            } else {
                aboveAscii(buffer[i] & 0xFF, total - end + i);
            }
        }
    }

    /** Goes over ASCII by four words at once, as nearly all bytes of nearly all documents are. */
    private static int skipAscii(byte[] buffer, int from, int end) {
        int i = from;
        for (; i + 4 * Long.BYTES <= end; i += 4 * Long.BYTES) {
            long any = (long) LONGS.get(buffer, i)
                    | (long) LONGS.get(buffer, i + Long.BYTES)
                    | (long) LONGS.get(buffer, i + 2 * Long.BYTES)
                    | (long) LONGS.get(buffer, i + 3 * Long.BYTES);
            if ((any & NOT_ASCII) != 0) {
                break;
            }
        }
        return i;
    }

    private void aboveAscii(int b, long at) {
        boolean bad = b == 0xC0
                || b == 0xC1
                || b >= 0xF5
                || lead == 0xE0 && b < 0xA0
                || lead == 0xF0 && b < 0x90
                || lead == 0xF4 && b >= 0x90;
        if (bad && fault < 0) {
            fault = at;
        }
        lead = b;
    }

    /** Bytes that are no UTF-8. */
    static final class IllegalBytesException extends IOException {
        private static final long serialVersionUID = 1L;

        private final long offset;

        IllegalBytesException(long offset) {
            super("there are bytes that are not UTF-8");
            this.offset = offset;
        }

        /** The first of them, counted from 0. */
        long offset() {
            return offset;
        }
    }

    static LimitExceededException limit(ReadingLimit limit, String what) {
        return new LimitExceededException(Findings.of(
                XmlForm.LIMIT, Location.UNKNOWN, "expected " + what + ", met more.", limit.hint("XmlLimits")));
    }
}
