package org.mile4j.model.xml;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.mile4j.model.internal.xml.XmlOut;

/**
 * Writes the incidents of one document by several threads into memory; the thread that calls puts them out in their order.
 * Pieces are only written a few ahead of the one to put out next.
 *
 * <p>Each thread begins a document of its own with the first incident: behind that its writer is in the state that the
 * writer of the document has behind any incident, as nothing is woven in between them. A piece that could not be written
 * is written again by the thread that calls, which meets the same then.
 */
final class PiecewiseWriting<D, I> {

    /** How many pieces for each thread may be written and not put out. */
    private static final int AHEAD = 2;

    /** In place of a piece that could not be written. */
    private static final byte[] FAILED = {};

    private final IncidentParts<D, I> parts;
    private final Function<OutputStream, XmlOut> writers;
    private final D document;
    private final List<I> incidents;
    private final int size;
    private final int threads;
    private final int ahead;
    private final byte[][] written;
    private int taken;
    private int put;
    private boolean ended;
    private boolean interrupted;

    /**
     * A writing.
     *
     * @param writers makes a writer of documents
     * @param size how many incidents are written at a time
     * @param threads how many threads write, the one that calls included
     */
    PiecewiseWriting(
            IncidentParts<D, I> parts, Function<OutputStream, XmlOut> writers, D document, int size, int threads) {
        this.parts = parts;
        this.writers = writers;
        this.document = document;
        this.incidents = parts.incidents(document);
        this.size = size;
        this.threads = threads;
        this.ahead = AHEAD * threads;
        this.written = new byte[(incidents.size() - 2) / size + 1][];
    }

    /** Whether a document has incidents enough for that, and nothing between them. */
    static <D, I> boolean isPossible(IncidentParts<D, I> parts, D document, int size) {
        return parts.incidents(document).size() > 4L * size
                && parts.extras(document).nodes().isEmpty()
                && parts.extras(document).decorations().isEmpty();
    }

    /** Writes the document. */
    void write(OutputStream out) throws IOException {
        XmlOut xml = begun(new Unflushed(out));
        HelperThreads helpers = new HelperThreads(Math.min(threads, written.length) - 1, this::work);
        try {
            putOut(xml, out);
        } finally {
            end();
            helpers.join();
        }
        parts.rest(xml, document);
        xml.end();
        xml.flush();
        out.flush();
    }

    /** A writer behind the first incident, with nothing left to hand on. */
    private XmlOut begun(OutputStream out) throws IOException {
        XmlOut xml = writers.apply(out);
        xml.declaration();
        parts.begin(xml, document);
        parts.incident(xml, incidents.get(0));
        xml.flush();
        return xml;
    }

    private void incidents(XmlOut xml, int piece) throws IOException {
        int from = 1 + piece * size;
        int to = Math.min(incidents.size() - from, size) + from;
        for (int i = from; i < to; i++) {
            parts.incident(xml, incidents.get(i));
        }
        xml.flush();
    }

    // ---- the thread that calls --------------------------------------------------------------------------------------

    private void putOut(XmlOut xml, OutputStream out) throws IOException {
        Scribe scribe = new Scribe();
        for (int piece = 0; piece < written.length; piece++) {
            byte[] bytes = next(scribe);
            if (bytes == FAILED) {
                incidents(xml, piece);
            } else {
                out.write(bytes);
            }
        }
    }

    /** The piece to put out next; others are written as long as it is not there. */
    private byte[] next(Scribe scribe) {
        while (true) {
            int other;
            synchronized (this) {
                byte[] bytes = written[put];
                if (bytes != null) {
                    written[put++] = null;
                    notifyAll();
                    return bytes;
                }
                other = isFree() ? taken++ : -1;
                if (other < 0) {
                    await();
                }
            }
            if (other >= 0) {
                scribe.write(other);
            }
        }
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    // ---- the others -------------------------------------------------------------------------------------------------

    private void work() {
        Scribe scribe = new Scribe();
        for (int piece = take(); piece >= 0; piece = take()) {
            scribe.write(piece);
        }
    }

    /** A piece to write; -1 when there are no more. */
    private synchronized int take() {
        while (!ended && taken < written.length && !isFree()) {
            await();
        }
        return ended || taken == written.length ? -1 : taken++;
    }

    /** Whether there is a piece to write that is not too far ahead. */
    private boolean isFree() {
        return taken < written.length && taken - put < ahead;
    }

    /** Waits for a change; an interruption is kept for the end, as writing does not heed one. */
    private void await() {
        try {
            wait();
        } catch (InterruptedException e) {
            interrupted = true;
        }
    }

    private synchronized void give(int piece, byte[] bytes) {
        written[piece] = bytes;
        notifyAll();
    }

    /** The stream of the caller, which is flushed at the end only. */
    private static final class Unflushed extends FilterOutputStream {

        Unflushed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void flush() {
            // Not yet.
        }
    }

    /** What one thread writes with. */
    private final class Scribe {
        private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();
        private XmlOut xml;

        void write(int piece) {
            byte[] bytes = FAILED;
            try {
                if (xml == null) {
                    xml = begun(buffer);
                }
                buffer.reset();
                incidents(xml, piece);
                bytes = buffer.toByteArray();
            } catch (IOException | RuntimeException | Error e) {
                // The thread that calls meets it again. This writer is somewhere inside an incident.
                xml = null;
            }
            give(piece, bytes);
        }
    }
}
