package org.mile4j.xmpp.topic;

/**
 * The namespaces that Topics are found by, as {@code pubsub#type}: RFC 8600, Section 5.
 *
 * @since 0.1
 */
public final class PayloadType {

    /** IODEF v2: RFC 7970. */
    public static final String IODEF_2 = "urn:ietf:params:xml:ns:iodef-2.0";

    /** IODEF v1: RFC 5070. */
    public static final String IODEF_1 = "urn:ietf:params:xml:ns:iodef-1.0";

    /** RID: RFC 6545. */
    public static final String RID_2 = "urn:ietf:params:xml:ns:iodef-rid-2.0";

    /** JSON in a container: XEP-0335. IODEF in JSON (RFC 8727) is published so. */
    public static final String JSON = "urn:xmpp:json:0";

    private PayloadType() {}
}
