package org.mile4j.interop.bench.harness;

import java.io.IOException;

/**
 * A part of the library whose speed is measured: {@code mile bench NAME}.
 *
 * @since 0.1.0
 */
public interface Area {

    /**
     * The word on the command line.
     *
     * @return lower-case letters
     */
    String name();

    /**
     * What is measured.
     *
     * @return a line for the help
     */
    String description();

    /**
     * Measures the figures of the area beside their baselines, all in this run, and adds each to the run.
     *
     * @param run where figures and progress go, and how long to measure
     * @throws IOException if a file cannot be made, or a process not started
     * @throws InterruptedException if the thread is interrupted while it waits for a process
     * @throws MeasuringException if something cannot be measured
     */
    void measure(Run run) throws IOException, InterruptedException;
}
