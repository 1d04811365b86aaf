package org.mile4j.model.data;

import java.io.StringReader;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The StAX parsers that people may hand us readers of. */
enum Parsers {
    AALTO(service("com.fasterxml.aalto.stax.InputFactoryImpl")),
    WOODSTOX(service("com.ctc.wstx.stax.WstxInputFactory")),
    JDK(XMLInputFactory.newDefaultFactory());

    private final XMLInputFactory factory;

    Parsers(XMLInputFactory factory) {
        this.factory = factory;
    }

    /** A reader at the start of the document. */
    XMLStreamReader open(String xml) throws XMLStreamException {
        return factory.createXMLStreamReader(new StringReader(xml));
    }

    /** A reader at the first element of that name. */
    XMLStreamReader at(String localName, String xml) throws XMLStreamException {
        XMLStreamReader reader = open(xml);
        while (!(reader.isStartElement() && reader.getLocalName().equals(localName))) {
            reader.next();
        }
        return reader;
    }

    static Stream<Parsers> all() {
        return Stream.of(values());
    }

    private static XMLInputFactory service(String className) {
        return ServiceLoader.load(XMLInputFactory.class).stream()
                .filter(provider -> provider.type().getName().equals(className))
                .findFirst()
                .orElseThrow()
                .get();
    }
}
