package org.mile4j.interop.matrix;

import java.util.List;

/**
 * A row of the matrix.
 *
 * @param example the document
 * @param cells one cell a leg, in the order of the legs
 * @since 0.1.0
 */
public record Row(Example example, List<Cell> cells) {

    /** Copies the cells. */
    public Row {
        cells = List.copyOf(cells);
    }
}
