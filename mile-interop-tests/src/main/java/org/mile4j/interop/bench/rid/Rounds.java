package org.mile4j.interop.bench.rid;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mile4j.interop.bench.harness.Run;

/**
 * Figures that are measured in turn; of each the best round counts.
 *
 * <p>Each is warmed up until the compiler of the JVM has little left to do, by one thread, so that it gets its turn: on a
 * machine with two processors 32 busy threads keep it at work for minutes.
 */
final class Rounds {

    private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();
    private static final int ROUND = 2_000;
    private static final int WARMING = 4_000;
    private static final int LITTLE = WARMING / 20;

    private final boolean full;
    private final int threads;
    private final List<Load.Call> calls;
    private final Load.Result[] best;

    Rounds(Run run, int threads, Load.Call... calls) {
        this.full = run.full();
        this.threads = threads;
        this.calls = List.of(calls);
        this.best = new Load.Result[calls.length];
    }

    private void warmUp(Load.Call call) throws InterruptedException {
        long compiled = WARMING;
        for (int i = 0; i < (full ? 40 : 18) && compiled > LITTLE; i++) {
            long before = COMPILER.getTotalCompilationTime();
            Load.full(1, WARMING, call);
            compiled = COMPILER.getTotalCompilationTime() - before;
        }
        Load.full(threads, ROUND, call);
    }

    /** Warms up and measures; the results are in the order of the calls. */
    List<Load.Result> run() throws InterruptedException {
        for (Load.Call call : calls) {
            warmUp(call);
        }
        for (int i = 0; i < (full ? 10 : 5); i++) {
            for (int j = 0; j < calls.size(); j++) {
                Load.Result now = Load.full(threads, ROUND, calls.get(j));
                best[j] = best[j] == null ? now : best[j].better(now);
            }
        }
        return new ArrayList<>(Arrays.asList(best));
    }
}
