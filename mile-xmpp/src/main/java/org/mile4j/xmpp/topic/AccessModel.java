package org.mile4j.xmpp.topic;

/**
 * Who may subscribe to a Topic: XEP-0060, Section 4.5. RFC 8600, Section 8.3.4, recommends that Brokers support only the
 * first two.
 *
 * @since 0.1
 */
public enum AccessModel {
    /** An owner decides on each subscription. */
    AUTHORIZE("authorize"),
    /** Accounts that an owner has named. */
    WHITELIST("whitelist"),
    /** Everybody. Not for security data. */
    OPEN("open"),
    /** Those who may see the owner's presence. For instant messaging. */
    PRESENCE("presence"),
    /** Those in a group of the owner's contact list. For instant messaging. */
    ROSTER("roster");

    private final String label;

    AccessModel(String label) {
        this.label = label;
    }

    /**
     * The name in the protocol.
     *
     * @return for example {@code whitelist}
     */
    public String label() {
        return label;
    }
}
