package org.mile4j.interop.bench.xml;

import java.util.Map;
import org.mile4j.interop.bench.harness.Comparison;
import org.mile4j.interop.bench.harness.Run;

/** Puts the times of benchmarks beside each other, as rows of the table of a run. */
final class Rows {

    private final Run run;
    private final Map<String, Double> times;

    Rows(Run run, Map<String, Double> times) {
        this.run = run;
        this.times = times;
    }

    /** One that shall take at most so many times as long as its baseline. */
    void atMost(String name, String ours, String baselineName, String baseline, double most) {
        run.add(Comparison.atMost(name, baselineName, times.get(ours) / times.get(baseline), most));
    }

    /** One that shall be at least so many times as fast as its baseline. */
    void atLeast(String name, String ours, String baselineName, String baseline, double least) {
        run.add(Comparison.atLeast(name, baselineName, times.get(baseline) / times.get(ours), least));
    }

    /** How many times as long as its baseline one takes. */
    void ratio(String name, String ours, String baselineName, String baseline) {
        run.add(Comparison.ratio(name, baselineName, times.get(ours) / times.get(baseline)));
    }

    /** How many times as fast as its baseline one is. */
    void faster(String name, String ours, String baselineName, String baseline) {
        run.add(Comparison.faster(name, baselineName, times.get(baseline) / times.get(ours)));
    }
}
