package org.mile4j.xmpp.topic;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Items of a Topic, by pages where the Broker does so (XEP-0059).
 *
 * @param items the items, in the order of the Broker
 * @param next what to ask for the next page with; empty on the last page, and when the Broker knows no pages and has given
 *     all at once
 * @param count how many items there are in all, if the Broker says
 * @param paged whether the Broker understood that a page was asked for
 * @since 0.1
 */
public record ItemPage(List<Item> items, Optional<String> next, OptionalInt count, boolean paged) {

    /**
     * Copies the items.
     *
     * @param items as the record describes it
     * @param next as the record describes it
     * @param count as the record describes it
     * @param paged as the record describes it
     */
    public ItemPage {
        items = List.copyOf(items);
        Objects.requireNonNull(next, "next");
        Objects.requireNonNull(count, "count");
    }
}
