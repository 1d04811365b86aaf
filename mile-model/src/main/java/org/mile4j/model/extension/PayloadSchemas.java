package org.mile4j.model.extension;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.internal.parser.SafeXml;
import org.mile4j.model.internal.parser.SchemaInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;
import org.xml.sax.SAXParseException;

/**
 * XML Schemas that a caller has at hand for the content of extensions: RFC 7203, Section 5, wants a document to be valid
 * by the schemas that are available to the validator.
 *
 * <p>A schema may import and include others that are given with it; whatever else it asks for is refused. Nothing is
 * fetched, no document type definition and no external entity is read.
 *
 * @since 0.1
 */
public final class PayloadSchemas {

    private static final PayloadSchemas NONE = new PayloadSchemas(Map.of());
    private static final String SCHEME = "mile4j";
    private static final String FOLDER = SCHEME + ":/payload/";
    private static final int MOST_PROBLEMS = 20;

    private final Map<String, Schema> byNamespace;

    private PayloadSchemas(Map<String, Schema> byNamespace) {
        this.byNamespace = Map.copyOf(byNamespace);
    }

    /**
     * No schema: nothing is checked.
     *
     * @return the schemas
     */
    public static PayloadSchemas none() {
        return NONE;
    }

    /**
     * Schemas in files.
     *
     * @param files the files; of several for one namespace the first is the one that elements are checked against, and the
     *     others can be included by it
     * @return the schemas
     * @throws IllegalArgumentException if a file is no schema, or asks for one that is not given
     * @throws IOException if a file cannot be read
     */
    public static PayloadSchemas of(List<Path> files) throws IOException {
        Map<String, byte[]> sources = new LinkedHashMap<>();
        for (Path file : files) {
            byte[] schema = Files.readAllBytes(file);
            if (sources.put(file.getFileName().toString(), schema) != null) {
                throw new IllegalArgumentException("two schemas are called " + file.getFileName());
            }
        }
        return of(sources);
    }

    /**
     * Schemas in memory.
     *
     * @param sources the schemas by the names under which they include and import each other, the main ones first
     * @return the schemas
     * @throws IllegalArgumentException if a text is no schema, or asks for one that is not given
     */
    public static PayloadSchemas of(Map<String, byte[]> sources) {
        Map<String, String> main = new LinkedHashMap<>();
        sources.forEach((name, bytes) -> main.putIfAbsent(targetNamespace(name, bytes), name));
        Map<String, Schema> compiled = new HashMap<>();
        main.forEach((namespace, name) -> {
            if (!namespace.isEmpty() || main.size() == 1) {
                compiled.put(namespace, compile(name, sources, main));
            }
        });
        return new PayloadSchemas(compiled);
    }

    private static String targetNamespace(String name, byte[] schema) {
        XMLStreamReader reader = null;
        try {
            reader = SafeXml.factory().createXMLStreamReader(new ByteArrayInputStream(schema));
            SafeXml.toRoot(reader);
            if (!XMLConstants.W3C_XML_SCHEMA_NS_URI.equals(reader.getNamespaceURI())) {
                throw new IllegalArgumentException(name + " is no XML Schema: its root is " + reader.getLocalName());
            }
            String namespace = reader.getAttributeValue(null, "targetNamespace");
            reader.close();
            return namespace == null ? "" : namespace;
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(name + " is no XML Schema: " + SafeXml.describe(reader, e), e);
        }
    }

    private static Schema compile(String name, Map<String, byte[]> sources, Map<String, String> main) {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            secure(factory);
            factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
                String asked = file(systemId);
                // What a schema includes has its own namespace, so that the name alone tells which is meant.
                String other = file(base).equals(main.get(namespace)) ? null : main.get(namespace);
                String found = sources.containsKey(asked) ? asked : other;
                if (found == null) {
                    throw new IllegalArgumentException(name + " asks for the schema " + systemId + " of the namespace "
                            + namespace + ", which is not given and is not fetched");
                }
                return new SchemaInput(new ByteArrayInputStream(sources.get(found)), FOLDER + found);
            });
            return factory.newSchema(new StreamSource(new ByteArrayInputStream(sources.get(name)), FOLDER + name));
        } catch (SAXException e) {
            throw new IllegalArgumentException(name + " is no XML Schema that can be used: " + e.getMessage(), e);
        }
    }

    private static String file(String uri) {
        return uri == null ? "" : uri.substring(uri.lastIndexOf('/') + 1);
    }

    private static void secure(SchemaFactory factory) throws SAXNotRecognizedException, SAXNotSupportedException {
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, SCHEME);
    }

    /**
     * Whether there is a schema for elements of a namespace.
     *
     * @param namespace the namespace, possibly empty
     * @return whether there is one
     */
    public boolean has(String namespace) {
        return byNamespace.containsKey(namespace);
    }

    /**
     * What is wrong with an element by the schema of its namespace.
     *
     * @param element the element
     * @return the messages of the schema validator, 20 at most; empty if the element is valid or there is no schema
     */
    public List<String> problems(XmlElement element) {
        Schema schema = byNamespace.get(element.namespace());
        if (schema == null) {
            return List.of();
        }
        List<String> problems = new ArrayList<>();
        try {
            Validator validator = schema.newValidator();
            validator.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.setErrorHandler(new Collecting(problems));
            validator.validate(new StreamSource(new StringReader(element.toXml())));
        } catch (SAXException e) {
            if (problems.isEmpty()) {
                problems.add(String.valueOf(e.getMessage()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be read", e);
        }
        return List.copyOf(problems);
    }

    private record Collecting(List<String> problems) implements ErrorHandler {
        @Override
        public void warning(SAXParseException problem) {
            // A warning is about the places of schemas, which are never looked up.
        }

        @Override
        public void error(SAXParseException problem) throws SAXException {
            problems.add(String.valueOf(problem.getMessage()));
            if (problems.size() == MOST_PROBLEMS) {
                throw problem;
            }
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            problems.add(String.valueOf(problem.getMessage()));
            throw problem;
        }
    }
}
