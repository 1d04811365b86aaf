package org.mile4j.interop.document;

import java.io.IOException;
import java.io.InputStream;
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
}
