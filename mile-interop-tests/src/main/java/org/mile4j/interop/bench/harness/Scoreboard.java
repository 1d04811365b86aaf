package org.mile4j.interop.bench.harness;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The comparisons as a table of text.
 *
 * @since 0.1.0
 */
public final class Scoreboard {

    private record Column(String title, Function<Comparison, String> cell) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("figure", Comparison::figure),
            new Column("baseline", Comparison::baseline),
            new Column("ratio", Comparison::ratio),
            new Column("target", Comparison::target),
            new Column("verdict", Comparison::verdict));

    private final List<Comparison> rows = new ArrayList<>();

    /** Creates a table without rows. */
    public Scoreboard() {
        // Rows are added.
    }

    /**
     * Adds a row.
     *
     * @param row a figure
     */
    public void add(Comparison row) {
        rows.add(row);
    }

    /**
     * Prints the table and, under it, the version of Java and the number of processors.
     *
     * @param out where to
     */
    public void print(PrintWriter out) {
        List<Integer> widths = COLUMNS.stream()
                .map(c -> rows.stream().mapToInt(r -> c.cell.apply(r).length()).reduce(c.title.length(), Math::max))
                .toList();
        StringBuilder text = new StringBuilder();
        line(text, widths, Column::title);
        line(text, widths, c -> "-".repeat(widths.get(COLUMNS.indexOf(c))));
        rows.forEach(row -> line(text, widths, c -> c.cell.apply(row)));
        out.print(text);
        out.println("Java " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " processors");
        out.flush();
    }

    private static void line(StringBuilder text, List<Integer> widths, Function<Column, String> cells) {
        for (int i = 0; i < COLUMNS.size(); i++) {
            String cell = cells.apply(COLUMNS.get(i));
            text.append(i == 0 ? "| " : " | ").append(cell).append(" ".repeat(widths.get(i) - cell.length()));
        }
        text.append(" |").append(System.lineSeparator());
    }
}
