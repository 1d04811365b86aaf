package org.mile4j.model.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts the bytes of a document where a start tag of an incident stands, or what looks like one. The pieces are handed out to
 * several threads. Of a stream no more is kept than the pieces that are under way.
 */
final class PieceCutter {

    /** A piece that is larger than this, and than so many wanted ones, is none: there are no incidents to cut between. */
    private static final int MOST_OF_PIECE = 1 << 20;

    private static final int MOST_SIZES = 64;

    /** How much is read at a time at least, which has to hold the root. */
    private static final int LEAST = 64 << 10;

    /**
     * A part of the document.
     *
     * @param number its number, from 0
     * @param buffer what it stands in
     * @param from where it begins
     * @param length how many bytes it has
     */
    record Piece(int number, byte[] buffer, int from, int length) {

        InputStream open() {
            return new ByteArrayInputStream(buffer, from, length);
        }
    }

    private final InputStream rest;
    private final int size;
    private final long most;
    private byte[] buffer;
    private int start;
    private int end;
    private long read;
    private boolean complete;
    private byte[] tag;
    private int number;

    private PieceCutter(byte[] buffer, InputStream rest, int size, long most) {
        this.buffer = buffer;
        this.end = buffer.length;
        this.rest = rest;
        this.size = size;
        this.most = most;
        this.complete = rest == null;
    }

    /** For a document in memory. */
    static PieceCutter of(byte[] document, int size) {
        return new PieceCutter(document, null, size, Long.MAX_VALUE);
    }

    /**
     * For a stream.
     *
     * @param most how many bytes it may have
     */
    static PieceCutter of(InputStream document, int size, long most) throws IOException {
        PieceCutter cutter = new PieceCutter(new byte[0], document, size, most);
        cutter.readMore();
        return cutter;
    }

    /** What is there of the document before anything was cut off, for a look at its root. */
    Piece look() {
        return new Piece(-1, buffer, start, end - start);
    }

    /**
     * Cuts off what stands before the first tag, which from then on is the one to cut at.
     *
     * @return what stands before it, or null if it does not come early
     */
    Piece begin(byte[] startTag) {
        tag = startTag;
        int at = find(start, Math.min(end - tag.length, start + mostOfPiece()));
        if (at < 0) {
            return null;
        }
        Piece begin = cut(at);
        number = 0;
        return begin;
    }

    /** The next piece, or null when there is but the {@linkplain #last last} one. */
    synchronized Piece next() throws IOException {
        int from = size;
        while (true) {
            int at = find(start + (long) from, Math.min(end - tag.length, start + mostOfPiece()));
            if (at >= 0) {
                return cut(at);
            }
            if (end - start > mostOfPiece()) {
                throw new IOException("there is no incident for too long");
            }
            if (complete) {
                return beforeLast();
            }
            from = Math.max(from, end - start - tag.length);
            readMore();
        }
    }

    private long mostOfPiece() {
        return Math.max(MOST_OF_PIECE, (long) size * MOST_SIZES);
    }

    /** What stands before the last tag of what is left; null if that is the first. */
    private Piece beforeLast() {
        for (int at = end - tag.length - 1; at > start; at--) {
            if (isTag(at)) {
                return cut(at);
            }
        }
        return null;
    }

    /** What is left when there is no other piece: one incident and the end of the document. */
    synchronized Piece last() {
        return cut(end);
    }

    private Piece cut(int at) {
        Piece piece = new Piece(number++, buffer, start, at - start);
        start = at;
        return piece;
    }

    /** Reads on; the bytes of earlier pieces stay where they are, as they may still be read. */
    private void readMore() throws IOException {
        int left = end - start;
        int more = Math.max(Math.max(left, size) + (size >> 3), LEAST);
        byte[] larger = new byte[left + more];
        System.arraycopy(buffer, start, larger, 0, left);
        int got = rest.readNBytes(larger, left, more);
        complete = got < more;
        read += got;
        if (read > most) {
            throw new IOException("the document is too large");
        }
        buffer = larger;
        start = 0;
        end = left + got;
    }

    private int find(long from, long to) {
        for (int at = (int) from; at < to; at++) {
            if (buffer[at] == tag[0] && isTag(at)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether the tag stands there, and its name ends with it; there is a byte behind. */
    private boolean isTag(int at) {
        if (!Arrays.equals(buffer, at, at + tag.length, tag, 0, tag.length)) {
            return false;
        }
        byte behind = buffer[at + tag.length];
        return behind == ' ' || behind == '>' || behind == '/' || behind == '\n' || behind == '\r' || behind == '\t';
    }
}
