/** IODEF documents in JSON and CBOR (RFC 8727). */
module org.mile4j.json {
    requires transitive com.fasterxml.jackson.core;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.cbor;
    requires transitive org.mile4j.model;

    exports org.mile4j.json;
}
