package org.mile4j.interop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mile4j.interop.cli.CommandRun.mile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionCommandTest {

    @Test
    void knowsCommandsAndOptions() {
        assertThat(mile("completion", "bash").output())
                .contains("validate", "explain", "interop", "--profile", "rfc-literal", "sarif");
        assertThat(mile("completion", "zsh").exitCode()).isZero();
        assertThat(mile("completion", "fish").exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "mile val, validate",
        "mile validate --profile r, rfc-literal",
        "mile validate --feeds c, csaf",
        "mile validate --mode s, strict",
        "mile validate --format s, sarif",
        "mile explain RFC7970-8-t, RFC7970-8-type",
        "mile rid k, keys"
    })
    @EnabledIf("hasBash")
    void letsBashComplete(String typed, String completed, @TempDir Path folder) throws Exception {
        Path script = Files.writeString(
                folder.resolve("mile.bash"),
                mile("completion", "bash").output() + "\nCOMP_WORDS=(" + typed
                        + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1));" + " _complete_mile; echo \"${COMPREPLY[@]}\"\n");
        Process bash = new ProcessBuilder("bash", script.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();

        assertThat(new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualToIgnoringWhitespace(completed);
        assertThat(bash.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(bash.exitValue()).isZero();
    }

    static boolean hasBash() throws IOException {
        return Files.isExecutable(Path.of("/bin/bash"));
    }
}
