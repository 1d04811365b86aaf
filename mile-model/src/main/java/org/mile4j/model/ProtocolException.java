package org.mile4j.model;

import java.util.Objects;

/**
 * A peer that answered with a refusal, or with something that the protocol does not allow.
 *
 * @since 0.1
 */
public non-sealed class ProtocolException extends MileException {

    private static final long serialVersionUID = 1L;

    /** Who the other side is, as the constructor was told. */
    private final String peer;

    /**
     * An exception for one answer.
     *
     * @param peer whom this side spoke to; empty when it is not known
     * @param message what was expected, what was met and what to do
     * @param cause what it came from, or null
     */
    public ProtocolException(String peer, String message, Throwable cause) {
        super(Objects.requireNonNull(message, "message"), cause);
        this.peer = Objects.requireNonNull(peer, "peer");
    }

    /**
     * Whom this side spoke to.
     *
     * @return its address in the form of the transport; empty when it is not known
     */
    public String peer() {
        return peer;
    }
}
