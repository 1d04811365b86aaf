package org.mile4j.rid.security;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The tree of a signature, made of the events of a parser. A prefix that is declared around the signature stays undeclared, so
 * that such a signature does not hold here.
 */
final class SignatureTree {

    private final Document document = Tree.blank();
    private Node at = document;

    Tree tree() {
        return new Tree(document);
    }

    /** The start tag that a parser stands on. */
    void start(XMLStreamReader xml) {
        Element element = document.createElementNS(xml.getNamespaceURI(), name(xml.getPrefix(), xml.getLocalName()));
        for (int i = 0, n = xml.getNamespaceCount(); i < n; i++) {
            String prefix = ExclusiveForm.orEmpty(xml.getNamespacePrefix(i));
            element.setAttributeNS(
                    XMLConstants.XMLNS_ATTRIBUTE_NS_URI,
                    prefix.isEmpty() ? XMLConstants.XMLNS_ATTRIBUTE : name(XMLConstants.XMLNS_ATTRIBUTE, prefix),
                    ExclusiveForm.orEmpty(xml.getNamespaceURI(i)));
        }
        for (int i = 0, n = xml.getAttributeCount(); i < n; i++) {
            element.setAttributeNS(
                    ExclusiveForm.orEmpty(xml.getAttributeNamespace(i)),
                    name(xml.getAttributePrefix(i), xml.getAttributeLocalName(i)),
                    xml.getAttributeValue(i));
        }
        at = at.appendChild(element);
    }

    private static String name(String prefix, String localName) {
        return ExclusiveForm.orEmpty(prefix).isEmpty() ? localName : prefix + ":" + localName;
    }

    /** The end tag that a parser stands on. */
    void end() {
        at = at.getParentNode();
    }

    /** The text that a parser stands on. */
    void text(XMLStreamReader xml) {
        at.appendChild(document.createTextNode(xml.getText()));
    }
}
