package org.mile4j.rid.security;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.util.Optional;

/**
 * What to do about a certificate that was not believed, which what the platform says of it does not tell.
 *
 * @since 0.1
 */
public final class PathProblem {

    /** The platform does not say why none of the paths that it tried will do. */
    private static final String NO_PATH = "see that one of its authorities is believed, and get the current revocation"
            + " list of its issuer (ca.crl) if that has run out";

    private PathProblem() {}

    /**
     * The way out, if a certificate was the cause.
     *
     * @param failure an exception that may have come of the validation of a path
     * @return what is wrong and what to do, or nothing if no path was the cause or the platform knows no more
     */
    public static Optional<String> wayOut(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertPathValidatorException path && path.getReason() instanceof BasicReason reason) {
                return wayOut(reason);
            }
        }
        return failure instanceof CertPathBuilderException ? Optional.of(NO_PATH) : Optional.empty();
    }

    private static Optional<String> wayOut(BasicReason reason) {
        return switch (reason) {
            case UNDETERMINED_REVOCATION_STATUS ->
                Optional.of("its revocation status is not known: get the current revocation list of its issuer"
                        + " (ca.crl), or see that the OCSP responder answers, and start again");
            case REVOKED -> Optional.of("it is revoked: its owner has to get another one");
            case EXPIRED -> Optional.of("it or its issuer's has expired: its owner has to renew it");
            case NOT_YET_VALID -> Optional.of("it is not valid yet: compare the clocks of both systems");
            default -> Optional.empty();
        };
    }
}
