package org.mile4j.interop.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The whole of {@code mile bench}: what is measured, in which order, and what it is compared with. */
final class Course {

    private static final String SCAN = "ScanBenchmark.woodstox";
    private static final String STRINGS = "ScanBenchmark.woodstoxStrings";
    private static final List<String> NEEDED = List.of(
            SCAN,
            STRINGS,
            "ReadBenchmark.read",
            "ReadBenchmark.readChecked",
            "ReadBenchmark.jaxb",
            "ReadBenchmark.jaxbSchema",
            "ReadBenchmark.jaxbXerces",
            "WriteBenchmark.write",
            "WriteBenchmark.jaxb");
    private static final List<String> STREAMED = List.of("ReadBenchmark.stream", "ReadBenchmark.streamChecked");
    private static final List<String> PARSERS =
            List.of("ScanBenchmark.aalto", "ScanBenchmark.aaltoStrings", "ScanBenchmark.jdk");

    private final boolean full;
    private final PrintWriter progress;
    private final Scoreboard scoreboard = new Scoreboard();

    Course(boolean full, PrintWriter progress) {
        this.full = full;
        this.progress = progress;
    }

    Scoreboard run() throws IOException, InterruptedException {
        try (WorkFolder work = WorkFolder.temporary()) {
            say("making the documents and the classes of JAXB");
            Path large = Size.largeIn(work.path());
            JaxbClasses.in(work.path());
            for (Size size : Size.values()) {
                say("measuring documents of " + size);
                compare(size, new Figures(size, full, work));
            }
            say("measuring a report in IODEF v1 and v2");
            VersionFigures.measure(full).forEach(scoreboard::add);
            say("searching lists of a million items");
            for (BulkList list : BulkList.values()) {
                scoreboard.add(IndicatorFigures.measure(list));
            }
            say("reading " + Size.MB_100 + " in a heap of 16 MB");
            scoreboard.add(SmallHeap.measure(large));
            say("starting the command line");
            coldStart(work.path());
            return scoreboard;
        }
    }

    private void compare(Size size, Figures figures) {
        List<String> needed = new ArrayList<>(NEEDED);
        if (full || size == Size.MB_100) {
            needed.addAll(STREAMED);
        }
        if (full) {
            needed.addAll(PARSERS);
        }
        Map<String, Double> times = figures.times(needed);
        times.forEach((benchmark, micros) ->
                progress.println(String.format(Locale.ROOT, "mile:   %-32s %14.2f us", benchmark, micros)));
        String read = size + ": read";
        String checked = size + ": read and check";
        add(times, read, "ReadBenchmark.read", "Woodstox scan", SCAN, 1.8, 0);
        add(times, read, "ReadBenchmark.read", "Woodstox scan with strings", STRINGS, 0, 0);
        add(times, read, "ReadBenchmark.read", "JAXB", "ReadBenchmark.jaxb", 0, 4);
        add(times, checked, "ReadBenchmark.readChecked", "Woodstox scan", SCAN, 2.5, 0);
        add(times, checked, "ReadBenchmark.readChecked", "JAXB with its schema set", "ReadBenchmark.jaxbSchema", 0, 5);
        add(times, checked, "ReadBenchmark.readChecked", "Xerces, then JAXB", "ReadBenchmark.jaxbXerces", 0, 3);
        add(times, size + ": write", "WriteBenchmark.write", "JAXB", "WriteBenchmark.jaxb", 0, 4);
        if (needed.containsAll(STREAMED)) {
            add(times, read + " by incident", "ReadBenchmark.stream", "Woodstox scan", SCAN, 0, 0);
            add(times, checked + " by incident", "ReadBenchmark.streamChecked", "Woodstox scan", SCAN, 0, 0);
        }
        if (full) {
            add(times, size + ": Aalto scan", "ScanBenchmark.aalto", "Woodstox scan", SCAN, 0, 0);
            add(times, size + ": Aalto with strings", "ScanBenchmark.aaltoStrings", "with strings", STRINGS, 0, 0);
            add(times, size + ": JDK scan", "ScanBenchmark.jdk", "Woodstox scan", SCAN, 0, 0);
        }
    }

    /** Compares two times; a target of 0 is none. */
    private void add(
            Map<String, Double> times,
            String name,
            String benchmark,
            String baselineName,
            String baseline,
            double atMost,
            double atLeast) {
        double ratio = times.get(benchmark) / times.get(baseline);
        scoreboard.add(
                atMost > 0
                        ? Comparison.atMost(name, baselineName, ratio, atMost)
                        : atLeast > 0
                                ? Comparison.atLeast(name, baselineName, 1 / ratio, atLeast)
                                : Comparison.ratio(name, baselineName, ratio));
    }

    private void coldStart(Path folder) throws IOException, InterruptedException {
        Optional<Path> launcher = ColdStart.launcher();
        if (launcher.isEmpty()) {
            say("the launcher ./mile is not where this program was built, so the start is left out");
            return;
        }
        scoreboard.add(new ColdStart(launcher.get(), folder, full ? 20 : 10).measure());
    }

    private void say(String what) {
        progress.println("mile: " + what + " ...");
        progress.flush();
    }
}
