/**
 * XMPP-Grid (RFC 8600): discovery, provider, consumer and administration of Topics.
 *
 * @since 0.1
 */
@SuppressWarnings("requires-automatic") // Smack has no module descriptors and no names of its own; see docs/adr
module org.mile4j.xmpp {
    requires transitive org.mile4j.model;
    requires jxmpp.core;
    requires jxmpp.jid;
    requires smack.core;
    requires smack.streammanagement;
    requires smack.tcp;
    requires smack.xmlparser;

    exports org.mile4j.xmpp;
    exports org.mile4j.xmpp.config;
    exports org.mile4j.xmpp.topic;
}
