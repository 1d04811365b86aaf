package org.mile4j.rolie.client;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.mile4j.rolie.atom.DateConstruct;
import org.mile4j.rolie.atom.Entry;

/** Which of two states of an entry counts (RFC 5005, Section 4.2). */
final class Newer {

    private Newer() {}

    /** The one that was updated later; on a tie the one that was met first, since newer documents come first. */
    static Entry of(Entry met, Entry later) {
        Optional<Instant> first = instant(met);
        Optional<Instant> second = instant(later);
        return first.isPresent() && second.isPresent() && second.get().isAfter(first.get()) ? later : met;
    }

    private static Optional<Instant> instant(Entry entry) {
        return entry.updated().flatMap(DateConstruct::value).map(OffsetDateTime::toInstant);
    }
}
