package org.mile4j.rolie.client;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mile4j.model.data.XmlElement;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.atom.Foreign;
import org.mile4j.rolie.atom.Namespaces;

/**
 * The entries that feeds and archives say are deleted (RFC 6721, Section 3). One that was updated after its deletion has come
 * back, and counts.
 */
final class Tombstones {

    /** What stands in a document: the id of an entry and the date of its deletion. */
    record Tombstone(String id, String when) {}

    private final Map<String, Instant> deleted = new HashMap<>();

    /** The tombstones of a document that say whose they are and of when. */
    static List<Tombstone> of(Feed feed) {
        List<Tombstone> found = new ArrayList<>();
        for (Foreign foreign : feed.all(Foreign.class)) {
            if (foreign.is(Namespaces.TOMBSTONES, "deleted-entry")) {
                XmlElement element = (XmlElement) foreign.node();
                Optional<String> id = element.attribute("ref");
                Optional<String> when = element.attribute("when")
                        .filter(date -> Newer.instant(date).isPresent());
                if (id.isPresent() && when.isPresent()) {
                    found.add(new Tombstone(id.get(), when.get()));
                }
            }
        }
        return found;
    }

    void add(List<Tombstone> tombstones) {
        for (Tombstone one : tombstones) {
            Newer.instant(one.when()).ifPresent(when -> deleted.merge(one.id(), when, (a, b) -> a.isAfter(b) ? a : b));
        }
    }

    /** Whether an entry is deleted, by its id and its atom:updated; an entry without a date is. */
    boolean cover(String id, String updated) {
        Instant when = deleted.get(id);
        if (when == null) {
            return false;
        }
        return Newer.instant(updated).filter(state -> state.isAfter(when)).isEmpty();
    }
}
