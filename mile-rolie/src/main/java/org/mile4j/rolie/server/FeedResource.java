package org.mile4j.rolie.server;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.store.BlockState;
import org.mile4j.rolie.store.CollectionState;
import org.mile4j.rolie.store.RolieStore;
import org.mile4j.rolie.store.StoredMember;

/** The feed of a collection, newest change first, and its pages (RFC 5023, Section 10.1; RFC 5005, Section 3). */
final class FeedResource {

    static final int PAGE = 100;

    private static final int LOOKS = 5;

    private final RolieStore store;

    FeedResource(RolieStore store) {
        this.store = store;
    }

    Answer page(RequestFacts request, ServedCollection collection) {
        Representation form = Negotiation.form(request);
        String name = collection.name();
        Optional<String> wanted = request.parameter("page");
        if (wanted.isEmpty()) {
            return first(request, collection, form);
        }
        CollectionState state = store.state(name);
        long block = number(wanted.get());
        BlockState members = store.block(name, block * PAGE, block * PAGE + PAGE);
        if (members.size() == 0) {
            throw Answer.failure(404, "This page is empty by now; begin with the first one.");
        }
        // A page changes when a member leaves it, or when the page behind it is another one. That newer pages change
        // does
        // not count, so the tag is a weak one.
        OptionalLong older = store.below(name, block * PAGE);
        String tag = "W/\"p" + block + "-" + members.size() + "-" + members.newest() + "."
                + EntityTags.time(members.edited()) + "-" + (older.isPresent() ? older.getAsLong() / PAGE : "")
                + form.mark + "\"";
        return Negotiation.isKnown(request, tag)
                ? Negotiation.notModified(tag)
                : feed(request, collection, state, block, form).with("ETag", tag);
    }

    /** The first page, whose tag says by itself whether anything changed. */
    private Answer first(RequestFacts request, ServedCollection collection, Representation form) {
        String name = collection.name();
        CollectionState state = store.state(name);
        for (int look = 1; ; look++) {
            String tag = "\"f" + state.changes() + "." + EntityTags.time(state.updated()) + form.mark + "\"";
            if (Negotiation.isKnown(request, tag)) {
                return Negotiation.notModified(tag);
            }
            OptionalLong top = store.below(name, Long.MAX_VALUE);
            long block = top.isPresent() ? top.getAsLong() / PAGE : 0;
            Answer answer = feed(request, collection, state, block, form);
            CollectionState now = store.state(name);
            if (now.changes() == state.changes()) {
                return answer.with("ETag", tag);
            }
            if (look == LOOKS) {
                // Changes come faster than the page is made. Of the older state it has at least all, so that the tag is
                // never one of news that are missing.
                return answer.with("ETag", "W/" + tag);
            }
            state = now;
        }
    }

    /** The number that a client took from a link of ours. */
    static long number(String text) {
        if (!text.matches("[0-9]{1,15}")) {
            throw Answer.failure(404, "There is no page of this name.");
        }
        return Long.parseLong(text);
    }

    private Answer feed(
            RequestFacts request, ServedCollection collection, CollectionState state, long block, Representation form) {
        String name = collection.name();
        String address = request.address(collection);
        Feed.Builder feed = head(request, collection, state.updated());
        OptionalLong top = store.below(name, Long.MAX_VALUE);
        long first = top.isPresent() ? top.getAsLong() / PAGE : 0;
        feed.link("self", block == first ? address : address + "?page=" + block).link("first", address);
        OptionalLong newer = store.from(name, (block + 1) * PAGE);
        if (newer.isPresent() && block < first) {
            long page = newer.getAsLong() / PAGE;
            feed.link("previous", page == first ? address : address + "?page=" + page);
        }
        store.below(name, block * PAGE).ifPresent(older -> feed.link("next", address + "?page=" + older / PAGE));
        OptionalLong oldest = store.from(name, 0);
        long last = oldest.isPresent() ? oldest.getAsLong() / PAGE : 0;
        feed.link("last", last == first ? address : address + "?page=" + last);
        if (collection.archived() && block == first) {
            ArchiveResource.newest(state)
                    .ifPresent(archive -> feed.link("prev-archive", address + "?archive=" + archive));
        }
        for (StoredMember member : store.range(name, block * PAGE, block * PAGE + PAGE)) {
            feed.entry(Members.given(member, address, false, ""));
        }
        return Negotiation.varied(form.answer(feed.build()));
    }

    static Feed.Builder head(RequestFacts request, ServedCollection collection, Instant updated) {
        String address = request.address(collection);
        Feed.Builder feed = Feed.builder()
                .id(address)
                .title(collection.title())
                .updated(updated)
                .author(URI.create(request.base()).getHost())
                .link("service", request.serviceAddress());
        collection.list().categories().forEach(feed::add);
        return feed;
    }
}
