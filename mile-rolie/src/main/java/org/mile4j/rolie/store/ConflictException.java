package org.mile4j.rolie.store;

/**
 * A change that contradicts what is stored.
 *
 * @since 0.1
 */
public final class ConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What contradicts. */
    public enum Kind {
        /** There is no such member. */
        MISSING,
        /** The member was changed since. */
        CHANGED,
        /** Another member has the same name. */
        NAME_TAKEN,
        /** Another member has the same id. */
        ID_TAKEN
    }

    /** What contradicts. */
    private final Kind kind;

    /**
     * An exception.
     *
     * @param kind what contradicts
     */
    public ConflictException(Kind kind) {
        super("the change contradicts what is stored: " + kind);
        this.kind = kind;
    }

    /**
     * What contradicts.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }
}
