package org.mile4j.interop.bench.harness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The times of benchmarks, each measured in JVMs of its own, several times with the others in between. A time is that of
 * the fastest round: other work on the machine only ever makes a round slower. Ten seconds pass before the first round
 * that counts, as reading with all checks is so much code that the JVM compiles it for that long.
 *
 * @since 0.1.0
 */
public final class Fork {

    private final Class<?> benchmarks;
    private final boolean full;
    private final List<String> jvm;
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private Rounds rounds;

    /** So many rounds of so many milliseconds; of 0, a round is a single call. */
    private record Rounds(int warmups, int warmup, int measurements, int measurement) {}

    Fork(Class<?> benchmarks, boolean full, String jvm) {
        this.benchmarks = benchmarks;
        this.full = full;
        this.jvm = new ArrayList<>(List.of(jvm));
        this.rounds = full ? new Rounds(10, 2_000, 10, 500) : new Rounds(20, 500, 6, 150);
    }

    /**
     * Sets a parameter of the benchmarks.
     *
     * @param name the field with {@code @Param}
     * @param value its value
     * @return this
     */
    public Fork with(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    /**
     * Adds options of the JVM.
     *
     * @param options such as {@code -Xmx1g}
     * @return this
     */
    public Fork jvm(String... options) {
        jvm.addAll(Arrays.asList(options));
        return this;
    }

    /**
     * Sets rounds that both quick and full runs take.
     *
     * @param warmups the number of rounds that are not counted
     * @param warmup their length in milliseconds
     * @param measurements the number of rounds that are counted
     * @param measurement their length in milliseconds
     * @return this
     */
    public Fork rounds(int warmups, int warmup, int measurements, int measurement) {
        rounds = new Rounds(warmups, warmup, measurements, measurement);
        return this;
    }

    /**
     * Lets a round be a single call, after a collection of garbage: for calls that take a second.
     *
     * @param warmups the number of calls that are not counted
     * @param measurements the number of calls that are counted
     * @return this
     */
    public Fork calls(int warmups, int measurements) {
        rounds = new Rounds(warmups, 0, measurements, 0);
        return this;
    }

    /**
     * Measures benchmarks in turn, and that two times, or three in a full run.
     *
     * @param names the methods
     * @return the microseconds that one call of each takes in its fastest round
     * @throws MeasuringException if a benchmark fails
     */
    public Map<String, Double> times(String... names) {
        Map<String, Double> times = new LinkedHashMap<>();
        int turns = full ? 3 : 2;
        for (int turn = 0; turn < turns; turn++) {
            for (String name : names) {
                times.merge(name, time(name), Math::min);
            }
        }
        return times;
    }

    /**
     * Measures one benchmark once.
     *
     * @param name the method
     * @return the microseconds that a call takes in the fastest round
     * @throws MeasuringException if the benchmark fails
     */
    public double time(String name) {
        String benchmark = benchmarks.getName() + "." + name;
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(Pattern.quote(benchmark) + "$")
                .forks(1)
                .jvmArgsAppend(jvm.toArray(String[]::new))
                .warmupIterations(rounds.warmups)
                .measurementIterations(rounds.measurements)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        parameters.forEach(options::param);
        if (rounds.measurement == 0) {
            options.mode(Mode.SingleShotTime).shouldDoGC(true);
        } else {
            options.warmupTime(TimeValue.milliseconds(rounds.warmup))
                    .measurementTime(TimeValue.milliseconds(rounds.measurement));
        }
        try {
            return new Runner(options.build())
                    .runSingle()
                    .getPrimaryResult()
                    .getStatistics()
                    .getMin();
        } catch (RunnerException e) {
            throw new MeasuringException("the benchmark " + benchmark + " failed: " + e.getMessage(), e);
        }
    }
}
