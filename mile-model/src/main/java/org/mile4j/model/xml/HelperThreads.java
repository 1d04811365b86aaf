package org.mile4j.model.xml;

import java.util.ArrayList;
import java.util.List;

/** Threads that work for one call beside the thread that calls, and end with it. */
final class HelperThreads {

    private final List<Thread> threads = new ArrayList<>();

    /**
     * Has threads do some work, each the same.
     *
     * @param count how many; fewer if the system has no more, which only makes the work slower
     */
    HelperThreads(int count, Runnable work) {
        try {
            for (int i = 1; i <= count; i++) {
                Thread thread = new Thread(work, "mile-document-" + i);
                thread.setDaemon(true);
                thread.start();
                threads.add(thread);
            }
        } catch (OutOfMemoryError e) {
            // What the JVM throws when it gets no more threads; those that were started do the work.
        }
    }

    /** Waits for all to end; an interruption is kept for the caller, as nothing here takes longer than the call itself. */
    void join() {
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
