package org.mile4j.rid.http;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets no more threads compute at once than there are processors; those that wait for a disk or a peer do not count.
 *
 * <p>More would not be faster under load, but keep the compiler of the JVM from its work: with a thread for each of 32 busy
 * connections a fresh system takes several times as long to reach its speed.
 *
 * @since 0.1
 */
public final class WorkLimit {

    private final Semaphore places;

    /**
     * A limit of one thread for each processor, two at least.
     */
    public WorkLimit() {
        places = new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
    }

    /**
     * Does something as soon as there is a place. It must not wait for anything but the processor, nor ask for a place
     * itself.
     *
     * @param work what to do
     * @param <T> what comes of it
     * @return what came of it
     */
    public <T> T call(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
