package org.mile4j.interop.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Tells how far the work is. On a terminal that is a line that is redrawn in place and leaves nothing behind; elsewhere it is a
 * line now and then.
 */
final class Progress {

    private static final long FIRST_AFTER = 500_000_000L;
    private static final long REDRAWN_EVERY = 100_000_000L;
    private static final long LINES_EVERY = 10_000_000_000L;

    private static final String CLEAR = "\r\u001B[K";

    /** What goes beyond the width of the terminal is cut off: a second line could not be taken away. */
    private static final String WITHOUT_WRAP = "\u001B[?7l";

    private static final String WITH_WRAP = "\u001B[?7h";

    private final PrintWriter err;
    private final boolean on;
    private final boolean redraws;
    private final LongSupplier nanoTime;
    private long next;
    private boolean drawn;

    Progress(PrintWriter err, boolean on, boolean redraws, LongSupplier nanoTime) {
        this.err = err;
        this.on = on;
        this.redraws = redraws;
        this.nanoTime = nanoTime;
        this.next = nanoTime.getAsLong() + FIRST_AFTER;
    }

    /** Tells it, unless that was done just now. */
    void update(Supplier<String> state) {
        if (isDue()) {
            show(state.get());
        }
    }

    /** Whether there is somebody to tell it to, and it was not done just now. */
    boolean isDue() {
        return on && nanoTime.getAsLong() - next >= 0;
    }

    /** Tells it now. */
    void show(String state) {
        drawn = redraws;
        next = nanoTime.getAsLong() + (redraws ? REDRAWN_EVERY : LINES_EVERY);
        String text = state + " ...";
        err.print(redraws ? CLEAR + WITHOUT_WRAP + text + WITH_WRAP : "mile: " + text + System.lineSeparator());
        err.flush();
    }

    /** Takes the line away, before something else is written. */
    void clear() {
        if (drawn) {
            err.print(CLEAR);
            err.flush();
            drawn = false;
        }
    }
}
