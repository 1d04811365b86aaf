package org.mile4j.interop.bench;

import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How many times the scan of a report its reading takes, in IODEF v1 beside v2. */
final class VersionFigures {

    /** Two measurements of one thing differ by so much. */
    private static final double NOISE = 1.15;

    private VersionFigures() {}

    /** Measures both versions in turn and takes the fastest round of each. */
    static List<Comparison> measure(boolean full) {
        double[][] micros = new double[Version.values().length][3];
        List<String> benchmarks = List.of("scan", "read", "readChecked");
        for (int turn = 0; turn < (full ? 3 : 2); turn++) {
            for (Version version : Version.values()) {
                for (int i = 0; i < benchmarks.size(); i++) {
                    double time = micros(benchmarks.get(i), version, full);
                    double before = micros[version.ordinal()][i];
                    micros[version.ordinal()][i] = before == 0 ? time : Math.min(before, time);
                }
            }
        }
        double[] v1 = micros[Version.V1.ordinal()];
        double[] v2 = micros[Version.V2.ordinal()];
        return List.of(
                Comparison.ratio("IODEF v1: read", "Woodstox scan", v1[1] / v1[0]),
                Comparison.ratio("the same report in v2: read", "Woodstox scan", v2[1] / v2[0]),
                Comparison.atMost(
                        "IODEF v1: read beside its scan", "the same of v2", v1[1] / v1[0] / (v2[1] / v2[0]), NOISE),
                Comparison.atMost(
                        "IODEF v1: read and check beside its scan",
                        "the same of v2",
                        v1[2] / v1[0] / (v2[2] / v2[0]),
                        NOISE));
    }

    private static double micros(String benchmark, Version version, boolean full) {
        String name = VersionBenchmark.class.getName() + "." + benchmark;
        try {
            return new Runner(new OptionsBuilder()
                            .include(Pattern.quote(name) + "$")
                            .param("version", version.name())
                            .forks(1)
                            .warmupIterations(4)
                            .warmupTime(TimeValue.milliseconds(full ? 2_000 : 350))
                            .measurementIterations(full ? 10 : 6)
                            .measurementTime(TimeValue.milliseconds(full ? 500 : 120))
                            .verbosity(VerboseMode.SILENT)
                            .shouldFailOnError(true)
                            .build())
                    .runSingle()
                    .getPrimaryResult()
                    .getStatistics()
                    .getMin();
        } catch (RunnerException e) {
            throw new MeasuringException("the benchmark " + benchmark + " failed: " + e.getMessage(), e);
        }
    }
}
