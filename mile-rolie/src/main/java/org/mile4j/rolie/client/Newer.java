package org.mile4j.rolie.client;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.mile4j.rolie.atom.DateConstruct;
import org.mile4j.rolie.atom.Entry;

/** Which of two states of an entry counts (RFC 5005, Section 4.2). */
final class Newer {

    private Newer() {}

    /** The one that was updated later; on a tie the one that was met first, since newer documents come first. */
    static Entry of(Entry met, Entry later) {
        return isLater(updated(later), updated(met)) ? later : met;
    }

    /** Whether a date is later than another one; one that is no date is not, and is no reason against the other. */
    static boolean isLater(String date, String other) {
        Optional<Instant> first = instant(other);
        Optional<Instant> second = instant(date);
        return first.isPresent() && second.isPresent() && second.get().isAfter(first.get());
    }

    /** The date of an entry as it stands there; empty if there is none. */
    static String updated(Entry entry) {
        return entry.updated().map(DateConstruct::text).orElse("");
    }

    /** The time that a date names, if it is one. */
    static Optional<Instant> instant(String date) {
        return new DateConstruct(DateConstruct.Name.UPDATED, date, List.of())
                .value()
                .map(OffsetDateTime::toInstant);
    }
}
