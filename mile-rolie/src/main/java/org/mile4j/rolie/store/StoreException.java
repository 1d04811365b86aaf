package org.mile4j.rolie.store;

/**
 * A store that cannot do what it was asked for: the database is down, the disk is full. Nothing was changed, unless
 * {@link #isOutcomeUnknown()}.
 *
 * @since 0.1
 */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Whether the change may have been made. */
    private final boolean outcomeUnknown;

    /**
     * An exception after which nothing was changed.
     *
     * @param message what could not be done
     * @param cause why
     */
    public StoreException(String message, Throwable cause) {
        this(message, cause, false);
    }

    private StoreException(String message, Throwable cause, boolean outcomeUnknown) {
        super(message, cause);
        this.outcomeUnknown = outcomeUnknown;
    }

    /**
     * An exception for a change that was handed over and not confirmed.
     *
     * @param message what is not known
     * @param cause why
     * @return the exception
     */
    public static StoreException unknownOutcome(String message, Throwable cause) {
        return new StoreException(message, cause, true);
    }

    /**
     * Whether the change may have been made all the same.
     *
     * @return true if the store was lost before it confirmed the change
     */
    public boolean isOutcomeUnknown() {
        return outcomeUnknown;
    }
}
