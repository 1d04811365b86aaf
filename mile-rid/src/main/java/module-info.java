/** RID: messages of RFC 6545, their signatures and encryption, and RID systems over HTTPS by RFC 6546. */
module org.mile4j.rid {
    requires transitive org.mile4j.model;
    requires com.ctc.wstx;
    requires org.apache.santuario.xmlsec;

    uses javax.xml.stream.XMLInputFactory;

    exports org.mile4j.rid.compose;
    exports org.mile4j.rid.message;
    exports org.mile4j.rid.payload;
    exports org.mile4j.rid.rules;
    exports org.mile4j.rid.security;
    exports org.mile4j.rid.xml;
}
