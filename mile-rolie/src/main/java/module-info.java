/** ROLIE (RFC 8322): documents, client and server. */
module org.mile4j.rolie {
    requires com.fasterxml.aalto;
    requires transitive org.mile4j.model;

    exports org.mile4j.rolie.atom;
    exports org.mile4j.rolie.rules;
    exports org.mile4j.rolie.xml;
}
