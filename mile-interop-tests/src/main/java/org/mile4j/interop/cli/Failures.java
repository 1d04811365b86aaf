package org.mile4j.interop.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mile4j.interop.report.Printable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the user sees when a command cannot be run, or fails. */
final class Failures {

    /** How picocli lists the values of an option: as the constants of an enum are spelled. */
    private static final Pattern CHOICE =
            Pattern.compile("expected one of \\[([A-Z0-9_, ]+)\\] \\(case-insensitive\\) but was '(.*)'");

    private final PrintWriter err;

    Failures(Terminal terminal) {
        this.err = terminal.err();
    }

    /** A command that was not understood: a short message, a suggestion, and where to read more. */
    int usage(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        err.println("mile: " + Printable.of(firstLine(problem)));
        if (problem instanceof UnmatchedArgumentException unmatched) {
            List<String> suggestions = unmatched.getSuggestions();
            if (!suggestions.isEmpty()) {
                err.println("Did you mean " + suggestions.stream().limit(3).collect(Collectors.joining(" or ")) + "?");
            }
        }
        String name = command.getCommandSpec().qualifiedName();
        err.println("Try \"" + (command.getParent() == null ? name + " help" : "mile help " + command.getCommandName())
                + "\".");
        return ExitCode.USAGE;
    }

    /** A program error: one line, and the stack trace only for who asks. */
    int execution(Exception problem, CommandLine command, ParseResult parsed) {
        return execution(problem, command.getCommandSpec().root().userObject() instanceof Mile mile && mile.debug());
    }

    int execution(Exception problem, boolean debug) {
        if (debug) {
            problem.printStackTrace(err);
        } else {
            err.println("mile: the program failed: " + Printable.of(problem.toString())
                    + " (--debug shows the stack trace)");
        }
        return ExitCode.TROUBLE;
    }

    private static String firstLine(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && problem.getCommandLine().getParent() == null) {
            return "There is no command " + unmatched.getUnmatched().get(0) + ".";
        }
        String line = String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
        return CHOICE.matcher(line)
                .replaceFirst(found -> Matcher.quoteReplacement("expected one of "
                        + found.group(1).toLowerCase(Locale.ROOT).replace('_', '-') + ", but was \"" + found.group(2)
                        + "\""));
    }
}
