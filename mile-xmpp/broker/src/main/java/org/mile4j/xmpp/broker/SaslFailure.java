package org.mile4j.xmpp.broker;

/** An authentication that does not succeed (RFC 6120, Section 6.5). The message is the condition. */
final class SaslFailure extends Exception {

    private static final long serialVersionUID = 1L;

    SaslFailure(String condition) {
        super(condition, null, false, false);
    }
}
