package org.mile4j.interop.cli;

import java.io.File;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mile4j.interop.report.Printable;
import org.mile4j.interop.report.ReportFailure;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
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
        ParameterException cause = cause(problem, command);
        err.println("mile: " + Printable.of(firstLine(cause)));
        if (cause instanceof UnmatchedArgumentException unmatched) {
            err.print(wayOut(unmatched));
        }
        String name = command.getCommandSpec().qualifiedName();
        err.println("Try \"" + (command.getParent() == null ? name + " help" : "mile help " + command.getCommandName())
                + "\".");
        return ExitCode.USAGE;
    }

    /** What is missing may be there, and taken for an option that there is not. */
    private static ParameterException cause(ParameterException problem, CommandLine command) {
        List<String> unmatched = command.getUnmatchedArguments();
        return problem instanceof MissingParameterException && !unmatched.isEmpty()
                ? new UnmatchedArgumentException(command, unmatched)
                : problem;
    }

    /** What to do about an argument that nothing is known of: nothing, or a line. */
    private static String wayOut(UnmatchedArgumentException unmatched) {
        String argument = unmatched.getUnmatched().get(0);
        if (unmatched.isUnknownOption() && new File(argument).exists()) {
            return Printable.of("The file of this name is ./" + argument + ".") + System.lineSeparator();
        }
        boolean named = unmatched.getCommandLine().getCommandSpec().findOption("--" + argument) != null;
        List<String> suggestions = named ? List.of("--" + argument) : unmatched.getSuggestions();
        return suggestions.isEmpty()
                ? ""
                : suggestions.stream().limit(3).collect(Collectors.joining(" or ", "Did you mean ", "?"))
                        + System.lineSeparator();
    }

    /** A program error: one line, and the stack trace only for who asks. */
    int execution(Exception problem, CommandLine command, ParseResult parsed) {
        return execution(problem, command.getCommandSpec().root().userObject() instanceof Mile mile && mile.debug());
    }

    int execution(Exception problem, boolean debug) {
        if (debug) {
            problem.printStackTrace(err);
        } else if (problem instanceof ReportFailure) {
            err.println("mile: " + Printable.of(problem.getMessage()));
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
