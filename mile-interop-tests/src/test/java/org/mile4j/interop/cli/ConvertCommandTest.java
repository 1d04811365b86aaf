package org.mile4j.interop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mile4j.interop.cli.CommandRun.mile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.interop.cli.CommandRun.Outcome;
import org.mile4j.model.data.CanonicalXml;

/** What {@code mile convert} writes, and what it ends with; and that {@code mile validate} takes both versions. */
class ConvertCommandTest {

    private static final String V1 =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<IODEF-Document version=\"1.00\" lang=\"en\""
                    + " xmlns=\"urn:ietf:params:xml:ns:iodef-1.0\"><Incident purpose=\"reporting\">"
                    + "<IncidentID name=\"csirt.example.com\">1</IncidentID><ReportTime>2026-01-01T00:00:00Z</ReportTime>"
                    + "<Assessment><Impact type=\"dos\"/></Assessment><Contact role=\"creator\" type=\"organization\">"
                    + "<ContactName>C</ContactName></Contact></Incident></IODEF-Document>";

    @TempDir
    private Path folder;

    private Path out;
    private String v1;

    @BeforeEach
    void writeDocuments() throws IOException {
        v1 = Documents.write(folder, "v1.xml", V1);
        out = folder.resolve("v2.xml");
    }

    @Test
    void writesAValidDocument() {
        assertThat(mile("validate", v1).exitCode()).isZero();

        Outcome outcome = mile("convert", "--to", "iodef2", v1, "-o", out.toString());

        assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
        assertThat(mile("validate", out.toString()).exitCode()).isZero();
    }

    @Test
    void writesToStandardOutputAndTellsMoreWhenAsked() {
        Outcome outcome = mile("convert", "--to", "iodef2", "-v", v1);

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.output()).contains("type=\"availability-service\"");
        assertThat(outcome.error()).contains("added /IODEF-Document/Incident[1]/GenerationTime: ");
    }

    @Test
    void tellsLossesAndFailsOnThemWhenAsked() throws IOException {
        String lossy = Documents.write(folder, "lossy.xml", V1.replace("<Incident ", "<Incident x=\"1\" "));

        assertThat(mile("convert", "--to", "iodef2", lossy).error())
                .startsWith("aside /IODEF-Document/Incident[1]/@x: ");
        assertThat(mile("convert", "--to", "iodef2", "--fail-on-loss", lossy).exitCode())
                .isEqualTo(1);
    }

    @Test
    void namesTheFileThatCannotBeReadOrWritten() {
        String none = folder.resolve("none.xml").toString();
        String nowhere = folder.resolve("none").resolve("out.json").toString();

        assertThat(mile("convert", "--to", "json", none))
                .isEqualTo(new Outcome(3, "", "mile: " + none + ": no such file or folder\n"));
        assertThat(mile("convert", "--to", "json", folder.toString()))
                .isEqualTo(new Outcome(3, "", "mile: " + folder + ": this is a folder; convert takes one document\n"));
        assertThat(mile("convert", "--to", "iodef2", v1, "-o", nowhere))
                .isEqualTo(new Outcome(3, "", "mile: " + nowhere + ": no such file or folder\n"));
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux has a device that is always full")
    void namesTheFileThatIsFull() {
        assertThat(mile("convert", "--to", "iodef2", v1, "-o", "/dev/full"))
                .isEqualTo(new Outcome(3, "", "mile: /dev/full: No space left on device\n"));
    }

    @Test
    void saysWhereADocumentIsBrokenAsACompilerDoes() throws IOException {
        String line = ":1:1: error: a document type declaration is not admitted [XML-no-dtd] (mile4j security)\n"
                + "    hint: Remove it.\n";
        String text = "<!DOCTYPE a><a/>";
        String broken = Documents.write(folder, "broken.xml", text);

        assertThat(mile("convert", "--to", "json", broken)).isEqualTo(new Outcome(3, "", broken + line));
        assertThat(new CommandRun().input(text).run("convert", "--to", "json", "-"))
                .isEqualTo(new Outcome(3, "", "<stdin>" + line));
    }

    @Test
    void takesADashForStandardOutput() {
        Outcome plain = mile("convert", "--to", "iodef2", v1);

        assertThat(plain.output()).contains("<IODEF-Document");
        assertThat(mile("convert", "--to", "iodef2", v1, "-o", "-")).isEqualTo(plain);
        assertThat(mile("convert", "--to", "cbor", v1, "-o", "-").exitCode()).isNotZero();
        assertThat(Path.of("-")).doesNotExist();
    }

    /** Whoever has the file open, as a program that fails while it writes would, still has all of the old one. */
    @ParameterizedTest
    @ValueSource(strings = {"iodef2", "xml", "json", "cbor"})
    void replacesAFileAtOnce(String format) throws IOException {
        String document = format.equals("iodef2") ? v1 : Documents.write(folder, "good.xml", Documents.GOOD);
        Files.writeString(out, "before");
        Path link = Files.createSymbolicLink(folder.resolve("link"), out);

        try (InputStream before = Files.newInputStream(out)) {
            assertThat(mile("convert", "--to", format, document, "-o", link.toString())
                            .exitCode())
                    .isZero();

            assertThat(before.readAllBytes()).asString().isEqualTo("before");
        }
        assertThat(link).isSymbolicLink();
        assertThat(mile("validate", out.toString()).exitCode()).isZero();
    }

    @Test
    void leavesTheFileThatWasThereIfThereIsNoSuchDocument() throws IOException {
        String unwritable =
                Documents.write(folder, "nul.json", "{\"version\":\"2.0\",\"Incident\":[{\"purpose\":\"\\u0000\"}]}");
        Files.writeString(out, "before");

        assertThat(mile("convert", "--to", "xml", unwritable, "-o", out.toString())
                        .exitCode())
                .isEqualTo(3);
        assertThat(out).hasContent("before");
    }

    @Test
    void writesVersion1AndBack() throws IOException {
        String v2 = Documents.write(folder, "good.xml", Documents.GOOD);
        Path back = folder.resolve("back.xml");

        Outcome outcome = mile("convert", "--to", "iodef1", "-v", v2, "-o", out.toString());

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.error()).contains("added /IODEF-Document/Incident[1]/Assessment: v1 requires one");
        assertThat(mile("validate", out.toString()).exitCode()).isZero();
        assertThat(Files.readString(out)).contains("urn:ietf:params:xml:ns:iodef-1.0");
        assertThat(mile("convert", "--to", "iodef2", out.toString(), "-o", back.toString())
                        .exitCode())
                .isZero();
        assertThat(mile("validate", back.toString()).exitCode()).isZero();
        assertThat(mile("convert", "--to", "iodef1", out.toString()).exitCode()).isEqualTo(3);
    }

    @Test
    void writesJsonAndCborAndBack() throws IOException {
        String v2 = Documents.write(folder, "good.xml", Documents.GOOD);
        Path json = folder.resolve("good.json");
        Path cbor = folder.resolve("good.cbor");

        assertThat(mile("convert", "--to", "json", "--lossless", v2, "-o", json.toString()))
                .isEqualTo(new Outcome(0, "", ""));
        assertThat(mile("convert", "--to", "cbor", "--lossless", json.toString(), "-o", cbor.toString()))
                .isEqualTo(new Outcome(0, "", ""));
        assertThat(mile("convert", "--to", "xml", cbor.toString(), "-o", out.toString()))
                .isEqualTo(new Outcome(0, "", ""));

        assertThat(mile("validate", json.toString(), cbor.toString(), out.toString())
                        .exitCode())
                .isZero();
        assertThat(CanonicalXml.firstDifference(Files.readAllBytes(Path.of(v2)), Files.readAllBytes(out)))
                .isEmpty();
    }

    @Test
    void tellsWhatJsonCannotExpressAndCarriesItWhenAsked() throws IOException {
        String grouped = Documents.write(
                folder, "comment.xml", Documents.GOOD.replace("</Incident>", "<x xmlns='urn:x'/></Incident>"));

        Outcome lossy = mile("convert", "--to", "json", "--fail-on-loss", grouped);

        assertThat(lossy.exitCode()).isEqualTo(1);
        assertThat(lossy.error()).startsWith("lost /Incident/0: ").contains("[RFC8727-3.2-lost-xml]");
        assertThat(mile("convert", "--to", "json", "--lossless", "--fail-on-loss", grouped))
                .satisfies(kept -> {
                    assertThat(kept.exitCode()).isZero();
                    assertThat(kept.error()).isEmpty();
                    assertThat(kept.output()).contains("\"x-mile4j\"");
                });
        assertThat(mile("convert", "--to", "cbor", grouped).exitCode()).isEqualTo(2);
    }

    @Test
    void tellsOfMembersThatStandTwice() throws IOException {
        String twice = Documents.write(
                folder,
                "twice.json",
                "{\"version\":\"2.0\",\"Incident\":[{\"purpose\":\"reporting\",\"purpose\":\"traceback\"}]}");

        Outcome outcome = mile("convert", "--to", "xml", twice, "-o", out.toString());

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.error())
                .startsWith("aside 1:")
                .contains("/Incident/0/purpose: purpose stands in Incident already.")
                .contains("[RFC8727-3.1-duplicate-member]")
                .hasLineCount(1);
        assertThat(Files.readString(out)).contains("purpose=\"reporting\"").contains("traceback");
        assertThat(mile("convert", "--to", "json", "--fail-on-loss", twice).exitCode())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"ext-purpose\":7 | /Incident/0/ext-purpose: ext-purpose must be text, not a number.",
                "\"ext-purpose\":true | /Incident/0/ext-purpose: ext-purpose must be text, not true or false.",
                "\"IncidentID\":\"x\" | /Incident/0/IncidentID: IncidentID must be an object, not text.",
                "\"DetectTime\":{} | /Incident/0/DetectTime: DetectTime must be text, not an object.",
                "\"Assessment\":[{\"Counter\":[{\"value\":\"5\"}]}]"
                        + " | /Incident/0/Assessment/0/Counter/0/value: value must be a number, not text.",
            })
    void tellsOfValuesOfAnotherKind(String member, String line) throws IOException {
        String other = Documents.write(folder, "kind.json", "{\"version\":\"2.0\",\"Incident\":[{" + member + "}]}");

        Outcome outcome = mile("convert", "--to", "xml", other, "-o", out.toString());

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.error())
                .startsWith("aside 1:")
                .contains(line)
                .contains("[RFC7970-8-type]")
                .hasLineCount(1);
        assertThat(mile("convert", "--to", "xml", "--fail-on-loss", other).exitCode())
                .isEqualTo(1);
    }

    @Test
    void saysWhatCannotBeRead() throws IOException {
        String other = Documents.write(folder, "other.xml", Documents.GOOD);

        assertThat(mile("convert", "--to", "iodef2", other).exitCode()).isEqualTo(3);
        assertThat(mile("convert", "--to", "iodef2", other).error()).contains("IODEF v2 document (RFC 7970)");
        assertThat(mile("convert", "--to", "iodef2", folder.resolve("none").toString())
                        .exitCode())
                .isEqualTo(3);
        assertThat(mile("convert", "--to", "iodef3", v1).exitCode()).isEqualTo(2);
        assertThat(Files.exists(out)).isFalse();
    }
}
