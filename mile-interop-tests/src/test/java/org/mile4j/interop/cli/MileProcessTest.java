package org.mile4j.interop.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.interop.cli.CommandRun.Outcome;

/** The command line in a JVM of its own: exit codes, pipes and memory. */
@EnabledOnOs(
        value = {OS.LINUX, OS.MAC},
        disabledReason = "pipes are laid by a POSIX shell")
class MileProcessTest {

    @TempDir
    private Path folder;

    @Test
    void endsWithTheExitCodeOfTheCommand() throws Exception {
        String good = Documents.write(folder, "good.xml", Documents.GOOD);
        String bad = Documents.write(folder, "bad.xml", Documents.BAD);

        assertThat(shell("\"$@\" validate " + good).exitCode()).isZero();
        assertThat(shell("\"$@\" validate " + bad).exitCode()).isEqualTo(1);
        assertThat(shell("\"$@\" validate --no-such-option").exitCode()).isEqualTo(2);
        assertThat(shell("\"$@\" validate missing.xml").exitCode()).isEqualTo(3);
    }

    @Test
    void isSilentWhenTheReaderOfItsOutputGoesAway() throws Exception {
        for (int i = 0; i < 300; i++) {
            Documents.write(folder, i + ".xml", Documents.BAD);
        }

        Outcome outcome = shell("{ \"$@\" validate -q " + folder + "; echo $? >" + folder + "/code; } | head -n 1");

        assertThat(outcome.output().lines()).hasSize(1);
        assertThat(outcome.error()).isEmpty();
        assertThat(Files.readString(folder.resolve("code"))).isEqualTo("3\n");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux has a device that is always full")
    void saysThatItsOutputCannotBeWritten() throws Exception {
        String bad = Documents.write(folder, "bad.xml", Documents.BAD);

        Outcome outcome = shell("\"$@\" validate " + bad + " >/dev/full");

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.error()).contains("standard output cannot be written: No space left");
    }

    @Test
    void writesUtf8InAnyLocale() throws Exception {
        String accented = Documents.write(
                folder, "accented.xml", Documents.GOOD.replace("purpose=\"reporting\"", "purpose=\"pr\u00E9\""));

        assertThat(shell("LC_ALL=C \"$@\" validate " + accented).output()).contains("\"pr\u00E9\"");
    }

    @Test
    void needsNoMoreMemoryForALargeDocument() throws Exception {
        Path large = folder.resolve("large.xml");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(large))) {
            out.write((Documents.DECLARATION + Documents.START).getBytes(UTF_8));
            String padding = "x".repeat(10_000);
            for (int i = 0; i < 10_000; i++) {
                String id = String.valueOf(i);
                out.write(Documents.INCIDENT
                        .replace("492382", id)
                        .replace("<Contact", "<Description>" + padding + "</Description><Contact")
                        .getBytes(UTF_8));
            }
            out.write(Documents.END.getBytes(UTF_8));
        }

        Outcome outcome = shell("JAVA_TOOL_OPTIONS=-Xmx40m \"$@\" validate " + large);

        assertThat(outcome.error()).contains("1 document: 1 valid");
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void endsInALargeTextWithoutMuchMemory() throws Exception {
        String start = Documents.START + "<Incident purpose=\"other\"><Description>";
        Outcome outcome = shell("{ printf '%s' '" + start + "'; head -c 200000000 /dev/zero | tr '\\000' x; } |"
                + " JAVA_TOOL_OPTIONS=-Xmx300m \"$@\" validate -");

        assertThat(outcome.output()).contains("[XML-limit]");
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    /** Runs a script of a shell, in which "$@" is the command line. */
    private Outcome shell(String script) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", script, "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.add(Main.class.getName());
        Path output = Files.createTempFile("output", ".txt");
        Path error = Files.createTempFile("error", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(error.toFile())
                .start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            String errors = Files.readString(error).replaceAll("Picked up JAVA_TOOL_OPTIONS.*\n", "");
            return new Outcome(process.exitValue(), Files.readString(output), errors);
        } finally {
            process.destroyForcibly();
            Files.delete(output);
            Files.delete(error);
        }
    }
}
