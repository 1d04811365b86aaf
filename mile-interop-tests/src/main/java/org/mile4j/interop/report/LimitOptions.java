package org.mile4j.interop.report;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mile4j.interop.document.DocumentResult;
import org.mile4j.model.Finding;
import org.mile4j.model.Report;

/**
 * The libraries name the option of theirs that raises a limit; whoever runs a command needs the option of the command,
 * or to know that it has none.
 *
 * @since 0.1.0
 */
public final class LimitOptions {

    /** The options of {@code mile validate}, by the limits of the library that they set. */
    private static final Map<String, String> OPTIONS = Map.of(
            "maxBytes", "--max-bytes",
            "maxTextLength", "--max-text",
            "maxTagLength", "--max-tag",
            "maxAttributes", "--max-attributes",
            "maxDepth", "--max-depth",
            "maxNames", "--max-names",
            "maxIdentifiers", "--max-identifiers");

    private static final Pattern NAMED = Pattern.compile("\\b(?:Xml|Json)Limits\\.(max[A-Za-z]+)");
    private static final Pattern ADVICE =
            Pattern.compile("Raise the limit \\((?:Xml|Json)Limits\\.max[A-Za-z]+\\)[^.]*\\.");

    private LimitOptions() {}

    /**
     * What came of a document, with hints that name the options of {@code mile validate}.
     *
     * @param result as the library has it
     * @return the same in the words of the command
     */
    public static DocumentResult named(DocumentResult result) {
        if (result.findings().stream().noneMatch(LimitOptions::namesLimit)) {
            return result;
        }
        List<Finding> findings =
                result.findings().stream().map(LimitOptions::named).toList();
        Report report =
                new Report(findings, result.report().checked(), result.report().complete());
        return new DocumentResult(
                result.name(), result.file(), result.format(), report, result.problem(), result.time());
    }

    /**
     * A message of a library, for a command that has no options for the limits of documents.
     *
     * @param message as the library has it, may be null
     * @return the message without advice that cannot be followed
     */
    public static String fixed(String message) {
        return ADVICE.matcher(String.valueOf(message)).replaceAll("This command has no option that raises the limit.");
    }

    /**
     * A finding of a library, for a command that has no options for the limits of documents.
     *
     * @param finding as the library has it
     * @return the finding without advice that cannot be followed
     */
    public static Finding fixed(Finding finding) {
        return withHint(finding, fixed(finding.hint()));
    }

    private static boolean namesLimit(Finding finding) {
        return NAMED.matcher(finding.hint()).find();
    }

    private static Finding named(Finding finding) {
        return withHint(finding, NAMED.matcher(finding.hint()).replaceAll(LimitOptions::option));
    }

    private static Finding withHint(Finding finding, String hint) {
        return new Finding(
                finding.rule(), finding.severity(), finding.section(), finding.location(), finding.message(), hint);
    }

    private static String option(MatchResult limit) {
        return Matcher.quoteReplacement(OPTIONS.getOrDefault(limit.group(1), limit.group()));
    }
}
