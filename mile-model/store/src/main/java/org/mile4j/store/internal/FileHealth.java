package org.mile4j.store.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Whether a file can still be relied on. Once something could not be written, nobody knows what of it is on the disk, so
 * from then on nothing is written any more until the file is opened anew.
 */
public final class FileHealth {

    private static final Logger LOG = System.getLogger("org.mile4j.store");

    private final Path file;
    private final AtomicReference<IOException> failure = new AtomicReference<>();
    private final AtomicLong forced = new AtomicLong();
    private volatile boolean uncertain;

    FileHealth(Path file) {
        this.file = file;
    }

    /**
     * How many times the file was written through to the disk.
     *
     * @return the count
     */
    public long forced() {
        return forced.get();
    }

    /**
     * What could not be written first.
     *
     * @return the failure, or nothing while there was none
     */
    public Optional<IOException> failure() {
        return Optional.ofNullable(failure.get());
    }

    /**
     * Whether something could not be written, and the file is as it was before. It is not, or nobody knows, where a cut or a
     * write-through failed: the system may show what never comes to the disk.
     *
     * @return true if to open the file again is enough once it can be written
     */
    public boolean isAsBeforeFailure() {
        return !isSound() && !uncertain;
    }

    boolean isSound() {
        return failure.get() == null;
    }

    void writtenThrough() {
        forced.incrementAndGet();
    }

    /** Notes a failure after which nobody knows what is on the disk. */
    void lost(IOException e) {
        uncertain = true;
        failed(e);
    }

    /** Notes a failure; the first is logged. */
    void failed(IOException e) {
        if (failure.compareAndSet(null, e)) {
            LOG.log(
                    Logger.Level.ERROR,
                    "the store cannot write " + file + ": " + e.getMessage()
                            + "; it refuses everything until it is opened again, and nothing that was acknowledged is"
                            + " lost. Make room on the disk, or mend it; if the store does not say then that it goes on,"
                            + " start the system again");
        }
    }
}
