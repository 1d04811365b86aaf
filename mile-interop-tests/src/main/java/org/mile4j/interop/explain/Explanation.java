package org.mile4j.interop.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mile4j.interop.document.RuleBook;
import org.mile4j.interop.report.Palette;
import org.mile4j.interop.report.Palette.Ink;
import org.mile4j.interop.report.Paragraph;
import org.mile4j.interop.report.Printable;
import org.mile4j.model.Finding;
import org.mile4j.model.Profile;
import org.mile4j.model.Report;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.rules.Rule;

/**
 * A rule, explained.
 *
 * @param palette the colours
 * @param width how many characters a line may have
 * @since 0.1.0
 */
public record Explanation(Palette palette, int width) {

    /**
     * Explains a rule.
     *
     * @param rule the rule
     * @return the lines of the explanation
     */
    public List<String> of(Rule rule) {
        List<String> lines = new ArrayList<>();
        lines.add(palette.paint(Ink.BOLD, rule.id()));
        lines.addAll(wrapped(rule.title(), ""));
        lines.add("");
        lines.add(fact("Section", rule.section()));
        lines.add(fact("Level", rule.level() + ": a finding is " + article(rule.severity())));
        lines.add(fact(
                "Group",
                rule.group().label() + (RuleGroup.DEFAULT.contains(rule.group()) ? "" : " (off unless asked for)")));
        lines.add(fact("Profiles", profiles(rule)));
        lines.add("");
        lines.add(palette.paint(Ink.BOLD, "Why"));
        lines.addAll(wrapped(rule.why(), "  "));
        if (!rule.hint().isEmpty()) {
            lines.add("");
            lines.add(palette.paint(Ink.BOLD, "What to do"));
            lines.addAll(wrapped(rule.hint(), "  "));
        }
        lines.add("");
        lines.addAll(examples(rule));
        return lines;
    }

    /** The lines in which the documents of a rule differ. */
    private List<String> examples(Rule rule) {
        Optional<String> bad = RuleBook.badDocument(rule);
        Optional<String> good = RuleBook.goodDocument(rule);
        if (bad.isEmpty() || good.isEmpty()) {
            return wrapped("There is no example, as it takes more than the text of a document to break this rule.", "");
        }
        Excerpts excerpts = Excerpts.of(bad.get(), good.get());
        List<String> lines = new ArrayList<>();
        lines.add(palette.paint(Ink.RED, "Not so"));
        lines.addAll(numbered(excerpts.first(), Ink.RED));
        lines.addAll(found(rule, bad.get()));
        lines.add("");
        lines.add(palette.paint(Ink.GREEN, "But so"));
        lines.addAll(numbered(excerpts.second(), Ink.GREEN));
        return lines;
    }

    private String fact(String name, String value) {
        return palette.paint(Ink.BOLD, String.format("%-10s", name)) + value;
    }

    private static String article(Finding.Severity severity) {
        String name = severity.name().toLowerCase(Locale.ROOT);
        return switch (severity) {
            case ERROR, INFO -> "an " + name;
            case WARNING -> "a " + name;
        };
    }

    private static String profiles(Rule rule) {
        return rule.profiles().stream().sorted().map(Profile::label).collect(Collectors.joining(", "));
    }

    private List<String> numbered(List<Excerpts.Line> lines, Ink ink) {
        return lines.stream()
                .map(line -> {
                    String text = String.format("%4d | %s", line.number(), Printable.of(line.text()));
                    return line.differs() ? palette.paint(ink, ">" + text) : " " + text;
                })
                .toList();
    }

    /** What the check says of the document that breaks the rule. */
    private List<String> found(Rule rule, String document) {
        List<String> lines = new ArrayList<>();
        Report report = RuleBook.check(rule, document);
        for (Finding finding : report.findings()) {
            if (finding.rule().equals(rule.id())) {
                String place = finding.location().line() > 0
                        ? "line " + finding.location().line()
                        : finding.location().path();
                lines.addAll(wrapped(place + ": " + finding.message(), "  "));
            }
        }
        return lines;
    }

    private List<String> wrapped(String text, String indent) {
        return Paragraph.lines(Printable.of(text.replaceAll("\\s+", " ")), indent, indent, width);
    }
}
