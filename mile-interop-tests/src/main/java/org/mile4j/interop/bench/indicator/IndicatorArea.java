package org.mile4j.interop.bench.indicator;

import java.util.Map;
import org.mile4j.interop.bench.harness.Area;
import org.mile4j.interop.bench.harness.Comparison;
import org.mile4j.interop.bench.harness.Run;

/**
 * The time to look for one observation in an indicator with a long list (RFC 7970, Section 3.29.3), beside a lookup in a
 * hash set of the same items.
 *
 * @since 0.1.0
 */
public final class IndicatorArea implements Area {

    private static final double MOST = 3;

    /** Creates the area. */
    public IndicatorArea() {
        // It has no state.
    }

    @Override
    public String name() {
        return "indicator";
    }

    @Override
    public String description() {
        return "indicators with lists of a million items beside HashSet";
    }

    @Override
    public void measure(Run run) {
        for (BulkList list : BulkList.values()) {
            run.say("searching a list of a million items of type " + list.type());
            Map<String, Double> micros = run.fork(IndicatorBenchmark.class)
                    .with("list", list.name())
                    .rounds(20, 500, 25, 60)
                    .times("hashSet", "evaluate");
            run.add(Comparison.atMost(
                    "indicator with 1,000,000 " + list.type() + ": evaluate",
                    "HashSet.contains",
                    micros.get("evaluate") / micros.get("hashSet"),
                    MOST));
        }
    }
}
