package org.mile4j.interop.document;

import java.io.InputStream;
import java.util.function.Predicate;
import org.mile4j.model.Report;

/** A kind of document that can be told, but that this build has no checks for. */
record UnsupportedFormat(String name, Predicate<Head> test) implements DocumentFormat {

    /** Messages of RFC 6545. */
    static final DocumentFormat RID = withRoot("a RID message (RFC 6545)", "urn:ietf:params:xml:ns:iodef-rid-");

    private static DocumentFormat withRoot(String name, String namespace) {
        return new UnsupportedFormat(
                name,
                head -> head.root()
                        .filter(root -> root.getNamespaceURI().startsWith(namespace))
                        .isPresent());
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
