package org.mile4j.xmpp.config;

/**
 * Whether an authentication with a password is bound to the TLS channel (SCRAM with {@code -PLUS}): RFC 8600,
 * Section 8.3.1.
 *
 * @since 0.1
 */
public enum ChannelBinding {
    /**
     * It is bound where the Controller says that it can do {@code tls-server-end-point} (XEP-0440), the one kind that Java
     * offers on all versions of TLS.
     */
    PREFERRED,
    /** It is bound with {@code tls-server-end-point}, or there is no session. */
    REQUIRED
}
