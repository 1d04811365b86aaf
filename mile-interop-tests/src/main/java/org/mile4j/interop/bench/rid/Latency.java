package org.mile4j.interop.bench.rid;

import java.util.Locale;
import org.mile4j.interop.bench.harness.Comparison;
import org.mile4j.interop.bench.harness.Run;

/** How long calls take at half of the rate that there can be, from when each was due. */
final class Latency {

    private Latency() {}

    static void measure(Run run, String what, int threads, Load.Result peak, Load.Call call)
            throws InterruptedException {
        double rate = peak.perSecond() / 2;
        double[] took = Load.steady(threads, run.full() ? 20_000 : 6_000, rate, call);
        double median = took[took.length / 2];
        double p99 = took[took.length * 99 / 100];
        run.detail(String.format(
                Locale.ROOT,
                "%s at %.0f a second: median %.1f ms, p99 %.1f ms, longest %.1f ms",
                what,
                rate,
                median,
                p99,
                took[took.length - 1]));
        run.add(Comparison.ratio(
                String.format(Locale.ROOT, "p99 of %s at half the peak: %.1f ms", what, p99),
                String.format(Locale.ROOT, "its median: %.1f ms", median),
                p99 / median));
    }
}
