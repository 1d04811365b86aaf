package org.mile4j.interop.rid;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code mile rid}: the commands for RID.
 *
 * @since 0.1
 */
@Command(
        name = "rid",
        mixinStandardHelpOptions = true,
        description = "Runs a RID system, and sends it messages (RFC 6545, RFC 6546).",
        footer = {
            "",
            "\"mile rid keys DIR\" makes certificates for a test; the other commands take them from there, or an"
                    + " operator's own in the same files.",
            "Exit codes: 0 done, 1 denied, 2 wrong usage, 3 something could not be reached, read or written."
        },
        subcommands = {
            KeysCommand.class,
            ServeCommand.class,
            SendCommand.class,
            QueryCommand.class,
            RequestCommand.class
        })
public final class RidCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Creates the command; picocli calls it. */
    public RidCommand() {
        // Fields are set by picocli.
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Name what to do: keys, serve, send, query or request; \"mile rid --help\" tells more.");
    }
}
