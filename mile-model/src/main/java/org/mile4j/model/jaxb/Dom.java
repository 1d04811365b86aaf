package org.mile4j.model.jaxb;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.mile4j.model.internal.parser.TreeParser;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** XML between bytes and DOM, by the JDK's own implementations, with nothing fetched and no document types. */
final class Dom {

    private Dom() {}

    /** The root element of a document that this library wrote. */
    static Element parse(byte[] document) {
        try {
            return TreeParser.parse(new ByteArrayInputStream(document)).getDocumentElement();
        } catch (SAXException e) {
            throw new IllegalStateException("what this library wrote cannot be read as DOM: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be read", e);
        }
    }

    /** An element as a document in UTF-8. */
    static byte[] toBytes(Element element) {
        try {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
            Transformer identity = factory.newTransformer();
            identity.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
            identity.transform(new DOMSource(element), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalArgumentException("the element " + element.getNodeName() + " cannot be written", e);
        }
    }
}
