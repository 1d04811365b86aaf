package org.mile4j.xmpp;

import java.util.concurrent.TimeUnit;

/**
 * How many publications may wait for their answer.
 *
 * <p>Once it is full nobody enters until half of it is empty, so that what is sent then goes out together: to send each
 * publication when the answer to another comes costs a wake-up and a TLS record each time.
 */
final class Window {

    private final int size;
    private int inside;
    private boolean full;

    Window(int size) {
        this.size = size;
    }

    /**
     * Waits for a place and takes it.
     *
     * @return false if there is none in time
     */
    synchronized boolean enter(long nanos) throws InterruptedException {
        long until = System.nanoTime() + nanos;
        while (full) {
            long left = until - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        inside++;
        full = inside >= size;
        return true;
    }

    /** Gives a place back. */
    synchronized void leave() {
        inside--;
        if (full && inside <= size / 2) {
            full = false;
            notifyAll();
        }
    }
}
