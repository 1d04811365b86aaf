package org.mile4j.interop.bench.rolie;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.mile4j.interop.bench.harness.Comparison;
import org.mile4j.interop.bench.harness.MeasuringException;
import org.mile4j.interop.bench.harness.Run;

/** A collection of a million entries: what its last page costs beside its first, and what it costs to learn nothing new. */
final class MillionEntries {

    private static final int ENTRIES = 1_000_000;
    private static final int PAGE = 100;
    private static final int ROUNDS = 12;

    private MillionEntries() {}

    static void measure(Run run) throws IOException {
        Path folder = Files.createDirectory(run.folder().resolve("million"));
        run.say("filling a collection with a million entries");
        try (SampleSite site = new SampleSite(folder, ENTRIES)) {
            run.say("asking for its pages");
            pages(run, site);
            run.say("asking whether it has changed");
            conditional(run, site);
        }
    }

    private static void pages(Run run, SampleSite site) throws IOException {
        String feed = "/rolie/" + SampleSite.COLLECTION;
        int newest = ENTRIES / PAGE;
        double first;
        double last;
        // The newest block is not full, so the first full page stands for the first one, with the same number of
        // entries.
        try (Exchange firstPage = new Exchange(site.port(), feed + "?page=" + (newest - 1), "");
                Exchange lastPage = new Exchange(site.port(), feed + "?page=1", "")) {
            expect(firstPage.once(), 200);
            expect(lastPage.once(), 200);
            double[] times = inTurn(firstPage, lastPage, 100);
            first = times[0];
            last = times[1];
        }
        run.detail(String.format(Locale.ROOT, "first page %.0f us, last page %.0f us", first, last));
        run.add(Comparison.atMost("a million entries: last page of 100", "first page", last / first, 1.5));
    }

    private static void conditional(Run run, SampleSite site) throws IOException {
        String feed = "/rolie/" + SampleSite.COLLECTION;
        Server bare = bareServer();
        try {
            String tag;
            try (Exchange fetch = new Exchange(site.port(), feed, "")) {
                tag = fetch.once().tag();
            }
            int port = ((ServerConnector) bare.getConnectors()[0]).getLocalPort();
            String headers = "If-None-Match: " + tag + "\r\n";
            try (Exchange unchanged = new Exchange(site.port(), feed, headers);
                    Exchange nothing = new Exchange(port, feed, headers)) {
                expect(unchanged.once(), 304);
                expect(nothing.once(), 304);
                double[] times = inTurn(unchanged, nothing, 2_000);
                run.detail(String.format(Locale.ROOT, "unchanged %.1f us, bare Jetty %.1f us", times[0], times[1]));
                run.add(Comparison.share(
                        "a million entries: conditional GETs a second", "bare Jetty", times[1] / times[0], 0.7));
            }
        } finally {
            stop(bare);
        }
    }

    /** The microseconds of one request in the fastest round of each, the two in turn. */
    private static double[] inTurn(Exchange one, Exchange two, int requests) throws IOException {
        double[] best = {Double.MAX_VALUE, Double.MAX_VALUE};
        for (int round = 0; round < ROUNDS; round++) {
            best[0] = Math.min(best[0], time(one, requests));
            best[1] = Math.min(best[1], time(two, requests));
        }
        return best;
    }

    private static double time(Exchange exchange, int requests) throws IOException {
        long start = System.nanoTime();
        for (int i = 0; i < requests; i++) {
            exchange.once();
        }
        return (System.nanoTime() - start) / 1e3 / requests;
    }

    private static void expect(Exchange.Reply reply, int status) {
        if (reply.status() != status) {
            throw new MeasuringException("expected status " + status + ", met " + reply.status());
        }
    }

    /** A Jetty that answers everything with 304, with the headers that an answer of ours has. */
    private static Server bareServer() {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("localhost");
        server.addConnector(connector);
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                response.setStatus(304);
                response.getHeaders().put("ETag", "\"1\"");
                response.getHeaders().put("Vary", "Accept, Authorization");
                response.write(true, null, callback);
                return true;
            }
        });
        try {
            server.start();
            return server;
        } catch (Exception e) {
            throw new MeasuringException("the bare server does not start", e);
        }
    }

    private static void stop(Server server) {
        try {
            server.stop();
        } catch (Exception e) {
            throw new MeasuringException("the bare server does not end", e);
        }
    }
}
