package org.mile4j.interop.bench.xml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.IntegerValue;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.data.XmlText;
import org.mile4j.model.iodef.MLString;

/** Steps through a document that is known to the letter; it asks nothing that is known. */
final class HandCursor {

    private static final XMLInputFactory PARSERS = parsers();

    private final XMLStreamReader xml;
    private int event;

    HandCursor(InputStream in) throws XMLStreamException {
        xml = PARSERS.createXMLStreamReader(in);
        event = xml.next();
    }

    private static XMLInputFactory parsers() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** A step of reading. */
    interface Step<T> {
        T read() throws XMLStreamException;
    }

    /** Whether the cursor stands at the beginning of an element with this name. */
    boolean at(String name) {
        return event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(name);
    }

    /** Goes on. */
    void next() throws XMLStreamException {
        event = xml.next();
    }

    /** An attribute of the element, by its number. */
    String attribute(int i) {
        return xml.getAttributeValue(i);
    }

    Optional<String> optional(int i) {
        return Optional.of(xml.getAttributeValue(i));
    }

    /** The text of the element; the cursor then stands behind it. */
    String text() throws XMLStreamException {
        xml.next();
        String text = xml.getText();
        xml.next();
        event = xml.next();
        return text;
    }

    Optional<String> optionalText() throws XMLStreamException {
        return Optional.of(text());
    }

    Optional<DateTime> time() throws XMLStreamException {
        return Optional.of(new DateTime(text()));
    }

    Optional<IntegerValue> number() throws XMLStreamException {
        return Optional.of(new IntegerValue(text()));
    }

    List<XmlNode> content() throws XMLStreamException {
        return List.of(new XmlText(text()));
    }

    List<MLString> phrase() throws XMLStreamException {
        return List.of(new MLString(Optional.empty(), Optional.empty(), text(), Extras.NONE));
    }

    /** Elements of one name that follow each other. */
    <T> List<T> all(String name, Step<T> step) throws XMLStreamException {
        T first = step.read();
        if (!at(name)) {
            return List.of(first);
        }
        List<T> all = new ArrayList<>(6);
        all.add(first);
        do {
            all.add(step.read());
        } while (at(name));
        return all;
    }

    void close() throws XMLStreamException {
        xml.close();
    }
}
