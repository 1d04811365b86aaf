package org.mile4j.rid.security;

import java.util.Objects;
import org.mile4j.model.SecurityFailureException;
import org.mile4j.rid.message.Justification;

/**
 * A message whose signature does not hold, whose signer is not trusted, or that cannot be decrypted.
 *
 * @since 0.1
 */
public final class MessageSecurityException extends SecurityFailureException {

    private static final long serialVersionUID = 1L;

    private final transient Justification justification;

    /**
     * An exception with the reason that the sender is told.
     *
     * @param justification the reason for the Acknowledgement: RFC 6545, Section 5.2
     * @param message what was expected, what was met and what to do
     * @param cause what led to it, or null
     */
    public MessageSecurityException(Justification justification, String message, Throwable cause) {
        super("", message, cause);
        this.justification = Objects.requireNonNull(justification, "justification");
    }

    /**
     * The reason that the sender is told.
     *
     * @return Authentication, AuthenticationOrigin, Encryption or UnrecognizedFormat
     */
    public Justification justification() {
        return justification;
    }

    static MessageSecurityException authentication(String message, Throwable cause) {
        return new MessageSecurityException(Justification.AUTHENTICATION, message, cause);
    }

    static MessageSecurityException origin(String message, Throwable cause) {
        return new MessageSecurityException(Justification.AUTHENTICATION_ORIGIN, message, cause);
    }

    static MessageSecurityException encryption(String message, Throwable cause) {
        return new MessageSecurityException(Justification.ENCRYPTION, message, cause);
    }
}
