package org.mile4j.interop.bench;

import java.util.regex.Pattern;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The time to look for one observation in a long list, beside a lookup in a hash set of the same items. */
final class IndicatorFigures {

    private static final double MOST = 3;

    private IndicatorFigures() {}

    /** Measures set and indicator in turn, twice, and takes the fastest round of each. */
    static Comparison measure(BulkList list) {
        double set = Double.MAX_VALUE;
        double indicator = Double.MAX_VALUE;
        for (int turn = 0; turn < 2; turn++) {
            set = Math.min(set, micros("hashSet", list));
            indicator = Math.min(indicator, micros("evaluate", list));
        }
        return Comparison.atMost(
                "indicator with 1,000,000 " + list.type() + ": evaluate", "HashSet.contains", indicator / set, MOST);
    }

    private static double micros(String benchmark, BulkList list) {
        String name = IndicatorBenchmark.class.getName() + "." + benchmark;
        try {
            return new Runner(new OptionsBuilder()
                            .include(Pattern.quote(name) + "$")
                            .param("list", list.name())
                            .forks(1)
                            .warmupIterations(8)
                            .warmupTime(TimeValue.milliseconds(200))
                            .measurementIterations(25)
                            .measurementTime(TimeValue.milliseconds(60))
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
