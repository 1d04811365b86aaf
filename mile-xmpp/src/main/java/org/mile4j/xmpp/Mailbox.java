package org.mile4j.xmpp;

import java.util.ArrayDeque;
import java.util.Deque;
import org.mile4j.xmpp.internal.session.Waiting;

/**
 * What waits for the thread that calls listeners.
 *
 * <p>Who puts something in waits while the mailbox is full, by number or by weight, which slows down the reading of the
 * connection. It does not wait while the thread that empties the mailbox waits for an answer itself, as that would not be
 * read then. What comes meanwhile is kept up to twice the weight; beyond that it is refused.
 */
final class Mailbox {

    private record Entry(Runnable task, long weight) {}

    private final Deque<Entry> waiting = new ArrayDeque<>();
    private final int capacity;
    private final long most;
    private final Thread thread;
    /** What the thread has taken and not yet begun; touched by it alone, but for the numbers. */
    private final Deque<Entry> batch = new ArrayDeque<>();

    private long waitingWeight;
    private volatile int taken;
    private volatile long takenWeight;
    private boolean idle;
    /** Whether somebody waits for room. */
    private volatile boolean crowded;

    private int asking;
    private boolean stopped;

    /**
     * An empty mailbox.
     *
     * @param capacity how many entries wait at most
     * @param most how much they weigh at most, unless there is only one
     */
    Mailbox(int capacity, long most, String name) {
        this.capacity = capacity;
        this.most = most;
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Puts something in; waits while there is too much.
     *
     * @return false if it was refused: there is far too much, and to wait would hold up an answer
     */
    synchronized boolean put(long weight, Runnable task) {
        while (isFull(weight) && asking == 0 && !stopped) {
            crowded = true;
            try {
                wait();
            } catch (InterruptedException e) {
                // The thread that reads the stream is being ended; the event is kept all the same.
                Thread.currentThread().interrupt();
                break;
            }
        }
        if (asking > 0 && held() > 0 && held() + weight > 2 * most) {
            return false;
        }
        add(weight, task);
        return true;
    }

    private boolean isFull(long weight) {
        int count = waiting.size() + taken;
        return count >= capacity || count > 0 && held() + weight > most;
    }

    private long held() {
        return waitingWeight + takenWeight;
    }

    /** Puts something in without waiting. */
    void add(Runnable task) {
        add(0, task);
    }

    private synchronized void add(long weight, Runnable task) {
        waiting.add(new Entry(task, weight));
        waitingWeight += weight;
        if (idle) {
            notifyAll();
        }
    }

    private synchronized void asks(boolean begins) {
        asking += begins ? 1 : -1;
        notifyAll();
    }

    synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    private void run() {
        Waiting.announceTo(this::asks);
        for (Runnable task = next(); task != null; task = next()) {
            task.run();
        }
    }

    /** The next task; tasks are taken together, so that threads wake each other seldom. */
    private Runnable next() {
        if (batch.isEmpty()) {
            take();
        }
        Entry entry = batch.poll();
        taken = batch.size();
        if (entry == null) {
            return null;
        }
        takenWeight -= entry.weight();
        if (crowded) {
            makeRoom();
        }
        return entry.task();
    }

    /** Wakes who waits for room when half of all is done: to wake somebody for each place costs more. */
    private synchronized void makeRoom() {
        if (held() <= most / 2 && waiting.size() + taken <= capacity / 2) {
            crowded = false;
            notifyAll();
        }
    }

    private synchronized void take() {
        crowded = false;
        notifyAll();
        while (waiting.isEmpty() && !stopped) {
            idle = true;
            try {
                wait();
            } catch (InterruptedException e) {
                // A listener has interrupted itself; it has no say in when this thread ends.
                continue;
            } finally {
                idle = false;
            }
        }
        batch.addAll(waiting);
        waiting.clear();
        taken = batch.size();
        takenWeight = waitingWeight;
        waitingWeight = 0;
    }
}
