package org.mile4j.interop.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.mile4j.interop.document.IoReason;
import org.mile4j.interop.matrix.Example;
import org.mile4j.interop.matrix.ExampleSource;
import org.mile4j.interop.matrix.IndexedExamples;
import org.mile4j.interop.matrix.Matrix;
import org.mile4j.interop.matrix.MatrixFormat;
import org.mile4j.interop.matrix.MatrixResult;
import org.mile4j.interop.matrix.StandardMatrix;
import org.mile4j.interop.report.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code mile interop}: takes the examples of the RFCs through every leg and compares with what is expected. */
@Command(
        name = "interop",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Runs the example documents of the RFCs through reading, checking and writing.",
        footer = {
            "",
            "Exit codes: 0 every cell is as expected, 1 one is not, 2 wrong usage, 3 something could not be read."
        })
final class InteropCommand implements Callable<Integer> {

    @ParentCommand
    private Mile mile;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "TEXT",
            description = "Run only documents whose id or title has one of these texts.")
    private List<String> wanted = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "The form of the matrix: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private MatrixFormat format;

    @Option(
            names = {"-v", "--verbose"},
            description = "Show the findings too.")
    private boolean verbose;

    @Option(
            names = "--examples",
            paramLabel = "FOLDER",
            description =
                    "Run the documents of this folder, as its index.yaml lists them, in place of those of the RFCs.")
    private List<Path> folders = List.of();

    @Option(
            names = "--expectations",
            description = "Run nothing; print what is expected of each document, and why, as Markdown.")
    private boolean expectations;

    @Override
    public Integer call() {
        List<ExampleSource> sources = folders.isEmpty()
                ? StandardMatrix.sources()
                : folders.stream().<ExampleSource>map(IndexedExamples::in).toList();
        Matrix matrix = new Matrix(sources, StandardMatrix.legs());
        Terminal terminal = mile.terminal();
        try {
            if (expectations) {
                List<Example> examples =
                        matrix.examples().stream().filter(this::isWanted).toList();
                terminal.out().print(MatrixFormat.expectations(examples));
                terminal.out().flush();
                return ExitCode.OK;
            }
            Progress progress = new Progress(terminal.err(), terminal.errIsRedrawable(), true, terminal.nanoTime());
            MatrixResult result = matrix.run(this::isWanted, next -> progress.update(() -> Printable.of(next.id())));
            progress.clear();
            if (result.rows().isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(), "No document has " + String.join(" or ", wanted) + " in its id or title");
            }
            format.print(result, verbose, terminal.out(), terminal.outPalette(mile.colour()), terminal.width());
            return result.isAsExpected() ? ExitCode.OK : ExitCode.FINDINGS;
        } catch (IOException e) {
            return unreadable(IoReason.withFile(e));
        } catch (IllegalArgumentException e) {
            return unreadable(e.getMessage());
        }
    }

    private int unreadable(String problem) {
        mile.terminal().err().println("mile: the examples cannot be read: " + Printable.of(problem));
        return ExitCode.TROUBLE;
    }

    private boolean isWanted(Example example) {
        String text = (example.id() + " " + example.title()).toLowerCase(Locale.ROOT);
        return wanted.isEmpty() || wanted.stream().anyMatch(part -> text.contains(part.toLowerCase(Locale.ROOT)));
    }
}
