package org.mile4j.model.xml;

/**
 * How large documents are divided among threads.
 *
 * @param least how many bytes a document has at least that is read in pieces
 * @param bytes how many bytes a piece that is read has at least
 * @param incidents how many incidents a piece that is written has
 * @param unasked how many bytes a document has at least that is read in pieces though nobody said by how many threads
 * @param unaskedIncidents how many incidents a document has at least that is written so
 */
record PieceSizes(long least, int bytes, int incidents, long unasked, int unaskedIncidents) {

    /**
     * Pieces are small enough to keep all threads at work to the end, and for a first finding to come early. Unasked, the
     * document is so large that it is hardly one of many under way at the same time, to which the other processors belong.
     */
    static final PieceSizes DEFAULT = new PieceSizes(4 << 20, 1 << 20, 16, 32 << 20, 4_096);

    /** How many threads read a document of so many bytes. */
    int readers(long size, XmlOptions options) {
        return size < least ? 1 : threads(options, size >= unasked);
    }

    /** How many threads write a document of so many incidents. */
    int writers(int count, XmlOptions options) {
        return threads(options, count >= unaskedIncidents);
    }

    private static int threads(XmlOptions options, boolean large) {
        if (options.threads() != XmlOptions.AUTOMATIC_THREADS) {
            return options.threads();
        }
        return large ? Runtime.getRuntime().availableProcessors() : 1;
    }
}
