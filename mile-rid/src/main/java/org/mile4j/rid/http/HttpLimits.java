package org.mile4j.rid.http;

import java.time.Duration;

/**
 * How much and how long a RID system listens.
 *
 * @param maxBytes the largest message, in bytes
 * @param idle how long a connection may be silent, before, in or after a message and in a handshake
 * @param whole by when a message must have come whole, however busy the connection is
 * @param maxConnections how many connections are open at once
 * @since 0.1
 */
public record HttpLimits(int maxBytes, Duration idle, Duration whole, int maxConnections) {

    /**
     * Checks that each of them lets something through.
     *
     * @param maxBytes as the record describes it
     * @param idle as the record describes it
     * @param whole as the record describes it
     * @param maxConnections as the record describes it
     * @throws IllegalArgumentException if a number or a time is not above zero
     */
    public HttpLimits {
        if (maxBytes < 1 || maxConnections < 1) {
            throw new IllegalArgumentException(
                    "the largest message and the number of connections must be above zero, not " + maxBytes + " and "
                            + maxConnections);
        }
        if (idle.toMillis() < 1 || whole.toMillis() < 1) {
            throw new IllegalArgumentException(
                    "a connection and a message need time, a millisecond at least, not " + idle + " and " + whole);
        }
    }

    /** 16 MiB, 30 seconds, 2 minutes, 2,000 connections. */
    public static final HttpLimits DEFAULT =
            new HttpLimits(16 << 20, Duration.ofSeconds(30), Duration.ofMinutes(2), 2_000);
}
