package org.mile4j.xmpp.broker;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** What waits to be written to a client, and the thread that writes it. */
final class Outgoing {

    private final BrokerLimits limits;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<String> waiting = new ArrayDeque<>();
    private OutputStream out;
    private boolean writing;
    private boolean closed;
    private boolean lastIsIn;

    Outgoing(BrokerLimits limits) {
        this.limits = limits;
    }

    void begin(OutputStream stream) {
        switchTo(stream);
        Thread writer = new Thread(this::write, "broker-writer");
        writer.setDaemon(true);
        writer.start();
    }

    void switchTo(OutputStream stream) {
        lock.lock();
        try {
            out = new BufferedOutputStream(stream, 16 << 10);
        } finally {
            lock.unlock();
        }
    }

    /** Waits while too much is waiting. False when it cannot be sent. */
    boolean send(String xml) {
        lock.lock();
        try {
            long left = limits.slowReader().toNanos();
            while (!closed && !lastIsIn && waiting.size() >= limits.outgoingStanzas()) {
                if (left <= 0) {
                    return false;
                }
                left = changed.awaitNanos(left);
            }
            return offer(xml);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    void sendAtOnce(String xml) {
        lock.lock();
        try {
            offer(xml);
        } finally {
            lock.unlock();
        }
    }

    private boolean offer(String xml) {
        if (closed || lastIsIn) {
            return false;
        }
        waiting.add(xml);
        changed.signalAll();
        return true;
    }

    /** Waits until all is written. */
    void drain() {
        lock.lock();
        try {
            long left = TimeUnit.SECONDS.toNanos(5);
            while (!closed && left > 0 && (writing || !waiting.isEmpty())) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** Sends the last words and waits until they are written. */
    void finish(String xml) {
        lock.lock();
        try {
            offer(xml);
            lastIsIn = true;
        } finally {
            lock.unlock();
        }
        drain();
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void write() {
        try {
            while (true) {
                String next = take();
                if (next == null) {
                    return;
                }
                OutputStream target = out;
                target.write(next.getBytes(StandardCharsets.UTF_8));
                boolean idle = isIdle();
                if (idle) {
                    target.flush();
                }
                written(idle);
            }
        } catch (IOException e) {
            close();
        }
    }

    private String take() {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                changed.awaitUninterruptibly();
            }
            if (closed) {
                return null;
            }
            writing = true;
            return waiting.poll();
        } finally {
            lock.unlock();
        }
    }

    private boolean isIdle() {
        lock.lock();
        try {
            return waiting.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    private void written(boolean flushed) {
        lock.lock();
        try {
            writing = !flushed;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
