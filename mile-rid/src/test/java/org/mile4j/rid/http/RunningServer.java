package org.mile4j.rid.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mile4j.rid.security.Credential;
import org.mile4j.rid.security.TestCa;

/** A server with one peer, which counts what it receives; it ends with the test. */
abstract class RunningServer {

    static final TestCa CA = new TestCa("Test CA");
    static final Credential SERVER = CA.credential("EC", "server.example", "localhost");
    static final Credential CLIENT = CA.credential("EC", "client.example");
    static final HttpLimits LIMITS = new HttpLimits(100_000, Duration.ofSeconds(2), Duration.ofSeconds(3), 1_000);

    /** The common pool may have a single thread, and what blocks in it would keep the other from its turn. */
    static final Executor OWN_THREAD = task -> new Thread(task).start();

    static final byte[] MESSAGE = "<message/>".getBytes(UTF_8);

    final AtomicReference<Answer> answer = new AtomicReference<>(new Answer.Done());
    final List<String> received = new CopyOnWriteArrayList<>();
    RidHttpServer server;
    PeerList serverAsPeer;

    @BeforeEach
    void startServer() {
        PeerList clients = PeerList.of(new Peer("client.example", "127.0.0.1", 4590, List.of(CLIENT.certificate())));
        server = new RidHttpServer(SERVER, CA.trust(), clients, 0, LIMITS, (peer, from, body, token) -> {
                    received.add(peer.name() + " " + from.getHostAddress() + " " + new String(body, UTF_8)
                            + token.map(t -> " " + t.text()).orElse(""));
                    if (answer.get() == null) {
                        throw new IllegalStateException("the disk is full");
                    }
                    return answer.get();
                })
                .start();
        serverAsPeer =
                PeerList.of(new Peer("server.example", "127.0.0.1", server.port(), List.of(SERVER.certificate())));
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    RidHttpClient client(Credential credential) {
        return new RidHttpClient(credential, CA.trust(), serverAsPeer, LIMITS);
    }

    Peer peer() {
        return serverAsPeer.peers().get(0);
    }

    SSLSocket tls(String... protocols) throws IOException {
        SSLSocket socket = (SSLSocket)
                RidTls.context(CLIENT, CA.trust()).getSocketFactory().createSocket("127.0.0.1", server.port());
        socket.setEnabledProtocols(protocols);
        socket.setSoTimeout(20_000);
        return socket;
    }

    /** The head of a response whose body is empty. */
    static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            head.append((char) c);
            if (head.toString().endsWith("\r\n\r\n")) {
                return head.toString();
            }
        }
        return head.toString();
    }
}
