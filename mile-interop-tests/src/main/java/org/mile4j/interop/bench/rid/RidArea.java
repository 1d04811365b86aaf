package org.mile4j.interop.bench.rid;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mile4j.interop.bench.harness.Area;
import org.mile4j.interop.bench.harness.Comparison;
import org.mile4j.interop.bench.harness.Run;
import org.mile4j.interop.rid.RidPair;
import org.mile4j.rid.http.Answer;
import org.mile4j.rid.http.HttpLimits;
import org.mile4j.rid.http.MessageReceiver;
import org.mile4j.rid.http.Peer;
import org.mile4j.rid.http.PeerList;
import org.mile4j.rid.http.RidHttpClient;
import org.mile4j.rid.http.RidHttpServer;
import org.mile4j.rid.http.WorkLimit;
import org.mile4j.rid.security.MessageSecurity;
import org.mile4j.rid.store.JdbcStore;
import org.mile4j.rid.store.MessageStore;
import org.mile4j.rid.store.StoredMessage;
import org.mile4j.rid.xml.RidXml;

/**
 * Reports over TLS with certificates on both sides and connections that stay open, beside a bare Jetty that echoes the same
 * bytes and beside Apache Santuario that signs and verifies the same document. Client and server share this process.
 *
 * @since 0.1.0
 */
public final class RidArea implements Area {

    private static final int THREADS = 32;
    private static final int LEAST_ON_CONNECTION = 50;
    private static final int BITS = 3072;
    private static final double LEAST_OF_ECHO = 0.6;
    private static final double MOST_OF_SANTUARIO = 1.3;

    /** Creates the area. */
    public RidArea() {
        // It has no state.
    }

    @Override
    public String name() {
        return "rid";
    }

    @Override
    public String description() {
        return "reports between RID systems beside an echo over HTTPS and beside XML signatures alone";
    }

    @Override
    public void measure(Run run) throws IOException, InterruptedException {
        RidPair.Identities identities = RidPair.Identities.create(BITS);
        Reports reports = new Reports();
        unsigned(run, identities, reports);
        signed(run, identities, reports);
        Footprint.measure(run);
    }

    private static Peer peer(MessageSecurity security, int port) throws IOException {
        return new Peer(
                "sp2.example",
                RidPair.address().getHostAddress(),
                port,
                List.of(security.credential().certificate()));
    }

    private static RidHttpClient client(MessageSecurity security, Peer peer) {
        return new RidHttpClient(security.credential(), security.trust(), PeerList.of(peer), HttpLimits.DEFAULT);
    }

    /** What a RID system does with a report, but for the signature: it reads, checks and keeps it. */
    private static MessageReceiver keeping(MessageStore store) {
        WorkLimit work = new WorkLimit();
        return (peer, from, body, token) -> {
            StoredMessage message = work.call(() ->
                    StoredMessage.of(peer.name(), RidXml.defaults().read(body).require(), Instant.now()));
            store.accept(message, Optional.empty(), List.of());
            return new Answer.Done();
        };
    }

    private static void unsigned(Run run, RidPair.Identities identities, Reports reports)
            throws IOException, InterruptedException {
        run.say("sending reports without signatures, and the same bytes to an echo");
        MessageSecurity one = identities.first();
        MessageSecurity two = identities.second();
        Peer sender =
                new Peer("sp1.example", "127.0.0.1", 1, List.of(one.credential().certificate()));
        try (Echo echo = new Echo(two);
                Floor floor = new Floor(run.folder().resolve("floor"));
                Echo least = new Echo(two, floor);
                MessageStore store = JdbcStore.file(run.folder().resolve("unsigned"));
                RidHttpServer server = new RidHttpServer(
                                two.credential(),
                                two.trust(),
                                PeerList.of(sender),
                                0,
                                HttpLimits.DEFAULT,
                                keeping(store))
                        .start()) {
            Peer toEcho = peer(two, echo.port());
            Peer toLeast = peer(two, least.port());
            Peer toRid = peer(two, server.port());
            try (RidHttpClient echoes = client(one, toEcho);
                    RidHttpClient leasts = client(one, toLeast);
                    RidHttpClient keeps = client(one, toRid)) {
                List<Load.Result> results = new Rounds(
                                run,
                                THREADS,
                                number -> keeps.send(toRid, RidXml.defaults().toBytes(reports.report(number))),
                                number -> echoes.send(toEcho, RidXml.defaults().toBytes(reports.report(number))),
                                number -> leasts.send(toLeast, RidXml.defaults().toBytes(reports.report(number))))
                        .run();
                kept(run, results.get(0), results.get(1), results.get(2));
                run.add(Comparison.fact(
                        "connections are used again",
                        server.connectionsOpened() + " for " + store.count() + " reports",
                        server.connectionsOpened() <= store.count() / LEAST_ON_CONNECTION));
            }
        }
    }

    private static void kept(Run run, Load.Result reports, Load.Result echo, Load.Result least) {
        run.detail(String.format(
                Locale.ROOT,
                "in a second %.0f reports, %.0f echoes, %.0f parsed and written; processor %.2f, %.2f, %.2f ms each",
                reports.perSecond(),
                echo.perSecond(),
                least.perSecond(),
                reports.cpuMicros() / 1e3,
                echo.cpuMicros() / 1e3,
                least.cpuMicros() / 1e3));
        run.add(Comparison.atLeast(
                "reports kept in a second, unsigned, 12 kB",
                "Jetty echo",
                reports.perSecond() / echo.perSecond(),
                LEAST_OF_ECHO));
        run.add(Comparison.ratio(
                "the least: parsed unread, written through, in a second",
                "Jetty echo",
                least.perSecond() / echo.perSecond()));
        run.add(Comparison.ratio(
                "processor time of a kept report",
                "the least: parsed unread, written through",
                reports.cpuMicros() / least.cpuMicros()));
    }

    private static void signed(Run run, RidPair.Identities identities, Reports reports)
            throws IOException, InterruptedException {
        run.say("sending signed reports, and signing and verifying alone");
        byte[] plain = RidXml.defaults().toBytes(reports.report(0));
        byte[] sealed = identities.first().seal(reports.report(0), List.of());
        SantuarioBaseline santuario = new SantuarioBaseline(identities.first().credential(), plain, sealed);
        try (RidPair pair =
                new RidPair(identities, name -> JdbcStore.file(run.folder().resolve(name)))) {
            Load.Call send = number -> pair.first().system().send(pair.secondAsPeer(), reports.report(number));
            List<Load.Result> results = new Rounds(run, THREADS, send, number -> santuario.signAndVerify()).run();
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
            double rate = reported.perSecond() / 2;
            double[] took = Load.steady(THREADS, run.full() ? 20_000 : 6_000, rate, send);
            double p99 = took[took.length * 99 / 100];
            double median = took[took.length / 2];
            run.detail(String.format(Locale.ROOT, "at %.0f a second: median %.1f ms, p99 %.1f ms", rate, median, p99));
            run.add(Comparison.ratio(
                    String.format(Locale.ROOT, "p99 of a signed report at half the peak: %.1f ms", p99),
                    String.format(Locale.ROOT, "its median: %.1f ms", median),
                    p99 / median));
        }
    }
}
