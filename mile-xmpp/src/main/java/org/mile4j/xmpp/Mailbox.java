package org.mile4j.xmpp;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What waits for the thread that calls listeners.
 *
 * <p>Who puts something in waits while the mailbox is full, which slows down the reading of the connection. It does not wait
 * while the thread that empties the mailbox asks the Broker for something, as the answer could not come then.
 */
final class Mailbox {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final int capacity;
    private final Thread thread;
    /** What the thread has taken and not yet begun; touched by it alone, but for the number. */
    private final Deque<Runnable> batch = new ArrayDeque<>();

    private volatile int taken;
    private boolean idle;
    private boolean asking;
    private boolean stopped;

    Mailbox(int capacity, String name) {
        this.capacity = capacity;
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Puts something in; waits while there is too much. */
    synchronized void put(Runnable task) {
        boolean own = Thread.currentThread() == thread;
        while (waiting.size() + taken >= capacity && !asking && !stopped && !own) {
            try {
                wait();
            } catch (InterruptedException e) {
                // The thread that reads the stream is being ended; the event is kept all the same.
                Thread.currentThread().interrupt();
                break;
            }
        }
        add(task);
    }

    /** Puts something in without waiting. */
    synchronized void add(Runnable task) {
        waiting.add(task);
        if (idle) {
            notifyAll();
        }
    }

    /** Runs something that waits for an answer; if the mailbox's own thread does, nobody waits for the mailbox. */
    <T> T asking(java.util.function.Supplier<T> question) {
        if (Thread.currentThread() != thread) {
            return question.get();
        }
        set(true);
        try {
            return question.get();
        } finally {
            set(false);
        }
    }

    private synchronized void set(boolean value) {
        asking = value;
        notifyAll();
    }

    synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    private void run() {
        for (Runnable task = next(); task != null; task = next()) {
            task.run();
        }
    }

    /** The next task; tasks are taken together, so that threads wake each other seldom. */
    private Runnable next() {
        if (batch.isEmpty()) {
            take();
        }
        Runnable task = batch.poll();
        taken = batch.size();
        return task;
    }

    private synchronized void take() {
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
    }
}
