package org.mile4j.interop.document;

import java.io.IOException;
import java.io.InputStream;
import org.mile4j.model.Report;
import org.mile4j.rolie.atom.Namespaces;
import org.mile4j.rolie.xml.RolieXml;

/** Feeds, entries, service and category documents in XML (RFC 8322), also in the namespaces that it misprints. */
final class RolieXmlFormat implements DocumentFormat {

    @Override
    public String name() {
        return "ROLIE in XML";
    }

    @Override
    public boolean matches(Head head) {
        String namespace = Namespaces.corrected(head.rootNamespace());
        return namespace.equals(Namespaces.ATOM) || namespace.equals(Namespaces.APP);
    }

    @Override
    public Report check(InputStream document, CheckSettings settings) throws IOException {
        return RolieXml.with(settings.rolie()).validate(document);
    }
}
