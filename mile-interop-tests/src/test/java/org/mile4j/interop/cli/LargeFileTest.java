package org.mile4j.interop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mile4j.interop.cli.CommandRun.mile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.interop.cli.CommandRun.Outcome;
import org.mile4j.model.xml.IodefXml;

/** A single large file, which all processors work on. */
class LargeFileTest {

    private static final int INCIDENTS = 18_000;

    @TempDir
    private Path folder;

    private String document;

    @BeforeEach
    void make() {
        StringBuilder large = new StringBuilder(Documents.DECLARATION + Documents.START);
        for (int i = 0; i < INCIDENTS; i++) {
            large.append(Documents.INCIDENT.replace("492382", "large-" + i));
        }
        document = large.append(Documents.END).toString();
        assertThat(document.length()).isGreaterThan(5 << 20);
    }

    @Test
    void aGoodFileIsValid() throws IOException {
        Outcome outcome = mile("validate", Documents.write(folder, "large.xml", document));

        assertThat(outcome.error()).contains("1 document: 1 valid");
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void aFindingHasItsPlaceInTheWholeFile() throws IOException {
        String twice = document.replace("large-17999<", "large-7<");

        Outcome outcome = mile("validate", Documents.write(folder, "large.xml", twice));

        long line = twice.substring(0, twice.lastIndexOf("<Incident ")).lines().count();
        assertThat(outcome.output()).contains("large.xml:" + line + ":");
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    @Test
    void aFileIsConvertedAsAWhole() throws IOException {
        String file = Documents.write(folder, "large.xml", document);
        Path v1 = folder.resolve("v1.xml");
        Path v2 = folder.resolve("v2.xml");

        assertThat(mile("convert", "--to", "iodef1", file, "-o", v1.toString()).exitCode())
                .isZero();
        assertThat(mile("convert", "--to", "iodef2", v1.toString(), "-o", v2.toString())
                        .exitCode())
                .isZero();
        assertThat(mile("convert", "--to", "xml", file, "-o", v1.toString()).exitCode())
                .isZero();

        assertThat(IodefXml.defaults().read(v2).document().incidents()).hasSize(INCIDENTS);
        assertThat(Files.readAllBytes(v1))
                .isEqualTo(IodefXml.defaults()
                        .toBytes(IodefXml.defaults().read(Path.of(file)).document()));
    }
}
