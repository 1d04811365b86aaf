package org.mile4j.interop.bench.xml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mile4j.interop.bench.harness.Comparison;
import org.mile4j.interop.bench.harness.Run;

/** How many times the scan of a report its reading takes, in IODEF v1 beside v2. */
final class VersionFigures {

    /** Two measurements of one thing differ by so much. */
    private static final double NOISE = 1.15;

    private VersionFigures() {}

    /** Measures both versions in turn and takes the fastest round of each. */
    static void measure(Run run) {
        Map<Version, Map<String, Double>> micros = new LinkedHashMap<>();
        for (int turn = 0; turn < (run.full() ? 6 : 4); turn++) {
            for (Version version : Version.values()) {
                for (String benchmark : List.of("scan", "read", "readChecked")) {
                    double time = run.fork(VersionBenchmark.class)
                            .with("version", version.name())
                            .time(benchmark);
                    micros.computeIfAbsent(version, v -> new LinkedHashMap<>()).merge(benchmark, time, Math::min);
                }
            }
        }
        double read1 = beside(micros.get(Version.V1), "read");
        double read2 = beside(micros.get(Version.V2), "read");
        double checked1 = beside(micros.get(Version.V1), "readChecked");
        double checked2 = beside(micros.get(Version.V2), "readChecked");
        String same = "the same of v2";
        run.add(Comparison.ratio("IODEF v1: read", "Woodstox scan", read1));
        run.add(Comparison.ratio("the same report in v2: read", "Woodstox scan", read2));
        run.add(Comparison.atMost("IODEF v1: read beside its scan", same, read1 / read2, NOISE));
        run.add(Comparison.atMost("IODEF v1: read and check beside its scan", same, checked1 / checked2, NOISE));
    }

    private static double beside(Map<String, Double> micros, String benchmark) {
        return micros.get(benchmark) / micros.get("scan");
    }
}
