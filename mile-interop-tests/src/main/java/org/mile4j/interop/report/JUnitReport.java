package org.mile4j.interop.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mile4j.interop.document.DocumentResult;

/**
 * A report in JUnit's XML: one test case a document. The counts stand first in that form and are known last, so the test
 * cases wait in a file.
 */
final class JUnitReport implements ReportWriter {

    private static final FindingLines LINES = new FindingLines(new Palette(false));

    private final ReportContext context;
    private final Path cases;
    private final BufferedWriter writer;
    private long failures;
    private long errors;
    private Duration time = Duration.ZERO;

    JUnitReport(ReportContext context) {
        this.context = context;
        try {
            cases = Files.createTempFile(ReportFailure.folder(), "mile", ".xml");
            cases.toFile().deleteOnExit();
            writer = Files.newBufferedWriter(cases);
        } catch (IOException e) {
            throw new ReportFailure(e);
        }
    }

    @Override
    public void document(DocumentResult result) {
        time = time.plus(result.time());
        String details = result.findings().stream()
                .flatMap(finding -> LINES.of(Printable.of(result.name()), finding).stream())
                .collect(Collectors.joining("\n"));
        StringBuilder text = new StringBuilder("    <testcase")
                .append(attribute("classname", "mile.validate"))
                .append(attribute("name", result.name()))
                .append(attribute("time", seconds(result.time())))
                .append(">\n");
        if (result.problem().isPresent()) {
            errors++;
            text.append("      <error")
                    .append(attribute("message", result.problem().get()))
                    .append("/>\n");
        } else if (result.fails(context.failOn())) {
            failures++;
            text.append("      <failure")
                    .append(attribute("message", message(result)))
                    .append('>')
                    .append(escaped(details))
                    .append("</failure>\n");
        } else if (!details.isEmpty()) {
            text.append("      <system-out>").append(escaped(details)).append("</system-out>\n");
        }
        try {
            writer.append(text).append("    </testcase>\n");
        } catch (IOException e) {
            throw new ReportFailure(e);
        }
    }

    @Override
    public void end(Tally tally, int exitCode) {
        String counts = attribute("tests", String.valueOf(tally.documents()))
                + attribute("failures", String.valueOf(failures))
                + attribute("errors", String.valueOf(errors))
                + attribute("time", seconds(time));
        context.out().println("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        context.out().println("<testsuites" + attribute("name", "mile validate") + counts + ">");
        context.out()
                .println("  <testsuite"
                        + attribute(
                                "name",
                                "mile validate, " + context.settings().profile().label() + " profile") + counts
                        + ">");
        try {
            writer.close();
            try (Reader reader = Files.newBufferedReader(cases)) {
                reader.transferTo(context.out());
            }
            Files.delete(cases);
        } catch (IOException e) {
            throw new ReportFailure(e);
        }
        context.out().println("  </testsuite>");
        context.out().println("</testsuites>");
        context.out().flush();
    }

    private static String message(DocumentResult result) {
        return Stream.of(org.mile4j.model.Finding.Severity.values())
                .filter(severity -> result.count(severity) > 0)
                .map(severity -> Tally.number(result.count(severity), SeverityLabel.of(severity)))
                .collect(Collectors.joining(", "));
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.3f", duration.toNanos() / 1e9);
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + escaped(Printable.of(value)).replace("\"", "&quot;") + "\"";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
