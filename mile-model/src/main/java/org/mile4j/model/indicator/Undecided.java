package org.mile4j.model.indicator;

import java.util.Objects;

/**
 * Why a part of an indicator could not be decided.
 *
 * @since 0.1
 */
public final class Undecided {
    private final Reason reason;
    private final RestrictedNode node;
    private final String message;

    Undecided(Reason reason, RestrictedNode node, String message) {
        this.reason = Objects.requireNonNull(reason, "reason");
        this.node = node;
        this.message = message;
    }

    /** The kinds of reasons. */
    public enum Reason {
        /** The caller gave no observations of a kind that is needed. */
        NOT_OBSERVED,
        /** Nothing has the identifier that is referred to, or several things have it. */
        UNRESOLVED,
        /** The indicator refers back to itself, directly or through others. */
        CIRCULAR,
        /** The expression has no meaning in Boolean algebra, or a class does not have exactly one of its choices. */
        INVALID,
        /** There is no way to compare the class or the extension. */
        NOT_UNDERSTOOD,
        /** The stated value cannot be read, or a part of it is hidden. */
        UNREADABLE,
        /** The comparison would take too long. */
        TOO_COSTLY
    }

    /**
     * The kind of the reason.
     *
     * @return the kind
     */
    public Reason reason() {
        return reason;
    }

    /**
     * The place of the part in its document.
     *
     * @return the node
     */
    public RestrictedNode node() {
        return node;
    }

    /**
     * The path of the part in its document.
     *
     * @return the path, as {@link RestrictedNode#path()}
     */
    public String path() {
        return node.path();
    }

    /**
     * The reason in words; no observed value is in it.
     *
     * @return what is missing or wrong
     */
    public String message() {
        return message;
    }

    /** The reason, the message and the path. */
    @Override
    public String toString() {
        return reason + " " + message + " at " + path();
    }
}
