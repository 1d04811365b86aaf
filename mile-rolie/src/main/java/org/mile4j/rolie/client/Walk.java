package org.mile4j.rolie.client;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.mile4j.rolie.atom.Feed;

/**
 * What came of walking through the pages of a feed.
 *
 * @param head the head of the first page
 * @param pages the addresses of the pages, in the order in which they were fetched
 * @param etag the entity tag of the first page
 * @param warnings what may have been missed and why; empty when the whole feed was seen
 * @since 0.1
 */
public record Walk(Feed head, List<URI> pages, Optional<String> etag, List<String> warnings) {

    /**
     * Copies the lists.
     *
     * @param head as the record describes it
     * @param pages as the record describes it
     * @param etag as the record describes it
     * @param warnings as the record describes it
     */
    public Walk {
        pages = List.copyOf(pages);
        warnings = List.copyOf(warnings);
    }
}
