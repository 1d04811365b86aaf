package org.mile4j.interop.matrix;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mile4j.interop.report.Palette;
import org.mile4j.interop.report.Palette.Ink;
import org.mile4j.interop.report.Paragraph;
import org.mile4j.interop.report.Printable;
import org.mile4j.interop.report.TextTable;
import org.mile4j.model.Finding;

/** The matrix as a table of text. */
final class MatrixText {

    private static final String LEGEND = """
            ok: accepted, refused: not valid; both as expected, with the number of findings if there are any.
            -: not run, n/a: not for such a document; neither is counted as passed.
            ms: milliseconds of one run, without warm-up.""";

    private final Palette palette;
    private final int width;

    MatrixText(Palette palette, int width) {
        this.palette = palette;
        this.width = width;
    }

    List<String> lines(MatrixResult result, boolean verbose) {
        TextTable table = new TextTable();
        List<TextTable.Cell> heads = new ArrayList<>();
        heads.add(cell("document", Ink.BOLD));
        result.legs().forEach(leg -> heads.add(cell(leg.name(), Ink.BOLD)));
        heads.add(new TextTable.Cell("ms", Ink.BOLD, true));
        table.row(heads);
        String source = "";
        for (Row row : result.rows()) {
            Example example = row.example();
            if (!source.equals(example.source())) {
                source = example.source();
                table.row(List.of(cell(Printable.of(source), Ink.BOLD)));
            }
            table.row(cells(row));
        }
        table.row(times(result));
        List<String> lines = new ArrayList<>(table.lines(width, palette));
        lines.add("");
        for (Leg leg : result.legs()) {
            String name = String.format("%-11s", leg.name() + ":");
            addNote(lines, Paragraph.lines(leg.description(), name, " ".repeat(name.length()), width));
        }
        lines.add("");
        LEGEND.lines().forEach(line -> addNote(lines, Paragraph.lines(line, "", "    ", width)));
        lines.addAll(details(result, verbose));
        lines.add("");
        lines.addAll(summary(result));
        return lines;
    }

    private void addNote(List<String> lines, List<String> note) {
        note.forEach(line -> lines.add(palette.paint(Ink.DIM, line)));
    }

    private List<TextTable.Cell> cells(Row row) {
        List<TextTable.Cell> cells = new ArrayList<>();
        String label =
                String.format("  %-8s%s", label(row.example()), row.example().title());
        cells.add(cell(Printable.of(label), Ink.PLAIN));
        for (Cell cell : row.cells()) {
            cells.add(cell(word(cell), ink(cell.result().verdict())));
        }
        cells.add(time(row.cells().stream()));
        return cells;
    }

    private static List<TextTable.Cell> times(MatrixResult result) {
        List<TextTable.Cell> cells = new ArrayList<>();
        cells.add(cell("ms", Ink.BOLD));
        for (Leg leg : result.legs()) {
            cells.add(time(result.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .filter(cell -> cell.leg().equals(leg.name()))));
        }
        cells.add(time(result.rows().stream().flatMap(row -> row.cells().stream())));
        return cells;
    }

    private static TextTable.Cell time(Stream<Cell> cells) {
        Duration sum = cells.map(Cell::time).reduce(Duration.ZERO, Duration::plus);
        return new TextTable.Cell(String.format(Locale.ROOT, "%.0f", sum.toNanos() / 1e6), Ink.DIM, true);
    }

    /** The part of the id behind the source: {@code fig66} of {@code rfc7970-fig66}. */
    private static String label(Example example) {
        return example.id().substring(example.id().indexOf('-') + 1);
    }

    private static String word(Cell cell) {
        LegResult result = cell.result();
        boolean counted =
                result.verdict() != Verdict.FAILED && !result.findings().isEmpty();
        return result.verdict().label() + (counted ? " " + result.findings().size() : "");
    }

    private static Ink ink(Verdict verdict) {
        return switch (verdict) {
            case OK -> Ink.GREEN;
            case REFUSED -> Ink.CYAN;
            case FAILED -> Ink.RED;
            case NOT_RUN, NOT_APPLICABLE -> Ink.DIM;
        };
    }

    /** What did not go as expected, and with "verbose" all that was found. */
    private List<String> details(MatrixResult result, boolean verbose) {
        List<String> lines = new ArrayList<>();
        for (Row row : result.rows()) {
            for (Cell cell : row.cells()) {
                LegResult leg = cell.result();
                boolean failed = leg.verdict() == Verdict.FAILED;
                if (failed
                        || verbose && !(leg.findings().isEmpty() && leg.detail().isEmpty())) {
                    lines.add("");
                    lines.add(palette.paint(Ink.BOLD, row.example().id() + ", " + cell.leg() + ":") + " "
                            + palette.paint(ink(leg.verdict()), word(cell))
                            + (leg.detail().isEmpty() ? "" : " " + Printable.of(leg.detail())));
                    for (Finding finding : leg.findings()) {
                        lines.add("    " + Printable.of(finding.toString()));
                    }
                }
            }
        }
        return lines;
    }

    private List<String> summary(MatrixResult result) {
        String counts = result.rows().size() + (result.rows().size() == 1 ? " document, " : " documents, ")
                + result.legs().size() + " legs: "
                + result.count(Verdict.OK) + " ok, " + result.count(Verdict.REFUSED) + " refused as expected, "
                + result.count(Verdict.NOT_RUN) + " not run, "
                + result.count(Verdict.NOT_APPLICABLE) + " not applicable, "
                + result.count(Verdict.FAILED) + " failed.";
        List<String> lines = new ArrayList<>(Paragraph.lines(counts, "", "    ", width));
        lines.add(
                result.isAsExpected()
                        ? palette.paint(Ink.GREEN, "Everything is as expected.")
                        : palette.paint(Ink.RED, "Not everything is as expected."));
        return lines;
    }

    private static TextTable.Cell cell(String text, Ink ink) {
        return new TextTable.Cell(text, ink, false);
    }
}
