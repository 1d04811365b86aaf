package org.mile4j.model.internal.structure;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The verdict of the JDK's schema validator. */
final class SchemaOracle {
    /** The attributes of the xml namespace; unlike the first edition of its schema, the present one admits no language. */
    private static final String XML_ATTRIBUTES = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
                targetNamespace="http://www.w3.org/XML/1998/namespace">
              <xs:attribute name="lang">
                <xs:simpleType>
                  <xs:union memberTypes="xs:language">
                    <xs:simpleType>
                      <xs:restriction base="xs:string"><xs:enumeration value=""/></xs:restriction>
                    </xs:simpleType>
                  </xs:union>
                </xs:simpleType>
              </xs:attribute>
              <xs:attribute name="space">
                <xs:simpleType>
                  <xs:restriction base="xs:NCName">
                    <xs:enumeration value="default"/>
                    <xs:enumeration value="preserve"/>
                  </xs:restriction>
                </xs:simpleType>
              </xs:attribute>
              <xs:attribute name="base" type="xs:anyURI"/>
            </xs:schema>
            """;

    private final Validator validator;

    private SchemaOracle(Schema schema) {
        validator = schema.newValidator();
        validator.setErrorHandler(new Strict());
    }

    private static Schema compiled(Source schema) throws SAXException {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        factory.setResourceResolver(xmlAttributes());
        return factory.newSchema(schema);
    }

    /** A validator for a schema file and what it imports from the same folder. */
    static SchemaOracle of(File schema) throws SAXException {
        return new SchemaOracle(compiled(new StreamSource(schema)));
    }

    /** A validator for a compiled schema. */
    static SchemaOracle of(Schema schema) {
        return new SchemaOracle(schema);
    }

    /** The first complaint, or nothing if the document is valid. */
    Optional<String> complaint(String xml) throws IOException {
        try {
            validator.validate(new StreamSource(new StringReader(xml)));
            return Optional.empty();
        } catch (SAXException problem) {
            return Optional.of(String.valueOf(problem.getMessage()));
        }
    }

    private static LSResourceResolver xmlAttributes() {
        return (type, namespace, publicId, systemId, base) -> {
            if (!XMLConstants.XML_NS_URI.equals(namespace)) {
                return null;
            }
            LSInput input = loadAndSave().createLSInput();
            input.setSystemId("xml.xsd");
            input.setCharacterStream(new StringReader(XML_ATTRIBUTES));
            return input;
        };
    }

    private static DOMImplementationLS loadAndSave() {
        try {
            return (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the JDK has no DOM", e);
        }
    }

    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException problem) {
            // Warnings are about schema places, which are never looked up.
        }

        @Override
        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
        }
    }
}
