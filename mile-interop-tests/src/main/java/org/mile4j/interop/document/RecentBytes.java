package org.mile4j.interop.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * A document that can be read only once, such as standard input. The bytes that were read last are kept, and the line that
 * they begin in, as the parser meets a fault in what it has been given last.
 */
final class RecentBytes extends FilterInputStream implements BytePlaces.Lines {

    /** What is kept when it gets too much: all that may be read before the parser sees the first of it. */
    private static final int KEPT = IncidentwiseCheck.AT_ONCE + (1 << 20);

    private final LineCounter begin = new LineCounter();
    private byte[] recent = new byte[1 << 13];
    private int size;
    /** The first of the recent bytes, counted from 0. */
    private long start;

    RecentBytes(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = in.read(buffer, offset, Math.min(length, KEPT));
        if (n > 0) {
            makeRoom(n);
            System.arraycopy(buffer, offset, recent, size, n);
            size += n;
        }
        return n;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void makeRoom(int more) {
        if (size + more <= recent.length) {
            return;
        }
        int forgotten = Math.max(0, size - KEPT);
        if (forgotten > 0) {
            begin.pass(recent, forgotten);
            start += forgotten;
            size -= forgotten;
            System.arraycopy(recent, forgotten, recent, 0, size);
        }
        if (size + more > recent.length) {
            recent = Arrays.copyOf(recent, Math.min(2 * KEPT, Math.max(2 * recent.length, size + more)));
        }
    }

    @Override
    public Optional<LineCounter> before(long offset) {
        if (offset < start || offset > start + size) {
            return Optional.empty();
        }
        LineCounter counter = begin.copy();
        counter.pass(recent, (int) (offset - start));
        return Optional.of(counter);
    }
}
