package org.mile4j.model.schema;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What the JDK's schema validator says of documents. */
public final class SchemaVerdict {

    private SchemaVerdict() {}

    /** The errors in a document, as line and message; a document that is not well-formed has one. */
    static List<String> errors(Schema schema, String xml) {
        List<String> errors = new ArrayList<>();
        try {
            Validator validator = schema.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setErrorHandler(new ErrorHandler() {
                @Override
                public void warning(SAXParseException problem) {
                    errors.add(problem.getMessage());
                }

                @Override
                public void error(SAXParseException problem) {
                    errors.add(problem.getLineNumber() + ": " + problem.getMessage());
                }

                @Override
                public void fatalError(SAXParseException problem) throws SAXException {
                    throw problem;
                }
            });
            validator.validate(new StreamSource(new StringReader(xml)));
        } catch (SAXException e) {
            errors.add("fatal: " + e.getMessage());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException("memory cannot fail to be read", e);
        }
        return errors;
    }

    /** Compiles schemas that import each other by name, the first being the one that is asked for. */
    public static Schema compile(Map<String, String> files) throws SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "test");
        factory.setResourceResolver((type, namespace, publicId, systemId, baseUri) ->
                input(systemId.substring(systemId.lastIndexOf('/') + 1), files));
        String main = files.keySet().iterator().next();
        return factory.newSchema(new StreamSource(new StringReader(files.get(main)), "test:/" + main));
    }

    private static LSInput input(String name, Map<String, String> files) {
        if (!files.containsKey(name)) {
            throw new IllegalArgumentException("a schema imports " + name + ", which is not among " + files.keySet());
        }
        LSInput input =
                org.w3c.dom.ls.DOMImplementationLS.class.cast(implementation()).createLSInput();
        input.setCharacterStream(new StringReader(files.get(name)));
        input.setSystemId("test:/" + name);
        return input;
    }

    private static org.w3c.dom.DOMImplementation implementation() {
        try {
            return javax.xml.parsers.DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation();
        } catch (javax.xml.parsers.ParserConfigurationException e) {
            throw new IllegalStateException("the JDK has no DOM", e);
        }
    }
}
