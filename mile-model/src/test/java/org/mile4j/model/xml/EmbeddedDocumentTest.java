package org.mile4j.model.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNamespace;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IodefDocument;

/** A document that is read out of another takes along the declarations around it that names in its values need. */
class EmbeddedDocumentTest {

    private static final IodefXml XML = IodefXml.defaults();
    private static final XmlNamespace OUTER = new XmlNamespace("o", "urn:outer");

    private static final String DOCUMENT = """
            <IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-2.0" version="2.00" xml:lang="en"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
              <Incident purpose="reporting">
                <IncidentID name="csirt.example.com">1</IncidentID>
                <GenerationTime>2026-01-31T08:00:00Z</GenerationTime>
                <Description>scans</Description>
                <Contact role="creator" type="person"><ContactName>A. Nalyst</ContactName></Contact>
                <AdditionalData dtype="xml"><x xmlns="urn:x" a="1">text</x></AdditionalData>
              </Incident>
            </IODEF-Document>
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Description xsi:type='o:Text'>",
                "<Description mark='/a/o:b'>",
                "<Description>see o:name, ",
                "<Description>o<![CDATA[:name ]]>"
            })
    void aNameInAKnownElementKeepsItsMeaning(String description) throws XMLStreamException {
        IodefDocument document = read(DOCUMENT.replace("<Description>", description));

        assertThat(document.incidents().get(0).extras().namespaces()).containsExactly(OUTER);
        assertThat(XML.read(XML.toXml(document)).document()).isEqualTo(document);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<x xmlns='urn:x' a='o:b'>text",
                "<x xmlns='urn:x' a='/o:b/c'>text",
                "<x xmlns='urn:x' a='o:b' o:c='1'>text",
                "<x xmlns='urn:x'>o<![CDATA[:b]]>",
                "<x xmlns='urn:x'><y xmlns:o='urn:nearer'>o:b</y><z>o:b</z>",
                "<o:y/><x xmlns='urn:x'><o:y/><z>o:b</z>"
            })
    void aNameInContentKeepsItsMeaning(String content) throws XMLStreamException {
        IodefDocument document = read(DOCUMENT.replace("<x xmlns=\"urn:x\" a=\"1\">text", content));

        XmlElement kept = content(document);
        assertThat(kept.namespaces()).containsOnlyOnce(OUTER);
        assertThat(XML.read(XML.toXml(document)).document()).isEqualTo(document);
    }

    @Test
    void contentThatIsTakenOutOfADocumentKeepsTheMeaningOfItsNames() {
        String xml = DOCUMENT.replace("<IODEF-Document ", "<IODEF-Document xmlns:o='urn:outer' ");

        assertThat(content(XML.read(xml.replace(">text<", ">o:b<")).document()).toXml())
                .isEqualTo("<x xmlns=\"urn:x\" xmlns:o=\"urn:outer\" a=\"1\">o:b</x>");
        assertThat(content(XML.read(xml.replace("<x xmlns=\"urn:x\" ", "<o:x xsi:type='T' ")
                                .replace("</x>", "</o:x>"))
                        .document()))
                .satisfies(x -> assertThat(x.namespaces()).contains(new XmlNamespace("", IodefXml.NAMESPACE)));
    }

    @Test
    void anIncidentIsReadWithTheDeclarationsThatItNeeds() throws XMLStreamException, IOException {
        String xml = DOCUMENT.replace("<IODEF-Document ", "<IODEF-Document mark='o:b' ")
                .replace(">scans<", ">o:b<");

        try (IncidentReader reader = XML.incidents(embedded(xml))) {
            Incident incident = reader.next();

            assertThat(incident.extras().namespaces()).containsExactly(OUTER);
            assertThat(reader.header().extras().namespaces()).contains(OUTER);
        }
    }

    @Test
    void nothingElseIsDeclared() throws XMLStreamException {
        IodefDocument document = read(DOCUMENT.replace(">scans<", " xmlns:o='urn:own'>o:b at 08:aa<"));

        assertThat(document.extras().namespaces()).doesNotContain(OUTER);
        assertThat(document.incidents().get(0).extras().namespaces()).isEmpty();
        assertThat(content(document).namespaces()).containsExactly(new XmlNamespace("", "urn:x"));
    }

    @Test
    void aReaderThatKnowsNoNamespacesIsNamedAsTheReason() throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);

        for (String xml : List.of(DOCUMENT, "<other/>")) {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
            assertThatExceptionOfType(MalformedInputException.class)
                    .isThrownBy(() -> XML.read(reader))
                    .withMessageContaining("not aware of namespaces")
                    .withMessageContaining("IS_NAMESPACE_AWARE");
        }
    }

    private static XmlElement content(IodefDocument document) {
        return (XmlElement) document.incidents().get(0).additionalData().get(0).content().stream()
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static IodefDocument read(String document) throws XMLStreamException {
        return XML.read(embedded(document)).document();
    }

    /** A reader on the root of a document that stands in another. */
    private static XMLStreamReader embedded(String document) throws XMLStreamException {
        String around = "<around xmlns:o='urn:outer'>";
        XMLStreamReader reader = XMLInputFactory.newDefaultFactory()
                .createXMLStreamReader(new StringReader(around + document + "</around>"));
        reader.nextTag();
        reader.nextTag();
        return reader;
    }
}
