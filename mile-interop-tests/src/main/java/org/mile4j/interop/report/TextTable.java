package org.mile4j.interop.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of text whose columns are as wide as they need. One that is wider than the page is divided into blocks of
 * columns, each of which repeats the first column.
 *
 * @since 0.1.0
 */
public final class TextTable {

    private static final String GAP = "  ";

    /**
     * A cell.
     *
     * @param text what it says
     * @param ink how it looks
     * @param right whether it stands at the right
     */
    public record Cell(String text, Palette.Ink ink, boolean right) {}

    private final List<List<Cell>> rows = new ArrayList<>();

    /** A table without rows. */
    public TextTable() {
        // Rows are added.
    }

    /**
     * Adds a row. A row of one cell stands above the columns and does not make them wider.
     *
     * @param cells its cells, as many as in each other row, or one
     */
    public void row(List<Cell> cells) {
        rows.add(List.copyOf(cells));
    }

    /**
     * The lines of the table.
     *
     * @param width how many characters a line may have
     * @param palette the colours
     * @return the lines, without blanks at their ends
     */
    public List<String> lines(int width, Palette palette) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        int from = 1;
        while (from < columns) {
            int to = from + 1;
            while (to < columns && width(0) + width(from, to + 1) <= width) {
                to++;
            }
            if (from > 1) {
                lines.add("");
            }
            addBlock(lines, from, to, palette);
            from = to;
        }
        return lines;
    }

    private void addBlock(List<String> lines, int from, int to, Palette palette) {
        for (List<Cell> row : rows) {
            StringBuilder line = new StringBuilder(padded(row.get(0), row.size() == 1 ? 0 : width(0), palette));
            for (int column = from; column < to && row.size() > 1; column++) {
                line.append(GAP).append(padded(row.get(column), width(column), palette));
            }
            lines.add(line.toString().stripTrailing());
        }
    }

    private static String padded(Cell cell, int width, Palette palette) {
        String blanks = " ".repeat(Math.max(0, width - cell.text().length()));
        String painted = cell.text().isBlank() ? cell.text() : palette.paint(cell.ink(), cell.text());
        return cell.right() ? blanks + painted : painted + blanks;
    }

    /** The width of columns with a gap before each. */
    private int width(int from, int to) {
        int sum = 0;
        for (int column = from; column < to; column++) {
            sum += width(column) + GAP.length();
        }
        return sum;
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> row.size() > 1)
                .mapToInt(row -> row.get(column).text().length())
                .max()
                .orElse(0);
    }
}
