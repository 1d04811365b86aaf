package org.mile4j.model.internal.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeXmlTest {
    @Test
    void movesToTheRootElement() throws XMLStreamException {
        XMLStreamReader reader = open("<?xml version='1.0'?>\n<!-- c --><?p?>\n<root><inner/></root>");

        SafeXml.toRoot(reader);

        assertThat(reader.getLocalName()).isEqualTo("root");
        SafeXml.toRoot(reader);
        assertThat(reader.getLocalName()).isEqualTo("root");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE root><root/>",
                "<!DOCTYPE root SYSTEM 'file:///etc/passwd'><root/>",
                "<!DOCTYPE root PUBLIC 'p' 'http://127.0.0.1:9/x.dtd'><root/>",
                "<!DOCTYPE root [<!ENTITY a '1'><!ENTITY b '&a;&a;'>]><root>&b;</root>",
                "<!DOCTYPE root [<!ENTITY % p SYSTEM 'file:///etc/passwd'> %p;]><root/>",
                "<!DOCTYPE root [<!ATTLIST root x CDATA 'default'>]><root/>"
            })
    void refusesADocumentTypeDefinitionWithItsPlace(String xml) throws XMLStreamException {
        XMLStreamReader reader = open("\n<!-- c -->" + xml);

        assertThatExceptionOfType(XMLStreamException.class)
                .isThrownBy(() -> SafeXml.toRoot(reader))
                .satisfies(e -> assertThat(SafeXml.describe(reader, e))
                        .isEqualTo("2:11: a document type definition (DOCTYPE) is not accepted;"
                                + " remove it and write its entities out"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a>&e;</a>", "<a x='&e;'/>"})
    void knowsNoEntitiesOfADocument(String xml) throws XMLStreamException {
        XMLStreamReader reader = open(xml);

        assertThatExceptionOfType(XMLStreamException.class)
                .isThrownBy(() -> readOn(reader))
                .satisfies(e -> assertThat(ParserWords.of(e.getMessage()))
                        .isEqualTo("the entity &e; is not declared; write the character itself, or &amp; for &"));
    }

    @Test
    void resolvesTheEntitiesOfXml() throws XMLStreamException {
        XMLStreamReader reader = open("<a>&lt;&amp;&#x41;</a>");
        SafeXml.toRoot(reader);

        assertThat(reader.getElementText()).isEqualTo("<&A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a>\u0001</a>", "<a>]]></a>", "<a><!-- -- --></a>", "<a>&#0;</a>", "<a>x"})
    void reportsFaultsInTextWhenItMovesOn(String xml) throws XMLStreamException {
        XMLStreamReader reader = open(xml);

        assertThatExceptionOfType(XMLStreamException.class).isThrownBy(() -> readOn(reader));
    }

    @Test
    void describesAFaultOnOneLine() throws XMLStreamException {
        XMLStreamReader reader = open("<a>\n  <b></c></a>");
        Location nowhere = reader.getLocation();

        assertThatExceptionOfType(XMLStreamException.class)
                .isThrownBy(() -> readOn(reader))
                .satisfies(e ->
                        assertThat(SafeXml.describe(reader, e)).matches("2:\\d+: Unexpected end tag: expected </b>"));
        assertThat(SafeXml.describe(reader, new XMLStreamException("own words", nowhere)))
                .isEqualTo("own words");
        assertThat(SafeXml.describe(reader, new XMLStreamException("no place"))).isEqualTo("no place");
        assertThat(SafeXml.describe(reader, new XMLStreamException())).isEqualTo("null");
    }

    private static void readOn(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            reader.next();
        }
    }

    private static XMLStreamReader open(String xml) throws XMLStreamException {
        return SafeXml.factory().createXMLStreamReader(new StringReader(xml));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a %s='1' %s='2'/>", "<%s:a/>", "<a>&%s;</a>", "<a><%s></a>"})
    void wordsOfTheParserDoNotGrowWithTheNamesInADocument(String document) throws XMLStreamException {
        XMLStreamReader reader = open(document.replace("%s", "n".repeat(10_000)));

        assertThatExceptionOfType(XMLStreamException.class)
                .isThrownBy(() -> readOn(reader))
                .satisfies(e -> assertThat(ParserWords.of(e.getMessage()))
                        .contains("n...")
                        .hasSizeLessThan(300));
    }
}
