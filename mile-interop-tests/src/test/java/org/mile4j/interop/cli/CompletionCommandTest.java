package org.mile4j.interop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mile4j.interop.cli.CommandRun.mile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTest {

    @Test
    void knowsCommandsAndOptions() {
        assertThat(mile("completion", "bash").output())
                .contains("validate", "explain", "interop", "--profile", "rfc-literal", "sarif");
        assertThat(mile("completion", "zsh").exitCode()).isZero();
        assertThat(mile("completion", "fish").exitCode()).isEqualTo(2);
    }

    @Test
    @EnabledIf("hasBash")
    void printsAScriptThatBashUnderstands(@TempDir Path folder) throws Exception {
        Path script = Files.writeString(
                folder.resolve("mile.bash"),
                mile("completion", "bash").output() + "\nCOMP_WORDS=(mile val); COMP_CWORD=1; _complete_mile;"
                        + " echo \"${COMPREPLY[@]}\"\n");
        Process bash = new ProcessBuilder("bash", script.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();

        assertThat(new String(bash.getInputStream().readAllBytes())).isEqualToIgnoringWhitespace("validate");
        assertThat(bash.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(bash.exitValue()).isZero();
    }

    static boolean hasBash() throws IOException {
        return Files.isExecutable(Path.of("/bin/bash"));
    }
}
