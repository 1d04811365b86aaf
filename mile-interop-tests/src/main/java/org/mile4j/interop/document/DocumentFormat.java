package org.mile4j.interop.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.mile4j.model.Report;

/**
 * A kind of document: how to tell it by its content, and how to check it.
 *
 * @since 0.1.0
 */
public interface DocumentFormat {

    /**
     * What to call it in reports.
     *
     * @return for example {@code IODEF v2 in XML}
     */
    String name();

    /**
     * Whether a document is text, so that it has lines.
     *
     * @return true unless it is binary
     */
    default boolean isText() {
        return true;
    }

    /**
     * Whether a document is of this kind. A format may claim only what surely is meant to be such a document, since
     * files of folders are picked by it.
     *
     * @param head the beginning of the document
     * @return true if this format is the one to check it
     */
    boolean matches(Head head);

    /**
     * Checks a document to its end, in memory that is bounded however large the document is.
     *
     * @param document the document from its first byte on; the caller closes it
     * @param settings how to check
     * @return what was found; input that is malformed is a finding
     * @throws IOException if the document cannot be read
     */
    Report check(InputStream document, CheckSettings settings) throws IOException;

    /**
     * Checks a large file by several threads, if that can be done with documents of this kind, in memory that is bounded
     * too.
     *
     * @param file the file
     * @param settings how to check
     * @param threads how many threads
     * @return what was found, the same as by one thread; empty if one thread has to check it
     * @throws IOException if the file cannot be read
     */
    default Optional<Report> check(Path file, CheckSettings settings, int threads) throws IOException {
        return Optional.empty();
    }
}
