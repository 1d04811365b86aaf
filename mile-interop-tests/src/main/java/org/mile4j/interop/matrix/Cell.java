package org.mile4j.interop.matrix;

import java.time.Duration;

/**
 * A cell of the matrix.
 *
 * @param leg the name of its column
 * @param result what came of the document
 * @param time how long it took
 * @since 0.1.0
 */
public record Cell(String leg, LegResult result, Duration time) {}
