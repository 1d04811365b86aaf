package org.mile4j.rolie.store;

import java.time.Instant;

/**
 * What members a block of changes has. Members only leave a block once it is complete, so two states of a block with the same
 * values are the same.
 *
 * @param size how many
 * @param newest the highest number among them; 0 if there are none
 * @param edited when that member was changed
 * @since 0.1
 */
public record BlockState(long size, long newest, Instant edited) {}
