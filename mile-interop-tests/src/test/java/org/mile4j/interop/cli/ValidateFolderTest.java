package org.mile4j.interop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mile4j.interop.cli.CommandRun.mile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.interop.cli.CommandRun.Outcome;

/** {@code mile validate} on folders. */
class ValidateFolderTest {

    @TempDir
    private Path folder;

    @Test
    void checksDocumentsBelowAFolderInTheOrderOfTheirNames() throws IOException {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            expected.add(Documents.write(folder, String.format("%03d/%03d.xml", i / 10, i), Documents.BAD));
        }

        Outcome outcome = mile("validate", folder.toString());

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output().lines().filter(line -> line.contains("error:")))
                .map(line -> line.substring(0, line.indexOf(".xml") + 4))
                .containsExactlyElementsOf(expected);
        assertThat(outcome.error()).contains("200 documents: 0 valid, 200 invalid; 200 errors");
    }

    @Test
    void tellsDocumentsByTheirContentAndSkipsWhatIsNone() throws IOException {
        Documents.write(folder, "report", Documents.GOOD);
        Documents.write(
                folder,
                "report.iodef",
                "<?xml version='1.0' encoding='UTF-8'?><!-- x -->" + Documents.START + Documents.END);
        Documents.write(folder, "notes.txt", "nothing");
        Documents.write(folder, "page.html", "<html/>");
        Documents.write(folder, "package.json", "{\"name\": \"x\"}");
        Documents.write(folder, ".hidden.xml", Documents.BAD);
        Documents.write(folder, ".git/some.xml", Documents.BAD);

        Outcome outcome = mile("validate", folder.toString());

        assertThat(outcome.error()).contains("2 documents: 1 valid, 1 invalid; 1 error; 3 other files skipped");
    }

    @Test
    void namesXmlOfOtherKindsAndDoesNotCountIt() throws IOException {
        Documents.write(folder, "good.xml", Documents.GOOD);
        String pom = Documents.write(folder, "pom.xml", "<project xmlns='http://maven.apache.org/POM/4.0.0'/>");
        String ant = Documents.write(folder, "sub/build.xml", "<?xml version='1.0'?><!-- x --><project/>");

        Outcome outcome = mile("validate", folder.toString());

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.error())
                .contains(
                        "mile: " + pom + ": not a MILE document, not checked\n",
                        "mile: " + ant + ": not a MILE document, not checked\n",
                        "1 document: 1 valid; 2 other files skipped");
        assertThat(mile("validate", "-q", folder.toString()).error()).isEmpty();
        assertThat(mile("validate", pom).exitCode()).isEqualTo(1);
        assertThat(mile("validate", folder.resolve("sub").toString())).satisfies(none -> {
            assertThat(none.exitCode()).isEqualTo(3);
            assertThat(none.output()).isEmpty();
            assertThat(none.error())
                    .contains(
                            "there is no document in this folder",
                            "mile: 0 documents; 1 folder without documents; 1 other file skipped (corrected profile)");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<IODEF-Documnet/>",
                "<iodef xmlns='urn:x'/>",
                "<x xmlns='urn:ietf:params:xml:ns:iodef-3.0'/>",
                "<x xmlns='urn:ietf:param:xml:ns:iodf-2.0'/>",
                "<RID/>",
                "<Rid xmlns='urn:ietf:params:xml:ns:rid-2.0'/>",
                "<feeed xmlns='http://www.w3.org/2005/atom'/>",
                "<feed/>",
                "<entry xmlns='https://www.w3.org/2005/Atom/'/>",
                "<a xmlns='http://www.w3.org/2007/apps'/>",
                "<project",
                "",
                "no XML"
            })
    void findsWhatIsLikeADocumentWrong(String misspelt) throws IOException {
        Documents.write(folder, "misspelt.xml", misspelt);

        Outcome outcome = mile("validate", folder.toString());

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.error()).contains("1 document: 0 valid, 1 invalid");
    }

    @Test
    void checksEachDocumentAsTheKindThatItIs() throws IOException {
        Documents.write(folder, "good.xml", Documents.GOOD);
        Documents.write(folder, "message.xml", "<RID xmlns='urn:ietf:params:xml:ns:iodef-rid-2.0'/>");

        Outcome outcome = mile("validate", folder.toString());

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output()).contains("message.xml:1:1: error: ", "[RFC6545-");
        assertThat(outcome.error()).contains("2 documents: 1 valid, 1 invalid");
    }

    @Test
    void isNotContentWithAFolderWithoutDocuments() throws IOException {
        Documents.write(folder, "notes.txt", "nothing");

        Outcome outcome = mile("validate", folder.toString());

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.error()).contains(folder + ": there is no document in this folder", "1 other file skipped");
    }

    @Test
    void countsAFolderWithoutDocumentsApartFromThem() throws IOException {
        String empty = Files.createDirectory(folder.resolve("empty")).toString();
        String good = Documents.write(folder, "good.xml", Documents.GOOD);

        assertThat(mile("validate", empty, good, folder + "/nothing").error())
                .contains("2 documents: 1 valid, 1 not checked; 1 folder without documents (");
        assertThat(mile("validate", "--format", "json", empty).output())
                .contains("\"documents\": 1", "\"unreadable\": 1", "\"exitCode\": 3");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
    void followsLinksButNotInCircles() throws IOException {
        Documents.write(folder, "real/good.xml", Documents.GOOD);
        Files.createSymbolicLink(folder.resolve("real/up"), folder);
        Files.createSymbolicLink(folder.resolve("real/self"), folder.resolve("real/self"));
        Path elsewhere = Files.createDirectories(folder.resolve("tree/a"));
        Files.createSymbolicLink(elsewhere.resolve("linked"), folder.resolve("real/good.xml"));

        Outcome outcome = mile("validate", folder.toString());

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.error()).contains("2 documents: 2 valid");
    }

    @Test
    void showsProgressOnlyIfAsked() throws IOException {
        for (int i = 0; i < 20; i++) {
            Documents.write(folder, i + ".xml", Documents.GOOD);
        }

        assertThat(mile("validate", folder.toString()).error()).doesNotContain("\r");
        assertThat(slowly().run("validate", "--progress", folder.toString()).error())
                .doesNotContain("\r")
                .startsWith("mile: 1 document: 1 valid ...");
        assertThat(slowly().onTerminal().run("validate", folder.toString()).error())
                .contains("\r");
        assertThat(slowly().onTerminal()
                        .environment("TERM", "dumb")
                        .run("validate", folder.toString())
                        .error())
                .isEqualTo("mile: 20 documents: 20 valid (IODEF v2 in XML, corrected profile)\n");
        assertThat(new CommandRun()
                        .onTerminal()
                        .run("validate", "-q", folder.toString())
                        .error())
                .isEmpty();
    }

    private static CommandRun slowly() {
        return new CommandRun().withSecondsPassing();
    }
}
