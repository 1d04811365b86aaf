package org.mile4j.interop.bench.rolie;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.mile4j.interop.bench.harness.Area;
import org.mile4j.interop.bench.harness.Comparison;
import org.mile4j.interop.bench.harness.Run;

/**
 * Feeds, server and mirror (RFC 8322).
 *
 * @since 0.1.0
 */
public final class RolieArea implements Area {

    private static final String FEED = "feed of 20,000 entries: ";

    /** Creates the area. */
    public RolieArea() {
        // It has no state.
    }

    @Override
    public String name() {
        return "rolie";
    }

    @Override
    public String description() {
        return "feeds beside ROME and the parser alone, the server beside a bare Jetty, a mirror";
    }

    @Override
    public void measure(Run run) throws IOException, InterruptedException {
        feeds(run);
        run.say("reading a feed of 200,000 entries in a heap of 64 MB");
        run.add(SmallHeap.measure(run.folder()));
        MillionEntries.measure(run);
        MirrorFigures.measure(run);
    }

    private static void feeds(Run run) {
        run.say("reading and writing a feed of 20,000 entries");
        Map<String, Double> times = run.fork(FeedBenchmark.class)
                .jvm("-Xms3g", "-Xmx3g")
                .rounds(20, 500, run.full() ? 20 : 6, 300)
                .times(
                        "scan",
                        "strings",
                        "values",
                        "hand",
                        "stream",
                        "streamChecked",
                        "read",
                        "readChecked",
                        "write",
                        "romeRead",
                        "romeWrite");
        times.forEach((name, micros) -> run.detail(String.format(Locale.ROOT, "%-16s %10.1f ms", name, micros / 1e3)));
        double scan = times.get("scan");
        run.add(Comparison.atLeast(
                FEED + "read with all checks", "ROME", times.get("romeRead") / times.get("readChecked"), 7));
        run.add(Comparison.atLeast(FEED + "write", "ROME", times.get("romeWrite") / times.get("write"), 10));
        run.add(Comparison.atMost(
                FEED + "by entry, with all checks", "Aalto scan", times.get("streamChecked") / scan, 1.6));
        run.add(Comparison.ratio(FEED + "by entry, without checks", "Aalto scan", times.get("stream") / scan));
        run.add(Comparison.ratio(FEED + "read with all checks", "Aalto scan", times.get("readChecked") / scan));
        run.add(Comparison.ratio(FEED + "read without checks", "Aalto scan", times.get("read") / scan));
        run.add(Comparison.ratio(
                FEED + "the floor, a loop by hand for this feed alone", "Aalto scan", times.get("hand") / scan));
        run.add(Comparison.ratio(
                FEED + "by entry, without checks", "the floor", times.get("stream") / times.get("hand")));
        run.add(Comparison.ratio(
                FEED + "by entry, with all checks", "the floor", times.get("streamChecked") / times.get("hand")));
        run.add(Comparison.ratio(FEED + "Aalto with strings, no values", "Aalto scan", times.get("strings") / scan));
        run.add(Comparison.ratio(
                FEED + "strings and values, nothing else",
                "Aalto scan",
                (times.get("strings") + times.get("values")) / scan));
    }
}
