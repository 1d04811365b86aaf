package org.mile4j.interop.bench.rolie;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;

/** Stands between a client and a server and counts the bytes that go either way. */
final class Relay implements AutoCloseable {

    private final ServerSocket listener;
    private final int target;
    private final AtomicLong bytes = new AtomicLong();

    Relay(int target) throws IOException {
        this.target = target;
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start("relay", this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    /** The bytes since the last call. */
    long taken() {
        return bytes.getAndSet(0);
    }

    private void accept() {
        try {
            while (!listener.isClosed()) {
                Socket client = listener.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                start("relay-to-server", () -> copy(client, server));
                start("relay-to-client", () -> copy(server, client));
            }
        } catch (IOException closed) {
            // The listener was closed, or a connection could not be made, which the client sees.
        }
    }

    private void copy(Socket from, Socket to) {
        byte[] buffer = new byte[64 << 10];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                bytes.addAndGet(n);
                out.write(buffer, 0, n);
                out.flush();
            }
        } catch (IOException ended) {
            // One side has gone; the other one is closed with it.
        }
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
