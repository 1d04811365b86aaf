package org.mile4j.interop.bench.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mile4j.interop.bench.harness.Area;
import org.mile4j.interop.bench.harness.Comparison;
import org.mile4j.interop.bench.harness.Run;
import org.mile4j.interop.bench.json.EncodingBenchmark.Report;

/**
 * IODEF in JSON and CBOR: reading, checking and writing beside Jackson, and streaming in little memory.
 *
 * @since 0.1.0
 */
public final class JsonArea implements Area {

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
        for (String encoding : List.of("json", "cbor")) {
            run.say("reading 100 MB of " + encoding + " in a heap of 64 MB");
            run.add(SmallHeap.measure(run.folder(), encoding));
        }
    }

    /** What is measured in each encoding; the floor is known for the middle report only. */
    private static String[] figures(Report report) {
        List<String> figures = new ArrayList<>();
        for (String encoding : List.of("json", "cbor")) {
            for (String figure : List.of("Scan", "Strings", "ReadTree", "Read", "ReadChecked", "Tree", "Write")) {
                figures.add(encoding + figure);
            }
            if (report == Report.MIDDLE) {
                figures.add(encoding + "Floor");
            }
        }
        return figures.toArray(String[]::new);
    }

    private static void compare(Run run, Report report) {
        Map<String, Double> times =
                run.fork(EncodingBenchmark.class).with("report", report.name()).times(figures(report));
        times.forEach((name, micros) -> run.detail(String.format(Locale.ROOT, "%-16s %10.2f us", name, micros)));
        for (String encoding : List.of("json", "cbor")) {
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
