package org.mile4j.interop.bench.indicator;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.mile4j.model.indicator.IndicatorEvaluator;
import org.mile4j.model.indicator.Match;
import org.mile4j.model.indicator.Observations;
import org.mile4j.model.iodef.BulkObservable;
import org.mile4j.model.iodef.BulkObservableType;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.Indicator;
import org.mile4j.model.iodef.IndicatorData;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.iodef.Observable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One observation against an indicator with a list of a million items; every other one is on the list. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class IndicatorBenchmark {

    private static final int ITEMS = 1_000_000;
    private static final int PROBES = 1 << 12;

    /** What the list holds. */
    @Param
    public BulkList list;

    private final String[] texts = new String[PROBES];
    private final Observations[] seen = new Observations[PROBES];
    private final Set<String> set = new HashSet<>();
    private IndicatorEvaluator evaluator;
    private Indicator indicator;
    private int next;

    /** Made by JMH. */
    public IndicatorBenchmark() {
        // Filled by prepare.
    }

    /** Makes the list, the set and the observations. */
    @Setup(Level.Trial)
    public void prepare() {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < ITEMS; i++) {
            String item = list.item(i);
            set.add(item);
            items.append(item).append('\n');
        }
        for (int i = 0; i < PROBES; i++) {
            int number = i * (ITEMS / PROBES);
            texts[i] = list.item(i % 2 == 0 ? number : ITEMS + number);
            seen[i] = list.seen(texts[i]);
        }
        indicator = Indicator.builder()
                .observable(Observable.builder()
                        .bulkObservable(BulkObservable.builder()
                                .type(BulkObservableType.of(list.type()))
                                .bulkObservableList(items.toString())
                                .build())
                        .build())
                .build();
        evaluator = IndicatorEvaluator.of(IodefDocument.builder()
                .addIncident(Incident.builder()
                        .indicatorData(
                                IndicatorData.builder().addIndicator(indicator).build())
                        .build())
                .build());
        for (int i = 0; i < PROBES; i++) {
            if (set.contains(texts[i]) != evaluator.evaluate(indicator, seen[i]).isMatch()) {
                throw new IllegalStateException("set and indicator disagree on item " + i);
            }
        }
    }

    /**
     * The baseline: the text is looked up in a hash set.
     *
     * @return whether it is there
     */
    @Benchmark
    public boolean hashSet() {
        return set.contains(texts[next++ & PROBES - 1]);
    }

    /**
     * An observation is evaluated.
     *
     * @return the result
     */
    @Benchmark
    public Match evaluate() {
        return evaluator.evaluate(indicator, seen[next++ & PROBES - 1]).match();
    }

    /**
     * A text is made an observation, which is evaluated.
     *
     * @return the result
     */
    @Benchmark
    public Match observeAndEvaluate() {
        return evaluator
                .evaluate(indicator, list.seen(texts[next++ & PROBES - 1]))
                .match();
    }
}
