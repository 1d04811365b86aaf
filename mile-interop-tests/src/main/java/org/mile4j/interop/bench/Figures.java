package org.mile4j.interop.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The times of the benchmarks on one document. Each is measured in JVMs of its own, several times with the others in
 * between, and its time is that of the fastest round: other work on the machine only ever makes a round slower.
 */
final class Figures {

    private static final String PACKAGE = Figures.class.getPackageName() + ".";

    private final Size size;
    private final boolean full;
    private final WorkFolder folder;

    Figures(Size size, boolean full, WorkFolder folder) {
        this.size = size;
        this.full = full;
        this.folder = folder;
    }

    /** The microseconds that one call of each benchmark takes. */
    Map<String, Double> times(List<String> benchmarks) {
        Map<String, Double> times = new LinkedHashMap<>();
        int turns = size == Size.MB_100 ? 1 : full ? 3 : 2;
        for (int turn = 0; turn < turns; turn++) {
            for (String benchmark : benchmarks) {
                times.merge(benchmark, measure(benchmark), Math::min);
            }
        }
        return times;
    }

    private double measure(String benchmark) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(Pattern.quote(PACKAGE + benchmark) + "$")
                .param("size", size.name())
                .forks(1)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        if (size == Size.MB_100) {
            once(options, benchmark.contains("jaxb"));
        } else {
            options.jvmArgsAppend(folder.option())
                    .warmupIterations(4)
                    .warmupTime(TimeValue.milliseconds(full ? 2_000 : 350))
                    .measurementIterations(full ? 10 : 6)
                    .measurementTime(TimeValue.milliseconds(full ? 500 : 120));
        }
        try {
            RunResult result = new Runner(options.build()).runSingle();
            return result.getPrimaryResult().getStatistics().getMin();
        } catch (RunnerException e) {
            throw new MeasuringException("the benchmark " + benchmark + " failed: " + e.getMessage(), e);
        }
    }

    /** The large document takes long enough for a single call to be a round. */
    private void once(ChainedOptionsBuilder options, boolean slow) {
        options.jvmArgsAppend(folder.option(), "-Xms4g", "-Xmx4g")
                .mode(Mode.SingleShotTime)
                .warmupIterations(full ? 3 : slow ? 0 : 2)
                .measurementIterations(full ? 5 : slow ? 2 : 3)
                .shouldDoGC(true);
    }
}
