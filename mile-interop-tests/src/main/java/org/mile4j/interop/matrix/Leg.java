package org.mile4j.interop.matrix;

import java.io.IOException;

/**
 * A column of the matrix: one thing that is done with every document.
 *
 * @since 0.1.0
 */
public interface Leg {

    /**
     * The head of the column.
     *
     * @return a short word
     */
    String name();

    /**
     * What the leg does.
     *
     * @return a line for the legend
     */
    String description();

    /**
     * Takes a document through the leg.
     *
     * @param trip the document, and what earlier legs made of it
     * @return the verdict
     * @throws IOException if something cannot be read or written, which counts as a failure
     */
    LegResult run(Trip trip) throws IOException;
}
