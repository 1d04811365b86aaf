package org.mile4j.interop.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code mile completion}: a script that lets a shell complete the command line. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints a script that completes mile commands and options in a shell.",
        footer = {"", "bash: source <(mile completion bash)", "zsh:  source <(mile completion zsh)"})
final class CompletionCommand implements Callable<Integer> {

    /** The shells there is a script for; one script serves both, as it tells them apart itself. */
    enum Shell {
        BASH,
        ZSH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @ParentCommand
    private Mile mile;

    @Parameters(paramLabel = "SHELL", description = "The shell: ${COMPLETION-CANDIDATES}.")
    private Shell shell;

    @Override
    public Integer call() {
        Terminal terminal = mile.terminal();
        terminal.out().print(AutoComplete.bash("mile", Mile.commandLine(terminal)));
        terminal.out().flush();
        return ExitCode.OK;
    }
}
