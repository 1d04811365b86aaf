package org.mile4j.interop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mile4j.interop.cli.CommandRun.mile;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.interop.cli.CommandRun.Outcome;
import picocli.CommandLine;

class MileTest {

    @Test
    void tellsItsVersionAndTheJavaThatRunsIt() {
        Outcome outcome = mile("--version");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.output()).startsWith("mile ").contains("Java " + Runtime.version());
    }

    @Test
    void listsItsCommands() {
        Outcome outcome = mile("help");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.output()).contains("Usage: mile", "Commands:", "validate");
    }

    @Test
    void tellsMoreOfACommand() {
        Outcome outcome = mile("help", "validate");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.output()).contains("Usage: mile validate", "--profile", "rfc-literal", "Exit codes");
    }

    @Test
    void refusesToRunWithoutACommand() {
        Outcome outcome = mile();

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.error()).contains("Name a command");
        assertThat(outcome.output()).isEmpty();
    }

    @Test
    void suggestsTheCommandThatWasMeant() {
        Outcome outcome = mile("valdate", "a.xml");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.error())
                .contains("There is no command valdate", "Did you mean validate", "Try \"mile help\"");
        assertThat(outcome.output()).isEmpty();
    }

    @Test
    void suggestsTheOptionThatIsNamedLikeACommand() {
        assertThat(mile("version").error()).contains("There is no command version", "Did you mean --version?");
    }

    @Test
    void namesAnUnknownOptionRatherThanWhatIsMissingBesideIt() {
        assertThat(mile("validate", "--profil").error())
                .startsWith("mile: Unknown option: '--profil'")
                .contains("--profile");
    }

    @Test
    void saysHowToNameAFileThatLooksLikeAnOption() throws IOException {
        Path file = Files.createTempFile(Path.of(""), "-mile", ".xml");
        try {
            assertThat(mile("validate", file.toString()).error())
                    .contains("Unknown option: '" + file + "'", "The file of this name is ./" + file + ".");
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void breaksNoNameInTheHelpOfAnyCommand() {
        List<CommandLine> commands = new ArrayList<>(List.of(Mile.commandLine(new Terminal(
                InputStream.nullInputStream(),
                new PrintWriter(Writer.nullWriter()),
                new PrintWriter(Writer.nullWriter()),
                false,
                false,
                Map.of()))));
        for (int i = 0; i < commands.size(); i++) {
            commands.addAll(commands.get(i).getSubcommands().values());
            String help = commands.get(i).getUsageMessage(CommandLine.Help.Ansi.OFF);

            assertThat(help).doesNotContainPattern("\\S\\.\\R {3,}[a-z]").doesNotContainPattern(":\\S+:\\R");
            assertThat(help).doesNotContainPattern("<[a-z]+>");
        }
        assertThat(commands).hasSizeGreaterThan(25);
    }

    @Test
    void listsTheValuesOfAnOptionAsTheyAreWritten() {
        Outcome outcome = mile("validate", "--format", "yaml", "a.xml");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.error()).contains("expected one of text, json, junit, sarif, but was \"yaml\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate",
                "validate --profil x.xml",
                "validate --profile lenient x.xml",
                "validate --rules structure,prose x.xml",
                "validate --max-depth 501 x.xml",
                "validate --max-depth 0 x.xml",
                "validate --max-findings many x.xml",
                "validate --max-bytes -1 x.xml",
                "validate --max-bytes 10T x.xml",
                "validate --fail-on info x.xml",
                "validate --color sometimes x.xml"
            })
    void takesWrongUsageForWhatItIs(String arguments) {
        Outcome outcome = mile(arguments.split(" "));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.error()).startsWith("mile: ").contains("Try \"mile help validate\"");
        assertThat(outcome.error().lines()).hasSizeLessThanOrEqualTo(3);
        assertThat(outcome.output()).isEmpty();
    }
}
