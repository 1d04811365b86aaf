package org.mile4j.interop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mile4j.interop.cli.CommandRun.mile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mile4j.interop.cli.CommandRun.Outcome;

class InteropCommandTest {

    private static final String INDEX = """
            source: my documents
            documents:
              - id: mine-1
                file: mine.xml
                section: "1"
                title: Mine
                rfc-literal: LITERAL
                corrected: CORRECTED
            """;

    @TempDir
    private Path folder;

    @Test
    void findsEverythingAsExpected() {
        Outcome outcome = mile("interop");

        assertThat(outcome.output()).contains("Everything is as expected.").doesNotContain("FAIL");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.error()).isEmpty();
        assertThat(outcome.output().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void dividesATableThatIsWiderThanTheTerminal() {
        Outcome outcome = new CommandRun().environment("COLUMNS", "60").run("interop", "7.1");

        assertThat(outcome.output().lines().filter(line -> line.startsWith("document ")))
                .hasSizeGreaterThan(1);
        assertThat(outcome.output().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(60));
    }

    @ParameterizedTest
    @CsvSource({
        "[], [], 0",
        "'[{rule: RFC7970-8-value, why: none}]', [], 1",
        "[], '[{rule: RFC7970-8-value, why: none}]', 1"
    })
    void isSatisfiedOnlyWithTheVerdictThatIsWrittenDown(String literal, String corrected, int exitCode)
            throws IOException {
        Outcome outcome = interop(Documents.GOOD, literal, corrected);

        assertThat(outcome.exitCode()).isEqualTo(exitCode);
        assertThat(outcome.output().contains("FAIL")).isEqualTo(exitCode == 1);
    }

    @Test
    void countsFindingsAndHeedsTheirSeverity() throws IOException {
        String once = "[{rule: RFC7970-8-missing-element, why: no contact}]";
        String twice = "[{rule: RFC7970-8-missing-element, times: 2, why: no contact}]";
        String warned = "[{rule: RFC7970-8-missing-element, severity: warning, why: no contact}]";

        assertThat(interop(Documents.BAD, once, once).exitCode()).isZero();
        assertThat(interop(Documents.BAD, once, once).output()).contains("refused 1");
        assertThat(interop(Documents.BAD, twice, once).output()).contains("expected 2, found 1");
        assertThat(interop(Documents.BAD, warned, once).exitCode()).isEqualTo(1);
        assertThat(interop(Documents.BAD, "[]", once).output())
                .contains("error RFC7970-8-missing-element: expected 0, found 1");
    }

    @Test
    void failsOnADocumentThatCannotBeReadUnlessThatIsExpected() throws IOException {
        String cut = Documents.GOOD.replace(Documents.END, "");
        String expected = "[{rule: XML-well-formed, why: no end}]";

        assertThat(interop(cut, expected, expected).exitCode()).isEqualTo(1);

        Outcome outcome = interop(cut, expected, expected + "\n    reading: impossible");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.output()).contains("0 ok, 3 refused as expected, 9 not run, 1 not applicable, 0 failed");

        assertThat(interop(Documents.GOOD, "[]", "[]\n    reading: impossible").exitCode())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'documents: []', has no source",
        "'source: [', not well-formed YAML",
        "'{source: x, documents: [{id: a, file: mine.xml}]}', has no corrected",
        "'{source: x, documents: [], note: y}', unknown member note"
    })
    void namesWhatIsWrongWithAnIndex(String index, String problem) throws IOException {
        Files.writeString(folder.resolve("index.yaml"), index);

        Outcome outcome = mile("interop", "--examples", folder.toString());

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.error()).contains("mile: the examples cannot be read", problem);
    }

    @Test
    void showsOnATerminalWhichDocumentIsUnderWay() {
        assertThat(new CommandRun()
                        .onTerminal()
                        .withSecondsPassing()
                        .run("interop", "fig6")
                        .error())
                .startsWith("\r\u001B[K\u001B[?7lrfc7970-fig66 ...\u001B[?7h\r\u001B[K\u001B[?7lrfc7970-fig67 ...")
                .endsWith("\r\u001B[K");
    }

    @Test
    void saysWhyTheExamplesOfAFolderCannotBeRead() {
        assertThat(mile("interop", "--examples", folder + "\u001B").error())
                .contains("mile: the examples cannot be read: ", "\\u001B", "index.yaml: no such file or folder");
    }

    @Test
    void showsFindingsIfAsked() {
        Outcome outcome = mile("interop", "--verbose", "rfc7970-7.2");

        assertThat(outcome.output())
                .contains("rfc7970-7.2, corrected: refused 2", "\"fqdn\" is not a value")
                .contains("1 document, ");
    }

    @Test
    void runsTheDocumentsItIsAskedFor() {
        assertThat(mile("interop", "DDoS").output()).contains("B.2").doesNotContain("B.3");
        Outcome none = mile("interop", "nothing-like-this");
        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.error()).contains("No document has nothing-like-this");
    }

    @Test
    void printsJson() throws IOException {
        Outcome outcome = mile("interop", "--format", "json", "rfc7970-7.2", "rfc7970-4.2");

        JsonNode json = new ObjectMapper().readTree(outcome.output());
        assertThat(json.path("version").asInt()).isEqualTo(1);
        assertThat(json.path("asExpected").asBoolean()).isTrue();
        assertThat(json.path("counts").path("not-run").asInt()).isEqualTo(9);
        assertThat(json.path("legs")).hasSize(13);
        JsonNode row = json.path("documents").path(1);
        assertThat(row.path("id").asText()).isEqualTo("rfc7970-7.2");
        JsonNode cell = row.path("cells").path(2);
        assertThat(cell.path("leg").asText()).isEqualTo("corrected");
        assertThat(cell.path("verdict").asText()).isEqualTo("refused");
        assertThat(cell.path("milliseconds").isNumber()).isTrue();
        assertThat(cell.path("findings").path(0).path("rule").asText()).isEqualTo("RFC7970-8-value");
    }

    @Test
    void printsMarkdown() {
        assertThat(mile("interop", "--format", "markdown", "rfc7970-7.1").output())
                .startsWith("| document | section | title | read |")
                .contains("| rfc7970-7.1 | RFC 7970, Section 7.1 | Minimal document | ok |");
    }

    @Test
    void provesThePageOfVerdictsCurrent() throws IOException {
        Path page = Path.of(System.getProperty("mile.root"), "docs/verdicts.md");

        assertThat(mile("interop", "--expectations").output())
                .as("made anew by: ./mile interop --expectations >docs/verdicts.md")
                .isEqualTo(Files.readString(page));
    }

    private Outcome interop(String document, String literal, String corrected) throws IOException {
        Documents.write(folder, "mine.xml", document);
        Documents.write(folder, "index.yaml", INDEX.replace("LITERAL", literal).replace("CORRECTED", corrected));
        return mile("interop", "--examples", folder.toString());
    }
}
