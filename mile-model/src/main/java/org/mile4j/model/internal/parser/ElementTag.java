package org.mile4j.model.internal.parser;

import com.fasterxml.aalto.in.PName;
import com.fasterxml.aalto.in.XmlScanner;
import com.fasterxml.aalto.stax.StreamReaderImpl;
import javax.xml.stream.XMLStreamReader;

/**
 * What a parser knows of the start tag that it stands on. It is asked several times for each tag, so Aalto is asked behind
 * its interface, where it does not look each time whether it stands on a tag at all.
 *
 * @since 0.1.0
 */
public final class ElementTag {

    private final XMLStreamReader reader;

    /** What is behind the reader, or null if it is not Aalto's. */
    private final XmlScanner aalto;

    /**
     * The start tags of a document.
     *
     * @param reader any reader; it must stand on a start tag whenever something is asked
     */
    public ElementTag(XMLStreamReader reader) {
        this.reader = reader;
        aalto = reader instanceof StreamReaderImpl parser ? parser.getScanner() : null;
    }

    /**
     * How many attributes there are.
     *
     * @return the number, without declarations of namespaces
     */
    public int attributeCount() {
        return aalto == null ? reader.getAttributeCount() : aalto.getAttrCount();
    }

    /**
     * How many declarations of namespaces there are.
     *
     * @return the number
     */
    public int declarationCount() {
        return aalto == null ? reader.getNamespaceCount() : aalto.getNsCount();
    }

    /**
     * The namespace of the element.
     *
     * @return its name; empty, or null with some parsers, if there is none
     */
    public String namespace() {
        return aalto == null ? reader.getNamespaceURI() : aalto.getNamespaceURI();
    }

    /**
     * The local name of the element.
     *
     * @return the name
     */
    public String localName() {
        return aalto == null ? reader.getLocalName() : aalto.getName().getLocalName();
    }

    /**
     * The name of an attribute that is in no namespace.
     *
     * @param attribute the number of the attribute
     * @return the name, or null if the attribute is in a namespace
     */
    public String plainName(int attribute) {
        if (aalto == null) {
            String namespace = reader.getAttributeNamespace(attribute);
            return namespace == null || namespace.isEmpty() ? reader.getAttributeLocalName(attribute) : null;
        }
        PName name = aalto.getAttrCollector().getName(attribute);
        return name.getPrefix() == null ? name.getLocalName() : null;
    }
}
