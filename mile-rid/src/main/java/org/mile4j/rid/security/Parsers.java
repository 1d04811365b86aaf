package org.mile4j.rid.security;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Parsers of trees, used again and again: without document types, external entities and messages on the console. */
final class Parsers {

    private static final DocumentBuilderFactory FACTORY = factory();
    private static final Queue<DocumentBuilder> IDLE = new ConcurrentLinkedQueue<>();

    private Parsers() {}

    private static DocumentBuilderFactory factory() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setAttribute("jdk.xml.maxElementDepth", "200");
            // Every node is looked at, so that to put some off only costs.
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            return factory;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the parser of the platform lacks a protection", e);
        }
    }

    static Document parse(byte[] message) throws SAXException {
        DocumentBuilder builder = IDLE.poll();
        try {
            if (builder == null) {
                builder = FACTORY.newDocumentBuilder();
            }
            builder.setErrorHandler(new Silent());
            return builder.parse(new ByteArrayInputStream(message));
        } catch (java.io.CharConversionException e) {
            throw new SAXException("the encoding is wrong", e);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be read", e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the parser of the platform lacks a protection", e);
        } finally {
            if (builder != null) {
                builder.reset();
                IDLE.add(builder);
            }
        }
    }

    /** Throws what cannot be read, and passes over warnings. */
    private static final class Silent implements ErrorHandler {
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
