package org.mile4j.interop.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.mile4j.model.Report;
import org.mile4j.model.xml.IodefXml;

/** IODEF v2 in XML (RFC 7970). Other versions of it end here too, since the check says that they are another version. */
final class IodefXmlFormat implements DocumentFormat {

    private static final String ANY_VERSION = "urn:ietf:params:xml:ns:iodef-";

    @Override
    public String name() {
        return "IODEF v2 in XML";
    }

    @Override
    public boolean matches(Head head) {
        return head.rootName().equals("IODEF-Document")
                || head.rootNamespace().startsWith(ANY_VERSION + "1")
                || head.rootNamespace().startsWith(ANY_VERSION + "2");
    }

    @Override
    public Report check(InputStream document, CheckSettings settings) throws IOException {
        return IncidentwiseCheck.check(IodefXml.with(settings.xml()), document);
    }

    @Override
    public Optional<Report> check(Path file, CheckSettings settings, int threads) throws IOException {
        return Optional.of(IodefXml.with(settings.xml()).threads(threads).validate(file));
    }
}
