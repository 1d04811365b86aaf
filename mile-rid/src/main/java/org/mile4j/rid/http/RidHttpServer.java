package org.mile4j.rid.http;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.mile4j.model.TransportException;
import org.mile4j.rid.security.Credential;
import org.mile4j.rid.security.Trust;

/**
 * The server half of a RID system: RFC 6546, Section 3.
 *
 * <p>It takes POST to {@code /} with {@code text/xml} from peers on its list, over TLS 1.2 or 1.3 with certificates on
 * both sides, and nothing else. It begins with {@link #start()}; {@link #close()} lets running exchanges end first.
 *
 * @since 0.1
 */
public final class RidHttpServer implements AutoCloseable {

    private static final int DRAIN_MILLIS = 10_000;

    private final Server server;
    private final ServerConnector connector;
    private final SlowStarts starts;
    private final LongAdder opened = new LongAdder();

    /**
     * A server that does not listen yet.
     *
     * @param credential the certificate of this system
     * @param trust whom it believes
     * @param peers whom it talks to
     * @param port the port, 0 for any that is free
     * @param limits how much and how long it listens
     * @param receiver what takes the messages
     */
    public RidHttpServer(
            Credential credential, Trust trust, PeerList peers, int port, HttpLimits limits, MessageReceiver receiver) {
        Objects.requireNonNull(receiver, "receiver");
        QueuedThreadPool threads = new QueuedThreadPool(64, 4);
        threads.setName("rid-server");
        threads.setDaemon(true);
        server = new Server(threads);
        SslContextFactory.Server ssl = new SslContextFactory.Server();
        ssl.setSslContext(RidTls.context(credential, trust));
        ssl.setNeedClientAuth(true);
        ssl.setIncludeProtocols(RidTls.PROTOCOLS);
        ssl.setRenegotiationAllowed(false);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setIdleTimeout(limits.idle().toMillis());
        http.addCustomizer(new SecureRequestCustomizer(false));
        connector =
                new ServerConnector(server, new SslConnectionFactory(ssl, "http/1.1"), new HttpConnectionFactory(http));
        connector.setPort(port);
        connector.setIdleTimeout(limits.idle().toMillis());
        connector.setShutdownIdleTimeout(limits.idle().toMillis());
        starts = new SlowStarts(limits.whole());
        connector.addBean(starts);
        connector.addBean((Connection.Listener) new Connection.Listener() {
            @Override
            public void onOpened(Connection connection) {
                if (connection instanceof SslConnection) {
                    opened.increment();
                }
            }
        });
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(limits.maxConnections(), server));
        server.setHandler(new ExchangeHandler(peers, limits, starts, receiver));
        server.setStopTimeout(DRAIN_MILLIS);
    }

    /**
     * Begins to listen.
     *
     * @return this
     * @throws TransportException if the port is taken or may not be used
     */
    public RidHttpServer start() {
        try {
            server.start();
            return this;
        } catch (IOException e) {
            throw new TransportException(
                    "", "the port " + connector.getPort() + " cannot be listened on; choose another", e);
        } catch (Exception e) { // Jetty declares it
            throw new IllegalStateException("the server does not start", e);
        }
    }

    /**
     * The port that the server listens on.
     *
     * @return the port
     */
    public int port() {
        return connector.getLocalPort();
    }

    /**
     * How many connections peers have opened since the start, with a finished handshake or without.
     *
     * @return the number
     */
    public long connectionsOpened() {
        return opened.sum();
    }

    @Override
    public void close() {
        starts.end();
        try {
            server.stop();
        } catch (Exception e) { // Jetty declares it
            throw new IllegalStateException("the server does not stop", e);
        }
    }
}
