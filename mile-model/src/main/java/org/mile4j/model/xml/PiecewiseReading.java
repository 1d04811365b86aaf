package org.mile4j.model.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mile4j.model.Reading;
import org.mile4j.model.internal.rules.DocumentMemory;
import org.mile4j.model.internal.rules.StructureRule;
import org.mile4j.model.internal.xml.DocumentFormat;

/**
 * Reads one document by several threads, if nothing at all is found in it.
 *
 * <p>The document is cut at texts that look like the start tag of an incident: B, P<sub>1</sub>, ... P<sub>n</sub>. Each
 * piece but the last is read as B P<sub>k</sub> E, where E is the end tag of the root, and the last as B P<sub>n</sub>. That
 * this gives what is in the document follows by induction. B E is well-formed. Its last byte ends the end tag of the root, as
 * no comment, instruction or section of character data can end so; so that after B the document is in the content of the
 * root, outside any other markup. Where that is the case before P<sub>k</sub>, and B P<sub>k</sub> E is well-formed, it is the
 * case behind P<sub>k</sub> for the same reason. What a cut inside markup or inside another element leaves before it is not
 * well-formed. The pieces share what is known at the root: its name, its attributes, the namespaces.
 *
 * <p>Identifiers and whatever else the checks remember of the whole document are put together in the order of the pieces,
 * and the last piece, a single incident, is read with all of it. It ends with the checks of the whole.
 *
 * <p>A place in a piece is none in the document. At the first finding, exception or surprise all is thrown away, and it
 * is for the reader of whole documents to say what there is.
 */
final class PiecewiseReading<D, I> {

    /** By how much the same token may seem larger at another place in what the parser has read ahead. */
    private static final int UNCERTAIN = 2 * DocumentInput.READ_AHEAD;

    /** What came of a piece. */
    private record Done<I>(List<I> incidents, DocumentMemory memory) {}

    private final DocumentFormat<D> format;
    private final IncidentParts<D, I> parts;
    private final XmlOptions options;
    private final PieceCutter document;
    private final boolean keeping;
    private final DocumentMemory memory = new DocumentMemory();
    private final List<I> incidents = new ArrayList<>();
    private final Map<Integer, Done<I>> waiting = new HashMap<>();
    private int taken;
    private PieceCutter.Piece begin;
    private byte[] end;
    private D header;
    private volatile boolean failed;

    /**
     * A reading.
     *
     * @param keeping whether the incidents are wanted, and not only what is found in them
     */
    PiecewiseReading(
            DocumentFormat<D> format,
            IncidentParts<D, I> parts,
            XmlOptions options,
            PieceCutter document,
            boolean keeping) {
        this.format = format;
        this.parts = parts;
        this.options = options.withLimits(certain(options.limits()));
        this.document = document;
        this.keeping = keeping;
    }

    /** Whether the limits are so wide that it can be told of a piece that it keeps them. */
    static boolean isPossible(XmlLimits limits) {
        return Math.min(limits.maxTagLength(), limits.maxTextLength()) > UNCERTAIN;
    }

    /** Limits such that what keeps them in a piece keeps the given ones in the document. */
    private static XmlLimits certain(XmlLimits limits) {
        return limits.withMaxTagLength(limits.maxTagLength() - UNCERTAIN)
                .withMaxTextLength(limits.maxTextLength() - UNCERTAIN);
    }

    /**
     * Reads the document.
     *
     * @param threads how many threads read, this one included
     * @return the document, in which nothing was found; or empty, if it has to be read in the usual way
     */
    Optional<Reading<D>> read(int threads) {
        try {
            if (!begin()) {
                return Optional.empty();
            }
            HelperThreads helpers = new HelperThreads(threads - 1, this::work);
            try {
                work();
            } finally {
                helpers.join();
            }
            return failed ? Optional.empty() : end();
        } catch (IOException | RuntimeException | Error e) {
            // Whoever reads the document in the usual way meets it again and tells it.
            return Optional.empty();
        }
    }

    private boolean begin() throws IOException {
        byte[] tag;
        try (DocumentInput<D> input = DocumentInput.open(format, document.look().open(), options)) {
            if (!input.isUtf8()) {
                return false;
            }
            tag = ("<" + input.qualified(IncidentParts.INCIDENT)).getBytes(StandardCharsets.UTF_8);
            end = ("</" + input.qualified(format.root()) + ">").getBytes(StandardCharsets.UTF_8);
        }
        begin = document.begin(tag);
        return begin != null && hasHeader();
    }

    /** Reads what stands before the incidents, in which nothing but the incidents may be missing. */
    private boolean hasHeader() throws IOException {
        String missing = format.grammar().rulePrefix() + StructureRule.MISSING_ELEMENT.suffix();
        PieceCutter.Piece nothing = new PieceCutter.Piece(-1, end, 0, 0);
        try (DocumentInput<D> input = DocumentInput.open(format, closed(nothing), options)) {
            Reading<D> reading = input.readDocument();
            header = reading.document();
            return parts.incidents(header).isEmpty()
                    && reading.report().findings().stream()
                            .allMatch(finding -> finding.rule().equals(missing));
        }
    }

    /** Reads pieces as long as there are any: what each of the threads does. */
    private void work() {
        try {
            for (PieceCutter.Piece piece = document.next(); piece != null && !failed; piece = document.next()) {
                read(piece);
            }
        } catch (IOException | RuntimeException | Error e) {
            failed = true;
        }
    }

    private void read(PieceCutter.Piece piece) throws IOException {
        DocumentMemory remembered = memory.ofPiece();
        D read;
        boolean faultless;
        try (DocumentInput<D> input = DocumentInput.open(format, closed(piece), options, remembered)) {
            read = input.readPiece(parts.type());
            faultless = input.sink().isEmpty();
        }
        List<I> found = parts.incidents(read);
        if (faultless && !found.isEmpty() && parts.with(read, List.of()).equals(header)) {
            take(piece.number(), new Done<>(keeping ? found : List.of(), remembered));
        } else {
            failed = true;
        }
    }

    /** Takes what came of a piece as soon as all before it are taken. */
    private synchronized void take(int number, Done<I> piece) {
        waiting.put(number, piece);
        for (Done<I> done = waiting.remove(taken); done != null; done = waiting.remove(taken)) {
            taken++;
            incidents.addAll(done.incidents());
            if (!memory.add(done.memory())) {
                failed = true;
            }
        }
    }

    /** Reads the last piece and what concerns the whole document; empty if there is anything to say of it. */
    private Optional<Reading<D>> end() throws IOException {
        try (DocumentInput<D> input = DocumentInput.open(format, open(document.last()), options, memory)) {
            Reading<D> reading = input.readDocument();
            D last = reading.document();
            if (!reading.report().findings().isEmpty() || !parts.extras(last).equals(parts.extras(header))) {
                return Optional.empty();
            }
            if (keeping) {
                incidents.addAll(parts.incidents(last));
            }
            return Optional.of(new Reading<>(parts.with(last, incidents), reading.report()));
        }
    }

    private InputStream closed(PieceCutter.Piece piece) {
        return joined(List.of(begin, piece, new PieceCutter.Piece(-1, end, 0, end.length)));
    }

    private InputStream open(PieceCutter.Piece piece) {
        return joined(List.of(begin, piece));
    }

    /** Pieces in turn, until another thread has failed. */
    private InputStream joined(List<PieceCutter.Piece> pieces) {
        List<InputStream> streams = pieces.stream().map(PieceCutter.Piece::open).toList();
        return new FilterInputStream(new SequenceInputStream(Collections.enumeration(streams))) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                if (failed) {
                    throw new InterruptedIOException("the document is not read in pieces any more");
                }
                return super.read(target, offset, length);
            }
        };
    }
}
