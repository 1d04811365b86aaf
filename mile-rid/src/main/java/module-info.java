/** RID: messages of RFC 6545, their signatures and encryption, and RID systems over HTTPS by RFC 6546. */
@SuppressWarnings("requires-automatic") // HttpClient 5 has no module descriptor
module org.mile4j.rid {
    requires transitive org.mile4j.model;
    requires transitive java.sql;
    requires com.ctc.wstx;
    requires com.zaxxer.hikari;
    requires jdk.net; // HttpClient 5 uses it, and as an automatic module cannot ask for it
    requires org.apache.httpcomponents.client5.httpclient5;
    requires org.apache.httpcomponents.core5.httpcore5;
    requires org.apache.santuario.xmlsec;
    requires org.eclipse.jetty.server;
    requires org.mile4j.store;

    uses javax.xml.stream.XMLInputFactory;

    exports org.mile4j.rid.compose;
    exports org.mile4j.rid.http;
    exports org.mile4j.rid.message;
    exports org.mile4j.rid.payload;
    exports org.mile4j.rid.rules;
    exports org.mile4j.rid.security;
    exports org.mile4j.rid.store;
    exports org.mile4j.rid.system;
    exports org.mile4j.rid.xml;
}
