package org.mile4j.interop.bench.rid;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mile4j.interop.bench.harness.Run;

/**
 * Figures that are measured in turn; of each the best round counts.
 *
 * <p>Each is warmed up until the compiler of the JVM has little left to do: first by one thread, so that it gets its turn, as
 * on a machine with two processors 32 busy threads keep it at work for minutes; then by all threads, as much is compiled anew
 * once threads meet.
 */
final class Rounds {

    private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();
    private static final int ROUND = 2_000;
    private static final int WARMING = 4_000;
    private static final int LITTLE = WARMING / 20;

    private final Run run;
    private final boolean full;
    private final int threads;
    private final List<Load.Call> calls;
    private final Load.Result[] best;

    Rounds(Run run, int threads, Load.Call... calls) {
        this.run = run;
        this.full = run.full();
        this.threads = threads;
        this.calls = List.of(calls);
        this.best = new Load.Result[calls.length];
    }

    private static void warmUp(int with, int most, Load.Call call) throws InterruptedException {
        long compiled = WARMING;
        for (int i = 0; i < most && compiled > LITTLE; i++) {
            long before = COMPILER.getTotalCompilationTime();
            Load.full(with, WARMING, call);
            compiled = COMPILER.getTotalCompilationTime() - before;
        }
    }

    /** Warms up as long as there is something to compile, though for so many times four seconds at most. */
    void warmUp(int most) throws InterruptedException {
        for (Load.Call call : calls) {
            warmUp(1, full ? 20 : 8, call);
            warmUp(threads, full ? 2 * most : most, call);
        }
    }

    /** Measures, and says how long the compiler was still at work; the results are in the order of the calls. */
    List<Load.Result> measure() throws InterruptedException {
        long compiled = COMPILER.getTotalCompilationTime();
        for (int i = 0; i < (full ? 10 : 5); i++) {
            for (int j = 0; j < calls.size(); j++) {
                Load.Result now = Load.full(threads, ROUND, calls.get(j));
                best[j] = best[j] == null ? now : best[j].better(now);
            }
        }
        run.detail(String.format(
                Locale.ROOT,
                "in %d rounds of %d seconds the compiler was at work for %.1f seconds",
                calls.size() * (full ? 10 : 5),
                ROUND / 1000,
                (COMPILER.getTotalCompilationTime() - compiled) / 1e3));
        return new ArrayList<>(Arrays.asList(best));
    }
}
