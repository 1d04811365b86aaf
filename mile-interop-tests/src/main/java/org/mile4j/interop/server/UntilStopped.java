package org.mile4j.interop.server;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a server run until the process is told to end, by SIGTERM or Ctrl-C, and the process wait until the server is closed.
 *
 * <p>A server is closed within the {@code try} of a resource of this class, so that the process ends after that.
 */
public final class UntilStopped implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger("org.mile4j.interop.server");
    private static final int PATIENCE_MILLIS = 15_000;

    private final CountDownLatch told = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::end, "mile-until-stopped");

    /** Begins to listen for the end of the process. */
    public UntilStopped() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * Waits for the process to be told to end.
     *
     * @throws InterruptedException if this thread is interrupted before
     */
    public void await() throws InterruptedException {
        told.await();
    }

    private void end() {
        told.countDown();
        try {
            if (!closed.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                LOG.log(System.Logger.Level.WARNING, "what is still running is cut off");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says that the server is closed. */
    @Override
    public void close() {
        closed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            LOG.log(System.Logger.Level.DEBUG, "the process is on its way out");
        }
    }
}
