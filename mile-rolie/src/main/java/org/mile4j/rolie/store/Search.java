package org.mile4j.rolie.store;

import java.util.List;

/**
 * What to look for in a collection.
 *
 * @param tags categories and properties that a member must have, all of them; an empty name stands for any
 * @param from the earliest {@code atom:updated} in milliseconds since 1970, included
 * @param until the end of the span, not included
 * @since 0.1
 */
public record Search(List<MemberDraft.Tag> tags, long from, long until) {

    /**
     * Copies the list.
     *
     * @param tags as the record describes it
     * @param from as the record describes it
     * @param until as the record describes it
     */
    public Search {
        tags = List.copyOf(tags);
    }
}
