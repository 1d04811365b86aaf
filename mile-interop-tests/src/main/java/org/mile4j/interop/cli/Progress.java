package org.mile4j.interop.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** A line on the terminal that tells how far the work is. It is redrawn in place and leaves nothing behind. */
final class Progress {

    private static final long FIRST_AFTER = 500_000_000L;
    private static final long THEN_EVERY = 100_000_000L;

    /** A line that is longer than the terminal is wide could not be taken away. */
    private static final int LONGEST = 75;

    private final PrintWriter err;
    private final boolean on;
    private final LongSupplier nanoTime;
    private long next;
    private boolean drawn;

    Progress(PrintWriter err, boolean on, LongSupplier nanoTime) {
        this.err = err;
        this.on = on;
        this.nanoTime = nanoTime;
        this.next = nanoTime.getAsLong() + FIRST_AFTER;
    }

    /** Draws the line, unless it was drawn just now. */
    void update(Supplier<String> state) {
        long now = nanoTime.getAsLong();
        if (on && now - next >= 0) {
            next = now + THEN_EVERY;
            String text = state.get();
            err.print("\r\u001B[K" + text.substring(0, Math.min(LONGEST, text.length())) + " ...");
            err.flush();
            drawn = true;
        }
    }

    /** Takes the line away, before something else is written. */
    void clear() {
        if (drawn) {
            err.print("\r\u001B[K");
            err.flush();
            drawn = false;
        }
    }
}
