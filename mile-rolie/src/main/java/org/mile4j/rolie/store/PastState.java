package org.mile4j.rolie.store;

import java.util.Objects;

/**
 * A state that a member had, kept for the archives of its collection (RFC 5005, Section 4).
 *
 * @param member the member as it was; without an entry if it was deleted
 * @param deleted whether the change was its end
 * @since 0.1
 */
public record PastState(StoredMember member, boolean deleted) {

    /**
     * Checks that nothing is null.
     *
     * @param member as the record describes it
     * @param deleted as the record describes it
     */
    public PastState {
        Objects.requireNonNull(member, "member");
    }
}
