package org.mile4j.interop.report;

import org.mile4j.interop.document.DocumentResult;

/**
 * Writes a report, document by document, in memory that does not grow with the number of documents.
 *
 * @since 0.1.0
 */
public interface ReportWriter {

    /**
     * Writes what came of a document.
     *
     * @param result the result
     */
    void document(DocumentResult result);

    /**
     * Writes the end of the report.
     *
     * @param tally the counts of all documents
     * @param exitCode what the command ends with
     */
    void end(Tally tally, int exitCode);
}
