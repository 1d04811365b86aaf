package org.mile4j.interop.bench.rid;

import org.mile4j.interop.bench.harness.Run;

/** A figure and its baseline, measured in turn; of each the best round counts. */
final class Rounds {

    private final boolean full;
    private final int threads;
    private final Load.Call measured;
    private final Load.Call compared;
    private Load.Result figure;
    private Load.Result baseline;

    Rounds(Run run, int threads, Load.Call measured, Load.Call compared) {
        this.full = run.full();
        this.threads = threads;
        this.measured = measured;
        this.compared = compared;
    }

    /** Warms up and measures. */
    void run() throws InterruptedException {
        int warm = full ? 20_000 : 8_000;
        Load.full(threads, warm, measured);
        Load.full(threads, warm, compared);
        for (int i = 0; i < (full ? 10 : 5); i++) {
            figure = best(figure, Load.full(threads, 2_000, measured));
            baseline = best(baseline, Load.full(threads, 2_000, compared));
        }
    }

    private static Load.Result best(Load.Result before, Load.Result now) {
        return before == null ? now : before.better(now);
    }

    Load.Result figure() {
        return figure;
    }

    Load.Result baseline() {
        return baseline;
    }
}
