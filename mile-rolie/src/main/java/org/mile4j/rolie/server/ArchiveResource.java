package org.mile4j.rolie.server;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlElement;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.atom.Foreign;
import org.mile4j.rolie.atom.HistoryMark;
import org.mile4j.rolie.atom.Namespaces;
import org.mile4j.rolie.store.CollectionState;
import org.mile4j.rolie.store.PastState;
import org.mile4j.rolie.store.RolieStore;

/**
 * The archives of a collection (RFC 5005, Section 4). An archive is a block of changes that is complete, and so never
 * changes: it holds the last state that each entry had in it, and a tombstone (RFC 6721) for each entry that ended in it.
 */
final class ArchiveResource {

    private static final int YEAR = 365 * 24 * 3600;

    private final RolieStore store;

    ArchiveResource(RolieStore store) {
        this.store = store;
    }

    /** The number of the newest archive that is complete. */
    static OptionalLong newest(CollectionState state) {
        long complete = (state.changes() + 1) / FeedResource.PAGE;
        return complete > 0 ? OptionalLong.of(complete - 1) : OptionalLong.empty();
    }

    Answer archive(RequestFacts request, ServedCollection collection) {
        Representation form = Negotiation.form(request);
        long number = FeedResource.number(request.parameter("archive").orElse(""));
        CollectionState state = store.state(collection.name());
        OptionalLong newest = newest(state);
        if (!collection.archived() || newest.isEmpty() || number > newest.getAsLong()) {
            throw Site.missing();
        }
        // The newest archive gets a link to the next one when that is complete; the entries stay the same.
        boolean last = number == newest.getAsLong();
        String tag = "\"a" + number + (last ? "-last" : "") + form.mark + "\"";
        if (Negotiation.isKnown(request, tag)) {
            return Negotiation.notModified(tag);
        }
        Answer answer = Negotiation.varied(form.answer(feed(request, collection, number, last)))
                .with("ETag", tag);
        return last ? answer : answer.with("Cache-Control", "private, max-age=" + YEAR + ", immutable");
    }

    private Feed feed(RequestFacts request, ServedCollection collection, long number, boolean last) {
        String address = request.address(collection);
        List<PastState> states =
                store.history(collection.name(), number * FeedResource.PAGE, (number + 1) * FeedResource.PAGE);
        Instant updated =
                states.isEmpty() ? Instant.EPOCH : states.get(0).member().edited();
        Feed.Builder feed = FeedResource.head(request, collection, updated)
                .add(HistoryMark.of(HistoryMark.Name.ARCHIVE))
                .link("self", address + "?archive=" + number)
                .link("current", address);
        if (number > 0) {
            feed.link("prev-archive", address + "?archive=" + (number - 1));
        }
        if (!last) {
            feed.link("next-archive", address + "?archive=" + (number + 1));
        }
        Set<String> met = new HashSet<>();
        for (PastState state : states) {
            if (met.add(state.member().id())) {
                if (state.deleted()) {
                    feed.add(tombstone(state));
                } else {
                    feed.entry(Members.given(state.member(), address, false, ""));
                }
            }
        }
        return feed.build();
    }

    private static Foreign tombstone(PastState state) {
        return new Foreign(new XmlElement(
                Namespaces.TOMBSTONES,
                "at",
                "deleted-entry",
                List.of(),
                List.of(
                        new XmlAttribute("", "", "ref", state.member().id()),
                        new XmlAttribute("", "", "when", state.member().edited().toString())),
                List.of()));
    }
}
