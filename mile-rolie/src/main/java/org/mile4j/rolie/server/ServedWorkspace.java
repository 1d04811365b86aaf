package org.mile4j.rolie.server;

import java.util.List;
import java.util.Objects;

/**
 * A workspace that a server offers: collections for the same people (RFC 8322, Section 5.1.1).
 *
 * @param title its title for people
 * @param access who may do what in it
 * @param collections its collections
 * @since 0.1
 */
public record ServedWorkspace(String title, Access access, List<ServedCollection> collections) {

    /**
     * Copies the list.
     *
     * @param title as the record describes it
     * @param access as the record describes it
     * @param collections as the record describes it
     */
    public ServedWorkspace {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(access, "access");
        collections = List.copyOf(collections);
    }
}
