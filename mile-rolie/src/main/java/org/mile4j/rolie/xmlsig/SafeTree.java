package org.mile4j.rolie.xmlsig;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import javax.xml.crypto.dsig.XMLSignature;
import org.mile4j.model.internal.parser.TreeParser;
import org.mile4j.rolie.atom.Namespaces;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A document as a tree, and the few places in it that signatures need. */
final class SafeTree {

    private SafeTree() {}

    static Document parse(InputStream bytes) {
        try {
            return TreeParser.parse(bytes);
        } catch (SAXException e) {
            throw new IllegalArgumentException("expected well-formed XML: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("the document cannot be read", e);
        }
    }

    /** Whether an element is one of Atom, of a name. */
    static boolean isAtom(Element element, String name) {
        return element.getNamespaceURI() != null
                && Namespaces.ATOM.equals(Namespaces.corrected(element.getNamespaceURI()))
                && element.getLocalName().equals(name);
    }

    /** The elements among the children of an element that pass a filter. */
    static List<Element> children(Element parent, Predicate<Element> filter) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getNamespaceURI() != null && filter.test(element)) {
                found.add(element);
            }
        }
        return found;
    }

    /** The signatures that are children of an element. */
    static List<Element> signatures(Element of) {
        return children(
                of,
                child -> child.getNamespaceURI().equals(XMLSignature.XMLNS)
                        && child.getLocalName().equals("Signature"));
    }

    /** The copy of a child of the root as the root of a document of its own, with the namespaces that were declared around it. */
    static Element alone(Element child) {
        Document document = (Document) child.getOwnerDocument().cloneNode(false);
        Element root = (Element) document.appendChild(document.importNode(child, true));
        NamedNodeMap around = child.getOwnerDocument().getDocumentElement().getAttributes();
        for (int i = 0; i < around.getLength(); i++) {
            Attr attribute = (Attr) around.item(i);
            if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())
                    && !root.hasAttributeNS(attribute.getNamespaceURI(), attribute.getLocalName())) {
                root.setAttributeNS(attribute.getNamespaceURI(), attribute.getName(), attribute.getValue());
            }
        }
        return root;
    }
}
