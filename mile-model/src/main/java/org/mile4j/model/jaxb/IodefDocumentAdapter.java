package org.mile4j.model.jaxb;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.util.Objects;
import java.util.function.Consumer;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Reading;
import org.mile4j.model.Report;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.xml.IodefXml;
import org.w3c.dom.Element;

/**
 * Puts a whole IODEF document, RFC 7970, Section 3.1, into an annotated class as one of its elements.
 *
 * {@snippet :
 * @XmlRootElement(name = "case")
 * class Case {
 *     @XmlAnyElement
 *     @XmlJavaTypeAdapter(IodefDocumentAdapter.class)
 *     public IodefDocument document;
 * }
 * }
 *
 * <p>A document is kept whatever the checks find. Whoever wants the findings gives the unmarshaller an adapter that takes
 * them: {@code unmarshaller.setAdapter(new IodefDocumentAdapter(IodefXml.defaults(), reports::add))}. An element that is
 * no IODEF document makes the adapter throw, which JAXB tells the unmarshaller's event handler; without a handler of the
 * caller's own it may leave the field empty and go on.
 *
 * <p>An adapter is as safe for use by several threads as the consumer of its reports.
 *
 * @since 0.1
 */
@SuppressWarnings("exports") // whoever uses this package requires jakarta.xml.bind by name
public final class IodefDocumentAdapter extends XmlAdapter<Element, IodefDocument> {

    private final IodefXml xml;
    private final Consumer<Report> reports;

    /** An adapter that reads and writes with the defaults and drops the findings; JAXB makes one when it is given none. */
    public IodefDocumentAdapter() {
        this(IodefXml.defaults(), report -> {});
    }

    /**
     * An adapter that reads and writes in a certain way.
     *
     * @param xml how documents are read, checked and written
     * @param reports takes what the checks found in each document that is read
     */
    public IodefDocumentAdapter(IodefXml xml, Consumer<Report> reports) {
        this.xml = Objects.requireNonNull(xml, "xml");
        this.reports = Objects.requireNonNull(reports, "reports");
    }

    /**
     * Reads a document.
     *
     * @param element the element IODEF-Document, or null
     * @return the document, or null for null
     * @throws MalformedInputException if the element is no IODEF document
     */
    @Override
    public IodefDocument unmarshal(Element element) {
        if (element == null) {
            return null;
        }
        Reading<IodefDocument> reading = xml.read(Dom.toBytes(element));
        reports.accept(reading.report());
        return reading.document();
    }

    /**
     * Writes a document.
     *
     * @param document the document, or null
     * @return the element IODEF-Document, or null for null
     * @throws MalformedInputException if a value holds a character that XML cannot carry
     */
    @Override
    public Element marshal(IodefDocument document) {
        return document == null ? null : Dom.parse(xml.pretty(false).toBytes(document));
    }
}
