package org.mile4j.model.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.mile4j.model.Reading;
import org.mile4j.model.Report;
import org.mile4j.model.internal.xml.DocumentFormat;
import org.mile4j.model.internal.xml.XmlOut;

/** Tells which documents are read and written by several threads, and has it done. */
final class LargeDocuments<D, I> {

    private final DocumentFormat<D> format;
    private final IncidentParts<D, I> parts;
    private final PieceSizes sizes;

    LargeDocuments(DocumentFormat<D> format, IncidentParts<D, I> parts, PieceSizes sizes) {
        this.format = format;
        this.parts = parts;
        this.sizes = sizes;
    }

    /**
     * Reads a document in memory.
     *
     * @param keeping whether the incidents are wanted, and not only what is found in them
     * @return the document, in which nothing was found; or empty, if it has to be read by one thread
     */
    Optional<Reading<D>> read(byte[] document, XmlOptions options, boolean keeping) {
        int threads = threads(document.length, options);
        return threads > 1
                ? read(PieceCutter.of(document, sizes.bytes()), threads, options, keeping)
                : Optional.empty();
    }

    /**
     * Reads a file.
     *
     * @param keeping whether the incidents are wanted, and not only what is found in them
     * @return the document, in which nothing was found; or empty, if it has to be read by one thread
     */
    Optional<Reading<D>> read(Path file, XmlOptions options, boolean keeping) {
        if (options.threads() == 1) {
            return Optional.empty();
        }
        try {
            int threads = threads(Files.size(file), options);
            if (threads == 1) {
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(file)) {
                long most = options.limits().maxBytes();
                return read(PieceCutter.of(in, sizes.bytes(), most), threads, options, keeping);
            }
        } catch (IOException e) {
            // Whoever reads the file in the usual way meets it again and tells it.
            return Optional.empty();
        }
    }

    /** How many threads read a document of so many bytes, no more than there are pieces. */
    private int threads(long size, XmlOptions options) {
        return size <= options.limits().maxBytes() && PiecewiseReading.isPossible(options.limits())
                ? (int) Math.min(sizes.readers(size, options), size / sizes.bytes() + 1)
                : 1;
    }

    private Optional<Reading<D>> read(PieceCutter cutter, int threads, XmlOptions options, boolean keeping) {
        return new PiecewiseReading<>(format, parts, options, cutter, keeping).read(threads);
    }

    /**
     * Reads a document for its findings, incident by incident, as nothing of it has to be kept; not to its end when there are
     * more than are kept.
     */
    Report check(DocumentInput<D> input) throws IOException {
        IncidentSource<D, I> source = parts.source(input).begin();
        I incident = source.next();
        while (incident != null && !input.sink().isPast()) {
            incident = source.next();
        }
        return source.report();
    }

    /**
     * Writes a document.
     *
     * @param writers makes a writer of documents
     * @return whether that was done; nothing was if it has to be written by one thread
     */
    boolean write(D document, OutputStream out, XmlOptions options, Function<OutputStream, XmlOut> writers)
            throws IOException {
        int threads = sizes.writers(parts.incidents(document).size(), options);
        if (threads == 1 || !PiecewiseWriting.isPossible(parts, document, sizes.incidents())) {
            return false;
        }
        new PiecewiseWriting<>(parts, writers, document, sizes.incidents(), threads).write(out);
        return true;
    }
}
