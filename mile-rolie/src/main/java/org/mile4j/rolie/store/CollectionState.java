package org.mile4j.rolie.store;

import java.time.Instant;

/**
 * How far a collection has come.
 *
 * @param changes how many changes it has seen, deletions included
 * @param updated when the last one was; later than that of the change before
 * @since 0.1
 */
public record CollectionState(long changes, Instant updated) {}
