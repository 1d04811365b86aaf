package org.mile4j.xmpp.config;

/**
 * How the revocation status of the Controller's certificate is checked: RFC 8600, Section 8.3.1.
 *
 * @since 0.1
 */
public enum Revocation {
    /**
     * The status has to be known: from a revocation list that is given, or from a source that the certificate names.
     * Without one there is no session.
     */
    REQUIRED,
    /** A certificate that is known to be revoked is refused; one of which nothing can be learned is accepted. */
    WHEN_AVAILABLE,
    /** It is not checked. */
    OFF
}
