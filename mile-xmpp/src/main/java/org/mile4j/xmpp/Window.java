package org.mile4j.xmpp;

import java.util.concurrent.TimeUnit;

/**
 * How many publications may wait for their answer, and how long they may be together.
 *
 * <p>Once it is full nobody enters until half of it is empty, so that what is sent then goes out together: to send each
 * publication when the answer to another comes costs a wake-up and a TLS record each time.
 */
final class Window {

    private final int size;
    private final long most;
    private int inside;
    private long length;
    private boolean full;

    /**
     * An empty window.
     *
     * @param size how many publications
     * @param most how many characters in all, unless there is only one publication
     */
    Window(int size, long most) {
        this.size = size;
        this.most = most;
    }

    /**
     * Waits for a place and takes it.
     *
     * @param more how many characters are to be sent
     * @return false if there is none in time
     */
    synchronized boolean enter(int more, long nanos) throws InterruptedException {
        long until = System.nanoTime() + nanos;
        while (full || inside > 0 && length + more > most) {
            long left = until - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        inside++;
        length += more;
        full = inside >= size || length >= most;
        return true;
    }

    /** Gives a place back. */
    synchronized void leave(int less) {
        inside--;
        length -= less;
        if (inside <= size / 2 && length <= most / 2) {
            full = false;
            notifyAll();
        }
    }
}
