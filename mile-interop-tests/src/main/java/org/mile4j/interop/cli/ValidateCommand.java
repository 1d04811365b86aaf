package org.mile4j.interop.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.mile4j.interop.report.ReportFormat;
import org.mile4j.model.Finding.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code mile validate}: checks documents and reports what it finds. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Checks documents against the RFCs.",
        footer = {
            "",
            "Exit codes: 0 nothing to object to, 1 findings, 2 wrong usage, 3 something could not be read or was not"
                    + " checked, or the program failed.",
            "Findings go to standard output, all else to standard error."
        })
final class ValidateCommand implements Callable<Integer> {

    /** From which severity on a finding makes the command fail. */
    enum FailOn {
        /** Errors. */
        ERROR,
        /** Errors and warnings. */
        WARNING;

        Severity severity() {
            return this == ERROR ? Severity.ERROR : Severity.WARNING;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @ParentCommand
    private Mile mile;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "A document, a folder to search for documents, or - for standard input.")
    private List<String> files;

    @Mixin
    private CheckOptions check;

    @Mixin
    private ExtensionOptions extensions;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "The form of the report: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ReportFormat format;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = "From which severity on a finding gives exit code 1: ${COMPLETION-CANDIDATES}. "
                    + "Default: ${DEFAULT-VALUE}.")
    private FailOn failOn;

    @Option(
            names = "--progress",
            description =
                    "Show the progress, after half a second, even if standard error is no terminal: there a line every ten seconds.")
    private boolean progress;

    @Option(
            names = {"-q", "--quiet"},
            description = "Show findings only: no summary and no progress.")
    private boolean quiet;

    @Override
    public Integer call() throws InterruptedException {
        return new Validation(
                        mile.terminal(),
                        mile.colour(),
                        mile.debug(),
                        files,
                        check.settings(extensions.extensions()),
                        format,
                        failOn.severity())
                .show(progress, quiet)
                .run();
    }
}
