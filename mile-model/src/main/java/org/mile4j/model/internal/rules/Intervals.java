package org.mile4j.model.internal.rules;

import java.util.Optional;
import org.mile4j.model.data.DateTime;

/** Intervals of time. */
public final class Intervals {

    private Intervals() {}

    /** Reports an end before the start; times without an offset are compared among themselves only. */
    public static void check(Optional<DateTime> start, Optional<DateTime> end, CheckContext context) {
        if (start.isEmpty() || end.isEmpty()) {
            return;
        }
        var from = start.get().value();
        var to = end.get().value();
        boolean backwards;
        if (from.isPresent() && to.isPresent()) {
            backwards = to.get().isBefore(from.get());
        } else if (from.isEmpty() && to.isEmpty()) {
            var localFrom = start.get().local();
            var localTo = end.get().local();
            backwards = localFrom.isPresent()
                    && localTo.isPresent()
                    && localTo.get().isBefore(localFrom.get());
        } else {
            backwards = false;
        }
        if (backwards) {
            context.report(
                    "/EndTime[1]",
                    "EndTime " + Quote.of(end.get().text()) + " is before StartTime "
                            + Quote.of(start.get().text()) + ".");
        }
    }
}
