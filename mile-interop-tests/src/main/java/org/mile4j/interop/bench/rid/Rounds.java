package org.mile4j.interop.bench.rid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mile4j.interop.bench.harness.Run;

/**
 * Figures that are measured in turn; of each the best round counts.
 *
 * <p>They are warmed up by few threads first: on a machine with few processors many busy threads keep the compiler from its
 * work for minutes.
 */
final class Rounds {

    private static final int FEW = 2;
    private static final int ROUND = 2_000;

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

    /** Warms up and measures; the results are in the order of the calls. */
    List<Load.Result> run() throws InterruptedException {
        for (Load.Call call : calls) {
            Load.full(FEW, full ? 40_000 : 15_000, call);
            Load.full(threads, full ? 10_000 : 3_000, call);
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
