package org.mile4j.interop.bench.xml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mile4j.interop.bench.harness.Area;
import org.mile4j.interop.bench.harness.Comparison;
import org.mile4j.interop.bench.harness.Fork;
import org.mile4j.interop.bench.harness.Run;

/**
 * IODEF in XML: reading, checking and writing beside raw parsing, JAXB and Xerces, and streaming in little memory.
 *
 * @since 0.1.0
 */
public final class XmlArea implements Area {

    private static final String SCAN = "ScanBenchmark.woodstox";
    private static final String STRINGS = "ScanBenchmark.woodstoxStrings";
    private static final String KEPT = "ScanBenchmark.aaltoKept";
    private static final List<String> NEEDED = List.of(
            SCAN,
            STRINGS,
            KEPT,
            "ReadBenchmark.read",
            "ReadBenchmark.readChecked",
            "ReadBenchmark.jaxb",
            "ReadBenchmark.jaxbSchema",
            "ReadBenchmark.jaxbXerces",
            "WriteBenchmark.write",
            "WriteBenchmark.jaxb");
    /** What anybody has to spend who makes these values, or these bytes; there is none for the smallest document. */
    private static final String HAND = "ReadBenchmark.hand";

    private static final String HAND_WRITTEN = "WriteBenchmark.hand";

    private static final List<String> STREAMED = List.of("ReadBenchmark.stream", "ReadBenchmark.streamChecked");
    /** By all processors, of the large document only. */
    private static final List<String> BY_ALL =
            List.of("ReadBenchmark.readByAll", "ReadBenchmark.readCheckedByAll", "WriteBenchmark.writeByAll");

    private static final List<String> PARSERS =
            List.of("ScanBenchmark.aalto", "ScanBenchmark.aaltoStrings", "ScanBenchmark.jdk");
    private static final Map<String, Class<?>> CLASSES = Map.of(
            "ScanBenchmark", ScanBenchmark.class,
            "ReadBenchmark", ReadBenchmark.class,
            "WriteBenchmark", WriteBenchmark.class);

    /** Creates the area. */
    public XmlArea() {
        // It has no state.
    }

    @Override
    public String name() {
        return "xml";
    }

    @Override
    public String description() {
        return "IODEF in XML beside Woodstox, JAXB and Xerces, and in a heap of 16 MB";
    }

    @Override
    public void measure(Run run) throws IOException, InterruptedException {
        run.say("making the documents and the classes of JAXB");
        Path large = Size.largeIn(run.folder());
        JaxbClasses.in(run.folder());
        for (Size size : Size.values()) {
            run.say("measuring documents of " + size);
            compare(run, size);
        }
        run.say("measuring a report in IODEF v1 and v2");
        VersionFigures.measure(run);
        run.say("reading " + Size.MB_100 + " in a heap of 16 MB");
        run.add(SmallHeap.measure(large));
    }

    private static void compare(Run run, Size size) {
        List<String> needed = new ArrayList<>(NEEDED);
        if (run.full() || size == Size.MB_100) {
            needed.addAll(STREAMED);
        }
        if (size == Size.MB_100) {
            needed.addAll(BY_ALL);
        }
        if (run.full()) {
            needed.addAll(PARSERS);
        }
        if (size != Size.KB_1) {
            needed.add(HAND);
            needed.add(HAND_WRITTEN);
        }
        Map<String, Double> times = times(run, size, needed);
        times.forEach(
                (benchmark, micros) -> run.detail(String.format(Locale.ROOT, "%-32s %14.2f us", benchmark, micros)));
        String read = size + ": read";
        String checked = size + ": read and check";
        add(run, times, read, "ReadBenchmark.read", "Woodstox scan", SCAN, 1.8, 0);
        add(run, times, read, "ReadBenchmark.read", "Woodstox scan with strings", STRINGS, 0, 0);
        add(run, times, read, "ReadBenchmark.read", "Aalto scan, values kept", KEPT, 0, 0);
        add(run, times, read, "ReadBenchmark.read", "JAXB", "ReadBenchmark.jaxb", 0, 4);
        add(run, times, size + ": Aalto scan, values kept", KEPT, "Woodstox scan", SCAN, 0, 0);
        add(run, times, checked, "ReadBenchmark.readChecked", "Woodstox scan", SCAN, 2.5, 0);
        add(
                run,
                times,
                checked,
                "ReadBenchmark.readChecked",
                "JAXB with its schema set",
                "ReadBenchmark.jaxbSchema",
                0,
                5);
        add(run, times, checked, "ReadBenchmark.readChecked", "Xerces, then JAXB", "ReadBenchmark.jaxbXerces", 0, 3);
        add(run, times, size + ": write", "WriteBenchmark.write", "JAXB", "WriteBenchmark.jaxb", 0, 4);
        if (needed.containsAll(BY_ALL)) {
            byAll(run, times, size);
        }
        if (needed.contains(HAND)) {
            floor(run, times, size);
        }
        if (needed.containsAll(STREAMED)) {
            add(run, times, read + " by incident", "ReadBenchmark.stream", "Woodstox scan", SCAN, 0, 0);
            add(run, times, checked + " by incident", "ReadBenchmark.streamChecked", "Woodstox scan", SCAN, 0, 0);
            add(run, times, read + " by incident", "ReadBenchmark.stream", "JAXB, whole", "ReadBenchmark.jaxb", 0, 4);
            add(
                    run,
                    times,
                    checked + " by incident",
                    "ReadBenchmark.streamChecked",
                    "JAXB with its schema set, whole",
                    "ReadBenchmark.jaxbSchema",
                    0,
                    5);
            add(
                    run,
                    times,
                    checked + " by incident",
                    "ReadBenchmark.streamChecked",
                    "Xerces, then JAXB, whole",
                    "ReadBenchmark.jaxbXerces",
                    0,
                    3);
        }
        if (run.full()) {
            add(run, times, size + ": Aalto scan", "ScanBenchmark.aalto", "Woodstox scan", SCAN, 0, 0);
            add(run, times, size + ": Aalto with strings", "ScanBenchmark.aaltoStrings", "with strings", STRINGS, 0, 0);
            add(run, times, size + ": JDK scan", "ScanBenchmark.jdk", "Woodstox scan", SCAN, 0, 0);
        }
    }

    /** What it takes as many threads as there are processors, beside the same baselines and beside one thread. */
    private static void byAll(Run run, Map<String, Double> times, Size size) {
        String by = ", " + Runtime.getRuntime().availableProcessors() + " threads";
        String read = size + ": read" + by;
        add(run, times, read, "ReadBenchmark.readByAll", "Woodstox scan", SCAN, 1.8, 0);
        add(run, times, read, "ReadBenchmark.readByAll", "JAXB", "ReadBenchmark.jaxb", 0, 4);
        add(run, times, read, "ReadBenchmark.readByAll", "one thread", "ReadBenchmark.read", 0, 0);
        String checked = size + ": read and check" + by;
        String ours = "ReadBenchmark.readCheckedByAll";
        add(run, times, checked, ours, "Woodstox scan", SCAN, 2.5, 0);
        add(run, times, checked, ours, "JAXB with its schema set", "ReadBenchmark.jaxbSchema", 0, 5);
        add(run, times, checked, ours, "Xerces, then JAXB", "ReadBenchmark.jaxbXerces", 0, 3);
        add(run, times, checked, ours, "one thread", "ReadBenchmark.readChecked", 0, 0);
        String write = size + ": write" + by;
        add(run, times, write, "WriteBenchmark.writeByAll", "JAXB", "WriteBenchmark.jaxb", 0, 4);
        add(run, times, write, "WriteBenchmark.writeByAll", "one thread", "WriteBenchmark.write", 0, 0);
    }

    /** What a reader and a writer spend that are written by hand for the one document, beside the same baselines. */
    private static void floor(Run run, Map<String, Double> times, Size size) {
        String floor = size + ": floor of read, by hand";
        add(run, times, floor, HAND, "Woodstox scan", SCAN, 1.8, 0);
        add(run, times, floor, HAND, "JAXB", "ReadBenchmark.jaxb", 0, 4);
        add(run, times, size + ": read", "ReadBenchmark.read", "floor, by hand", HAND, 0, 0);
        add(run, times, size + ": floor of write, by hand", HAND_WRITTEN, "JAXB", "WriteBenchmark.jaxb", 0, 4);
        add(run, times, size + ": write", "WriteBenchmark.write", "floor, by hand", HAND_WRITTEN, 0, 0);
    }

    /** The benchmarks of several classes in turn, and that as often as {@link Fork#times} does. */
    private static Map<String, Double> times(Run run, Size size, List<String> benchmarks) {
        Map<String, Double> times = new LinkedHashMap<>();
        int turns = size == Size.MB_100 ? 1 : run.full() || size == Size.KB_12 ? 3 : 2;
        for (int turn = 0; turn < turns; turn++) {
            for (String benchmark : benchmarks) {
                times.merge(benchmark, time(run, size, benchmark), Math::min);
            }
        }
        return times;
    }

    /** The large document takes long enough for a single call to be a round. */
    private static double time(Run run, Size size, String benchmark) {
        int dot = benchmark.indexOf('.');
        String method = benchmark.substring(dot + 1);
        Fork fork = run.fork(CLASSES.get(benchmark.substring(0, dot))).with("size", size.name());
        if (size == Size.MB_100) {
            fork.jvm("-Xms4g", "-Xmx4g").calls(run.full() ? 10 : 8, run.full() ? 6 : 4);
        }
        return fork.time(method);
    }

    /** Compares two times; a target of 0 is none. */
    private static void add(
            Run run,
            Map<String, Double> times,
            String name,
            String benchmark,
            String baselineName,
            String baseline,
            double atMost,
            double atLeast) {
        double ratio = times.get(benchmark) / times.get(baseline);
        run.add(
                atMost > 0
                        ? Comparison.atMost(name, baselineName, ratio, atMost)
                        : atLeast > 0
                                ? Comparison.atLeast(name, baselineName, 1 / ratio, atLeast)
                                : Comparison.ratio(name, baselineName, ratio));
    }
}
