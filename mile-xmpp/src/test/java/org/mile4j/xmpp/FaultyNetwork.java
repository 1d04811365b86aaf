package org.mile4j.xmpp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** A network between a client and a broker that can stall, reset and drop connections. */
final class FaultyNetwork implements AutoCloseable {

    private final ServerSocket entrance;
    private final int exit;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final Object gate = new Object();
    private List<Socket> stalled = List.of();
    private volatile boolean refusing;
    private final AtomicLong left = new AtomicLong(Long.MAX_VALUE);

    FaultyNetwork(int exit) {
        this.exit = exit;
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** From now on nothing goes through, and nobody is told. Connections that are made later work. */
    void stall() {
        synchronized (gate) {
            stalled = List.copyOf(sockets);
        }
    }

    /** Ends all connections with a reset. */
    void reset() {
        for (Socket socket : sockets) {
            try {
                socket.setSoLinger(true, 0);
            } catch (IOException e) {
                // It is closed already.
            }
        }
        drop();
    }

    /** Ends all connections. */
    void drop() {
        sockets.forEach(FaultyNetwork::close);
        sockets.clear();
        synchronized (gate) {
            stalled = List.of();
            gate.notifyAll();
        }
    }

    /** Resets the connections when so many more bytes have come from the broker. */
    void resetAfter(long bytes) {
        left.set(bytes);
    }

    /** Whether new connections are ended at once. */
    void refuse(boolean on) {
        refusing = on;
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket in = entrance.accept();
                if (refusing) {
                    in.close();
                    continue;
                }
                Socket out = new Socket(InetAddress.getLoopbackAddress(), exit);
                in.setTcpNoDelay(true);
                out.setTcpNoDelay(true);
                sockets.add(in);
                sockets.add(out);
                start(() -> copy(in, out));
                start(() -> copy(out, in));
            } catch (IOException e) {
                // Closed, or the broker is not there.
            }
        }
    }

    private void copy(Socket from, Socket to) {
        byte[] buffer = new byte[16 << 10];
        try {
            int count = from.getInputStream().read(buffer);
            while (count >= 0) {
                waitAtGate(from);
                if (from.getPort() == exit && left.addAndGet(-count) < 0) {
                    left.set(Long.MAX_VALUE);
                    reset();
                }
                to.getOutputStream().write(buffer, 0, count);
                count = from.getInputStream().read(buffer);
            }
        } catch (IOException | InterruptedException e) {
            // One end has gone; so does the other.
        }
        close(from);
        close(to);
    }

    private void waitAtGate(Socket socket) throws InterruptedException {
        synchronized (gate) {
            while (stalled.contains(socket)) {
                gate.wait();
            }
        }
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "faulty-network");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        drop();
    }
}
