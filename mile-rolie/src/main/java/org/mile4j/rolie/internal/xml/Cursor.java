package org.mile4j.rolie.internal.xml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLStreamReader2;
import org.mile4j.model.Finding;
import org.mile4j.model.LimitExceededException;
import org.mile4j.model.Location;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.MileException;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.internal.parser.FaultPlace;
import org.mile4j.model.internal.parser.IllegalBytesException;
import org.mile4j.model.internal.parser.ParserWords;
import org.mile4j.model.internal.parser.ReadingLimit;
import org.mile4j.model.internal.parser.TagLimit;
import org.mile4j.model.xml.XmlLimits;
import org.mile4j.rolie.atom.Namespaces;
import org.mile4j.rolie.internal.check.Findings;
import org.mile4j.rolie.internal.rules.XmlForm;

/** The parser: safe, within limits, and with one kind of exception for input that cannot be read on. */
final class Cursor implements AutoCloseable {

    /** A factory remembers the names that it met, so it is replaced before strangers can fill it. */
    private static final int DOCUMENTS = 5_000;

    /** The way out where bytes are not of the encoding that they are read in. */
    private static final String UTF_8 = "Write the document in UTF-8, or declare its encoding.";

    private static volatile XMLInputFactory factory = newFactory();
    private static final java.util.concurrent.atomic.AtomicInteger MADE =
            new java.util.concurrent.atomic.AtomicInteger();

    private final XMLStreamReader2 xml;
    private final MeteredInput input;
    private final TagLimit tags;
    private final XmlLimits limits;
    private final Set<String> foreignNames = new HashSet<>();
    private int depth;
    /** The namespace that was looked at last, compared by identity, since the parser gives the same text again. */
    private String written = "";

    private String meant = "";
    private boolean misprinted;
    private final Known.Memory memory = new Known.Memory();

    Cursor(InputStream document, XmlLimits limits) {
        this.limits = limits;
        this.input = new MeteredInput(document, limits);
        this.tags = new TagLimit(limits.maxAttributes());
        if (MADE.incrementAndGet() % DOCUMENTS == 0) {
            factory = newFactory();
        }
        try {
            xml = (XMLStreamReader2) tags.watched(factory.createXMLStreamReader(tags.guarding(input)));
            String encoding = xml.getEncoding();
            input.utf8(encoding == null || encoding.equalsIgnoreCase("UTF-8"));
        } catch (XMLStreamException | IOException | RuntimeException e) {
            throw malformed(e);
        }
    }

    XMLStreamReader xml() {
        return xml;
    }

    /** What reads the attributes of the elements that this moves to. */
    Attributes attributes() {
        return new Attributes(xml);
    }

    /** Moves on. */
    int next() {
        try {
            if (xml.getEventType() == XMLStreamConstants.COMMENT) {
                xml.getTextLength(); // has the parser read it to its end, as a text
                input.token(false);
            }
            int event = xml.next();
            input.token(event == XMLStreamConstants.START_ELEMENT);
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++depth > limits.maxDepth()) {
                    throw MeteredInput.limit(
                            ReadingLimit.DEPTH, "elements nested at most " + limits.maxDepth() + " deep");
                }
                tags.require(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.DTD) {
                throw new MalformedInputException(
                        Findings.of(XmlForm.NO_DTD, here(), "expected no document type declaration, met one."), null);
            }
            return event;
        } catch (XMLStreamException | RuntimeException e) {
            throw malformed(e);
        }
    }

    /** The namespace of the element that the parser stands at: the one that is meant, where it is a misprint. */
    String namespace() {
        String namespace = xml.getNamespaceURI();
        if (namespace != written) {
            written = namespace;
            meant = namespace == null ? "" : Namespaces.corrected(namespace);
            misprinted = namespace != null && !meant.equals(namespace);
        }
        return meant;
    }

    /** Whether the namespace that was asked for last is a misprint in the document. */
    boolean isMisprinted() {
        return misprinted;
    }

    /** The element that the parser stands at; null if it is none that the RFCs define. */
    Known known() {
        return memory.of(namespace(), xml.getLocalName());
    }

    /** Reads the element that the parser stands at, as it is. */
    XmlElement fragment() {
        try {
            int room = Math.max(1, limits.maxDepth() - depth + 1);
            XmlElement element = XmlElement.from(xml, room);
            input.token(false);
            depth--;
            count(element);
            return element;
        } catch (XMLStreamException | RuntimeException e) {
            throw malformed(e);
        }
    }

    private void count(XmlElement element) {
        foreignNames.add(element.localName());
        element.attributes().forEach(attribute -> foreignNames.add(attribute.localName()));
        if (foreignNames.size() > limits.maxNames()) {
            throw MeteredInput.limit(ReadingLimit.NAMES, "at most " + limits.maxNames() + " different names");
        }
        int most = limits.maxAttributes();
        if (element.attributes().size() > most || element.namespaces().size() > most) {
            throw MeteredInput.limit(
                    ReadingLimit.ATTRIBUTES, "at most " + most + " attributes and declarations of namespaces in a tag");
        }
        element.elements().forEach(this::count);
    }

    Location here() {
        javax.xml.stream.Location at = xml.getLocation();
        return new Location("", Math.max(0, at.getLineNumber()), Math.max(0, at.getColumnNumber()), -1);
    }

    /** The input knows how much was read; where the token begins that is too large, only the parser knows. */
    private LimitExceededException placed(LimitExceededException limit) {
        Finding finding = limit.finding();
        return finding.location().line() > 0
                ? limit
                : new LimitExceededException(Findings.of(XmlForm.LIMIT, here(), finding.message(), finding.hint()));
    }

    private RuntimeException malformed(Exception problem) {
        Throwable cause = problem;
        while (cause != null) {
            if (cause instanceof LimitExceededException limit && xml != null) {
                return placed(limit);
            }
            if (cause instanceof MileException known) {
                return known;
            }
            if (cause instanceof IllegalBytesException bytes) {
                return notWellFormed(bytes.getMessage() + ".", new Location("", 0, 0, bytes.offset()), UTF_8, problem);
            }
            if (cause instanceof IOException io
                    && !(io instanceof java.io.CharConversionException)
                    && !(io instanceof java.io.UnsupportedEncodingException)) {
                return new UncheckedIOException(io);
            }
            if (cause instanceof UncheckedIOException io) {
                return io;
            }
            cause = cause instanceof XMLStreamException stream && stream.getNestedException() != null
                    ? stream.getNestedException()
                    : cause.getCause();
        }
        // Without a parser it is the beginning that cannot be read: the XML declaration.
        Location location = xml == null ? new Location("", 1, 1, -1) : Location.UNKNOWN;
        String text = ParserWords.of(problem.getMessage());
        if (problem instanceof XMLStreamException stream && stream.getLocation() != null) {
            location = new Location(
                    "",
                    Math.max(0, stream.getLocation().getLineNumber()),
                    Math.max(0, FaultPlace.column(xml, stream, stream.getLocation())),
                    -1);
        }
        String hint = text.contains("UTF-8") ? UTF_8 : XmlForm.WELL_FORMED.hint();
        return notWellFormed(text + (text.endsWith(".") ? "" : "."), location, hint, problem);
    }

    static MalformedInputException notWellFormed(String what, Location location, Exception cause) {
        return notWellFormed(what, location, XmlForm.WELL_FORMED.hint(), cause);
    }

    private static MalformedInputException notWellFormed(String what, Location location, String hint, Exception cause) {
        return new MalformedInputException(
                Findings.of(XmlForm.WELL_FORMED, location, "this is not well-formed XML: " + what, hint), cause);
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException("the parser cannot be closed", e);
        } finally {
            input.close();
        }
    }

    private static XMLInputFactory newFactory() {
        XMLInputFactory made = new InputFactoryImpl();
        made.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        made.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        made.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        made.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        made.setProperty(XMLInputFactory.IS_COALESCING, true);
        made.setProperty("com.ctc.wstx.lazyParsing", false);
        made.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("an external entity is not fetched");
        });
        return made;
    }
}
