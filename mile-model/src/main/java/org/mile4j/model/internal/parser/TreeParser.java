package org.mile4j.model.internal.parser;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Documents as trees, for what works on trees only: signatures, encryption, and bindings to DOM.
 *
 * <p>The parser is the JDK's own. It refuses a document type definition, fetches nothing, prints nothing, and stops where
 * elements are nested deeper than {@value #DEEPEST} levels, as whoever walks through a tree may do so by recursion.
 *
 * @since 0.1.0
 */
public final class TreeParser {

    /** How deeply elements may be nested. */
    public static final int DEEPEST = 256;

    /** As many parsers are kept for the next documents; to make one takes longer than to read a small document. */
    private static final int MOST_IDLE = 64;

    private static final Queue<DocumentBuilder> IDLE = new ArrayBlockingQueue<>(MOST_IDLE);
    private static final DocumentBuilderFactory FACTORY = factory();

    private TreeParser() {}

    /**
     * Reads a document.
     *
     * @param bytes the document; it is not closed
     * @return its tree
     * @throws SAXException if the document is not well-formed, has a document type definition, is nested too deeply, or is
     *     not in the encoding that it declares
     * @throws IOException if the bytes cannot be read
     */
    public static Document parse(InputStream bytes) throws SAXException, IOException {
        DocumentBuilder builder = builder();
        try {
            return builder.parse(bytes);
        } catch (CharConversionException e) {
            throw new SAXException("the bytes are not text in the encoding that the document declares", e);
        } finally {
            builder.reset();
            IDLE.offer(builder);
        }
    }

    private static DocumentBuilder builder() {
        DocumentBuilder builder = IDLE.poll();
        try {
            if (builder == null) {
                builder = FACTORY.newDocumentBuilder();
            }
        } catch (ParserConfigurationException e) {
            throw lacking(e);
        }
        builder.setErrorHandler(Strict.INSTANCE);
        return builder;
    }

    private static DocumentBuilderFactory factory() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setAttribute("jdk.xml.maxElementDepth", Integer.toString(DEEPEST));
            // Every node is looked at, so that to put some off only costs.
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            return factory;
        } catch (ParserConfigurationException e) {
            throw lacking(e);
        }
    }

    private static IllegalStateException lacking(ParserConfigurationException e) {
        return new IllegalStateException("the parser of the platform lacks a protection", e);
    }

    /** Throws what is wrong, and passes over warnings. */
    private static final class Strict implements ErrorHandler {
        static final ErrorHandler INSTANCE = new Strict();

        @Override
        public void warning(SAXParseException e) {
            // nothing that matters without a document type
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
