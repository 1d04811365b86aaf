package org.mile4j.rolie.xmlsig;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.mile4j.rolie.atom.Namespaces;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A document as a tree, without anything that is fetched or expanded. */
final class SafeTree {

    private SafeTree() {}

    static Document parse(InputStream bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(bytes);
        } catch (SAXException e) {
            throw new IllegalArgumentException("expected well-formed XML: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new IllegalArgumentException("expected text in the encoding that it declares: " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the parser of the JDK has these features", e);
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

    /** Prints nothing, and goes on after no error. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException warning) {
            // The document can be read in spite of it.
        }

        @Override
        public void error(SAXParseException error) throws SAXException {
            throw error;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            throw error;
        }
    }
}
