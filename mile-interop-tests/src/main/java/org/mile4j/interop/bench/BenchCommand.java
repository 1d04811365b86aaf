package org.mile4j.interop.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code mile bench}: measures the speed of reading, checking, writing and starting against baselines that are measured
 * in the same run, and compares the ratios with the targets. Only ratios are of use elsewhere: absolute times are those
 * of one machine.
 *
 * @since 0.1.0
 */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures the speed against Woodstox, JAXB, Xerces and an empty JVM.",
        footer = {
            "",
            "Takes three minutes, with --full about fifteen, and 5 GB of memory. A target that is not met changes nothing"
                    + " in the exit code: on a busy machine every figure is noisy.",
            "Exit codes: 0 measured, 2 wrong usage, 3 something could not be measured."
        })
public final class BenchCommand implements Callable<Integer> {

    @Option(names = "--full", description = "Measure longer, and parsers and streaming too.")
    private boolean full;

    @Spec
    private CommandSpec spec;

    /** Creates the command; picocli calls it. */
    public BenchCommand() {
        // Fields are set by picocli.
    }

    /**
     * Measures and prints the table.
     *
     * @return the exit code
     * @throws InterruptedException if the thread is interrupted while it waits for a process
     */
    @Override
    public Integer call() throws InterruptedException {
        PrintWriter progress = spec.commandLine().getErr();
        try {
            new Course(full, progress).run().print(spec.commandLine().getOut());
            return 0;
        } catch (IOException | MeasuringException e) {
            progress.println("mile: " + e.getMessage());
            progress.flush();
            return 3;
        }
    }
}
