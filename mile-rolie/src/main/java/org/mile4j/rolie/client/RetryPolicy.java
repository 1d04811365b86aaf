package org.mile4j.rolie.client;

import java.time.Duration;
import java.util.Objects;

/**
 * When a request is tried again.
 *
 * @param attempts how often a request is sent at most, from 1
 * @param firstPause the pause after the first failure; it doubles with each further one
 * @param longestPause the longest pause; a server that asks for a longer one with Retry-After gets no further request
 * @since 0.1
 */
public record RetryPolicy(int attempts, Duration firstPause, Duration longestPause) {

    /** Four attempts, half a second, one minute. */
    public static final RetryPolicy DEFAULT = new RetryPolicy(4, Duration.ofMillis(500), Duration.ofMinutes(1));

    /** One attempt. */
    public static final RetryPolicy NONE = new RetryPolicy(1, Duration.ZERO, Duration.ZERO);

    /**
     * Checks the values.
     *
     * @param attempts as the record describes it
     * @param firstPause as the record describes it
     * @param longestPause as the record describes it
     */
    public RetryPolicy {
        Objects.requireNonNull(firstPause, "firstPause");
        Objects.requireNonNull(longestPause, "longestPause");
        if (attempts < 1) {
            throw new IllegalArgumentException("expected at least one attempt, met " + attempts);
        }
    }

    Duration pause(int failures) {
        Duration pause = firstPause.multipliedBy(1L << Math.min(20, failures - 1));
        return pause.compareTo(longestPause) > 0 ? longestPause : pause;
    }
}
