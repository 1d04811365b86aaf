package org.mile4j.model.xml;

import java.io.InputStream;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.mile4j.model.internal.parser.SchemaInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;

/**
 * The schema files of one version of IODEF, which import each other by their names.
 *
 * @param folder the folder of the resources, with a slash at its end
 * @param base what system identifiers begin with
 * @param files the names, the one of the IODEF namespace first
 */
record SchemaFolder(String folder, String base, List<String> files) {

    private static final String SCHEME = "mile4j";

    /** A folder in that of all schemas. */
    static SchemaFolder of(String below, List<String> files) {
        return new SchemaFolder("/org/mile4j/model/schema/" + below, SCHEME + ":/schema/" + below, files);
    }

    InputStream open(String file) {
        if (!files.contains(file)) {
            throw new IllegalArgumentException("there is no schema file " + file + ", only " + files);
        }
        InputStream in = SchemaFolder.class.getResourceAsStream(folder + file);
        if (in == null) {
            throw new IllegalStateException("the library lacks its resource " + folder + file);
        }
        return in;
    }

    Source source() {
        return new StreamSource(open(files.get(0)), base + files.get(0));
    }

    LSResourceResolver resolver() {
        return (type, namespace, publicId, systemId, baseUri) -> {
            String file = systemId == null ? "" : systemId.substring(systemId.lastIndexOf('/') + 1);
            if (!files.contains(file)) {
                throw new IllegalArgumentException("a schema asks for " + systemId
                        + ", which is not part of this library and is not fetched; give the factory a resolver that"
                        + " finds it");
            }
            return new SchemaInput(open(file), base + file);
        };
    }

    Schema compile() {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            secure(factory);
            factory.setResourceResolver(resolver());
            return factory.newSchema(source());
        } catch (SAXException e) {
            throw new IllegalStateException("the schema of this library does not compile", e);
        }
    }

    private static void secure(SchemaFactory factory) throws SAXNotRecognizedException, SAXNotSupportedException {
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, SCHEME);
    }
}
