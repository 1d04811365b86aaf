package org.mile4j.model.xml;

/**
 * How large documents are divided among threads.
 *
 * @param least how many bytes a document has at least that is read in pieces
 * @param bytes how many bytes a piece that is read has at least
 * @param incidents how many incidents a piece that is written has
 */
record PieceSizes(long least, int bytes, int incidents) {

    /** Pieces are small enough to keep all threads at work to the end, and for a first finding to come early. */
    static final PieceSizes DEFAULT = new PieceSizes(4 << 20, 1 << 20, 16);
}
