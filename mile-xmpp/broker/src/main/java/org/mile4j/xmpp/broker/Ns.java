package org.mile4j.xmpp.broker;

/** The namespaces of the protocols that the broker speaks. */
final class Ns {

    static final String CLIENT = "jabber:client";
    static final String STREAM = "http://etherx.jabber.org/streams";
    static final String STREAM_ERRORS = "urn:ietf:params:xml:ns:xmpp-streams";
    static final String STANZA_ERRORS = "urn:ietf:params:xml:ns:xmpp-stanzas";
    static final String TLS = "urn:ietf:params:xml:ns:xmpp-tls";
    static final String SASL = "urn:ietf:params:xml:ns:xmpp-sasl";
    /** XEP-0440. */
    static final String SASL_CHANNEL_BINDING = "urn:xmpp:sasl-cb:0";

    static final String BIND = "urn:ietf:params:xml:ns:xmpp-bind";
    /** RFC 3921; obsolete, and offered as optional for clients that still ask. */
    static final String SESSION = "urn:ietf:params:xml:ns:xmpp-session";

    static final String ROSTER = "jabber:iq:roster";
    static final String SM = "urn:xmpp:sm:3";
    static final String PING = "urn:xmpp:ping";
    static final String DISCO_INFO = "http://jabber.org/protocol/disco#info";
    static final String DISCO_ITEMS = "http://jabber.org/protocol/disco#items";
    static final String RSM = "http://jabber.org/protocol/rsm";
    static final String DATA = "jabber:x:data";
    static final String DELAY = "urn:xmpp:delay";
    static final String PUBSUB = "http://jabber.org/protocol/pubsub";
    static final String PUBSUB_OWNER = "http://jabber.org/protocol/pubsub#owner";
    static final String PUBSUB_EVENT = "http://jabber.org/protocol/pubsub#event";
    static final String PUBSUB_ERRORS = "http://jabber.org/protocol/pubsub#errors";
    static final String NODE_CONFIG = "http://jabber.org/protocol/pubsub#node_config";
    static final String META_DATA = "http://jabber.org/protocol/pubsub#meta-data";
    static final String SUBSCRIBE_AUTHORIZATION = "http://jabber.org/protocol/pubsub#subscribe_authorization";
    static final String PUBLISH_OPTIONS = "http://jabber.org/protocol/pubsub#publish-options";

    private Ns() {}
}
