/** An XMPP-Grid Controller and Broker (RFC 8600) for tests and trials. Not for production. */
module org.mile4j.xmpp.broker {
    requires com.fasterxml.aalto;
    requires org.bouncycastle.pkix;
    requires org.bouncycastle.provider;
    requires transitive org.mile4j.model;

    exports org.mile4j.xmpp.broker;
}
