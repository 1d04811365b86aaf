package org.mile4j.interop.rolie;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code mile rolie}: the commands for ROLIE.
 *
 * @since 0.1.0
 */
@Command(
        name = "rolie",
        mixinStandardHelpOptions = true,
        description = "Serves, publishes, lists, fetches and mirrors collections (RFC 8322).",
        footer = {
            "",
            "A password is taken from the environment variable MILE_PASSWORD, a token from MILE_TOKEN.",
            "Exit codes: 0 done, 1 not all of it, 2 wrong usage, 3 something could not be reached, read or written."
        },
        subcommands = {
            ServeCommand.class,
            PasswordCommand.class,
            PublishCommand.class,
            ListCommand.class,
            GetCommand.class,
            SyncCommand.class,
            VerifyCommand.class
        })
public final class RolieCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Creates the command; picocli calls it. */
    public RolieCommand() {
        // Fields are set by picocli.
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Name what to do: serve, password, publish, list, get, sync or verify; \"mile rolie --help\" tells more.");
    }
}
