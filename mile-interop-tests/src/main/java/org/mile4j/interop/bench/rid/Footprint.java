package org.mile4j.interop.bench.rid;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.mile4j.interop.bench.harness.Comparison;
import org.mile4j.interop.bench.harness.MeasuringException;
import org.mile4j.interop.bench.harness.OwnJvm;
import org.mile4j.interop.bench.harness.Run;
import org.mile4j.interop.rid.RidPair;
import org.mile4j.model.iodef1.IncidentID;
import org.mile4j.rid.http.Answer;
import org.mile4j.rid.http.HttpLimits;
import org.mile4j.rid.http.Peer;
import org.mile4j.rid.http.PeerList;
import org.mile4j.rid.http.RidHttpClient;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.RidPolicy;
import org.mile4j.rid.rules.RidRules;
import org.mile4j.rid.security.MessageSecurity;
import org.mile4j.rid.xml.RidXml;

/** The memory that a RID system takes for each open connection and for each request that awaits a decision. */
final class Footprint implements AutoCloseable {

    private static final int CONNECTIONS = 500;
    private static final int REQUESTS = 3_000;
    private static final int PATIENCE = 20_000;

    private final RidPair.Identities identities;
    private final Process system;
    private final BufferedReader answers;
    private final PrintWriter questions;
    private final int port;

    private Footprint(Path folder) throws IOException {
        identities = RidPair.Identities.in(folder.resolve("keys"));
        system = new ProcessBuilder(
                        OwnJvm.java().toString(),
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FootprintMain.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        answers = new BufferedReader(new InputStreamReader(system.getInputStream(), StandardCharsets.UTF_8));
        questions = new PrintWriter(system.getOutputStream(), true, StandardCharsets.UTF_8);
        port = (int) number();
    }

    static void measure(Run run) throws IOException {
        run.say("opening connections and sending requests that nobody decides on");
        try (Footprint footprint = new Footprint(run.folder())) {
            footprint.requests(500);
            add(run, "memory of an open connection of a RID system", footprint.connections());
            add(run, "memory of a request that awaits a decision", footprint.requests(REQUESTS));
        }
    }

    private static void add(Run run, String what, double bytes) {
        run.add(new Comparison(what, "", String.format(Locale.ROOT, "%.1f kB", bytes / 1000), "", ""));
    }

    private long used() throws IOException {
        questions.println("used");
        return number();
    }

    private long number() throws IOException {
        String line = answers.readLine();
        if (line == null || !line.matches("[0-9]+")) {
            throw new MeasuringException("the system that was started said " + line, null);
        }
        return Long.parseLong(line);
    }

    /** Connections that have sent a message each, and stay open. */
    private double connections() throws IOException {
        long before = used();
        SSLSocketFactory tls = Echo.tls(identities.first()).getSocketFactory();
        List<Socket> open = new ArrayList<>();
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                SSLSocket socket = (SSLSocket) tls.createSocket(RidPair.address(), port);
                open.add(socket);
                socket.setSoTimeout(PATIENCE);
                socket.getOutputStream()
                        .write("POST /none HTTP/1.1\r\nHost: sp2.example\r\nContent-Length: 0\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
                if (socket.getInputStream().read() < 0) {
                    throw new MeasuringException("the system closed a connection", null);
                }
            }
            return (double) (used() - before) / CONNECTIONS;
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    private double requests(int number) throws IOException {
        MessageSecurity own = identities.first();
        Peer peer = new Peer(
                "sp2.example",
                RidPair.address().getHostAddress(),
                port,
                List.of(identities.second().credential().certificate()));
        RidDocument request = RidXml.defaults()
                .require(RidRules.goodDocument("RFC6545-5.1-source-of-incident-name")
                        .orElseThrow());
        RidPolicy policy = request.policy().orElseThrow();
        IncidentID id = policy.incidentId().orElseThrow();
        try (RidHttpClient client =
                new RidHttpClient(own.credential(), own.trust(), PeerList.of(peer), HttpLimits.DEFAULT)) {
            long before = used();
            for (int i = 0; i < number; i++) {
                IncidentID instance = id.toBuilder().instance(number + "-" + i).build();
                RidDocument another = request.toBuilder()
                        .policy(policy.toBuilder().incidentId(instance).build())
                        .build();
                if (!(client.send(peer, own.seal(another, peer.certificates())) instanceof Answer.Later)) {
                    throw new MeasuringException("a request was not put off", null);
                }
            }
            return (double) (used() - before) / number;
        }
    }

    @Override
    public void close() {
        questions.close();
        try {
            if (!system.waitFor(20, TimeUnit.SECONDS)) {
                system.destroyForcibly();
            }
        } catch (InterruptedException e) {
            system.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
