package org.mile4j.xmpp.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.RejectedExecutionException;

/**
 * A Controller and Broker (RFC 8600) in this process, for tests and trials. It listens on the loopback interface only.
 *
 * <p>It does streams with STARTTLS, SASL EXTERNAL, SCRAM-SHA-256 and SCRAM-SHA-1 with and without channel binding,
 * resource binding, stream management with resumption, offline delivery, discovery with result sets, and
 * publish-subscribe with the access models {@code authorize} and {@code whitelist} alone.
 *
 * {@snippet :
 * TrialPki pki = TrialPki.create("Trial CA");
 * KeyStore key = pki.server("security-grid.example", "broker.security-grid.example");
 * BrokerConfig config = BrokerConfig.builder("security-grid.example", key, TrialPki.password())
 *         .account("provider", "a password")
 *         .account("consumer", "another one")
 *         .build();
 * try (ReferenceBroker broker = ReferenceBroker.start(config)) {
 *     connectTo(broker.port());
 * }
 * }
 *
 * <p>Safe for use by several threads.
 */
public final class ReferenceBroker implements AutoCloseable {

    private static final int BACKLOG = 200;
    private static final long LONGEST_STOP = 5_000;

    private final BrokerCore core;
    private ServerSocket server;
    private Thread acceptor;
    private int port;

    private ReferenceBroker(BrokerConfig config) {
        this.core = new BrokerCore(config);
        this.port = config.port();
    }

    /**
     * Starts a broker.
     *
     * @param config how it is set up
     * @return the running broker
     * @throws IOException if it cannot listen at the port
     */
    public static ReferenceBroker start(BrokerConfig config) throws IOException {
        ReferenceBroker broker = new ReferenceBroker(config);
        broker.listen();
        return broker;
    }

    /**
     * Listens again at the same port after {@link #crash()}. Topics, items, subscriptions and messages for absent accounts
     * are still there, as they would be on a disk; sessions are not.
     *
     * @throws IOException if it cannot listen at the port
     */
    public synchronized void listen() throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
        server = socket;
        port = socket.getLocalPort();
        acceptor = new Thread(() -> accept(socket), "broker-acceptor");
        acceptor.setDaemon(true);
        acceptor.start();
    }

    private void accept(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Connection connection = new Connection(core, client);
                core.opened(connection);
                Thread reader = new Thread(connection, "broker-reader");
                reader.setDaemon(true);
                reader.start();
            } catch (IOException e) {
                core.log("no longer listening", e);
            }
        }
    }

    /**
     * The port that the broker listens at.
     *
     * @return the port
     */
    public int port() {
        return port;
    }

    /**
     * The domain of the Controller, which clients connect to.
     *
     * @return for example {@code security-grid.example}
     */
    public String domain() {
        return core.domain();
    }

    /**
     * The address of the Broker, which hosts the Topics.
     *
     * @return for example {@code broker.security-grid.example}
     */
    public String brokerAddress() {
        return core.brokerDomain();
    }

    /**
     * Cuts all connections as a network does. Lost streams can be resumed.
     */
    public void cutConnections() {
        core.cutAll();
    }

    /**
     * Stops as if the process were killed: nothing is said to clients, and no stream can be resumed.
     *
     * @throws IOException if the port cannot be given back
     */
    public synchronized void crash() throws IOException {
        server.close();
        try {
            // The port is free only when nobody waits at it any more.
            acceptor.join(LONGEST_STOP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        core.cutAll();
        core.router().forgetSessions();
    }

    /**
     * Begins to do something wrong.
     *
     * @param what what to do wrong
     */
    public void misbehave(Misbehaviour what) {
        core.misbehave(what, true);
    }

    /**
     * Ends doing something wrong.
     *
     * @param what what to do right again
     */
    public void behave(Misbehaviour what) {
        core.misbehave(what, false);
    }

    /** Stops the broker. */
    @Override
    public void close() {
        try {
            crash();
        } catch (IOException | RejectedExecutionException e) {
            core.log("the broker did not stop cleanly", e);
        } finally {
            core.timer().shutdownNow();
        }
    }
}
