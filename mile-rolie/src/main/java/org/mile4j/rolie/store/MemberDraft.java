package org.mile4j.rolie.store;

import java.util.List;
import java.util.Objects;

/**
 * A member to be stored.
 *
 * @param id its {@code atom:id}
 * @param updated its {@code atom:updated} in milliseconds since 1970
 * @param entry its entry in XML
 * @param contentType the media type of the content; empty if the content is elsewhere
 * @param content the content; empty to keep what is stored
 * @param tags what it can be found by
 * @since 0.1
 */
public record MemberDraft(String id, long updated, byte[] entry, String contentType, byte[] content, List<Tag> tags) {

    /**
     * Something that a member can be found by: a category or a property.
     *
     * @param kind {@code category} or {@code property}
     * @param name the scheme or the name
     * @param value the term or the value
     */
    public record Tag(String kind, String name, String value) {}

    /**
     * Copies what can change.
     *
     * @param id as the record describes it
     * @param updated as the record describes it
     * @param entry as the record describes it
     * @param contentType as the record describes it
     * @param content as the record describes it
     * @param tags as the record describes it
     */
    public MemberDraft {
        Objects.requireNonNull(id, "id");
        entry = entry.clone();
        Objects.requireNonNull(contentType, "contentType");
        content = content.clone();
        tags = List.copyOf(tags);
    }

    /**
     * The entry.
     *
     * @return a copy
     */
    @Override
    public byte[] entry() {
        return entry.clone();
    }

    /**
     * The content.
     *
     * @return a copy
     */
    @Override
    public byte[] content() {
        return content.clone();
    }
}
