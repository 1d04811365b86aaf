package org.mile4j.xmpp.internal.session;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Says that a thread which calls listeners waits for an answer: whoever holds up the reading of the stream until that thread
 * has done its work must not do so meanwhile, as the answer would not be read.
 */
public final class Waiting {

    private static final ThreadLocal<Consumer<Boolean>> FEEDER = new ThreadLocal<>();

    private Waiting() {}

    /**
     * Names who feeds this thread.
     *
     * @param feeder told true before the thread waits, and false after
     */
    public static void announceTo(Consumer<Boolean> feeder) {
        FEEDER.set(feeder);
    }

    /** Waits for something. */
    public static <T> T during(Supplier<T> wait) {
        Consumer<Boolean> feeder = FEEDER.get();
        if (feeder == null) {
            return wait.get();
        }
        feeder.accept(true);
        try {
            return wait.get();
        } finally {
            feeder.accept(false);
        }
    }
}
