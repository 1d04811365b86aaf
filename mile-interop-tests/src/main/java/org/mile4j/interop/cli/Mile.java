package org.mile4j.interop.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mile4j.interop.bench.BenchCommand;
import org.mile4j.interop.rid.RidCommand;
import org.mile4j.interop.rolie.RolieCommand;
import org.mile4j.interop.xmpp.XmppCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The {@code mile} command, with all commands below it.
 *
 * @since 0.1.0
 */
@Command(
        name = "mile",
        description = "Tools for the IETF MILE standards.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.LOCAL,
        footer = {"", "\"mile help COMMAND\" tells more of a command."})
public final class Mile implements Runnable {

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            scope = ScopeType.INHERIT,
            description = "When to use colours: ${COMPLETION-CANDIDATES}. \"auto\" is on a terminal only, and heeds "
                    + "NO_COLOR and CLICOLOR_FORCE.")
    private Terminal.Colour colour;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the stack trace when the program fails.")
    private boolean debug;

    @Spec
    private CommandSpec spec;

    private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("validate", ValidateCommand.class);
        COMMANDS.put("explain", ExplainCommand.class);
        COMMANDS.put("convert", ConvertCommand.class);
        COMMANDS.put("interop", InteropCommand.class);
        COMMANDS.put("rid", RidCommand.class);
        COMMANDS.put("rolie", RolieCommand.class);
        COMMANDS.put("xmpp", XmppCommand.class);
        COMMANDS.put("bench", BenchCommand.class);
        COMMANDS.put("completion", CompletionCommand.class);
    }

    private final Terminal terminal;

    Mile(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs a command and gives its exit code. */
    static int run(Terminal terminal, String... args) {
        return commandLine(terminal, args).execute(args);
    }

    /** The whole command line. */
    static CommandLine commandLine(Terminal terminal) {
        return commandLine(terminal, new String[0]);
    }

    /**
     * The command line, ready to run some arguments. If they begin with the name of a command, it has that command only:
     * to make them all would cost more time than most commands need.
     */
    private static CommandLine commandLine(Terminal terminal, String[] args) {
        CommandLine line = new CommandLine(new Mile(terminal));
        Class<?> named = args.length == 0 ? null : COMMANDS.get(args[0]);
        if (named == null) {
            COMMANDS.forEach(line::addSubcommand);
            line.addSubcommand(new HelpCommand());
        } else {
            line.addSubcommand(args[0], named);
        }
        boolean coloured = terminal.outPalette(Terminal.Colour.AUTO).on();
        Failures failures = new Failures(terminal);
        return line.setOut(terminal.out())
                .setErr(terminal.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(coloured ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler(failures::usage)
                .setExecutionExceptionHandler(failures::execution);
    }

    Terminal terminal() {
        return terminal;
    }

    Terminal.Colour colour() {
        return colour;
    }

    boolean debug() {
        return debug;
    }

    /** Refuses to do nothing: a subcommand is required. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command; \"mile help\" lists them.");
    }
}
