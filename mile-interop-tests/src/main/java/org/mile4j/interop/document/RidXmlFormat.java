package org.mile4j.interop.document;

import java.io.IOException;
import java.io.InputStream;
import org.mile4j.model.Report;
import org.mile4j.rid.xml.RidXml;

/** Messages of RID in XML (RFC 6545); those of RFC 6045 come here too, to be told that they are out of date. */
final class RidXmlFormat implements DocumentFormat {

    private static final String NAMESPACES = "urn:ietf:params:xml:ns:iodef-rid-";

    @Override
    public String name() {
        return "RID";
    }

    @Override
    public boolean matches(Head head) {
        return head.rootNamespace().startsWith(NAMESPACES);
    }

    @Override
    public Report check(InputStream document, CheckSettings settings) throws IOException {
        return RidXml.with(settings.xml()).validate(document);
    }
}
