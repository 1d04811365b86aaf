package org.mile4j.interop.bench.rid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.mile4j.interop.bench.harness.Comparison;
import org.mile4j.interop.bench.harness.Run;
import org.mile4j.interop.rid.RidPair;
import org.mile4j.rid.http.Peer;
import org.mile4j.rid.http.RidHttpClient;
import org.mile4j.rid.store.JdbcStore;
import org.mile4j.rid.xml.RidXml;

/** Signed reports between two whole systems, beside Apache Santuario alone. */
final class Signed {

    private static final double MOST_OF_SANTUARIO = 1.3;

    /** There are some hundred calls in a second, so that it takes long until all that matters is compiled. */
    private static final int MOST_WARMING = 15;

    private Signed() {}

    static void measure(Run run, RidPair.Identities identities, Reports reports)
            throws IOException, InterruptedException {
        run.say("sending signed reports, and signing and verifying alone");
        byte[] plain = RidXml.defaults().toBytes(reports.report(0));
        byte[] sealed = identities.first().seal(reports.report(0), List.of());
        SantuarioBaseline santuario = new SantuarioBaseline(identities.first().credential(), plain, sealed);
        warmUp(run, reports);
        try (Floor floor = Floor.verifying(santuario, Disk.file(run.folder().resolve("floor-signed")));
                Echo least = new Echo(identities.second(), floor);
                RidHttpClient client = client(identities, least.port());
                RidPair pair = pair(run, identities, "")) {
            Peer toLeast = RidArea.peer(identities.second(), least.port());
            Load.Call send = number -> send(pair, reports, number);
            Rounds rounds = new Rounds(run, RidArea.THREADS, send, number -> santuario.signAndVerify(), number -> {
                santuario.sign();
                client.send(toLeast, sealed);
            });
            rounds.warmUp(MOST_WARMING);
            List<Load.Result> results = rounds.measure();
            Load.Result reported = results.get(0);
            Load.Result alone = results.get(1);
            run.detail(String.format(
                    Locale.ROOT,
                    "%.0f signed reports in a second, %.2f ms of processor each; signing and verifying alone %.2f ms",
                    reported.perSecond(),
                    reported.cpuMicros() / 1e3,
                    alone.cpuMicros() / 1e3));
            run.add(Comparison.atMost(
                    "processor time of a signed report, 12 kB",
                    "Santuario: parse, sign; parse, verify",
                    reported.cpuMicros() / alone.cpuMicros(),
                    MOST_OF_SANTUARIO));
            run.add(Comparison.ratio(
                    "the least: signed, sent, verified, written through",
                    "Santuario: parse, sign; parse, verify",
                    results.get(2).cpuMicros() / alone.cpuMicros()));
            Latency.measure(run, "a signed report", RidArea.THREADS, reported, send);
        }
    }

    private static RidHttpClient client(RidPair.Identities identities, int port) throws IOException {
        return RidArea.client(identities.first(), RidArea.peer(identities.second(), port));
    }

    /** Keys of elliptic curves let several times as many messages through in the time, all else being the same. */
    private static void warmUp(Run run, Reports reports) throws IOException, InterruptedException {
        try (RidPair pair = pair(run, RidPair.Identities.create(), "warm-")) {
            new Rounds(run, RidArea.THREADS, number -> send(pair, reports, number)).warmUp(MOST_WARMING);
        }
    }

    private static RidPair pair(Run run, RidPair.Identities identities, String prefix) throws IOException {
        return new RidPair(identities, name -> JdbcStore.file(run.folder().resolve(prefix + name)));
    }

    /** What has been received is taken, or it would fill the memory. */
    private static void send(RidPair pair, Reports reports, long number) {
        pair.first().system().send(pair.secondAsPeer(), reports.report(number));
        try {
            pair.second().next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
