package org.mile4j.rolie.store;

/**
 * A store that cannot do what it was asked for: the database is down, the disk is full. Nothing was changed.
 *
 * @since 0.1
 */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception.
     *
     * @param message what could not be done
     * @param cause why
     */
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
