package org.mile4j.model.internal.lexical;

import java.io.StringReader;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;

/** What the schema validator of the JDK says of many texts, each the content of one element of a type. */
final class SchemaVerdicts {
    private static final Schema SCHEMA = compile();

    private SchemaVerdicts() {}

    /**
     * One bit a text: set when the text is of the type.
     *
     * <p>Runs on a thread of its own: the validator makes an exception for each wrong text, which on the deep stack of a
     * test engine takes many times as long.
     */
    static BitSet of(String element, List<String> texts) throws InterruptedException, ExecutionException {
        FutureTask<BitSet> task = new FutureTask<>(() -> validate(element, texts));
        new Thread(task, "schema-validator").start();
        return task.get();
    }

    private static BitSet validate(String element, List<String> texts) throws SAXException {
        BitSet valid = new BitSet(texts.size());
        valid.set(0, texts.size());
        int[] current = {-1};
        ValidatorHandler handler = SCHEMA.newValidatorHandler();
        handler.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException problem) throws SAXException {
                throw problem;
            }

            @Override
            public void error(SAXParseException problem) throws SAXException {
                if (current[0] < 0) {
                    throw problem;
                }
                valid.clear(current[0]);
            }

            @Override
            public void fatalError(SAXParseException problem) throws SAXException {
                throw problem;
            }
        });
        AttributesImpl none = new AttributesImpl();
        handler.startDocument();
        handler.startElement("", "values", "values", none);
        for (int i = 0; i < texts.size(); i++) {
            current[0] = i;
            char[] characters = texts.get(i).toCharArray();
            handler.startElement("", element, element, none);
            handler.characters(characters, 0, characters.length);
            handler.endElement("", element, element);
        }
        current[0] = -1;
        handler.endElement("", "values", "values");
        handler.endDocument();
        return valid;
    }

    private static Schema compile() {
        String schema = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
              <xs:element name="values"><xs:complexType><xs:choice minOccurs="0" maxOccurs="unbounded">
                <xs:element name="dateTime" type="xs:dateTime"/>
                <xs:element name="integer" type="xs:integer"/>
                <xs:element name="float" type="xs:float"/>
                <xs:element name="anyURI" type="xs:anyURI"/>
                <xs:element name="NCName" type="xs:NCName"/>
                <xs:element name="NMTOKEN" type="xs:NMTOKEN"/>
                <xs:element name="boolean" type="xs:boolean"/>
                <xs:element name="base64Binary" type="xs:base64Binary"/>
                <xs:element name="hexBinary" type="xs:hexBinary"/>
                <xs:element name="positiveFloat"><xs:simpleType>
                  <xs:restriction base="xs:float"><xs:minExclusive value="0"/></xs:restriction>
                </xs:simpleType></xs:element>
                <xs:element name="lang"><xs:simpleType><xs:union memberTypes="xs:language"><xs:simpleType>
                  <xs:restriction base="xs:string"><xs:enumeration value=""/></xs:restriction>
                </xs:simpleType></xs:union></xs:simpleType></xs:element>
                <xs:element name="portlist"><xs:simpleType>
                  <xs:restriction base="xs:string"><xs:pattern value="\\d+(\\-\\d+)?(,\\d+(\\-\\d+)?)*"/></xs:restriction>
                </xs:simpleType></xs:element>
                <xs:element name="timezone"><xs:simpleType>
                  <xs:restriction base="xs:string">
                    <xs:pattern value="Z|[\\+\\-](0[0-9]|1[0-4]):[0-5][0-9]"/>
                  </xs:restriction>
                </xs:simpleType></xs:element>
              </xs:choice></xs:complexType></xs:element>
            </xs:schema>
            """;
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(new StreamSource(new StringReader(schema)));
        } catch (SAXException e) {
            throw new IllegalStateException("the schema of this test does not compile", e);
        }
    }
}
