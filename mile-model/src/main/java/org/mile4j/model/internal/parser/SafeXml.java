package org.mile4j.model.internal.parser;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.io.Reader;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.MileException;

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

    /** How many unknown names a factory may have met; it remembers each of them, also between documents. */
    private static final int MOST_NAMES = 10_000;

    private static final AtomicInteger NAMES = new AtomicInteger();
    private static volatile XMLInputFactory documents = configured(true);

    private SafeXml() {}

    /** Fetches nothing. */
    private static final class NoEntities implements XMLResolver {
        @Override
        public Object resolveEntity(String publicId, String systemId, String baseUri, String namespace)
                throws XMLStreamException {
            throw new XMLStreamException("an external entity is not fetched");
        }
    }

    /**
     * A factory of parsers that shares nothing with others, for XML of which the names are not limited.
     *
     * @return a new factory
     */
    public static XMLInputFactory factory() {
        return configured(false);
    }

    /**
     * A parser for a document. It reads the text of an event only when asked for it, and then fails with
     * {@link com.fasterxml.aalto.UncheckedStreamException}.
     *
     * @param bytes the document
     * @param tags bounds its tags
     * @return the parser
     * @throws XMLStreamException when the document cannot be begun
     */
    public static XMLStreamReader reader(InputStream bytes, TagLimit tags) throws XMLStreamException {
        return tags.watched(documents.createXMLStreamReader(tags.guarding(bytes)));
    }

    /**
     * A parser for a document in characters, otherwise as {@link #reader(InputStream, TagLimit)}.
     *
     * @param text the document
     * @param tags bounds its tags
     * @return the parser
     * @throws XMLStreamException when the document cannot be begun
     */
    public static XMLStreamReader reader(Reader text, TagLimit tags) throws XMLStreamException {
        return tags.watched(documents.createXMLStreamReader(tags.guarding(text)));
    }

    /**
     * A parser that shares nothing with others, for a text of which the names are not limited.
     *
     * @param text the document
     * @param tags bounds its tags
     * @return the parser
     * @throws XMLStreamException when the document cannot be begun
     */
    public static XMLStreamReader unsharedReader(Reader text, TagLimit tags) throws XMLStreamException {
        return tags.watched(factory().createXMLStreamReader(tags.guarding(text)));
    }

    /**
     * Notes that a document had unknown names. Parsers for documents share a table of names, which makes small documents
     * fast; it is thrown away before it can fill up with names that strangers choose.
     *
     * @param count how many
     */
    public static void unknownNames(int count) {
        if (count > 0 && NAMES.addAndGet(count) > MOST_NAMES) {
            NAMES.set(0);
            documents = configured(true);
        }
    }

    /**
     * Moves a reader on. Where a parser fails with an exception of its own making, as Aalto does for an element with the
     * prefix xmlns, that is a fault of the document as well.
     *
     * @param reader any reader
     * @return the next event
     * @throws XMLStreamException when the document is not well-formed
     */
    public static int next(XMLStreamReader reader) throws XMLStreamException {
        try {
            return reader.next();
        } catch (MileException | UncheckedStreamException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new XMLStreamException(String.valueOf(e.getMessage()), reader.getLocation(), e);
        }
    }

    /**
     * What the parser meant to say by an unchecked exception, which it throws where it takes a text late.
     *
     * @param problem an exception that came out of the reading
     * @return the checked exception, or empty if the parser had no part in it
     */
    public static Optional<XMLStreamException> failure(RuntimeException problem) {
        if (problem instanceof UncheckedStreamException unchecked) {
            return Optional.of(
                    unchecked.getCause() instanceof XMLStreamException cause
                            ? cause
                            : new XMLStreamException(unchecked));
        }
        return Optional.empty();
    }

    /**
     * Moves to the root element, past comments and processing instructions.
     *
     * @param reader a reader at the start of a document, or already at the start of an element
     * @throws XMLStreamException when the document is not well-formed or has a document type definition
     */
    public static void toRoot(XMLStreamReader reader) throws XMLStreamException {
        while (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
            if (next(reader) == XMLStreamConstants.DTD) {
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
     * @param reader the parser; null if it failed in the XML declaration
     * @param problem its exception
     * @return a sentence that starts with line:column, where these are known
     */
    public static String describe(XMLStreamReader reader, XMLStreamException problem) {
        String what = ParserWords.of(problem.getMessage());
        Location location = problem.getLocation();
        return location == null || location.getLineNumber() < 1
                ? what
                : location.getLineNumber() + ":" + FaultPlace.column(reader, problem, location) + ": " + what;
    }

    private static XMLInputFactory configured(boolean lazy) {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        // A text comes in one piece even if it holds CDATA sections, so that gathering it takes linear time.
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // Lazily read text fails in getText(), with an unchecked exception; read at once it fails in next(), where its
        // length cannot be told from that of a tag.
        factory.setProperty(LAZY_PARSING, lazy);
        factory.setXMLResolver(new NoEntities());
        return factory;
    }
}
