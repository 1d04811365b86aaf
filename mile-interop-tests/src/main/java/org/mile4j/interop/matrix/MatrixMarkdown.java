package org.mile4j.interop.matrix;

import java.util.List;
import java.util.stream.Collectors;

/** The matrix, and what is expected of its documents, as pages of Markdown. */
final class MatrixMarkdown {

    private MatrixMarkdown() {}

    /** The matrix as a table. */
    static String matrix(MatrixResult result) {
        StringBuilder page = new StringBuilder("| document | section | title |");
        result.legs().forEach(leg -> page.append(' ').append(leg.name()).append(" |"));
        page.append("\n|---|---|---|")
                .append("---|".repeat(result.legs().size()))
                .append('\n');
        for (Row row : result.rows()) {
            Example example = row.example();
            page.append("| ")
                    .append(String.join(" | ", example.id(), section(example), escaped(example.title())))
                    .append(" |");
            for (Cell cell : row.cells()) {
                page.append(' ').append(word(cell)).append(" |");
            }
            page.append('\n');
        }
        page.append('\n')
                .append(result.isAsExpected() ? "Everything is as expected." : "Not everything is as expected.");
        return page.append('\n').toString();
    }

    private static String word(Cell cell) {
        LegResult result = cell.result();
        String word = result.verdict().label()
                + (result.findings().isEmpty() ? "" : " (" + result.findings().size() + ")");
        return result.verdict() == Verdict.FAILED ? "**" + word + "** " + escaped(result.detail()) : word;
    }

    /** What is expected of the documents, and why. */
    static String expectations(List<Example> examples) {
        StringBuilder page = new StringBuilder("""
                # Verdicts on the examples of the RFCs

                What mile4j says of each example document, and why. `./mile interop` proves it. This page is made by
                `./mile interop --expectations` from the `index.yaml` files beside the documents
                (`mile-interop-tests/src/main/resources/org/mile4j/interop/examples`); a test fails when it is not current.

                In the profile `rfc-literal` only the structure is checked, as the schema of the RFC would do. In the
                profile `corrected` all rules are checked but those of guidance, which find no faults; where these are asked,
                they have a line of their own.
                """);
        String source = "";
        for (Example example : examples) {
            if (!source.equals(example.source())) {
                source = example.source();
                page.append("\n## ").append(source).append('\n');
            }
            append(page, example);
        }
        return page.toString();
    }

    private static void append(StringBuilder page, Example example) {
        page.append("\n### ").append(example.id()).append(": ").append(example.title());
        page.append("\n\n")
                .append(section(example))
                .append(", line ")
                .append(example.line())
                .append(" of its text.");
        example.completion()
                .ifPresent(completion -> page.append(" An excerpt, completed: ").append(completion.why()));
        page.append('\n');
        if (example.isUnreadable()) {
            page.append("The finding ends the reading, so the legs behind it cannot run.\n");
        }
        page.append("\n| profile | verdict | findings |\n|---|---|---|\n");
        example.expectations().entrySet().stream()
                .sorted((a, b) -> b.getKey().compareTo(a.getKey()))
                .forEach(entry -> page.append(row(entry.getKey().label(), entry.getValue())));
        example.guidance().ifPresent(guidance -> page.append(row("guidance", guidance)));
    }

    private static String row(String profile, Expectation expectation) {
        String findings = expectation.findings().stream()
                .map(e -> (e.times() == 1 ? "" : e.times() + " x ") + "`" + e.rule() + "` ("
                        + e.severity().name().toLowerCase(java.util.Locale.ROOT) + "): " + escaped(e.why()))
                .collect(Collectors.joining("<br>"));
        return "| " + profile + " | " + (expectation.refused() ? "refused" : "accepted") + " | "
                + (findings.isEmpty() ? "none" : findings) + " |\n";
    }

    private static String section(Example example) {
        boolean appendix = !example.section().isEmpty()
                && Character.isLetter(example.section().charAt(0));
        return example.source() + ", " + (appendix ? "Appendix " : "Section ") + example.section();
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace('\n', ' ');
    }
}
