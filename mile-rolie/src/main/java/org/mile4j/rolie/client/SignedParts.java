package org.mile4j.rolie.client;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is signed in a document.
 *
 * @param root the feed or the entry document as a whole; empty if it has no signature of its own
 * @param entries each entry of a feed in the order of the document, empty where it has no signature. There are none if the
 *     document is no feed, or is verified as a whole
 * @since 0.1
 */
public record SignedParts(Optional<SignedPart> root, List<Optional<SignedPart>> entries) {

    /** A document without signatures. */
    public static final SignedParts NONE = new SignedParts(Optional.empty(), List.of());

    /**
     * Requires both.
     *
     * @param root as the record describes it
     * @param entries as the record describes it
     */
    public SignedParts {
        Objects.requireNonNull(root, "root");
        entries = List.copyOf(entries);
    }
}
