package org.mile4j.model.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mile4j.model.Finding;
import org.mile4j.model.Finding.Severity;
import org.mile4j.model.Mode;
import org.mile4j.model.Reading;
import org.mile4j.model.Report;
import org.mile4j.model.convert.Conversion;
import org.mile4j.model.convert.Upgrade;
import org.mile4j.model.data.CanonicalXml;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.iodef.Method;
import org.mile4j.model.iodef1.AttackPattern;
import org.mile4j.model.iodef1.SpecId;
import org.mile4j.model.xml.Iodef1Xml;
import org.mile4j.model.xml.IodefXml;
import org.mile4j.testing.Requirement;

/** RFC 7203: what its examples and its demands come to in documents of both versions. */
class StructuredInformationTest {

    private static final String SCHEMA = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://xml/metadataSharing.xsd"
                elementFormDefault="qualified">
              <xs:element name="malwareMetaData">
                <xs:complexType>
                  <xs:sequence>
                    <xs:any minOccurs="0" maxOccurs="unbounded" processContents="lax"/>
                  </xs:sequence>
                  <xs:attribute name="version" type="xs:decimal" use="required"/>
                  <xs:attribute name="id" type="%s" use="required"/>
                </xs:complexType>
              </xs:element>
              <xs:element name="sha256" type="xs:hexBinary"/>
            </xs:schema>""";

    private static byte[] example() throws IOException {
        try (InputStream in =
                StructuredInformationTest.class.getResourceAsStream("/rfc-examples/rfc7203/s5.1-mmdef.xml")) {
            return in.readAllBytes();
        }
    }

    private static String document(String method) {
        return """
                <IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-2.0" version="2.00" xml:lang="en"
                    xmlns:sci="urn:ietf:params:xml:ns:iodef-sci-1.0"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xsi:schemaLocation="urn:ietf:params:xml:ns:iodef-2.0 iodef-2.0.xsd">
                  <Incident purpose="reporting">
                    <IncidentID name="csirt.example.com">1</IncidentID>
                    <GenerationTime>2026-01-31T08:00:00Z</GenerationTime>
                    <Method>%s</Method>
                    <Contact role="creator" type="organization"><ContactName>CSIRT</ContactName></Contact>
                  </Incident>
                </IODEF-Document>""".formatted(method);
    }

    private static List<Finding> errors(Report report) {
        return report.findings().stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .toList();
    }

    // ---- MMDEF ----------------------------------------------------------------------------------------------------

    @Test
    @Requirement("7203-038")
    void theExampleWithMmdefIsReceivedAndSentWithoutError() throws IOException {
        byte[] example = example();

        Reading<org.mile4j.model.iodef1.IodefDocument> reading =
                Iodef1Xml.defaults().read(example);

        assertThat(errors(reading.report())).extracting(Finding::rule).noneMatch(id -> id.startsWith("RFC7203"));
        byte[] sent = Iodef1Xml.defaults().toBytes(reading.document());
        assertThat(CanonicalXml.of(sent)).isEqualTo(CanonicalXml.of(example));
    }

    @Test
    void thePayloadIsAValue() throws IOException {
        org.mile4j.model.iodef1.Method method = Iodef1Xml.defaults()
                .read(example())
                .document()
                .incidents()
                .get(0)
                .methods()
                .get(0);

        List<AttackPattern> patterns =
                Extensions.installed().read(method.additionalData().get(0), AttackPattern.class);

        assertThat(patterns).singleElement().satisfies(pattern -> {
            assertThat(pattern.specId()).contains(SpecId.MMDEF_1_2);
            assertThat(pattern.rawData().get(0).content().toString()).contains("malwareMetaData");
        });
    }

    @Test
    void theUpgradePutsThePatternIntoTheMethod() throws IOException {
        Conversion<IodefDocument> upgraded =
                Upgrade.of(Iodef1Xml.defaults().read(example()).document());

        Method method = upgraded.document().incidents().get(0).methods().get(0);

        assertThat(method.attackPatterns()).singleElement().satisfies(pattern -> {
            assertThat(pattern.specId()).contains(org.mile4j.model.iodef.SpecId.MMDEF_1_2);
            assertThat(pattern.rawData().get(0).dtype()).contains(org.mile4j.model.iodef.Dtype.XML);
        });
        assertThat(method.additionalData()).isEmpty();
        assertThat(errors(IodefXml.defaults().validate(upgraded.document()))).isEmpty();
    }

    /** RFC 7203, Section 4.4: what the payload says of itself does not count where SpecID says otherwise. */
    @Test
    @Requirement("7203-010")
    void theSpecIdIsPreferredToThePayload() {
        String document = document("<sci:Weakness SpecID='urn:ietf:params:xml:ns:mile:mmdef:1.2'>"
                + "<sci:RawData dtype='xml'><w xmlns='urn:example:weakness'/></sci:RawData></sci:Weakness>");
        Registrations registrations =
                Registrations.iana().with("specification | urn:example:weakness | W | 1 | Weakness");
        IodefXml xml = IodefXml.defaults().extensions(Extensions.installed().with(registrations));

        Reading<IodefDocument> reading = xml.read(document);

        assertThat(reading.report().findings())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("RFC7203-4.4-payload-namespace", "RFC7203-7-applicable-class");
        assertThat(reading.document().incidents().get(0).methods().get(0).weaknesses())
                .singleElement()
                .satisfies(w -> {
                    assertThat(w.specId()).contains(org.mile4j.model.iodef.SpecId.MMDEF_1_2);
                    assertThat(w.rawData()).hasSize(1);
                });
    }

    @Test
    @Requirement("7203-039")
    void aPayloadThatIsNotWellFormedIsRefused() {
        String document = document("<sci:Weakness SpecID='private' ext-SpecID='urn:example:w'>"
                + "<sci:RawData dtype='xml'><w xmlns='urn:example:w'><v></w></sci:RawData></sci:Weakness>");

        assertThat(IodefXml.defaults().validate(document).findings())
                .extracting(Finding::rule)
                .contains("XML-well-formed");
    }

    // ---- binding --------------------------------------------------------------------------------------------------

    @Test
    void elementsOfVersion1InADocumentOfVersion2AreReportedAndKept() {
        String document = document("<sci:Weakness SpecID='private' ext-SpecID='urn:example:w' ContentID='w'>"
                + "<Reference xmlns='urn:ietf:params:xml:ns:iodef-1.0'><ReferenceName>w</ReferenceName></Reference>"
                + "</sci:Weakness>");
        IodefXml preserve = IodefXml.defaults().mode(Mode.PRESERVE);

        Reading<IodefDocument> reading = preserve.read(document);

        assertThat(reading.report().findings()).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo("RFC7970-8-foreign-namespace");
            assertThat(f.severity()).isEqualTo(Severity.WARNING);
        });
        assertThat(errors(IodefXml.defaults().validate(document))).hasSize(1);
        assertThat(preserve.toXml(reading.document())).contains("urn:ietf:params:xml:ns:iodef-1.0", "ReferenceName");
    }

    @Test
    @Requirement("7203-002")
    void textInRawDataIsReportedAndKept() {
        String document = document("<sci:Weakness SpecID='private' ext-SpecID='w'>"
                + "<sci:RawData dtype='xml'>CWE-79</sci:RawData></sci:Weakness>");

        Reading<IodefDocument> reading = IodefXml.defaults().read(document);

        assertThat(reading.report().findings())
                .extracting(Finding::rule)
                .containsExactly("RFC7970-8-character-data", "RFC7203-4.4-raw-data-document");
        assertThat(reading.document()
                        .incidents()
                        .get(0)
                        .methods()
                        .get(0)
                        .weaknesses()
                        .get(0)
                        .rawData()
                        .get(0)
                        .text())
                .isEqualTo("CWE-79");
    }

    @Test
    @Requirement("7203-002")
    void anotherDtypeOfRawDataIsReported() {
        assertThat(IodefXml.defaults()
                        .validate(document("<sci:Weakness SpecID='private' ext-SpecID='w'>"
                                + "<sci:RawData dtype='string'><a xmlns=''/></sci:RawData></sci:Weakness>"))
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("RFC7970-8-fixed-value");
    }

    @Test
    void anExtSpecIdWithoutASpecIdIsKept() {
        String xml = document("<sci:Weakness ext-SpecID='w' ContentID='1'/>");

        assertThat(IodefXml.defaults().toXml(IodefXml.defaults().read(xml).document()))
                .contains("ext-SpecID=\"w\"")
                .doesNotContain(" SpecID=");
    }

    @Test
    @Requirement({"7203-001", "RFC7203-4.4-spec-id-registered"})
    void aSpecificationThatARegistryFileNamesIsRegistered() {
        String document = document("<sci:Weakness SpecID='urn:ietf:params:xml:ns:mile:cwe:3.3' ContentID='CWE-89'/>");
        Extensions extensions = Extensions.installed()
                .with(Registrations.iana()
                        .with("specification | urn:ietf:params:xml:ns:mile:cwe:3.3 | CWE | 3.3 | Weakness"));

        assertThat(IodefXml.defaults().validate(document).findings())
                .extracting(Finding::rule)
                .containsExactly("RFC7203-4.4-spec-id-registered");
        assertThat(IodefXml.defaults().extensions(extensions).validate(document).findings())
                .isEmpty();
    }

    // ---- schemas of payloads --------------------------------------------------------------------------------------

    private static Extensions withSchema(String idType) {
        return Extensions.installed()
                .with(PayloadSchemas.of(
                        Map.of("metadataSharing.xsd", SCHEMA.formatted(idType).getBytes(StandardCharsets.UTF_8))));
    }

    private static String pattern(String id) {
        return "<sci:AttackPattern SpecID='urn:ietf:params:xml:ns:mile:mmdef:1.2'><sci:RawData dtype='xml'>"
                + "<malwareMetaData xmlns='http://xml/metadataSharing.xsd' version='1.2' id='" + id + "'/>"
                + "</sci:RawData></sci:AttackPattern>";
    }

    @Test
    @Requirement({"7203-040", "RFC7203-5-payload-schema"})
    void aPayloadIsCheckedByTheSchemaAtHand() {
        IodefXml xml = IodefXml.defaults().extensions(withSchema("xs:integer"));

        assertThat(xml.validate(document(pattern("17"))).findings()).isEmpty();
        assertThat(xml.validate(document(pattern("x"))).findings()).isNotEmpty().allSatisfy(f -> {
            assertThat(f.rule()).isEqualTo("RFC7203-5-payload-schema");
            assertThat(f.location().path())
                    .isEqualTo("/IODEF-Document/Incident[1]/Method[1]/sci:AttackPattern[1]/sci:RawData[1]"
                            + "/Q{http://xml/metadataSharing.xsd}malwareMetaData[1]");
        });
    }

    @Test
    @Requirement("RFC7203-5-payload-schema")
    void thePayloadOfTheExampleIsFoldedWhichItsSchemaRefuses() throws IOException {
        // The RFC broke the lines of its digests, so that they hold white space (erratum or not, hexBinary has none).
        Report report =
                Iodef1Xml.defaults().extensions(withSchema("xs:integer")).validate(example());

        assertThat(errors(report))
                .filteredOn(f -> f.rule().equals("RFC7203-5-payload-schema"))
                .isNotEmpty();
    }

    @Test
    @Requirement({"7203-040", "8274-008", "IODEF-extension-schema"})
    void contentOfAdditionalDataIsCheckedByTheSchemaAtHandAsWell() {
        String data = document("<AdditionalData dtype='xml'>"
                + "<malwareMetaData xmlns='http://xml/metadataSharing.xsd' version='1.2'/></AdditionalData>");

        assertThat(IodefXml.defaults()
                        .extensions(withSchema("xs:integer"))
                        .validate(data)
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("IODEF-extension-schema");
    }

    @Test
    void aSchemaThatAsksForAnotherIsRefusedUnlessThatIsGiven() {
        String including = """
                <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:a">
                  <xs:include schemaLocation="http://schemas.example/part.xsd"/>
                  <xs:element name="a" type="a" xmlns="urn:a"/>
                </xs:schema>""";
        String part = """
                <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:a">
                  <xs:simpleType name="a"><xs:restriction base="xs:integer"/></xs:simpleType>
                </xs:schema>""";
        byte[] main = including.getBytes(StandardCharsets.UTF_8);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PayloadSchemas.of(Map.of("a.xsd", main)))
                .withMessageContaining("http://schemas.example/part.xsd")
                .withMessageContaining("not fetched");
        Map<String, byte[]> both = new java.util.LinkedHashMap<>();
        both.put("a.xsd", main);
        both.put("part.xsd", part.getBytes(StandardCharsets.UTF_8));
        assertThat(PayloadSchemas.of(both).problems(org.mile4j.model.data.XmlElement.parse("<a xmlns='urn:a'>x</a>")))
                .isNotEmpty();
        assertThat(PayloadSchemas.of(both).problems(org.mile4j.model.data.XmlElement.parse("<a xmlns='urn:a'>1</a>")))
                .isEmpty();
    }

    @Test
    void aSchemaWithADocumentTypeIsRefused() {
        String schema = "<!DOCTYPE xs:schema [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                + "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:a'/>";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PayloadSchemas.of(Map.of("a.xsd", schema.getBytes(StandardCharsets.UTF_8))))
                .withMessageContaining("a.xsd");
    }

    @Test
    void whatIsNoSchemaIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PayloadSchemas.of(Map.of("a.xsd", "<a/>".getBytes(StandardCharsets.UTF_8))))
                .withMessageContaining("a.xsd is no XML Schema");
    }
}
