package org.mile4j.model.internal.rules;

import java.util.Optional;
import org.mile4j.model.data.DateTime;

/** Intervals of time. */
public final class Intervals {

    /** Where the text of a date-time goes on after its whole seconds: 2026-01-31T08:00:00. */
    private static final int SECONDS = 19;

    private Intervals() {}

    /** Reports an end before the start; times without an offset are compared among themselves only. */
    public static void check(Optional<DateTime> start, Optional<DateTime> end, CheckContext context) {
        if (start.isEmpty() || end.isEmpty()) {
            return;
        }
        if (isOrdered(start.get().text(), end.get().text())) {
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

    /**
     * Whether two texts can be told to be in order without reading them: both begin with a year of four digits and end in
     * the same zone and fraction. Such texts sort as what they mean, but for 24 o'clock, which is the same as the 0 o'clock
     * that sorts behind it. What is no date-time at all is not for this check to report.
     */
    private static boolean isOrdered(String from, String to) {
        int length = from.length();
        return length > SECONDS
                && length == to.length()
                && hasShortYear(from)
                && hasShortYear(to)
                && from.regionMatches(SECONDS, to, SECONDS, length - SECONDS)
                && from.compareTo(to) <= 0;
    }

    private static boolean hasShortYear(String text) {
        return text.charAt(0) >= '0' && text.charAt(0) <= '9' && text.charAt(4) == '-' && text.charAt(10) == 'T';
    }
}
