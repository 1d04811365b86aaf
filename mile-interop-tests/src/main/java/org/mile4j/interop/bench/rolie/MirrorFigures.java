package org.mile4j.interop.bench.rolie;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.mile4j.interop.bench.harness.Comparison;
import org.mile4j.interop.bench.harness.MeasuringException;
import org.mile4j.interop.bench.harness.Run;
import org.mile4j.rolie.client.Mirror;
import org.mile4j.rolie.client.RolieClient;
import org.mile4j.rolie.client.SyncReport;

/** What a mirror of a collection of 100,000 entries asks for and moves. */
final class MirrorFigures {

    private static final int ENTRIES = 100_000;

    private MirrorFigures() {}

    static void measure(Run run) throws IOException {
        Path folder = Files.createDirectory(run.folder().resolve("mirror"));
        run.say("mirroring a collection of 100,000 entries");
        try (SampleSite site = new SampleSite(Files.createDirectory(folder.resolve("site")), ENTRIES);
                Relay relay = new Relay(site.port());
                RolieClient client = RolieClient.builder().build()) {
            Mirror mirror = Mirror.of(client, site.feed(relay.port()), folder.resolve("copy"));
            require(mirror.sync().added() == ENTRIES, "the whole collection in the mirror");
            long whole = relay.taken();
            SyncReport unchanged = mirror.sync();
            long nothing = relay.taken();
            run.detail(String.format(Locale.ROOT, "all %,d bytes, unchanged %,d bytes", whole, nothing));
            run.add(Comparison.fact(
                    "sync of 100,000 unchanged entries",
                    unchanged.requests() + " request, " + nothing + " bytes",
                    unchanged.requests() == 1));
            // Changes that are close together, as they are in life, and then as far apart as they can be.
            long near = moved(run, site, mirror, relay, 1, whole);
            moved(run, site, mirror, relay, ENTRIES / 100, whole);
            run.add(Comparison.fact(
                    "sync after 100 changes of 100,000 entries",
                    String.format(Locale.ROOT, "%.1f %% of all bytes", 100.0 * near / whole),
                    near < whole / 20));
        }
    }

    private static long moved(Run run, SampleSite site, Mirror mirror, Relay relay, int distance, long whole)
            throws IOException {
        for (int i = 0; i < 100; i++) {
            site.change(i * distance, "Changed, " + distance + " apart");
        }
        SyncReport report = mirror.sync();
        long bytes = relay.taken();
        require(report.changed() == 100 && report.complete(), "100 changes in the mirror, met " + report);
        run.detail(String.format(
                Locale.ROOT,
                "100 changes %d apart: %d requests, %,d bytes, %.1f %% of all",
                distance,
                report.requests(),
                bytes,
                100.0 * bytes / whole));
        return bytes;
    }

    private static void require(boolean met, String what) {
        if (!met) {
            throw new MeasuringException("expected " + what);
        }
    }
}
