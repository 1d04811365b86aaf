package org.mile4j.model.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mile4j.model.generator.Generator;
import org.mile4j.model.xml.IodefSchema;

class IodefSchemaTest {

    private static final String DOCUMENT = """
            <IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-2.0" version="2.00" xml:lang="en">
              <Incident purpose="reporting">
                <IncidentID name="csirt.example.com">1</IncidentID>
                <GenerationTime>2026-01-31T08:00:00Z</GenerationTime>
                %s
                <Contact role="creator" type="organization"><ContactName>CSIRT</ContactName></Contact>
                <EventData>%s</EventData>
              </Incident>
            </IODEF-Document>
            """;

    @Test
    void admitsASmallDocument() {
        assertThat(SchemaVerdict.errors(IodefSchema.schema(), DOCUMENT.formatted("", "")))
                .isEmpty();
    }

    @Test
    void refusesADocumentWithoutVersionWhichTheLiteralReadingAdmits() throws Exception {
        String document = DOCUMENT.formatted("", "").replace("version=\"2.00\" ", "");

        assertThat(SchemaVerdict.errors(IodefSchema.schema(), document))
                .singleElement()
                .asString()
                .contains("version");
        assertThat(SchemaVerdict.errors(literal(), document)).isEmpty();
    }

    /** Fields of EventData of which the corrected reading admits more than the literal one. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            D27 | <Assessment><IncidentCategory/><SystemImpact/><Confidence rating="numeric">0.5</Confidence></Assessment>
            D26 | <Assessment><MonetaryImpact>0</MonetaryImpact></Assessment>
            D30 | <Expectation action="training"/>
            D17 | <Discovery><Contact role="vendor-support" type="person"/></Discovery>
            D36 | <Flow><System><Node><Address>::1</Address></Node><Service><ProtoCode>1</ProtoCode><ProtoType>2</ProtoType></Service></System></Flow>
            D33 | <Flow><System><Node><Address>::1</Address><Counter type="peak" unit="byte">1</Counter></Node></System></Flow>
            D40 | <Record><RecordData><WindowsRegistryKeysModified><Key><KeyName>a</KeyName><KeyValue>b</KeyValue></Key></WindowsRegistryKeysModified></RecordData></Record>
            D39 | <Record><RecordData><RecordPattern>.*</RecordPattern></RecordData></Record>
            D10 | <Record><RecordData><Application><SoftwareReference spec-name="cpe">cpe:/a</SoftwareReference></Application></RecordData></Record>
            """)
    void admitsWhatOnlyTheCorrectedReadingHas(String decision, String event) throws Exception {
        String document = DOCUMENT.formatted("", event);

        assertThat(SchemaVerdict.errors(IodefSchema.schema(), document)).isEmpty();
        assertThat(SchemaVerdict.errors(literal(), document)).isNotEmpty();
    }

    /** Fields of EventData that both readings admit; where they have another spelling, it is the schema's. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            D27 | <Assessment><SystemImpact/><Confidence rating="high"/></Assessment>
            D18 | <Discovery><Contact role="vendor-services" type="person"/></Discovery>
            D36 | <Flow><System><Node><Address>::1</Address></Node><Service><ProtoType>2</ProtoType><ProtoCode>1</ProtoCode></Service></System></Flow>
            D33 | <Flow><System><Node><Address>::1</Address><Counter type="rate" unit="byte">1</Counter></Node></System></Flow>
            D40 | <Record><RecordData><WindowsRegistryKeysModified><Key><KeyName>a</KeyName><Value>b</Value></Key></WindowsRegistryKeysModified></RecordData></Record>
            ds  | <Record><RecordData><CertificateData><Certificate><ds:X509Data xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509SubjectName>CN=a</ds:X509SubjectName></ds:X509Data></Certificate></CertificateData></RecordData></Record>
            sci | <Method><sci:Weakness xmlns:sci="urn:ietf:params:xml:ns:iodef-sci-1.0" SpecID="x"><Reference><URL>http://a.example/</URL></Reference><sci:Scoring SpecID="y"><sci:RawData dtype="xml"><any xmlns=""/></sci:RawData></sci:Scoring></sci:Weakness></Method>
            """)
    void admitsWhatBothReadingsHave(String decision, String event) throws Exception {
        String document = DOCUMENT.formatted("", event);

        assertThat(SchemaVerdict.errors(IodefSchema.schema(), document)).isEmpty();
        assertThat(SchemaVerdict.errors(literal(), document)).isEmpty();
    }

    /** Fields of EventData that the corrected reading refuses although the literal one admits them. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            D31 | <Flow><System><Node/></System></Flow>
            D34 | <Flow><System><Node><DomainData><Name>a.example</Name></DomainData></Node></System></Flow>
            """)
    void refusesWhatOnlyTheLiteralReadingHas(String decision, String event) throws Exception {
        String document = DOCUMENT.formatted("", event);

        assertThat(SchemaVerdict.errors(IodefSchema.schema(), document)).isNotEmpty();
        assertThat(SchemaVerdict.errors(literal(), document)).isEmpty();
    }

    @Test
    void takesAnIndicatorThatActivityRefersToAsAReference() throws Exception {
        String reference = "<IndicatorID name=\"a\" version=\"1\">i1</IndicatorID>";
        String document = DOCUMENT.formatted("", "")
                .replace("<GenerationTime>", "<RelatedActivity>" + reference + "</RelatedActivity><GenerationTime>")
                .replace(
                        "</Incident>",
                        "<IndicatorData><Indicator>" + reference
                                + "<Observable/></Indicator></IndicatorData></Incident>");

        assertThat(SchemaVerdict.errors(IodefSchema.schema(), document)).isEmpty();
        assertThat(SchemaVerdict.errors(literal(), document)).anyMatch(e -> e.contains("i1"));
    }

    @Test
    void opensEachOfItsFiles() throws IOException {
        for (String file : IodefSchema.files()) {
            try (InputStream in = IodefSchema.open(file)) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                        .contains("<xs:schema");
            }
        }
    }

    @Test
    void saysWhichFilesThereAreWhenAskedForAnother() {
        assertThatThrownBy(() -> IodefSchema.open("../secret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("../secret")
                .hasMessageContaining(IodefSchema.MAIN_FILE);
    }

    @Test
    void servesSchemasOfOthersThatImportIt() throws Exception {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setResourceResolver(IodefSchema.resolver());

        Schema schema = factory.newSchema(new StreamSource(new StringReader("""
                <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:iodef="urn:ietf:params:xml:ns:iodef-2.0">
                  <xs:import namespace="urn:ietf:params:xml:ns:iodef-2.0" schemaLocation="iodef-2.0.xsd"/>
                  <xs:element name="note" type="iodef:MLStringType"/>
                </xs:schema>
                """)));

        assertThat(SchemaVerdict.errors(schema, "<note xml:lang='en'>text</note>"))
                .isEmpty();
        assertThat(SchemaVerdict.errors(schema, "<note restriction='red'>text</note>"))
                .isNotEmpty();
    }

    @Test
    void fetchesNothing() {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setResourceResolver(IodefSchema.resolver());
        StreamSource schema = new StreamSource(new StringReader("""
                <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
                  <xs:import namespace="urn:other" schemaLocation="http://schema.example/other.xsd"/>
                </xs:schema>
                """));

        assertThatThrownBy(() -> factory.newSchema(schema)).hasMessageContaining("http://schema.example/other.xsd");
    }

    private static Schema literal() throws Exception {
        Map<String, String> files = new Generator(Path.of(System.getProperty("mile.root"))).literalSchemas();
        return SchemaVerdict.compile(files);
    }
}
