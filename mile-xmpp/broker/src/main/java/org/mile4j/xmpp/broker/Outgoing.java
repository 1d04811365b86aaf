package org.mile4j.xmpp.broker;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** What waits to be written to a client, and the thread that writes it. */
final class Outgoing {

    private static final int BUFFER = 16 << 10;

    private final BrokerLimits limits;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final Condition emptied = lock.newCondition();
    private final Deque<String> waiting = new ArrayDeque<>();
    private OutputStream out;
    /** How many the writer has taken and not yet written. */
    private int taken;

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
            out = new BufferedOutputStream(stream, BUFFER);
        } finally {
            lock.unlock();
        }
    }

    /** Waits while too much is waiting. False when it cannot be sent. */
    boolean send(String xml) {
        lock.lock();
        try {
            if (isFull()) {
                wakeOthers();
            }
            long left = limits.slowReader().toNanos();
            while (isFull()) {
                if (left <= 0) {
                    return false;
                }
                left = emptied.awaitNanos(left);
            }
            return offer(xml);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Without this writer's lock, as two threads that wait for each other's writers would hold both up. */
    private void wakeOthers() {
        lock.unlock();
        try {
            Wakeups.now();
        } finally {
            lock.lock();
        }
    }

    private boolean isFull() {
        return !closed && !lastIsIn && waiting.size() + taken >= limits.outgoingStanzas();
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
        // A writer that has taken something looks again by itself.
        if (taken == 0) {
            Wakeups.soon(this);
        }
        return true;
    }

    /** Wakes the writer. */
    void wake() {
        lock.lock();
        try {
            filled.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until all is written. */
    void drain() {
        lock.lock();
        try {
            filled.signal();
            long left = TimeUnit.SECONDS.toNanos(5);
            while (!closed && left > 0 && (taken > 0 || !waiting.isEmpty())) {
                left = emptied.awaitNanos(left);
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
            filled.signalAll();
            emptied.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void write() {
        try {
            for (List<String> next = take(); !next.isEmpty(); next = take()) {
                OutputStream target = out;
                for (String xml : next) {
                    target.write(xml.getBytes(StandardCharsets.UTF_8));
                }
                target.flush();
            }
        } catch (IOException e) {
            close();
        }
    }

    /** All that waits; nothing when it is over. */
    private List<String> take() {
        lock.lock();
        try {
            taken = 0;
            emptied.signalAll();
            while (waiting.isEmpty() && !closed) {
                filled.awaitUninterruptibly();
            }
            List<String> next = closed ? List.of() : new ArrayList<>(waiting);
            waiting.clear();
            taken = next.size();
            return next;
        } finally {
            lock.unlock();
        }
    }
}
