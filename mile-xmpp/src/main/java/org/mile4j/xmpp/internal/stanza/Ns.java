package org.mile4j.xmpp.internal.stanza;

/** The namespaces that RFC 8600 brings together. */
public final class Ns {

    /** Stanzas: RFC 6120, Section 4.8.3. */
    public static final String CLIENT = "jabber:client";

    /** Conditions of stanza errors: RFC 6120, Section 8.3. */
    public static final String STANZA_ERRORS = "urn:ietf:params:xml:ns:xmpp-stanzas";

    /** XEP-0030, information. */
    public static final String DISCO_INFO = "http://jabber.org/protocol/disco#info";

    /** XEP-0030, items. */
    public static final String DISCO_ITEMS = "http://jabber.org/protocol/disco#items";

    /** XEP-0059. */
    public static final String RSM = "http://jabber.org/protocol/rsm";

    /** XEP-0004. */
    public static final String DATA = "jabber:x:data";

    /** XEP-0203. */
    public static final String DELAY = "urn:xmpp:delay";

    /** XEP-0199. */
    public static final String PING = "urn:xmpp:ping";

    /** XEP-0060, requests. */
    public static final String PUBSUB = "http://jabber.org/protocol/pubsub";

    /** XEP-0060, requests of owners. */
    public static final String PUBSUB_OWNER = "http://jabber.org/protocol/pubsub#owner";

    /** XEP-0060, events. */
    public static final String PUBSUB_EVENT = "http://jabber.org/protocol/pubsub#event";

    /** XEP-0060, conditions of errors. */
    public static final String PUBSUB_ERRORS = "http://jabber.org/protocol/pubsub#errors";

    /** XEP-0060, the form of a configuration. */
    public static final String NODE_CONFIG = "http://jabber.org/protocol/pubsub#node_config";

    /** XEP-0060, the form of a description: RFC 8600, Section 5. */
    public static final String META_DATA = "http://jabber.org/protocol/pubsub#meta-data";

    /** XEP-0060, the form of a pending subscription. */
    public static final String SUBSCRIBE_AUTHORIZATION = "http://jabber.org/protocol/pubsub#subscribe_authorization";

    private Ns() {}
}
