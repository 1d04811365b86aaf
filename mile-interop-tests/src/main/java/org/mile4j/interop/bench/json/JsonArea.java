package org.mile4j.interop.bench.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mile4j.interop.bench.harness.Area;
import org.mile4j.interop.bench.harness.Comparison;
import org.mile4j.interop.bench.harness.Fork;
import org.mile4j.interop.bench.harness.Run;
import org.mile4j.interop.bench.json.EncodingBenchmark.Report;

/**
 * IODEF in JSON and CBOR: reading, checking and writing beside Jackson, and streaming in little memory.
 *
 * @since 0.1.0
 */
public final class JsonArea implements Area {

    private static final List<String> ENCODINGS = List.of("json", "cbor");

    /** What has a target, and what it is compared with. */
    private static final List<String> COMPARED = List.of("Scan", "Read", "ReadChecked", "Tree", "Write");

    /** What is shown beside it. */
    private static final List<String> SHOWN = List.of("Strings", "ReadTree");

    private static final double JSON_READ = 2.0;
    private static final double CBOR_READ = 1.8;
    private static final double WRITE = 1.3;

    /** Creates the area. */
    public JsonArea() {
        // It has no state.
    }

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String description() {
        return "IODEF in JSON and CBOR beside Jackson, and in a heap of 64 MB";
    }

    @Override
    public void measure(Run run) throws IOException, InterruptedException {
        for (Report report : Report.values()) {
            run.say("measuring a " + report.name().toLowerCase(Locale.ROOT) + " report in JSON and CBOR");
            compare(run, report);
        }
        for (String encoding : ENCODINGS) {
            run.say("reading 100 MB of " + encoding + " in a heap of 64 MB");
            run.add(SmallHeap.measure(run.folder(), encoding));
        }
    }

    /** What is measured in each encoding with its baselines, each in several JVMs; the floor is of the middle report only. */
    private static List<String> figures(Report report) {
        List<String> figures = new ArrayList<>();
        for (String encoding : ENCODINGS) {
            for (String figure : COMPARED) {
                figures.add(encoding + figure);
            }
            if (report == Report.MIDDLE) {
                figures.add(encoding + "Floor");
            }
        }
        return figures;
    }

    /** The times of each figure, the best first: one for each JVM, with the other figures in between. */
    private static Map<String, List<Double>> measured(Run run, Report report) {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int turn = 0; turn < (run.full() ? 5 : 3); turn++) {
            for (String figure : figures(report)) {
                add(run, report, figure, times);
            }
        }
        for (String encoding : ENCODINGS) {
            for (String figure : SHOWN) {
                add(run, report, encoding + figure, times);
            }
        }
        times.values().forEach(Collections::sort);
        return times;
    }

    private static void add(Run run, Report report, String figure, Map<String, List<Double>> times) {
        Fork fork = run.fork(EncodingBenchmark.class).with("report", report.name());
        if (!run.full()) {
            // All but the checks are compiled by then.
            fork.rounds(figure.endsWith("Checked") ? 20 : 14, 500, 6, 150);
        }
        times.computeIfAbsent(figure, f -> new ArrayList<>()).add(fork.time(figure));
    }

    private static void compare(Run run, Report report) {
        Map<String, Double> times = new LinkedHashMap<>();
        measured(run, report).forEach((name, each) -> {
            times.put(name, each.get(0));
            run.detail(String.format(Locale.ROOT, "%-16s %10.2f us", name, each.get(0))
                    + each.stream()
                            .skip(1)
                            .map(time -> String.format(Locale.ROOT, ", %.2f", time))
                            .collect(Collectors.joining()));
        });
        for (String encoding : ENCODINGS) {
            String figure = report.name().toLowerCase(Locale.ROOT) + " report, " + encoding;
            double scan = times.get(encoding + "Scan");
            double most = encoding.equals("json") ? JSON_READ : CBOR_READ;
            run.add(Comparison.ratio(
                    figure + ": scan with strings", "Jackson scan", times.get(encoding + "Strings") / scan));
            run.add(Comparison.ratio(
                    figure + ": Jackson's own tree", "Jackson scan", times.get(encoding + "ReadTree") / scan));
            if (report == Report.MIDDLE) {
                double floor = times.get(encoding + "Floor");
                run.add(Comparison.atMost(figure + ": floor of read, by hand", "Jackson scan", floor / scan, most));
                run.add(Comparison.ratio(figure + ": read", "floor, by hand", times.get(encoding + "Read") / floor));
            }
            run.add(Comparison.atMost(figure + ": read", "Jackson scan", times.get(encoding + "Read") / scan, most));
            run.add(Comparison.atMost(
                    figure + ": read and check", "Jackson scan", times.get(encoding + "ReadChecked") / scan, most));
            run.add(Comparison.atMost(
                    figure + ": write",
                    "databind, equal tree",
                    times.get(encoding + "Write") / times.get(encoding + "Tree"),
                    WRITE));
        }
    }
}
