package org.mile4j.rolie.store;

import java.time.Instant;
import java.util.Objects;

/**
 * A member of a collection as it is stored.
 *
 * @param name its name in its address
 * @param sequence the number of its last change among all changes of its collection; no two states have the same
 * @param id its {@code atom:id}
 * @param edited when it was changed last
 * @param entry its entry in XML, without the links that a server adds
 * @param contentType the media type of the content that is stored with it; empty if the content is elsewhere
 * @since 0.1
 */
public record StoredMember(String name, long sequence, String id, Instant edited, byte[] entry, String contentType) {

    /**
     * Copies the entry.
     *
     * @param name as the record describes it
     * @param sequence as the record describes it
     * @param id as the record describes it
     * @param edited as the record describes it
     * @param entry as the record describes it
     * @param contentType as the record describes it
     */
    public StoredMember {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(edited, "edited");
        entry = entry.clone();
        Objects.requireNonNull(contentType, "contentType");
    }

    /**
     * The entry.
     *
     * @return a copy of its XML
     */
    @Override
    public byte[] entry() {
        return entry.clone();
    }

    /**
     * Whether the content is stored with the entry.
     *
     * @return true if there is content
     */
    public boolean hasContent() {
        return !contentType.isEmpty();
    }
}
