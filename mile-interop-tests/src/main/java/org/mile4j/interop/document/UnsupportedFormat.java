package org.mile4j.interop.document;

import java.io.InputStream;
import java.util.function.Predicate;
import org.mile4j.model.Report;

/** A kind of document that can be told, but that this build has no checks for. */
record UnsupportedFormat(String name, Predicate<Head> test) implements DocumentFormat {

    /** The same information in JSON, RFC 8727: an object with the two members that each document must have. */
    static final DocumentFormat IODEF_JSON = new UnsupportedFormat(
            "IODEF in JSON (RFC 8727)",
            head -> head.text().startsWith("{")
                    && head.text().contains("\"Incident\"")
                    && head.text().contains("\"version\""));

    /** The same information in CBOR, RFC 8727: a map, with or without the tag that says that this is CBOR. */
    static final DocumentFormat IODEF_CBOR = new UnsupportedFormat(
            "IODEF in CBOR (RFC 8727)",
            head -> isCborMap(head.at(0))
                    || head.at(0) == 0xD9 && head.at(1) == 0xD9 && head.at(2) == 0xF7 && isCborMap(head.at(3)));

    /** Messages of RFC 6545. */
    static final DocumentFormat RID = withRoot("a RID message (RFC 6545)", "urn:ietf:params:xml:ns:iodef-rid-");

    private static DocumentFormat withRoot(String name, String namespace) {
        return new UnsupportedFormat(
                name,
                head -> head.root()
                        .filter(root -> root.getNamespaceURI().startsWith(namespace))
                        .isPresent());
    }

    private static boolean isCborMap(int initialByte) {
        return initialByte >= 0xA0 && initialByte <= 0xBF;
    }

    @Override
    public boolean matches(Head head) {
        return test.test(head);
    }

    @Override
    public Report check(InputStream document, CheckSettings settings) throws UnsupportedDocumentException {
        throw new UnsupportedDocumentException(
                "this looks like " + name + ", which this build cannot check yet; it checks IODEF v2 and v1 in XML");
    }
}
