package org.mile4j.interop.bench.harness;

/**
 * A figure that could not be measured, with what stood in the way.
 *
 * @since 0.1.0
 */
public final class MeasuringException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Creates the exception.
     *
     * @param message what stood in the way
     */
    public MeasuringException(String message) {
        super(message);
    }

    /**
     * Creates the exception.
     *
     * @param message what stood in the way
     * @param cause why
     */
    public MeasuringException(String message, Throwable cause) {
        super(message, cause);
    }
}
