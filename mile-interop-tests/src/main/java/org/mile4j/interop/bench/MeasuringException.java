package org.mile4j.interop.bench;

/** A figure that could not be measured, with what stood in the way. */
final class MeasuringException extends RuntimeException {

    private static final long serialVersionUID = 1;

    MeasuringException(String message) {
        super(message);
    }

    MeasuringException(String message, Throwable cause) {
        super(message, cause);
    }
}
