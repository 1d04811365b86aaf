package org.mile4j.interop.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.mile4j.model.Report;
import org.mile4j.model.xml.Iodef1Xml;

/** IODEF v1 in XML (RFC 5070). */
final class Iodef1XmlFormat implements DocumentFormat {

    @Override
    public String name() {
        return "IODEF v1 in XML";
    }

    @Override
    public boolean matches(Head head) {
        return head.rootName().equals("IODEF-Document") && head.rootNamespace().equals(Iodef1Xml.NAMESPACE);
    }

    @Override
    public Report check(InputStream document, CheckSettings settings) throws IOException {
        Iodef1Xml xml = Iodef1Xml.with(settings.xml());
        return IncidentwiseCheck.check(xml, document);
    }

    @Override
    public Optional<Report> check(Path file, CheckSettings settings, int threads) throws IOException {
        return Optional.of(Iodef1Xml.with(settings.xml()).threads(threads).validate(file));
    }
}
