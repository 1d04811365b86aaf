package org.mile4j.model.internal.xml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The XML parser, without document type definitions and external entities.
 *
 * <p>A parser made here never opens a file or a connection. It still reports a document type definition as an event, so
 * whoever reads a whole document goes through {@link #toRoot}, which refuses one.
 *
 * @since 0.1.0
 */
public final class SafeXml {
    private static final String LAZY_PARSING = "com.ctc.wstx.lazyParsing";
    private static final XMLInputFactory FACTORY = configured();

    private SafeXml() {}

    /**
     * The factory of all parsers; made once, safe for use by several threads as long as nobody sets its properties.
     *
     * @return the factory
     */
    public static XMLInputFactory factory() {
        return FACTORY;
    }

    /**
     * Moves to the root element, past comments and processing instructions.
     *
     * @param reader a reader at the start of a document, or already at the start of an element
     * @throws XMLStreamException when the document is not well-formed or has a document type definition
     */
    public static void toRoot(XMLStreamReader reader) throws XMLStreamException {
        while (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
            if (reader.next() == XMLStreamConstants.DTD) {
                throw refusedDtd(reader.getLocation());
            }
        }
    }

    /**
     * What to say when a document type definition is met.
     *
     * @param location where it was met
     * @return the exception to throw
     */
    public static XMLStreamException refusedDtd(Location location) {
        return new XMLStreamException(
                "a document type definition (DOCTYPE) is not accepted; remove it and write its entities out", location);
    }

    /**
     * What went wrong and where, on one line.
     *
     * @param problem the exception of a parser
     * @return a sentence that starts with line:column, where these are known
     */
    public static String describe(XMLStreamException problem) {
        String message = String.valueOf(problem.getMessage());
        int marker = message.indexOf("\nMessage: ");
        String plain = marker >= 0 ? message.substring(marker + "\nMessage: ".length()) : message;
        int tail = plain.indexOf("\n at [");
        String what = (tail >= 0 ? plain.substring(0, tail) : plain)
                .replace('\n', ' ')
                .strip();
        Location location = problem.getLocation();
        return location == null || location.getLineNumber() < 1
                ? what
                : location.getLineNumber() + ":" + location.getColumnNumber() + ": " + what;
    }

    private static XMLInputFactory configured() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // Lazily read text fails in getText(), with an unchecked exception; read at once it fails in next().
        factory.setProperty(LAZY_PARSING, false);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("an external entity is not fetched");
        });
        return factory;
    }
}
