package org.mile4j.interop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.model.xml.IodefXml;

/**
 * What a start loads. The first lambda of a JVM, or the first regular expression, takes as long as the check of a small
 * document; {@code ./mile bench start} measures what this keeps true.
 */
class StartTest {

    @TempDir
    private Path folder;

    @Test
    void checksAGoodDocumentWithoutALambda() throws Exception {
        Path document = folder.resolve("small.xml");
        IodefXml.defaults().write(org.mile4j.interop.bench.xml.Documents.small(), document);

        List<String> loaded = loaded("validate", document.toString());

        assertThat(loaded).anyMatch(name -> name.equals("org.mile4j.model.internal.iodef.rules.IncidentRules"));
        assertThat(loaded)
                .filteredOn(name -> name.startsWith("org.mile4j.") && name.contains("$$Lambda"))
                .isEmpty();
        assertThat(loaded)
                .filteredOn(name -> name.startsWith("java.util.regex.")
                        || name.startsWith("java.util.stream.")
                        || name.startsWith("java.lang.invoke.VarHandleByteArray")
                        || name.startsWith("picocli.")
                        || name.startsWith("com.fasterxml.jackson."))
                .isEmpty();
    }

    /** The names of the classes that a run of the program loads. */
    private List<String> loaded(String... arguments) throws Exception {
        Path log = folder.resolve("classes.txt");
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xlog:class+load:file=" + log + "::filecount=0",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName()),
                        Stream.of(arguments))
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .redirectError(folder.resolve("error.txt").toFile())
                .start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly();
        }
        // [0.095s][info][class,load] java.lang.Void source: shared objects file
        return Files.readAllLines(log).stream()
                .map(line -> line.substring(line.lastIndexOf(']') + 1).strip())
                .map(line -> line.contains(" ") ? line.substring(0, line.indexOf(' ')) : line)
                .toList();
    }
}
