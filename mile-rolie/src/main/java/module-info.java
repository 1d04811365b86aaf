/** ROLIE (RFC 8322): documents, client and server. */
@SuppressWarnings("requires-automatic") // the HTTP client and ROME have no module descriptors
module org.mile4j.rolie {
    requires com.fasterxml.aalto;
    requires com.fasterxml.jackson.core;
    requires com.zaxxer.hikari;
    requires java.naming;
    requires java.sql;
    requires java.xml.crypto;
    requires jdk.net; // the HTTP client uses it and cannot say so
    requires org.apache.httpcomponents.client5.httpclient5;
    requires org.apache.httpcomponents.core5.httpcore5;
    requires org.eclipse.jetty.server;
    requires org.mile4j.store;
    requires static com.rometools.rome;
    requires static org.bouncycastle.pg;
    requires static org.jdom2;
    requires transitive org.mile4j.model;

    exports org.mile4j.rolie.atom;
    exports org.mile4j.rolie.client;
    exports org.mile4j.rolie.extension;
    exports org.mile4j.rolie.json;
    exports org.mile4j.rolie.openpgp;
    exports org.mile4j.rolie.rome;
    exports org.mile4j.rolie.rules;
    exports org.mile4j.rolie.server;
    exports org.mile4j.rolie.store;
    exports org.mile4j.rolie.xml;
    exports org.mile4j.rolie.xmlsig;
}
