package org.mile4j.interop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MileTest {

    private final StringWriter output = new StringWriter();
    private final StringWriter error = new StringWriter();

    @Test
    void tellsItsVersionAndTheJavaThatRunsIt() {
        assertThat(run("--version")).isZero();
        assertThat(output.toString()).startsWith("mile ").contains("Java " + Runtime.version());
    }

    @Test
    void listsItsCommands() {
        assertThat(run("help")).isZero();
        assertThat(output.toString()).contains("Usage: mile", "Commands:");
    }

    @Test
    void refusesToRunWithoutACommand() {
        assertThat(run()).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(error.toString()).contains("Name a command");
        assertThat(output.toString()).isEmpty();
    }

    private int run(String... arguments) {
        return new CommandLine(new Mile())
                .setOut(new PrintWriter(output))
                .setErr(new PrintWriter(error))
                .execute(arguments);
    }
}
