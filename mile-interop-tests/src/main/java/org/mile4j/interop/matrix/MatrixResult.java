package org.mile4j.interop.matrix;

import java.util.List;

/**
 * What came of the matrix.
 *
 * @param legs the columns
 * @param rows the rows
 * @since 0.1.0
 */
public record MatrixResult(List<Leg> legs, List<Row> rows) {

    /** Copies the lists. */
    public MatrixResult {
        legs = List.copyOf(legs);
        rows = List.copyOf(rows);
    }

    /**
     * How many cells have a verdict.
     *
     * @param verdict the verdict
     * @return the number of cells
     */
    public long count(Verdict verdict) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.result().verdict() == verdict)
                .count();
    }

    /**
     * Whether every cell is as expected: none failed, and none was left out but those of documents that are expected not
     * to be readable. No rows at all are not as expected.
     *
     * @return true if nothing is amiss
     */
    public boolean isAsExpected() {
        return !rows.isEmpty() && count(Verdict.FAILED) == 0 && rows.stream().allMatch(MatrixResult::ranAsFarAsItCan);
    }

    private static boolean ranAsFarAsItCan(Row row) {
        return row.example().isUnreadable()
                || row.cells().stream().noneMatch(cell -> cell.result().verdict() == Verdict.NOT_RUN);
    }
}
