package org.mile4j.rolie.client;

import java.time.Duration;

/**
 * How long a client waits, and how much it takes.
 *
 * @param timeout how long to wait for a connection, and for each piece of an answer
 * @param gap the time between the begins of two requests at least; zero for none
 * @param documentBytes how large a document or a content may be, in bytes after decompression
 * @param pages how many pages and archives a feed may have
 * @since 0.1
 */
public record ClientLimits(Duration timeout, Duration gap, long documentBytes, int pages) {

    /** 30 s, no gap, 256 MiB, 100,000 pages. */
    public static final ClientLimits DEFAULT =
            new ClientLimits(Duration.ofSeconds(30), Duration.ZERO, 256L << 20, 100_000);

    /**
     * Checks the values.
     *
     * @param timeout as the record describes it
     * @param gap as the record describes it
     * @param documentBytes as the record describes it
     * @param pages as the record describes it
     * @throws IllegalArgumentException if a value is not positive; the gap may be zero
     */
    public ClientLimits {
        boolean times = !timeout.isNegative() && !timeout.isZero() && !gap.isNegative();
        if (!times || documentBytes < 1 || pages < 1) {
            throw new IllegalArgumentException("every limit has to be positive; the gap alone may be zero");
        }
    }

    /**
     * The same with another time to wait.
     *
     * @param time how long to wait for a connection, and for each piece of an answer
     * @return the limits
     * @throws IllegalArgumentException if it is not positive
     */
    public ClientLimits withTimeout(Duration time) {
        return new ClientLimits(time, gap, documentBytes, pages);
    }

    /**
     * The same with another distance between requests.
     *
     * @param time the time between the begins of two requests at least; zero for none
     * @return the limits
     * @throws IllegalArgumentException if it is negative
     */
    public ClientLimits withGap(Duration time) {
        return new ClientLimits(timeout, time, documentBytes, pages);
    }

    /**
     * The same with another size of documents and contents.
     *
     * @param bytes how large one may be, counted after decompression
     * @return the limits
     * @throws IllegalArgumentException if it is not positive
     */
    public ClientLimits withDocumentBytes(long bytes) {
        return new ClientLimits(timeout, gap, bytes, pages);
    }

    /**
     * The same with another length of feeds.
     *
     * @param most how many pages and archives one may have
     * @return the limits
     * @throws IllegalArgumentException if it is not positive
     */
    public ClientLimits withPages(int most) {
        return new ClientLimits(timeout, gap, documentBytes, most);
    }
}
