package org.mile4j.interop.bench.rid;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

/** Reports without signatures, beside an echo of the same bytes, and beside the least that there is to do with them. */
final class Unsigned implements AutoCloseable {

    private static final int LEAST_ON_CONNECTION = 50;
    private static final double LEAST_OF_ECHO = 0.6;

    /** What is sent to, in the order of the results. */
    private static final List<String> ANSWERING =
            List.of("reports", "echoes", "parsed and written", "parsed, in rows of H2", "read, checked and written");

    private final Run run;
    private final Reports reports;
    private final MessageSecurity one;
    private final Echo echo;
    private final Floor[] floors;
    private final Echo[] leasts;
    private final MessageStore store;
    private final RidHttpServer server;
    private final RidHttpClient[] clients = new RidHttpClient[ANSWERING.size()];
    private final Load.Call[] calls = new Load.Call[ANSWERING.size()];

    private Unsigned(Run run, RidPair.Identities identities, Reports reports) throws IOException {
        this.run = run;
        this.reports = reports;
        this.one = identities.first();
        MessageSecurity two = identities.second();
        Path folder = run.folder();
        echo = new Echo(two);
        floors = new Floor[] {
            Floor.parsing(Disk.file(folder.resolve("floor"))),
            Floor.parsing(Disk.table(folder.resolve("floor-table"))),
            Floor.reading(Disk.file(folder.resolve("floor-read")))
        };
        leasts = new Echo[] {new Echo(two, floors[0]), new Echo(two, floors[1]), new Echo(two, floors[2])};
        store = JdbcStore.file(folder.resolve("unsigned"));
        Peer sender =
                new Peer("sp1.example", "127.0.0.1", 1, List.of(one.credential().certificate()));
        server = new RidHttpServer(
                        two.credential(), two.trust(), PeerList.of(sender), 0, HttpLimits.DEFAULT, keeping(store))
                .start();
        int[] ports = {server.port(), echo.port(), leasts[0].port(), leasts[1].port(), leasts[2].port()};
        for (int i = 0; i < ports.length; i++) {
            Peer to = RidArea.peer(two, ports[i]);
            RidHttpClient client = RidArea.client(one, to);
            clients[i] = client;
            calls[i] = number -> client.send(to, RidXml.defaults().toBytes(this.reports.report(number)));
        }
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

    static void measure(Run run, RidPair.Identities identities, Reports reports)
            throws IOException, InterruptedException {
        run.say("sending reports without signatures, and the same bytes to an echo");
        try (Unsigned unsigned = new Unsigned(run, identities, reports)) {
            unsigned.measure();
        }
    }

    private void measure() throws InterruptedException {
        Rounds rounds = new Rounds(run, RidArea.THREADS, calls);
        rounds.warmUp(10);
        List<Load.Result> results = rounds.measure();
        for (int i = 0; i < results.size(); i++) {
            Load.Result result = results.get(i);
            run.detail(String.format(
                    Locale.ROOT,
                    "%s: %.0f in a second, %.2f ms of processor each",
                    ANSWERING.get(i),
                    result.perSecond(),
                    result.cpuMicros() / 1e3));
        }
        compare(results.get(0), results.get(1), results.get(2), results.get(3), results.get(4));
        run.add(Comparison.fact(
                "connections are used again",
                server.connectionsOpened() + " for " + store.count() + " reports",
                server.connectionsOpened() <= store.count() / LEAST_ON_CONNECTION));
        Latency.measure(run, "a report", RidArea.THREADS, results.get(0), calls[0]);
        Latency.measure(run, "an echo", RidArea.THREADS, results.get(1), calls[1]);
        Latency.measure(run, "the least", RidArea.THREADS, results.get(2), calls[2]);
    }

    private void compare(Load.Result kept, Load.Result echoed, Load.Result least, Load.Result rows, Load.Result read) {
        run.add(Comparison.atLeast(
                "reports kept in a second, unsigned, 12 kB",
                "Jetty echo",
                kept.perSecond() / echoed.perSecond(),
                LEAST_OF_ECHO));
        run.add(Comparison.ratio(
                "the least: parsed unread, written through, in a second",
                "Jetty echo",
                least.perSecond() / echoed.perSecond()));
        String floor = "the least: parsed unread, written through";
        run.add(Comparison.ratio("processor time of a kept report", floor, kept.cpuMicros() / least.cpuMicros()));
        run.add(Comparison.ratio(
                "parsed unread, in a row of H2 in place of a file", floor, rows.cpuMicros() / least.cpuMicros()));
        run.add(Comparison.ratio(
                "read, checked, written again, in a file", floor, read.cpuMicros() / least.cpuMicros()));
    }

    @Override
    public void close() {
        for (RidHttpClient client : clients) {
            client.close();
        }
        server.close();
        store.close();
        echo.close();
        for (Echo least : leasts) {
            least.close();
        }
        for (Floor floor : floors) {
            floor.close();
        }
    }
}
