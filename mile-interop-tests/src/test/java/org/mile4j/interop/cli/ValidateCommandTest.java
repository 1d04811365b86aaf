package org.mile4j.interop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mile4j.interop.cli.CommandRun.mile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.interop.cli.CommandRun.Outcome;
import org.mile4j.interop.document.CheckSettings;
import picocli.CommandLine;

/** What {@code mile validate} says of one document, and what it ends with. */
class ValidateCommandTest {

    @TempDir
    private Path folder;

    private String good;
    private String bad;
    private String unknown;

    @BeforeEach
    void writeDocuments() throws IOException {
        good = Documents.write(folder, "good.xml", Documents.GOOD);
        bad = Documents.write(folder, "bad.xml", Documents.BAD);
        unknown = Documents.write(folder, "unknown.xml", Documents.UNKNOWN);
    }

    @Test
    void isContentWithAGoodDocument() {
        Outcome outcome = mile("validate", good);

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.error())
                .isEqualToIgnoringNewLines("mile: 1 document: 1 valid (IODEF v2 in XML, corrected profile)");
    }

    @Test
    void saysAsWhatItHasCheckedDocuments() throws IOException {
        String v1 = Documents.write(
                folder, "v1.xml", "<IODEF-Document version=\"1.00\" xmlns=\"urn:ietf:params:xml:ns:iodef-1.0\"/>");

        assertThat(mile("validate", good, v1, bad).error())
                .endsWith(" (2 IODEF v2 in XML, 1 IODEF v1 in XML; corrected profile)" + System.lineSeparator());
    }

    @Test
    void hasTheSameDefaultsWithOptionsAsWithout() {
        assertThat(new CommandLine(new CheckOptions()).parseArgs().commandSpec().userObject())
                .isInstanceOfSatisfying(
                        CheckOptions.class,
                        options -> assertThat(options.settings(CheckSettings.DEFAULT.extensions()))
                                .isEqualTo(CheckSettings.DEFAULT));
    }

    @Test
    void raisesTheLimitsIfAsked() throws IOException {
        String tag = Documents.write(
                folder, "tag.xml", Documents.GOOD.replace("<Email>", "<Email " + " ".repeat(100_000) + ">"));
        String two = Documents.write(
                folder,
                "two.xml",
                Documents.GOOD.replace(Documents.END, Documents.INCIDENT.replace("49", "50") + Documents.END));

        assertThat(mile("validate", tag).output()).contains(tag + ":10:7: error: a tag");
        assertThat(mile("validate", "--max-tag", "200K", tag).exitCode()).isZero();
        assertThat(mile("validate", "--max-identifiers", "1", two).output()).contains("more than 1 identifiers");
        assertThat(mile("validate", "--max-identifiers", "2", two).exitCode()).isZero();
        assertThat(mile("validate", "--max-names", "1", unknown).output())
                .contains("more than 1 different unknown names");
        assertThat(mile("validate", "--max-attributes", "1", good).output()).contains("more than 1 declarations");
    }

    @Test
    void namesLineAndColumnOfBytesThatAreNoText() throws IOException {
        byte[] latin1 = Documents.GOOD.replace("49", "\u00FC").getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("latin1.xml"), latin1);

        String place = ":7:42: error: this is not well-formed XML: there are bytes that are not UTF-8";
        assertThat(mile("validate", file.toString()).output()).startsWith(file + place);
        assertThat(validate(latin1)).startsWith("<stdin>" + place);
    }

    @Test
    void namesLineAndColumnAlsoFarBehindTheBeginningOfStandardInput() {
        String many = Documents.INCIDENT + "<!-- a line -->\n".repeat(600_000);
        byte[] latin1 = (Documents.START + many + "\u00FC" + Documents.END).getBytes(StandardCharsets.ISO_8859_1);
        long line = (Documents.START + many).lines().count() + 1;

        assertThat(validate(latin1)).contains("<stdin>:" + line + ":1: error: this is not well-formed XML");
    }

    @Test
    void saysHowToMendBytesOfAFeedThatAreNoText() {
        for (String fault : List.of("\u00FC", "\u00E9")) {
            String entry = "<entry xmlns='http://www.w3.org/2005/Atom'>\n<id>" + fault + "</id></entry>";

            assertThat(validate(entry.getBytes(StandardCharsets.ISO_8859_1)))
                    .startsWith("<stdin>:2:")
                    .contains("UTF-8", "    hint: Write the document in UTF-8, or declare its encoding.");
        }
    }

    @Test
    void saysOfWhichKindADocumentIsOnlyIfItIs() throws IOException {
        byte[] random = new byte[20];
        new Random(1).nextBytes(random);
        String file = Files.write(folder.resolve("random.xml"), random).toString();
        String empty = Documents.write(folder, "empty.xml", "");

        assertThat(mile("validate", file).error()).contains("1 error (XML by its name, corrected profile)");
        assertThat(mile("validate", empty).error()).contains("1 error (corrected profile)");
        assertThat(kindOf("<a/>")).isEqualTo("XML of another kind");
        assertThat(kindOf("<a")).isEqualTo("XML");
        assertThat(kindOf("<IODEF-Dokument/>")).isEqualTo("IODEF v2 in XML");
    }

    private String kindOf(String text) throws IOException {
        String summary =
                mile("validate", Documents.write(folder, "kind.xml", text)).error();
        return summary.substring(summary.indexOf('(') + 1, summary.indexOf(", corrected profile)"));
    }

    @Test
    void aRootThatTheParserFailsAtIsAFinding() throws IOException {
        Outcome run = mile("validate", Documents.write(folder, "prefix.xml", "<xmlns:a/>"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).contains("prefix.xml:1:", "[XML-well-formed]");
    }

    private static String validate(byte[] standardInput) {
        return new CommandRun()
                .input(new ByteArrayInputStream(standardInput))
                .run("validate", "-")
                .output();
    }

    @Test
    void saysThatAFileMayBeNamedInAnotherEncoding() {
        assertThat(mile("validate", "no\uFFFDfile.xml").error())
                .contains("no such file or folder; if its name is no text in UTF-8, name the folder that it is in");
    }

    @Test
    void namesPlaceRuleAndSectionOfAFinding() {
        Outcome outcome = mile("validate", bad);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output().lines())
                .containsExactly(
                        bad + ":6:3: error: Incident has no Contact [RFC7970-8-missing-element]"
                                + " (RFC 7970, Section 3.2)",
                        "    hint: Add it.");
        assertThat(outcome.error()).contains("1 document: 0 valid, 1 invalid; 1 error");
    }

    @Test
    void readsStandardInput() {
        Outcome outcome = new CommandRun().input(Documents.BAD).run("validate", "-");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output()).startsWith("<stdin>:6:3: error: ");
    }

    @Test
    void endsWithTroubleWhenOneFileIsMissing() {
        Outcome outcome = mile("validate", bad, folder.resolve("missing.xml").toString(), good);

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.output()).startsWith(bad + ":6:3: error: ");
        assertThat(outcome.error()).contains("missing.xml: cannot be read: no such file", "3 documents: 1 valid");
    }

    @Test
    void takesAnEmptyNameForNoFolder() {
        Outcome outcome = mile("validate", "");

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.error()).contains("'': cannot be read: the name is empty");
    }

    @Test
    void preservesTheUnknownIfAsked() {
        assertThat(mile("validate", unknown).exitCode()).isEqualTo(1);

        Outcome preserved = mile("validate", "--mode", "preserve", unknown);
        assertThat(preserved.exitCode()).isZero();
        assertThat(preserved.output()).contains("warning: ", "colour");
        assertThat(mile("validate", "--mode", "preserve", "--fail-on", "warning", unknown)
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void knowsBothReadingsOfTheRfc() throws IOException {
        String actor = "<RelatedActivity><ThreatActor><ThreatActorID>X</ThreatActorID></ThreatActor></RelatedActivity>";
        String withoutUrl = Documents.write(
                folder, "actor.xml", Documents.GOOD.replace("<GenerationTime>", actor + "<GenerationTime>"));

        assertThat(mile("validate", "--profile", "corrected", withoutUrl).exitCode())
                .isZero();
        Outcome literal = mile("validate", "--profile", "rfc-literal", withoutUrl);
        assertThat(literal.exitCode()).isEqualTo(1);
        assertThat(literal.output()).contains("ThreatActor has no URL");
    }

    @Test
    void checksTheGroupsOfRulesItIsAskedFor() {
        assertThat(mile("validate", "--rules", "semantics", bad).output()).doesNotContain("RFC7970-8-");
        assertThat(mile("validate", "--rules", "structure", bad).output()).contains("RFC7970-8-missing-element");
    }

    @Test
    void endsAfterAsManyFindingsAsAreAskedFor() throws IOException {
        String many = Documents.write(folder, "many.xml", Documents.UNKNOWN.replace("<Contact ", "<Contact a=\"b\" "));

        Outcome outcome = mile("validate", "--max-findings", "1", many);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output().lines().filter(line -> line.contains("error:")))
                .hasSize(1);
        assertThat(outcome.output())
                .contains("note: the check ended after 1 finding (--max-findings); there may be more");
    }

    @Test
    void doesNotCallADocumentValidThatWasNotCheckedToItsEnd() throws IOException {
        String text =
                Documents.UNKNOWN.replace("<Contact ", "<Contact a=\"b\" ").replace(Documents.END, "");
        String warnedThenBroken = Documents.write(folder, "broken.xml", text);

        assertThat(mile("validate", "--mode", "preserve", "--max-findings", "1", warnedThenBroken)
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void saysNothingButFindingsWhenQuiet() {
        assertThat(mile("validate", "-q", bad).error()).isEmpty();
        assertThat(mile("validate", "-q", bad).output()).contains("error:");
        assertThat(mile("validate", "-q", good)).isEqualTo(new Outcome(0, "", ""));
    }

    @Test
    void usesColoursWhereTheyAreWanted() {
        String escape = "\u001B[";

        assertThat(mile("validate", bad).output()).doesNotContain(escape);
        assertThat(new CommandRun().onTerminal().run("validate", bad).output()).contains(escape);
        assertThat(new CommandRun()
                        .onTerminal()
                        .environment("NO_COLOR", "1")
                        .run("validate", bad)
                        .output())
                .doesNotContain(escape);
        assertThat(new CommandRun()
                        .onTerminal()
                        .environment("TERM", "dumb")
                        .run("validate", bad)
                        .output())
                .doesNotContain(escape);
        assertThat(new CommandRun()
                        .environment("CLICOLOR_FORCE", "1")
                        .run("validate", bad)
                        .output())
                .contains(escape);
        assertThat(new CommandRun()
                        .environment("NO_COLOR", "1")
                        .run("validate", "--color", "always", bad)
                        .output())
                .contains(escape);
        assertThat(new CommandRun()
                        .onTerminal()
                        .run("validate", "--color", "never", bad)
                        .output())
                .doesNotContain(escape);
    }

    @Test
    void letsNoDocumentTalkToTheTerminal() throws IOException {
        String hostile = Documents.write(
                folder,
                "hostile.xml",
                Documents.GOOD.replace("purpose=\"reporting\"", "purpose=\"&#x9B;31m\u202E&#xA;fake.xml:1:1: error\""));

        assertThat(mile("validate", hostile).output())
                .contains("\\u009B31m\\u202E\\u000Afake.xml")
                .doesNotContain("\u009B", "\u202E");
    }

    @Test
    void stopsWhenNobodyReadsTheOutput() {
        PrintWriter closed = new PrintWriter(new java.io.Writer() {
            @Override
            public void write(char[] text, int offset, int length) throws IOException {
                throw new IOException("Broken pipe");
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing to close.
            }
        });
        StringWriter error = new StringWriter();

        int exitCode = new CommandRun().runInto(closed, new PrintWriter(error), "validate", bad, bad, bad);

        assertThat(exitCode).isEqualTo(3);
        assertThat(error.toString()).isEmpty();
    }
}
