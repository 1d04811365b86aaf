package org.mile4j.model;

/**
 * What every mile4j library throws when it cannot go on.
 *
 * <p>The message says what was expected, what was met and what to do; the subclasses carry the same facts as fields.
 * Values of a document never appear in a message beyond the short token that is wrong.
 *
 * @since 0.1
 */
public abstract sealed class MileException extends RuntimeException
        permits MalformedInputException,
                RuleViolationException,
                ProtocolException,
                TransportException,
                SecurityFailureException {

    private static final long serialVersionUID = 1L;

    MileException(String message, Throwable cause) {
        super(message, cause);
    }
}
