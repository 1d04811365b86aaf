package org.mile4j.model.xml;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongFunction;

/** A document that is made while it is read: a beginning, a piece again and again, and an end. */
final class EndlessStream extends InputStream {

    private final LongFunction<String> piece;
    private final long pieces;
    private final String end;
    private byte[] bytes;
    private int at;
    private long made;

    EndlessStream(String begin, long pieces, LongFunction<String> piece, String end) {
        this.bytes = begin.getBytes(StandardCharsets.UTF_8);
        this.pieces = pieces;
        this.piece = piece;
        this.end = end;
    }

    /** How many pieces were read. */
    long made() {
        return made;
    }

    @Override
    public int read() {
        return more() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (!more()) {
            return -1;
        }
        int n = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, buffer, offset, n);
        at += n;
        return n;
    }

    private boolean more() {
        while (at == bytes.length && made <= pieces) {
            bytes = (made < pieces ? piece.apply(made) : end).getBytes(StandardCharsets.UTF_8);
            made++;
            at = 0;
        }
        return at < bytes.length;
    }
}
