package org.mile4j.model.data;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.internal.parser.SafeXml;

/** The canonical events of a document given as bytes. Every failure says which document it was and where. */
final class CanonicalDocument {
    private final String name;
    private final CanonicalReader events;
    private XMLStreamReader reader;

    CanonicalDocument(String name, byte[] bytes) {
        this.name = name;
        try {
            reader = SafeXml.factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            events = new CanonicalReader(reader);
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    Optional<CanonicalEvent> next() {
        try {
            return events.next();
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    private IllegalArgumentException malformed(XMLStreamException problem) {
        return new IllegalArgumentException(
                "expected well-formed XML as " + name + ", met " + SafeXml.describe(reader, problem), problem);
    }
}
