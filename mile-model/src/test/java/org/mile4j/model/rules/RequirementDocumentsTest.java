package org.mile4j.model.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mile4j.model.Finding;
import org.mile4j.model.xml.Iodef1Xml;
import org.mile4j.testing.Requirement;

/**
 * Sentences that the rules of structure hold documents to: for each a document that keeps it, and one that breaks it and
 * nothing else.
 */
class RequirementDocumentsTest {

    private static final String HEAD = "<?xml version='1.0'?><IODEF-Document version='1.00' lang='en'"
            + " xmlns='urn:ietf:params:xml:ns:iodef-1.0' xmlns:sci='urn:ietf:params:xml:ns:iodef-sci-1.0'"
            + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
            + " xsi:schemaLocation='urn:ietf:params:xml:ns:iodef-1.0 iodef-1.0.xsd'>";
    private static final String INCIDENT =
            "<Incident purpose='reporting'><IncidentID name='csirt.example.com'>1</IncidentID>"
                    + "<ReportTime>2026-01-17T09:30:00Z</ReportTime><Assessment><Impact type='dos'/></Assessment>"
                    + "<Contact role='creator' type='organization'><ContactName>C</ContactName></Contact>";

    private static String event1(String pieces) {
        return HEAD + INCIDENT + "<EventData><Description>x</Description>" + pieces + "</EventData></Incident>"
                + "</IODEF-Document>";
    }

    private static List<String> rules1(String document) {
        return Iodef1Xml.defaults().validate(document.getBytes(StandardCharsets.UTF_8)).findings().stream()
                .map(Finding::rule)
                .toList();
    }

    /** A row is of a requirement that its test carries. */
    private static void carried(String id, TestInfo test) {
        assertThat(test.getTestMethod()
                        .orElseThrow()
                        .getAnnotation(Requirement.class)
                        .value())
                .contains(id);
    }

    // ---- version 2 ------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @Requirement({
        "7970-001",
        "7970-002",
        "7970-004",
        "7970-012",
        "7970-037",
        "7970-055",
        "7970-080",
        "7970-083",
        "7970-087"
    })
    @CsvSource(delimiter = '|', textBlock = """
            7970-001     | <EventData><Record><RecordData><RecordPattern type='regex' offset='10'>x</RecordPattern><URL>https://a.example/</URL></RecordData></Record></EventData> | offset='10' | offset='0x10' | type
            7970-002     | <EventData><Assessment><TimeImpact metric='elapsed'>1.5E1</TimeImpact></Assessment></EventData> | 1.5E1 | 0x1p3 | type
            7970-004     | <EventData><Description xml:lang='de'>x</Description></EventData> | 'de' | 'd e' | type
            7970-037    | <EventData><Assessment><SystemImpact type='unknown'/><Cause>x</Cause></Assessment></EventData> | <SystemImpact type='unknown'/> | '' | missing-element
            7970-055  | <EventData><Flow><System><Node><DomainData system-status='unknown' domain-status='unknown'><Name>a.example</Name><DomainContacts><SameDomainContact>b.example</SameDomainContact></DomainContacts></DomainData></Node></System></Flow></EventData> | <SameDomainContact>b.example</SameDomainContact> | '' | missing-element
            7970-055  | <EventData><Flow><System><Node><DomainData system-status='unknown' domain-status='unknown'><Name>a.example</Name><DomainContacts><SameDomainContact>b.example</SameDomainContact></DomainContacts></DomainData></Node></System></Flow></EventData> | </SameDomainContact> | </SameDomainContact><Contact role='admin' type='person'><ContactName>x</ContactName></Contact> | exclusive-choice
            7970-080    | <IndicatorData><Indicator><IndicatorID name='csirt.example.com' version='1'>i1</IndicatorID><Observable><Address category='ipv4-addr'>192.0.2.1</Address></Observable></Indicator></IndicatorData> | <Observable><Address category='ipv4-addr'>192.0.2.1</Address></Observable> | '' | missing-element
            7970-080    | <IndicatorData><Indicator><IndicatorID name='csirt.example.com' version='1'>i1</IndicatorID><Observable><Address category='ipv4-addr'>192.0.2.1</Address></Observable></Indicator></IndicatorData> | </Observable> | </Observable><IndicatorReference euid-ref='x'/> | exclusive-choice
            7970-083  | <IndicatorData><Indicator><IndicatorID name='csirt.example.com' version='1'>i1</IndicatorID><Observable><Address category='ipv4-addr'>192.0.2.1</Address></Observable></Indicator><Indicator><IndicatorID name='csirt.example.com' version='1'>i2</IndicatorID><Observable><Address category='ipv4-addr'>192.0.2.2</Address></Observable></Indicator></IndicatorData> | >i2< | >i1< | unique-id
            7970-087 | <IndicatorData><Indicator><IndicatorID name='csirt.example.com' version='1'>i1</IndicatorID><Observable><Address category='ipv4-addr'>192.0.2.1</Address></Observable></Indicator></IndicatorData> | </Address> | </Address><Reference><URL>https://a.example/</URL></Reference> | exclusive-choice
            """)
    void aDocumentOfVersion2KeepsIt(String id, String piece, String before, String after, String rule, TestInfo test) {
        carried(id, test);
        assertThat(piece).contains(before);

        assertThat(Incidents.rules(Incidents.document(piece))).isEmpty();
        assertThat(Incidents.rules(Incidents.document(piece.replace(before, after))))
                .containsExactly("RFC7970-8-" + rule);
    }

    @Test
    @Requirement("7970-018")
    void theVersionOfADocumentIs200() {
        String good = Incidents.document("");

        assertThat(Incidents.rules(good)).isEmpty();
        assertThat(Incidents.rules(good.replace("version=\"2.00\"", "version=\"2.0\"")))
                .containsExactly("RFC7970-8-fixed-value");
        assertThat(Incidents.rules(good.replace("version=\"2.00\" ", "")))
                .containsExactly("RFC7970-8-missing-attribute");
    }

    @Test
    @Requirement("7970-012")
    void anIdentifierIsDeclaredOnceAndAReferenceNamesOne() {
        String good = Incidents.document("<IndicatorData>"
                + Incidents.indicator(
                        "i1", "<Observable><Address category='ipv4-addr'>192.0.2.1</Address></Observable>")
                + Incidents.indicator("i2", "<IndicatorReference uid-ref='i1'/>") + "</IndicatorData>");

        assertThat(Incidents.rules(good)).isEmpty();
        assertThat(Incidents.rules(good.replace("uid-ref='i1'", "uid-ref='i3'")))
                .contains("RFC7970-8-id-reference");
        assertThat(Incidents.rules(good.replace(">i2<", ">i1<"))).contains("RFC7970-8-unique-id");
    }

    @ParameterizedTest
    @Requirement({"8274-001", "8274-002", "8274-003", "8274-004"})
    @CsvSource(delimiter = '|', textBlock = """
            8274-001 | version="2.00"                                              | missing-attribute
            8274-001 | <Incident[^$]*</Incident>                                   | missing-element
            8274-002 | purpose="reporting"                                         | missing-attribute
            8274-002 | <GenerationTime>[^<]*</GenerationTime>                      | missing-element
            8274-002 | <IncidentID[^$]*</IncidentID>                               | missing-element
            8274-002 | <Contact role[^$]*</Contact>                                | missing-element
            8274-003 | name="csirt.example.com"                                    | missing-attribute
            8274-004 | type="organization"                                         | missing-attribute
            8274-004 | role="creator"                                              | missing-attribute
            """)
    void theLeastDocumentHasAllThatRfc8274Names(String id, String part, String rule, TestInfo test) {
        carried(id, test);
        String good = Incidents.document("");

        assertThat(Incidents.rules(good)).isEmpty();
        assertThat(Incidents.rules(good.replaceFirst(part, ""))).containsExactly("RFC7970-8-" + rule);
    }

    // ---- version 1 ------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @Requirement({"5070-001", "5070-002", "5070-020", "5070-021"})
    @CsvSource(delimiter = '|', textBlock = """
            5070-001  | <Record><RecordData><RecordPattern type='regex' offset='10'>x</RecordPattern><RecordItem dtype='string'>x</RecordItem></RecordData></Record> | offset='10' | offset='0x10' | type
            5070-002  | <Assessment><TimeImpact metric='elapsed'>1.5E1</TimeImpact></Assessment> | 1.5E1 | 0x1p3 | type
            5070-020  | <Method><Description>x</Description></Method> | <Description>x</Description> | '' | missing-element
            5070-020  | <Method><Reference><ReferenceName>x</ReferenceName></Reference></Method> | <Reference><ReferenceName>x</ReferenceName></Reference> | <AdditionalData dtype='string'>x</AdditionalData> | missing-element
            5070-021 | <Assessment><Impact type='dos'/><Counter type='event'>3</Counter></Assessment> | <Impact type='dos'/> | '' | missing-element
            """)
    void aDocumentOfVersion1KeepsIt(String id, String piece, String before, String after, String rule, TestInfo test) {
        carried(id, test);
        assertThat(piece).contains(before);

        assertThat(rules1(event1(piece))).isEmpty();
        assertThat(rules1(event1(piece.replace(before, after)))).containsExactly("RFC5070-8-" + rule);
    }

    @Test
    @Requirement("5070-016")
    void relatedActivityIsIncidentsOrUrls() {
        String incidents = "<RelatedActivity><IncidentID name='a.example'>7</IncidentID></RelatedActivity>";
        String document = event1("").replace("<ReportTime>", incidents + "<ReportTime>");

        assertThat(rules1(document)).isEmpty();
        assertThat(rules1(document.replace("</RelatedActivity>", "<URL>https://a.example/</URL></RelatedActivity>")))
                .containsExactly("RFC5070-8-exclusive-choice");
        assertThat(rules1(document.replace(incidents, "<RelatedActivity/>")))
                .containsExactly("RFC5070-8-missing-element");
    }

    @Test
    @Requirement({"5070-009", "5070-060"})
    void theVersionOfADocumentOfVersion1Is100AndItsLanguageIsStated() {
        String good = event1("");

        assertThat(rules1(good)).isEmpty();
        assertThat(rules1(good.replace("version='1.00'", "version='1.0'"))).containsExactly("RFC5070-8-fixed-value");
        assertThat(rules1(good.replace("version='1.00'", ""))).containsExactly("RFC5070-8-missing-attribute");
        assertThat(rules1(good.replace("lang='en'", ""))).containsExactly("RFC5070-8-missing-attribute");
    }

    // ---- structured information -----------------------------------------------------------------------------------

    @ParameterizedTest
    @Requirement({
        "7203-003",
        "7203-006",
        "7203-014",
        "7203-015",
        "7203-016",
        "7203-017",
        "7203-018",
        "7203-019",
        "7203-020",
        "7203-021",
        "7203-022",
        "7203-023",
        "7203-024",
        "7203-025",
        "7203-026",
        "7203-027",
        "7203-028",
        "7203-029",
        "7203-030",
        "7203-031",
        "7203-032",
        "7203-033",
        "7203-034",
        "7203-035",
        "7203-036",
        "7203-037"
    })
    @CsvSource(delimiter = '|', textBlock = """
            4.5.1 | AttackPattern | Method
            4.5.2 | Platform      | System
            4.5.3 | Vulnerability | Method
            4.5.4 | Scoring       | Vulnerability
            4.5.5 | Weakness      | Method
            4.5.6 | EventReport   | RecordItem
            4.5.7 | Verification  | Incident
            4.5.8 | Remediation   | Incident
            """)
    void aClassOfStructuredInformationStandsInItsPlaceWithASpecId(String section, String type, String place) {
        String least = "<sci:" + type + " SpecID='urn:ietf:params:xml:ns:mile:mmdef:1.2'>"
                + "<Reference><ReferenceName>x</ReferenceName></Reference></sci:" + type + ">";
        String good = placed(least, place);
        // Only AttackPattern may hold what MMDEF describes: private specifications may be used anywhere.
        String privately = good.replace(
                "SpecID='urn:ietf:params:xml:ns:mile:mmdef:1.2'", "SpecID='private' ext-SpecID='urn:example:a'");
        String known = type.equals("AttackPattern") ? good : privately;

        assertThat(rules1(known)).as(section).isEmpty();
        assertThat(rules1(privately.replace("<sci:" + type, "<sci:" + type + " ContentID='c'")))
                .containsExactly("RFC7203-4.4-one-kind");
        assertThat(rules1(known.replaceAll("<sci:" + type + " SpecID='[^']*'( ext-SpecID='[^']*')?", "<sci:" + type)))
                .containsExactly("RFC5070-8-missing-attribute");
        String elsewhere = place.equals("Incident") ? "Method" : "Incident";
        assertThat(rules1(placed(least, elsewhere)
                        .replace(
                                "SpecID='urn:ietf:params:xml:ns:mile:mmdef:1.2'",
                                "SpecID='private' ext-SpecID='urn:example:a'")))
                .containsExactly("RFC7203-4.5-placement");
    }

    private static String placed(String element, String place) {
        String data = "<AdditionalData dtype='xml'>" + element + "</AdditionalData>";
        return switch (place) {
            case "Method" -> event1("<Method><Description>x</Description>" + data + "</Method>");
            case "System" ->
                event1("<Flow><System category='source'><Node><Address>192.0.2.1</Address></Node>" + data
                        + "</System></Flow>");
            case "Vulnerability" ->
                placed(
                        "<sci:Vulnerability SpecID='private' ext-SpecID='urn:example:v'><Reference><ReferenceName>x"
                                + "</ReferenceName></Reference>" + element + "</sci:Vulnerability>",
                        "Method");
            case "RecordItem" ->
                event1("<Record><RecordData><RecordItem dtype='xml'>" + element
                        + "</RecordItem></RecordData></Record>");
            default -> event1("").replace("</Incident>", data + "</Incident>");
        };
    }

    // ---- phishing -------------------------------------------------------------------------------------------------

    private static String report() {
        return Rules.goodDocument("RFC5901-5.4-version")
                .orElseThrow()
                .replace(
                        "          </phish:LureSource>",
                        "<phish:DomainData SystemStatus='fraudulent'><phish:Name>a.example</phish:Name>"
                                + "<phish:SameDomainContact>b.example</phish:SameDomainContact></phish:DomainData>"
                                + "<phish:IncludedMalware><phish:Name>unknown</phish:Name></phish:IncludedMalware>"
                                + "</phish:LureSource>")
                .replace(
                        "</phish:PhraudReport>",
                        "<phish:EmailRecord><phish:EmailCount>3</phish:EmailCount></phish:EmailRecord>"
                                + "<phish:DCSite DCType='web'><phish:SiteURL>http://a.example/</phish:SiteURL></phish:DCSite>"
                                + "<phish:ArchivedData type='basecamp'/></phish:PhraudReport>");
    }

    @ParameterizedTest
    @Requirement({
        "5901-003",
        "5901-004",
        "5901-006",
        "5901-010",
        "5901-011",
        "5901-013",
        "5901-019",
        "5901-020",
        "5901-023",
        "5901-024",
        "5901-025",
        "5901-026",
        "5901-027",
        "5901-028",
        "5901-030",
        "5901-031",
        "5901-032",
        "5901-036"
    })
    @CsvSource(delimiter = '|', textBlock = """
            Version="0.06"                                             | missing-attribute
            FraudType="phishing"                                       | missing-attribute
            <phish:LureSource>[^$]*</phish:LureSource>                 | missing-element
            <System category="source">[^$]*?</System>                  | missing-element
            <phish:Name>a.example</phish:Name>                         | missing-element
            SystemStatus='fraudulent'                                  | missing-attribute
            <phish:Name>unknown</phish:Name>                           | missing-element
            <phish:OriginatingSensor[^$]*</phish:OriginatingSensor>    | missing-element
            OriginatingSensorType="human"                              | missing-attribute
            <phish:DateFirstSeen>[^<]*</phish:DateFirstSeen>           | missing-element
            <System category="sensor">[^$]*?</System>                  | missing-element
            <phish:EmailCount>3</phish:EmailCount>                     | missing-element
            DCType='web'                                               | missing-attribute
            <phish:SiteURL>[^<]*</phish:SiteURL>                       | missing-element
            type='basecamp'                                            | missing-attribute
            """)
    void aPhishingReportHasWhatIsRequired(String part, String rule) {
        assertThat(rules1(report())).isEmpty();
        assertThat(rules1(report().replaceFirst(part, ""))).containsExactly("RFC5070-8-" + rule);
    }

    @Test
    @Requirement({"5901-015", "5901-016"})
    void theContactsOfADomainAreThoseOfAnotherOrItsOwn() {
        String contact = "<Contact role='ext-value' ext-role='billingContacts' type='person'>"
                + "<ContactName>x</ContactName></Contact>";
        String same = "<phish:SameDomainContact>b.example</phish:SameDomainContact>";

        assertThat(rules1(report())).isEmpty();
        assertThat(rules1(report().replace(same, contact + contact))).isEmpty();
        assertThat(rules1(report().replace(same, same + contact))).containsExactly("RFC5070-8-exclusive-choice");
    }

    @ParameterizedTest
    @Requirement("5901-035")
    @CsvSource(delimiter = '|', textBlock = """
            purpose="reporting"                     | RFC5070-8-missing-attribute
            <IncidentID[^$]*?</IncidentID>          | RFC5070-8-missing-element
            <ReportTime>[^<]*</ReportTime>          | RFC5070-8-missing-element
            <Contact role[^$]*?</Contact>           | RFC5070-8-missing-element
            role="creator"                          | RFC5070-8-missing-attribute
            type="organization"                     | RFC5070-8-missing-attribute
            <Email>[^<]*</Email>                    | RFC5070-3.7-contact-empty
            """)
    void theIncidentOfAPhishingReportHasWhatIsRequired(String part, String rule) {
        assertThat(rules1(report().replaceFirst(part, ""))).containsExactly(rule);
    }
}
