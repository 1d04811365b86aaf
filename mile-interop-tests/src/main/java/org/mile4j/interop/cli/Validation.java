package org.mile4j.interop.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mile4j.interop.document.CheckSettings;
import org.mile4j.interop.document.DocumentChecker;
import org.mile4j.interop.document.DocumentResult;
import org.mile4j.interop.document.DocumentSource;
import org.mile4j.interop.document.ParallelCheck;
import org.mile4j.interop.report.LimitOptions;
import org.mile4j.interop.report.Printable;
import org.mile4j.interop.report.ReportContext;
import org.mile4j.interop.report.ReportFormat;
import org.mile4j.interop.report.ReportWriter;
import org.mile4j.interop.report.Tally;
import org.mile4j.model.Finding.Severity;

/** The work of {@code mile validate}, with all options known. */
final class Validation {

    private final Terminal terminal;
    private final Terminal.Colour colour;
    private final boolean debug;
    private final List<String> files;
    private final CheckSettings settings;
    private final ReportFormat format;
    private final Severity failOn;
    private final Tally tally;
    private boolean progress;
    private boolean quiet;

    Validation(
            Terminal terminal,
            Terminal.Colour colour,
            boolean debug,
            List<String> files,
            CheckSettings settings,
            ReportFormat format,
            Severity failOn) {
        this.terminal = terminal;
        this.colour = colour;
        this.debug = debug;
        this.files = files;
        this.settings = settings;
        this.format = format;
        this.failOn = failOn;
        this.tally = new Tally(failOn);
    }

    /**
     * Whether the arguments are this command and names of files only, so that there are no options to understand. The
     * option parser would take longer than the check of a small document.
     */
    static boolean isPlain(String[] args) {
        if (args.length < 2 || !args[0].equals("validate")) {
            return false;
        }
        for (String name : args) {
            if (name.isEmpty() || name.charAt(0) == '@' || name.charAt(0) == '-' && name.length() > 1) {
                return false;
            }
        }
        return true;
    }

    /** The work that the arguments ask for if they {@link #isPlain are plain}: every option has its default. */
    static Validation plain(Terminal terminal, String[] args) {
        return new Validation(
                terminal,
                Terminal.Colour.AUTO,
                false,
                List.of(args).subList(1, args.length),
                CheckSettings.DEFAULT,
                ReportFormat.TEXT,
                Severity.ERROR);
    }

    /** Says what to show beside the findings. */
    Validation show(boolean progressAnyway, boolean findingsOnly) {
        progress = progressAnyway;
        quiet = findingsOnly;
        return this;
    }

    /** Checks the documents and gives the exit code. */
    int run() throws InterruptedException {
        Arguments arguments = new Arguments(files, terminal.in());
        ReportWriter report = format.begin(new ReportContext(
                terminal.out(), terminal.err(), terminal.outPalette(colour), settings, failOn, Release.name()));
        boolean redraws = terminal.errIsRedrawable();
        Progress shown = new Progress(terminal.err(), !quiet && (progress || redraws), redraws, terminal.nanoTime());
        Results results = new Results(arguments, report, shown);
        new ParallelCheck(new DocumentChecker(settings), results).run(arguments, results);
        shown.clear();
        if (!results.writable) {
            return ExitCode.TROUBLE;
        }
        for (String folder : arguments.emptyFolders()) {
            DocumentResult nothing = DocumentResult.unreadable(folder, "there is no document in this folder");
            tally.addEmptyFolder(nothing);
            report.document(nothing);
        }
        report.end(tally, exitCode());
        if (!quiet) {
            terminal.out().flush();
            terminal.err()
                    .println("mile: " + tally.sentence() + " (" + tally.kinds()
                            + settings.profile().label() + " profile)");
        }
        return exitCode();
    }

    /** Takes the results one by one, and the faults of the program. */
    private final class Results implements ParallelCheck.Receiver, Consumer<Throwable> {
        private final Arguments arguments;
        private final ReportWriter report;
        private final Progress shown;
        private boolean writable = true;

        Results(Arguments arguments, ReportWriter report, Progress shown) {
            this.arguments = arguments;
            this.report = report;
            this.shown = shown;
        }

        @Override
        public boolean take(DocumentSource source, Optional<DocumentResult> result) {
            if (result.isEmpty()) {
                tally.skip();
                if (source.isNamedXml() && !quiet) {
                    shown.clear();
                    terminal.err()
                            .println("mile: " + Printable.of(source.name()) + ": not a MILE document, not checked");
                }
            } else {
                arguments.gave(source);
                if (!result.get().findings().isEmpty() || result.get().problem().isPresent()) {
                    shown.clear();
                }
                Validation.this.take(result.get(), report);
            }
            if (shown.isDue()) {
                shown.show(tally.sentence());
            }
            writable = !terminal.out().checkError();
            return writable;
        }

        @Override
        public void accept(Throwable problem) {
            if (debug) {
                problem.printStackTrace(terminal.err());
            }
        }
    }

    private void take(DocumentResult result, ReportWriter report) {
        tally.add(result);
        report.document(result.findings().isEmpty() ? result : LimitOptions.named(result));
    }

    private int exitCode() {
        if (tally.documents(DocumentResult.Status.UNREADABLE) > 0) {
            return ExitCode.TROUBLE;
        }
        return tally.failed() > 0 ? ExitCode.FINDINGS : ExitCode.OK;
    }
}
