package org.mile4j.interop.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The {@code mile} command: the entry point of the command line.
 *
 * @since 0.1.0
 */
@Command(
        name = "mile",
        description = "Tools for the IETF MILE standards.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = HelpCommand.class)
public final class Mile implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Creates the command; picocli calls it. */
    public Mile() {
        // Fields are set by picocli.
    }

    /**
     * Runs the command line and ends the JVM with its exit code: 0 for success, 2 for wrong usage.
     *
     * @param args the arguments as typed
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Mile()).execute(args));
    }

    /** Refuses to do nothing: a subcommand is required. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command; \"mile help\" lists them.");
    }
}
