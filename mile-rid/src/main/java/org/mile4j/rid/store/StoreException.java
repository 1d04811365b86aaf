package org.mile4j.rid.store;

import org.mile4j.model.TransportException;

/**
 * The store cannot be read or written: the database is down or the disk is full. Nothing was acknowledged.
 *
 * @since 0.1
 */
public final class StoreException extends TransportException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception with what could not be done.
     *
     * @param message what could not be done
     * @param cause what the database said
     */
    public StoreException(String message, Throwable cause) {
        super("store", message, cause);
    }
}
