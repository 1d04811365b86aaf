package org.mile4j.interop.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.mile4j.interop.document.RuleBook;
import org.mile4j.interop.explain.Explanation;
import org.mile4j.interop.explain.Suggestions;
import org.mile4j.interop.report.Palette.Ink;
import org.mile4j.model.rules.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code mile explain}: tells what a rule demands and why. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Explains the rule of a finding, with an example that breaks it and one that keeps it.")
final class ExplainCommand implements Callable<Integer> {

    /** What a shell completes. */
    static final class RuleIds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return RuleBook.all().stream().map(Rule::id).iterator();
        }
    }

    @ParentCommand
    private Mile mile;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-l", "--list"},
            description = "List the rules, or those with all the given texts in id, section or title.")
    private boolean list;

    @Parameters(
            arity = "0..*",
            paramLabel = "RULE",
            completionCandidates = RuleIds.class,
            description = "The id of a rule as it stands in a finding; with --list, texts to look for.")
    private List<String> names = List.of();

    @Override
    public Integer call() {
        Terminal terminal = mile.terminal();
        if (list) {
            List<Rule> rules = RuleBook.all().stream().filter(this::hasAllTexts).toList();
            if (rules.isEmpty()) {
                throw new ParameterException(spec.commandLine(), "No rule has all of: " + String.join(" ", names));
            }
            rules.forEach(this::printLine);
        } else if (names.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Name a rule, for instance " + RuleBook.all().get(0).id()
                            + "; \"mile explain --list\" lists them.");
        } else {
            List<Rule> rules = names.stream().map(this::find).toList();
            Explanation explanation = new Explanation(terminal.outPalette(mile.colour()), terminal.width());
            String separator = "";
            for (Rule rule : rules) {
                terminal.out().print(separator);
                explanation.of(rule).forEach(terminal.out()::println);
                separator = System.lineSeparator();
            }
        }
        terminal.out().flush();
        return ExitCode.OK;
    }

    private void printLine(Rule rule) {
        Terminal terminal = mile.terminal();
        String id = String.format("%-42s", rule.id());
        terminal.out()
                .println(terminal.outPalette(mile.colour()).paint(Ink.BOLD, id) + " "
                        + String.format("%-6s ", rule.level()) + rule.title());
    }

    private boolean hasAllTexts(Rule rule) {
        String text = String.join(" ", rule.id(), rule.section(), rule.title()).toLowerCase(Locale.ROOT);
        return names.stream().allMatch(name -> text.contains(name.toLowerCase(Locale.ROOT)));
    }

    /** With the brackets around it, too, in which a finding shows it. */
    private Rule find(String name) {
        String id = name.startsWith("[") && name.endsWith("]") ? name.substring(1, name.length() - 1) : name;
        return RuleBook.all().stream()
                .filter(rule -> rule.id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> unknown(name));
    }

    private ParameterException unknown(String name) {
        List<String> similar =
                Suggestions.of(name, RuleBook.all().stream().map(Rule::id).toList());
        String message = "There is no rule " + (name.isEmpty() ? "without a name" : name) + ". ";
        return new ParameterException(
                spec.commandLine(),
                message
                        + (similar.isEmpty()
                                ? "\"mile explain --list\" lists the rules."
                                : "Did you mean " + String.join(" or ", similar) + "?"));
    }
}
