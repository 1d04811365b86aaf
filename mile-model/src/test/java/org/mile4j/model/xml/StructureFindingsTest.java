package org.mile4j.model.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mile4j.model.Finding;
import org.mile4j.model.Mode;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.iodef.Contact;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.testing.Requirement;

/** The findings on structure of one document, and what becomes of what does not belong there. */
class StructureFindingsTest {
    private static final IodefXml CORRECTED = IodefXml.defaults().rules(EnumSet.of(RuleGroup.STRUCTURE));

    /** Begins without an XML declaration: the parser places the root element where the declaration ends. */
    private static final String WRONG = """
            <IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-2.0"
                xmlns:x="urn:example:x"
                version="2.0" color="red">
              <Incident purpose="gossip" x:color="blue">
                <IncidentID>1</IncidentID>
                stray
                <GenerationTime kind="a">yesterday</GenerationTime>
                <GenerationTime>2026-01-31T08:00:00Z</GenerationTime>
                <DetectTime>2026-01-31T08:00:00Z</DetectTime>
                <x:Note/>
                <Contact role="creator" type="person">
                  <Email/>
                  <Timezone><b/></Timezone>
                </Contact>
                <IndicatorData>
                  <Indicator>
                    <IndicatorID name="a" version="1">i1</IndicatorID>
                    <ObservableReference uid-ref="i2"/>
                    <IndicatorReference/>
                  </Indicator>
                  <Indicator>
                    <IndicatorID name="a" version="1">i1</IndicatorID>
                    <Observable><FileData><File><SignatureData>
                      <ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#">
                        <ds:SignatureValue>?</ds:SignatureValue>
                      </ds:Signature>
                    </SignatureData></File></FileData></Observable>
                  </Indicator>
                </IndicatorData>
                <AdditionalData dtype="xml"><x:any><Contact type="person"/></x:any></AdditionalData>
              </Incident>
            </IODEF-Document>
            """;

    @Test
    @Requirement("7970-124")
    void everyErrorIsFoundWithItsPathLineAndColumn() {
        assertThat(findings(CORRECTED, WRONG))
                .containsExactly(
                        "1:1 /IODEF-Document/@version fixed-value",
                        "1:1 /IODEF-Document/@color unknown-attribute",
                        "4:3 /IODEF-Document/Incident[1]/@purpose value",
                        "4:3 /IODEF-Document/Incident[1]/@x:color unknown-attribute",
                        "5:5 /IODEF-Document/Incident[1]/IncidentID[1] missing-attribute",
                        "5:31 /IODEF-Document/Incident[1] character-data",
                        "7:5 /IODEF-Document/Incident[1]/GenerationTime[1]/@kind unknown-attribute",
                        "7:5 /IODEF-Document/Incident[1]/GenerationTime[1] type",
                        "8:5 /IODEF-Document/Incident[1]/GenerationTime[2] surplus-element",
                        "9:5 /IODEF-Document/Incident[1]/DetectTime[1] element-order",
                        "10:5 /IODEF-Document/Incident[1]/x:Note[1] foreign-namespace",
                        "12:7 /IODEF-Document/Incident[1]/Contact[1]/Email[1] missing-element",
                        "13:17 /IODEF-Document/Incident[1]/Contact[1]/Timezone[1]/b[1] unknown-element",
                        "19:9 /IODEF-Document/Incident[1]/IndicatorData[1]/Indicator[1]/IndicatorReference[1]"
                                + " exclusive-choice",
                        "22:9 /IODEF-Document/Incident[1]/IndicatorData[1]/Indicator[2]/IndicatorID[1] unique-id",
                        "25:13 /IODEF-Document/Incident[1]/IndicatorData[1]/Indicator[2]/Observable[1]/FileData[1]"
                                + "/File[1]/SignatureData[1]/ds:Signature[1]/ds:SignatureValue[1] element-order",
                        "25:13 /IODEF-Document/Incident[1]/IndicatorData[1]/Indicator[2]/Observable[1]/FileData[1]"
                                + "/File[1]/SignatureData[1]/ds:Signature[1]/ds:SignatureValue[1] type",
                        "24:11 /IODEF-Document/Incident[1]/IndicatorData[1]/Indicator[2]/Observable[1]/FileData[1]"
                                + "/File[1]/SignatureData[1]/ds:Signature[1] missing-element",
                        "30:40 /IODEF-Document/Incident[1]/AdditionalData[1]/x:any[1]/Contact[1] missing-attribute",
                        "18:9 /IODEF-Document/Incident[1]/IndicatorData[1]/Indicator[1]/ObservableReference[1]/@uid-ref"
                                + " id-reference");
    }

    @Test
    void placesOfSchemasAreUrisWhereverTheyStand() {
        String document = """
                <?xml version="1.0" encoding="UTF-8"?>
                <IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-2.0" version="2.00"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xsi:schemaLocation="urn:ietf:params:xml:ns:iodef-2.0
                        ::">
                  <Incident purpose="reporting" xsi:schemaLocation="">
                    <IncidentID name="a" xsi:noNamespaceSchemaLocation="+02:00">1</IncidentID>
                    <GenerationTime xsi:schemaLocation="urn:a a.xsd  urn:b b.xsd">2026-01-31T08:00:00Z</GenerationTime>
                    <Description xsi:noNamespaceSchemaLocation="a.xsd">text</Description>
                    <Contact role="creator" type="person"><ContactName>A</ContactName></Contact>
                  </Incident>
                </IODEF-Document>
                """;

        assertThat(findings(CORRECTED, document))
                .containsExactly(
                        "2:1 /IODEF-Document/@xsi:schemaLocation type",
                        "7:5 /IODEF-Document/Incident[1]/IncidentID[1]/@xsi:noNamespaceSchemaLocation type");
    }

    @Test
    void anUnknownElementInAnExtensionMayBeNilIfItSaysSoInABoolean() {
        String document = StructureDocuments.minimal()
                .replace(
                        "</Incident>",
                        "<AdditionalData dtype='xml' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>"
                                + "<x:a xmlns:x='urn:example:x' xsi:nil=' true '/>"
                                + "<x:b xmlns:x='urn:example:x' xsi:nil='public' xsi:schemaLocation=':: a'/>"
                                + "</AdditionalData></Incident>");

        assertThat(findings(CORRECTED, document))
                .extracting(finding -> finding.substring(finding.indexOf(' ') + 1))
                .containsExactly(
                        "/IODEF-Document/Incident[1]/AdditionalData[1]/x:b[1]/@xsi:nil type",
                        "/IODEF-Document/Incident[1]/AdditionalData[1]/x:b[1]/@xsi:schemaLocation type");
    }

    @Test
    void everyFindingNamesItsSection() {
        List<Finding> findings =
                CORRECTED.validate(WRONG.getBytes(StandardCharsets.UTF_8)).findings();

        assertThat(findings).extracting(Finding::section).allMatch(s -> s.matches("RFC (7970|3275), Section [\\d.]+"));
    }

    @Test
    @Requirement("7970-124")
    void whatDoesNotBelongIsOnlyAWarningInPreserveMode() {
        String unknown = StructureDocuments.minimal()
                .replace("<Contact ", "<Unknown/><Contact xmlns:x='urn:example:x' x:a='1' color='red' ")
                .replace("type=\"organization\"", "type=\"crowd\"");

        assertThat(CORRECTED.mode(Mode.PRESERVE).read(unknown).report().findings())
                .hasSize(4)
                .allMatch(f -> f.severity() == Finding.Severity.WARNING);
        assertThat(CORRECTED.mode(Mode.STRICT).read(unknown).report().findings())
                .hasSize(4)
                .allMatch(f -> f.severity() == Finding.Severity.ERROR);
    }

    @Test
    void strayNodesAreWrittenAtTheirPlaces() {
        assertSurvives("""
                <IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-2.0" version="2.00" color="red">\
                <Incident purpose="reporting" status="odd" xmlns:x="urn:example:x" x:a="1"><!-- first -->\
                <IncidentID name="a">1</IncidentID><Unknown n="1"><x:deep>text<y xmlns=""/></x:deep></Unknown>stray\
                <GenerationTime x:b="2">2026-01-31T08:00:00Z</GenerationTime><?target data?>\
                <Contact role="creator" type="person"><ContactName>A</ContactName></Contact><x:Last/>\
                </Incident></IODEF-Document>""");
    }

    @Test
    void surplusChildrenAreWrittenAtTheirPlaces() {
        assertSurvives("""
                <IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-2.0" version="2.00">\
                <Incident purpose="reporting"><IncidentID name="a">1</IncidentID>\
                <IncidentID name="a">2</IncidentID>\
                <GenerationTime>2026-01-31T08:00:00Z</GenerationTime>\
                <GenerationTime>2026-02-01T08:00:00Z</GenerationTime>\
                <Contact role="creator" type="person"><Timezone>Z</Timezone><Timezone>+01:00</Timezone></Contact>\
                </Incident></IODEF-Document>""");
    }

    @Test
    void theOtherSpellingAndOrderAreWrittenAsTheyWereRead() {
        assertSurvives("""
                <IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-2.0" version="2.00">\
                <Incident purpose="reporting"><IncidentID name="a">1</IncidentID>\
                <GenerationTime>2026-01-31T08:00:00Z</GenerationTime>\
                <Contact role="vendor-services" type="person"/>\
                <EventData><Flow><System><Node><Address>::1</Address></Node>\
                <Service><ProtoCode>1</ProtoCode><ProtoType>2</ProtoType></Service></System></Flow>\
                <Record><RecordData><WindowsRegistryKeysModified><Key><KeyName>k</KeyName><KeyValue>v</KeyValue></Key>\
                </WindowsRegistryKeysModified></RecordData></Record></EventData>\
                </Incident></IODEF-Document>""");
    }

    @Test
    void freeContentKeepsEveryCharacterEvenWhereItIsChecked() {
        assertSurvives("""
                <IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-2.0" version="2.00">\
                <Incident purpose="reporting"><IncidentID name="a">1</IncidentID>\
                <GenerationTime>2026-01-31T08:00:00Z</GenerationTime>\
                <Contact role="creator" type="person"/>\
                <AdditionalData dtype="xml">
                  <!-- kept --> text <Contact role="creator" type="person">
                    <Timezone> </Timezone> <?kept too?> <Unknown/>
                    <ContactName color="red">A<!-- kept -->B</ContactName>
                  </Contact>
                  <ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"> <ds:KeyName>k</ds:KeyName>
                  </ds:KeyInfo></AdditionalData>\
                </Incident></IODEF-Document>""");
    }

    @Test
    void childrenOutOfOrderAreReportedAndKeptInTheirFields() {
        String document = StructureDocuments.minimal()
                .replace(
                        "</Incident>",
                        "<Description>late</Description><DetectTime>2026-01-30T08:00:00Z</DetectTime></Incident>");

        Incident incident = CORRECTED.read(document).document().incidents().get(0);

        assertThat(findings(CORRECTED, document)).hasSize(2).allMatch(f -> f.endsWith(" element-order"));
        assertThat(incident.descriptions()).extracting(d -> d.value()).containsExactly("late");
        assertThat(incident.detectTime()).isPresent();
        assertThat(findings(CORRECTED, CORRECTED.toXml(CORRECTED.read(document).document())))
                .isEmpty();
    }

    @Test
    void theSameIsReadWhetherStructureIsCheckedOrNot() {
        IodefXml unchecked = IodefXml.defaults().rules(EnumSet.noneOf(RuleGroup.class));
        IodefDocument document = unchecked.read(WRONG).document();

        assertThat(document).isEqualTo(CORRECTED.read(WRONG).document());
        assertThat(document.incidents().get(0).contacts())
                .extracting(Contact::extras)
                .noneMatch(e -> e.isEmpty());
    }

    /** In canonical form the document is written as it was read, in both profiles. */
    private static void assertSurvives(String document) {
        for (Profile profile : Profile.values()) {
            IodefXml xml = IodefXml.defaults().profile(profile);
            String written = xml.toXml(xml.read(document).document());
            assertThat(written.replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "")
                            .strip())
                    .isEqualTo(document);
        }
    }

    private static List<String> findings(IodefXml xml, String document) {
        return xml.read(document).report().findings().stream()
                .map(f -> f.location().line() + ":" + f.location().column() + " "
                        + f.location().path() + " " + f.rule().replace("RFC7970-8-", ""))
                .toList();
    }
}
