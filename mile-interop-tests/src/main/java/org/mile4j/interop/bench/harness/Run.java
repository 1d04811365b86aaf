package org.mile4j.interop.bench.harness;

import java.io.PrintWriter;
import java.nio.file.Path;

/**
 * One run of {@code mile bench}: its length, its folder, and where figures and progress go.
 *
 * @since 0.1.0
 */
public final class Run {

    private final boolean full;
    private final WorkFolder folder;
    private final PrintWriter progress;
    private final Scoreboard scoreboard;

    /**
     * Creates a run.
     *
     * @param full whether to measure long
     * @param folder where large files and generated classes go
     * @param progress where it is said what is measured
     * @param scoreboard where the figures go
     */
    public Run(boolean full, WorkFolder folder, PrintWriter progress, Scoreboard scoreboard) {
        this.full = full;
        this.folder = folder;
        this.progress = progress;
        this.scoreboard = scoreboard;
    }

    /**
     * Whether to measure longer and more than a quick run does.
     *
     * @return true for {@code --full}
     */
    public boolean full() {
        return full;
    }

    /**
     * A folder of this run, deleted at its end.
     *
     * @return an existing folder
     */
    public Path folder() {
        return folder.path();
    }

    /**
     * The benchmarks of a class, each measured in a JVM of its own that has this run's folder.
     *
     * @param benchmarks a class with methods for JMH
     * @return to be given parameters, and then asked for times
     */
    public Fork fork(Class<?> benchmarks) {
        return new Fork(benchmarks, full, folder.option());
    }

    /**
     * Adds a figure to the table.
     *
     * @param figure what was measured and what it is compared with
     */
    public void add(Comparison figure) {
        scoreboard.add(figure);
    }

    /**
     * Says what is measured now.
     *
     * @param what a line without its dots
     */
    public void say(String what) {
        progress.println("mile: " + what + " ...");
        progress.flush();
    }

    /**
     * Says what came of it.
     *
     * @param what a line
     */
    public void detail(String what) {
        progress.println("mile:   " + what);
        progress.flush();
    }
}
