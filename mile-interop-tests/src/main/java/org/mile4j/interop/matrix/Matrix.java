package org.mile4j.interop.matrix;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Takes documents through legs.
 *
 * @since 0.1.0
 */
public final class Matrix {

    private final List<ExampleSource> sources;
    private final List<Leg> legs;

    /**
     * A matrix.
     *
     * @param sources the families of rows
     * @param legs the columns
     */
    public Matrix(List<ExampleSource> sources, List<Leg> legs) {
        this.sources = List.copyOf(sources);
        this.legs = List.copyOf(legs);
    }

    /**
     * The columns.
     *
     * @return the legs in their order
     */
    public List<Leg> legs() {
        return legs;
    }

    /**
     * The rows before they run.
     *
     * @return the documents in their order
     * @throws IOException if a document or what is expected of it cannot be read
     */
    public List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (ExampleSource source : sources) {
            examples.addAll(source.examples());
        }
        return examples;
    }

    /**
     * Runs the legs.
     *
     * @param wanted which documents to run
     * @param next told of each document before it runs
     * @return what came of them
     * @throws IOException if a document or what is expected of it cannot be read
     */
    public MatrixResult run(Predicate<Example> wanted, Consumer<Example> next) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (Example example : examples()) {
            if (wanted.test(example)) {
                next.accept(example);
                rows.add(run(example));
            }
        }
        return new MatrixResult(legs, rows);
    }

    private Row run(Example example) {
        Trip trip = new Trip(example);
        List<Cell> cells = new ArrayList<>();
        for (Leg leg : legs) {
            long start = System.nanoTime();
            LegResult result = run(leg, trip);
            cells.add(new Cell(leg.name(), result, Duration.ofNanos(System.nanoTime() - start)));
        }
        return new Row(example, cells);
    }

    /** A leg that throws has failed; the others still run. */
    private static LegResult run(Leg leg, Trip trip) {
        try {
            return leg.run(trip);
        } catch (IOException | RuntimeException e) {
            return LegResult.failed("it ended with " + e);
        }
    }
}
