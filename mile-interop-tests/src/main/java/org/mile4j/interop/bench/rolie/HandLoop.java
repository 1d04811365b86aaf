package org.mile4j.interop.bench.rolie;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.rolie.atom.AtomNode;
import org.mile4j.rolie.atom.Category;
import org.mile4j.rolie.atom.Content;
import org.mile4j.rolie.atom.DateConstruct;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Format;
import org.mile4j.rolie.atom.Link;
import org.mile4j.rolie.atom.Property;
import org.mile4j.rolie.atom.SimpleElement;
import org.mile4j.rolie.atom.TextConstruct;

/**
 * A loop written by hand for the sample and nothing else: it makes the values that our reader makes of its entries, and no more.
 * It looks at no namespace, takes every attribute for the one it expects, and has no limits, no rules, no places and nothing
 * for what it does not know. So it is the least that whoever makes these values has to spend with this parser.
 */
final class HandLoop {

    private final XMLInputFactory parsers = new InputFactoryImpl();

    /** Goes through the feed and hands over its entries. */
    void read(byte[] feed, Consumer<Entry> entries) throws XMLStreamException {
        XMLStreamReader xml = parsers.createXMLStreamReader(new ByteArrayInputStream(feed));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("entry")) {
                entries.accept(entry(xml));
            }
        }
    }

    private static Entry entry(XMLStreamReader xml) throws XMLStreamException {
        List<AtomNode> children = new ArrayList<>(12);
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(child(xml));
            }
        }
        return new Entry(children, List.of());
    }

    private static AtomNode child(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "id":
                return new SimpleElement(SimpleElement.Name.ID, xml.getElementText(), List.of());
            case "title":
                return text(TextConstruct.Name.TITLE, xml);
            case "summary":
                return text(TextConstruct.Name.SUMMARY, xml);
            case "published":
                return new DateConstruct(DateConstruct.Name.PUBLISHED, xml.getElementText(), List.of());
            case "updated":
                return new DateConstruct(DateConstruct.Name.UPDATED, xml.getElementText(), List.of());
            case "category":
                Category category =
                        new Category(attribute(xml, 0), attribute(xml, 1), Optional.empty(), List.of(), List.of());
                return closed(category, xml);
            case "format":
                Format format = new Format(
                        attribute(xml, 0), attribute(xml, 1), Optional.empty(), Optional.empty(), List.of(), List.of());
                return closed(format, xml);
            case "property":
                return closed(new Property(attribute(xml, 0), attribute(xml, 1), List.of(), List.of()), xml);
            case "content":
                return closed(new Content(attribute(xml, 0), attribute(xml, 1), List.of(), List.of()), xml);
            case "link":
                Link link = new Link(
                        attribute(xml, 0),
                        attribute(xml, 1),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of());
                return closed(link, xml);
            default:
                throw new IllegalStateException("the sample has no " + xml.getLocalName());
        }
    }

    private static TextConstruct text(TextConstruct.Name name, XMLStreamReader xml) throws XMLStreamException {
        return new TextConstruct(name, Optional.empty(), xml.getElementText(), Optional.empty(), List.of());
    }

    private static Optional<String> attribute(XMLStreamReader xml, int index) {
        return Optional.of(xml.getAttributeValue(index));
    }

    private static AtomNode closed(AtomNode node, XMLStreamReader xml) throws XMLStreamException {
        xml.next(); // elements of this kind are empty
        return node;
    }
}
