package org.mile4j.model.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.Reading;
import org.mile4j.model.iodef.IodefDocument;

/** Attributes of the schema instance namespace whose values are qualified names keep their meaning when written. */
class QualifiedNameAttributesTest {

    private static final IodefXml XML = IodefXml.defaults();

    private static final String DOCUMENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-2.0" xmlns:iodef="urn:ietf:params:xml:ns:iodef-2.0"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xsi:schemaLocation="urn:ietf:params:xml:ns:iodef-2.0 iodef-2.0.xsd" version="2.00" xml:lang="en">
              <Incident purpose="reporting">
                <IncidentID name="csirt.example.com">1</IncidentID>
                %s
                <Contact role="creator" type="person"><ContactName>A. Nalyst</ContactName></Contact>
              </Incident>
            </IODEF-Document>
            """;

    private static final String TIME = "<GenerationTime>2026-01-31T08:00:00Z</GenerationTime>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                TIME + "<Description xsi:type='iodef:MLStringType'>scans</Description>",
                TIME
                        + "<Description xmlns:i='urn:ietf:params:xml:ns:iodef-2.0' xsi:type='i:MLStringType'>scans</Description>",
                "<GenerationTime xsi:type='xs:dateTime'>2026-01-31T08:00:00Z</GenerationTime>",
                "<GenerationTime xmlns:s='http://www.w3.org/2001/XMLSchema' xsi:type='s:dateTime'>2026-01-31T08:00:00Z"
                        + "</GenerationTime>"
            })
    void aTypeThatIsNamedIsStillDeclaredWhenWritten(String part) throws Exception {
        String xml = DOCUMENT.formatted(part);
        IodefSchema.schema().newValidator().validate(new StreamSource(new StringReader(xml)));

        Reading<IodefDocument> reading = XML.read(xml);
        String written = XML.toXml(reading.document());

        assertThat(reading.report().findings()).isEmpty();
        IodefSchema.schema().newValidator().validate(new StreamSource(new StringReader(written)));
        assertThat(XML.read(written).document()).isEqualTo(reading.document());
    }

    @Test
    void aPrefixOfAnotherMeaningStaysWhatItIs() {
        String xml = DOCUMENT.formatted(TIME)
                .replace("<Incident ", "<Incident xmlns:s='urn:own' ")
                .replace("<GenerationTime>", "<GenerationTime xmlns:s='urn:other' xsi:type='s:dateTime'>");

        IodefDocument document = XML.read(xml).document();

        assertThat(XML.toXml(document)).contains("<Incident purpose=\"reporting\" xmlns:s=\"urn:own\">");
    }

    @Test
    void aPrefixThatAnotherElementDeclaresDoesNotBecomeThatOfTheChild() {
        String child = "<GenerationTime xmlns:s='urn:other' xsi:type='s:dateTime'>";
        String prefixed = DOCUMENT.formatted(TIME)
                .replace("<IODEF-Document ", "<IODEF-Document xmlns:s='urn:own' ")
                .replace("<Incident ", "<Incident s:mark='1' ")
                .replace("<GenerationTime>", child);
        String named = DOCUMENT.formatted(TIME)
                .replace("<IODEF-Document ", "<IODEF-Document xmlns:s='urn:own' ")
                .replace("<Incident ", "<Incident mark='s:one' ")
                .replace("<GenerationTime>", child);

        assertThat(XML.toXml(XML.read(prefixed).document()))
                .contains("s:mark=\"1\"")
                .doesNotContain("urn:other");
        assertThat(XML.toXml(XML.read(named).document()))
                .contains("mark=\"s:one\"")
                .doesNotContain("urn:other");
    }
}
