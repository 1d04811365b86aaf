package org.mile4j.interop.bench.xml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mile4j.interop.bench.harness.Area;
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
    private static final String READ = "ReadBenchmark.read";
    private static final String CHECKED = "ReadBenchmark.readChecked";
    private static final String WRITE = "WriteBenchmark.write";
    private static final String JAXB = "ReadBenchmark.jaxb";
    private static final String JAXB_SCHEMA = "ReadBenchmark.jaxbSchema";
    private static final String JAXB_XERCES = "ReadBenchmark.jaxbXerces";
    private static final String JAXB_WRITE = "WriteBenchmark.jaxb";
    private static final List<String> NEEDED =
            List.of(SCAN, STRINGS, KEPT, READ, CHECKED, JAXB, JAXB_SCHEMA, JAXB_XERCES, WRITE, JAXB_WRITE);
    /** What anybody has to spend who makes these values, or these bytes; there is none for the smallest document. */
    private static final String HAND = "ReadBenchmark.hand";

    private static final String HAND_WRITTEN = "WriteBenchmark.hand";

    private static final List<String> STREAMED = List.of("ReadBenchmark.stream", "ReadBenchmark.streamChecked");
    /** By one thread, of the large document only: all others have one by default. */
    private static final List<String> BY_ONE =
            List.of("ReadBenchmark.readByOne", "ReadBenchmark.readCheckedByOne", "WriteBenchmark.writeByOne");

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
            needed.addAll(BY_ONE);
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
        compare(new Rows(run, times), size, needed);
    }

    private static void compare(Rows rows, Size size, List<String> measured) {
        String by = size == Size.MB_100 ? ", " + Runtime.getRuntime().availableProcessors() + " threads" : "";
        String read = size + ": read" + by;
        rows.atMost(read, READ, "Woodstox scan", SCAN, 1.8);
        rows.ratio(read, READ, "Woodstox scan with strings", STRINGS);
        rows.ratio(read, READ, "Aalto scan, values kept", KEPT);
        rows.atLeast(read, READ, "JAXB", JAXB, 4);
        rows.ratio(size + ": Aalto scan, values kept", KEPT, "Woodstox scan", SCAN);
        String checked = size + ": read and check" + by;
        rows.atMost(checked, CHECKED, "Woodstox scan", SCAN, 2.5);
        rows.atLeast(checked, CHECKED, "JAXB with its schema set", JAXB_SCHEMA, 5);
        rows.atLeast(checked, CHECKED, "Xerces, then JAXB", JAXB_XERCES, 3);
        String write = size + ": write" + by;
        rows.atLeast(write, WRITE, "JAXB", JAXB_WRITE, 4);
        if (measured.containsAll(BY_ONE)) {
            rows.ratio(read, READ, "one thread", "ReadBenchmark.readByOne");
            rows.ratio(checked, CHECKED, "one thread", "ReadBenchmark.readCheckedByOne");
            rows.ratio(write, WRITE, "one thread", "WriteBenchmark.writeByOne");
            reading(rows, size, ", one thread", "ReadBenchmark.readByOne", "ReadBenchmark.readCheckedByOne", "");
            rows.faster(size + ": write, one thread", "WriteBenchmark.writeByOne", "JAXB", JAXB_WRITE);
        }
        if (measured.contains(HAND)) {
            floor(rows, size);
        }
        if (measured.containsAll(STREAMED)) {
            reading(rows, size, " by incident", "ReadBenchmark.stream", "ReadBenchmark.streamChecked", ", whole");
        }
        if (measured.containsAll(PARSERS)) {
            rows.ratio(size + ": Aalto scan", "ScanBenchmark.aalto", "Woodstox scan", SCAN);
            rows.ratio(size + ": Aalto with strings", "ScanBenchmark.aaltoStrings", "with strings", STRINGS);
            rows.ratio(size + ": JDK scan", "ScanBenchmark.jdk", "Woodstox scan", SCAN);
        }
    }

    /** Reads in another way than by default, beside the same baselines. */
    private static void reading(Rows rows, Size size, String how, String unchecked, String checked, String whole) {
        String read = size + ": read" + how;
        rows.ratio(read, unchecked, "Woodstox scan", SCAN);
        rows.faster(read, unchecked, "JAXB" + whole, JAXB);
        String check = size + ": read and check" + how;
        rows.ratio(check, checked, "Woodstox scan", SCAN);
        rows.faster(check, checked, "JAXB with its schema set" + whole, JAXB_SCHEMA);
        rows.faster(check, checked, "Xerces, then JAXB" + whole, JAXB_XERCES);
    }

    /** What a reader and a writer spend that are written by hand for the one document, by one thread. */
    private static void floor(Rows rows, Size size) {
        String floor = size + ": floor of read, by hand";
        rows.ratio(floor, HAND, "Woodstox scan", SCAN);
        rows.faster(floor, HAND, "JAXB", JAXB);
        rows.faster(floor, HAND, "JAXB with its schema set", JAXB_SCHEMA);
        rows.faster(size + ": floor of write, by hand", HAND_WRITTEN, "JAXB", JAXB_WRITE);
        boolean byOne = size == Size.MB_100;
        String one = byOne ? ", one thread" : "";
        String read = byOne ? "ReadBenchmark.readByOne" : READ;
        String checked = byOne ? "ReadBenchmark.readCheckedByOne" : CHECKED;
        String write = byOne ? "WriteBenchmark.writeByOne" : WRITE;
        rows.ratio(size + ": read" + one, read, "floor, by hand", HAND);
        rows.ratio(size + ": read and check" + one, checked, "floor, by hand", HAND);
        rows.ratio(size + ": write" + one, write, "floor, by hand", HAND_WRITTEN);
    }

    /** The benchmarks of several classes in turn, as often as {@link Fork#times}; the middle document always three times. */
    private static Map<String, Double> times(Run run, Size size, List<String> benchmarks) {
        Map<String, Double> times = new LinkedHashMap<>();
        int turns = run.full() || size == Size.KB_12 ? 3 : 2;
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
}
