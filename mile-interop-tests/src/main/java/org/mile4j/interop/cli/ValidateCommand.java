package org.mile4j.interop.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mile4j.interop.document.DocumentChecker;
import org.mile4j.interop.document.DocumentResult;
import org.mile4j.interop.document.DocumentSource;
import org.mile4j.interop.document.ParallelCheck;
import org.mile4j.interop.report.ReportContext;
import org.mile4j.interop.report.ReportFormat;
import org.mile4j.interop.report.ReportWriter;
import org.mile4j.interop.report.Tally;
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
            "Exit codes: 0 nothing to object to, 1 findings, 2 wrong usage, 3 something could not be read.",
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

    @Option(names = "--progress", description = "Show the progress even if standard error is no terminal.")
    private boolean progress;

    @Option(
            names = {"-q", "--quiet"},
            description = "Show findings only: no summary and no progress.")
    private boolean quiet;

    private Tally tally;

    @Override
    public Integer call() throws InterruptedException {
        Terminal terminal = mile.terminal();
        Arguments arguments = new Arguments(files, terminal.in());
        tally = new Tally(failOn.severity());
        ReportWriter report = format.begin(new ReportContext(
                terminal.out(),
                terminal.err(),
                terminal.outPalette(mile.colour()),
                check.settings(),
                failOn.severity(),
                Version.ofThis()));
        Progress shown = new Progress(terminal.err(), !quiet && (progress || terminal.errIsTerminal()));
        ParallelCheck work = new ParallelCheck(new DocumentChecker(check.settings()), this::failed);
        boolean[] writable = {true};
        work.run(arguments, (source, result) -> {
            writable[0] = take(source, result, arguments, report, shown);
            return writable[0];
        });
        shown.clear();
        if (!writable[0]) {
            return ExitCode.TROUBLE;
        }
        for (String folder : arguments.emptyFolders()) {
            take(DocumentResult.unreadable(folder, "there is no document in this folder"), report);
        }
        report.end(tally, exitCode());
        if (!quiet) {
            terminal.out().flush();
            terminal.err()
                    .println("mile: " + tally.sentence() + " ("
                            + check.settings().profile().label() + " profile)");
        }
        return exitCode();
    }

    private boolean take(
            DocumentSource source,
            Optional<DocumentResult> result,
            Arguments arguments,
            ReportWriter report,
            Progress shown) {
        if (result.isEmpty()) {
            tally.skip();
        } else {
            arguments.gave(source);
            if (!result.get().findings().isEmpty() || result.get().problem().isPresent()) {
                shown.clear();
            }
            take(result.get(), report);
        }
        shown.update(tally);
        return !mile.terminal().out().checkError();
    }

    private void take(DocumentResult result, ReportWriter report) {
        tally.add(result);
        report.document(result);
    }

    private int exitCode() {
        if (tally.documents(DocumentResult.Status.UNREADABLE) > 0) {
            return ExitCode.TROUBLE;
        }
        return tally.failed() > 0 ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private void failed(Throwable problem) {
        if (mile.debug()) {
            problem.printStackTrace(mile.terminal().err());
        }
    }
}
