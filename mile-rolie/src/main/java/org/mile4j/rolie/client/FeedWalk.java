package org.mile4j.rolie.client;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.mile4j.model.ProtocolException;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.atom.RolieDocument;

/** Goes through the pages of a feed and the archives before it (RFC 5005), and notices loops and changes under way. */
final class FeedWalk {

    private static final List<String> PAGING = List.of("first", "previous", "prev", "last");

    private final Documents fetcher;
    private final int most;

    FeedWalk(Documents fetcher, int most) {
        this.fetcher = fetcher;
        this.most = most;
    }

    Walk walk(URI feed, Consumer<Feed> documents, BiConsumer<Entry, URI> entries) {
        List<URI> pages = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        Set<URI> seen = new LinkedHashSet<>();
        Fetched<Feed> first = fetcher.fetch(Feed.class, feed);
        Fetched<Feed> page = first;
        seen.add(feed);
        while (true) {
            seen.add(page.address());
            pages.add(page.address());
            documents.accept(page.document());
            warnings.addAll(page.warnings());
            URI base = Addresses.base(page.address(), List.of(page.document()));
            page.document().entries().forEach(entry -> entries.accept(entry, base));
            Optional<URI> next = following(page);
            if (next.isEmpty()) {
                break;
            }
            if (!seen.add(next.get())) {
                throw failure(feed, "expected the pages of a feed to end, met a page for the second time.");
            }
            if (pages.size() >= most) {
                throw failure(feed, "expected at most " + most + " pages, met more.");
            }
            boolean archive =
                    Documents.target(page.address(), page.document(), "next").isEmpty();
            try {
                page = fetcher.fetch(Feed.class, next.get());
            } catch (StatusException e) {
                if (!archive) {
                    throw e;
                }
                warnings.add("an archive of the feed cannot be fetched: " + e.getMessage());
                break;
            }
        }
        if (pages.size() > 1 && isOther(feed, first)) {
            warnings.add("the feed changed while its pages were fetched");
        }
        return new Walk(withoutEntries(first.document()), pages, first.etag(), warnings);
    }

    /** The entries that pass a filter, each in its newest state (RFC 5005, Section 4.2). */
    Map<String, Entry> list(URI feed, EntryFilter filter) {
        Map<String, Entry> newest = new LinkedHashMap<>();
        Tombstones tombstones = new Tombstones();
        walk(
                feed,
                page -> tombstones.add(Tombstones.of(page)),
                (entry, base) -> entry.id().ifPresent(id -> newest.merge(id, entry, Newer::of)));
        newest.values()
                .removeIf(
                        filter.negate().or(entry -> tombstones.cover(entry.id().orElse(""), Newer.updated(entry))));
        return newest;
    }

    private static ProtocolException failure(URI feed, String reason) {
        return new ProtocolException(feed.getRawAuthority(), Addresses.at(feed) + reason, null);
    }

    private boolean isOther(URI feed, Fetched<Feed> first) {
        Optional<Fetched<RolieDocument>> again = fetcher.fetch(feed, first.etag());
        return again.isPresent()
                && !(again.get().document() instanceof Feed now
                        && now.updated().equals(first.document().updated()));
    }

    /** The next page, or the archive before this document. */
    static Optional<URI> following(Fetched<Feed> page) {
        Optional<URI> next = Documents.target(page.address(), page.document(), "next");
        boolean paged = PAGING.stream()
                .anyMatch(relation -> page.document().link(relation).isPresent());
        // A feed that has pages is whole by its pages; its archives only hold what entries said before.
        return next.isPresent() || paged ? next : Documents.target(page.address(), page.document(), "prev-archive");
    }

    private static Feed withoutEntries(Feed feed) {
        return new Feed(
                feed.children().stream()
                        .filter(node -> !(node instanceof Entry))
                        .toList(),
                feed.attributes());
    }
}
