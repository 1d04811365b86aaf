package org.mile4j.rolie.xmlsig;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.mile4j.rolie.atom.Namespaces;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
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
            Document tree = builder.parse(bytes);
            String namespace = tree.getDocumentElement().getNamespaceURI();
            String name = tree.getDocumentElement().getLocalName();
            if (namespace == null
                    || !Namespaces.ATOM.equals(Namespaces.corrected(namespace))
                    || !name.equals("feed") && !name.equals("entry")) {
                throw new IllegalArgumentException("expected a feed or an entry, met " + name + ".");
            }
            return tree;
        } catch (SAXException e) {
            throw new IllegalArgumentException("expected well-formed XML: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new IllegalArgumentException("expected text in the encoding that it declares: " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the parser of the JDK has these features", e);
        }
    }

    /** The signatures that are children of the root. */
    static List<Element> signatures(Document tree) {
        List<Element> found = new ArrayList<>();
        for (Node child = tree.getDocumentElement().getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element
                    && XMLSignature.XMLNS.equals(element.getNamespaceURI())
                    && element.getLocalName().equals("Signature")) {
                found.add(element);
            }
        }
        return found;
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
