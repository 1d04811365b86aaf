package org.mile4j.model.convert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mile4j.model.convert.Conversion.Kind;
import org.mile4j.model.convert.Conversion.Note;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.iodef1.ExtensionType;
import org.mile4j.model.iodef1.IodefDocument;
import org.mile4j.model.xml.Iodef1Xml;
import org.mile4j.model.xml.IodefXml;

class DowngradeTest {

    // ---- what v1 demands ------------------------------------------------------------------------------------------

    @Test
    void generationTimeBecomesTheTimeOfTheReport() {
        assertThat(xml("")).contains("<ReportTime>2026-01-01T00:00:00Z</ReportTime>");
    }

    @Test
    void generationTimeThatDiffersIsPutAside() {
        String xml = xml(downgraded(document("", "")
                .replace("<GenerationTime>", "<ReportTime>2026-01-02T00:00:00Z</ReportTime><GenerationTime>")));

        assertThat(xml)
                .contains("<ReportTime>2026-01-02T00:00:00Z</ReportTime>")
                .contains("/GenerationTime\">2026-01-01T00:00:00Z</AdditionalData>");
    }

    @Test
    void anAssessmentIsAddedWithANote() {
        Conversion<IodefDocument> downgraded = downgraded(document("", ""));

        assertThat(xml(downgraded)).contains("<Assessment><Impact type=\"unknown\"/></Assessment>");
        assertThat(downgraded.notes())
                .extracting(Note::kind, Note::path)
                .contains(org.assertj.core.groups.Tuple.tuple(Kind.ADDED, "/IODEF-Document/Incident[1]/Assessment"));
    }

    @Test
    void aLanguageThatIsNotStatedIsUndetermined() {
        assertThat(xml(downgraded(document("", "").replace(" xml:lang=\"en\"", ""))))
                .contains(" lang=\"und\"");
    }

    @Test
    void theSchemaIsThatOfVersion1() {
        assertThat(xml("")).contains("xsi:schemaLocation=\"urn:ietf:params:xml:ns:iodef-1.0 ");
    }

    // ---- restrictions ---------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "public,public", "white,public", "default,default", "partner,need-to-know", "green,need-to-know",
        "need-to-know,private", "amber,private", "private,private", "red,private", "of-tomorrow,private"
    })
    void aRestrictionIsNeverWidened(String before, String after) {
        assertThat(xml("<EventData restriction=\"" + before + "\"><Description>d</Description></EventData>"))
                .contains("<EventData restriction=\"" + after + "\">");
    }

    @Test
    void whatIsPutAsideKeepsTheRestrictionThatItHad() {
        assertThat(xml("<EventData><Expectation restriction=\"red\" action=\"other\"><DefinedCOA>secret</DefinedCOA>"
                        + "</Expectation></EventData>"))
                .contains("DefinedCOA[1]\" restriction=\"private\"><DefinedCOA xmlns=");
    }

    // ---- classes --------------------------------------------------------------------------------------------------

    @Test
    void indicatorsAreKeptAsTheyAre() {
        String indicators =
                "<IndicatorData><Indicator><IndicatorID name=\"csirt.example\" version=\"1\">i1</IndicatorID>"
                        + "<Observable><Address category=\"ipv4-addr\">192.0.2.1</Address></Observable></Indicator></IndicatorData>";

        Conversion<IodefDocument> downgraded = downgraded(document("", indicators));

        ExtensionType aside =
                downgraded.document().incidents().get(0).additionalData().get(0);
        XmlElement kept = (XmlElement) aside.content().get(0);
        assertThat(aside.meaning()).hasValue("IODEF v2: /IODEF-Document/Incident[1]/IndicatorData");
        assertThat(kept.namespace()).isEqualTo(IodefXml.NAMESPACE);
        assertThat(kept.toXml()).contains(">192.0.2.1</Address>");
        assertThat(downgraded.losses()).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(Kind.ASIDE);
            assertThat(note.message()).isEqualTo("Put into the AdditionalData of Incident[1].");
        });
        assertThat(Iodef1Xml.defaults().validate(downgraded.document()).findings())
                .isEmpty();
    }

    @Test
    void whatWasPutAsideIsTextWhenItIsUpgradedAgain() {
        IodefDocument downgraded = downgraded(document(
                        "",
                        "<History><HistoryItem action=\"defined-coa\"><DateTime>"
                                + "2026-01-01T00:00:00Z</DateTime><DefinedCOA>c</DefinedCOA></HistoryItem></History>"))
                .document();

        Conversion<org.mile4j.model.iodef.IodefDocument> again = Upgrade.of(downgraded);

        assertThat(IodefXml.defaults().toXml(again.document())).contains("&lt;DefinedCOA xmlns=");
        assertThat(IodefXml.defaults().validate(again.document()).findings())
                .extracting(org.mile4j.model.Finding::rule)
                .doesNotContain("RFC7970-5.2-extension-namespace");
    }

    @Test
    void dataOfTheDocumentGoesToItsFirstIncident() {
        Conversion<IodefDocument> downgraded = downgraded(document("", "")
                .replace("</Incident>", "</Incident><AdditionalData dtype=\"string\">more</AdditionalData>"));

        assertThat(xml(downgraded)).contains(">more</AdditionalData></AdditionalData></Incident></IODEF-Document>");
    }

    @Test
    void addressWithoutCategoryBecomesAnExplicitIpv6Address() {
        assertThat(node("<Address>2001:db8::1</Address>")).contains("<Address category=\"ipv6-addr\">2001:db8::1<");
    }

    @Test
    void categoryThatV1LacksBecomesAPrivateOne() {
        assertThat(node("<Address category=\"site-uri\">https://a.example</Address>"))
                .contains("<Address category=\"ext-value\" ext-category=\"site-uri\">");
    }

    @Test
    void domainBecomesANameAndIsPutAsideWhenItSaysMore() {
        String simple = "<DomainData system-status=\"unknown\" domain-status=\"unknown\"><Name>a.example</Name>"
                + "<DateDomainWasChecked>2026-01-01T00:00:00Z</DateDomainWasChecked></DomainData>";

        assertThat(node(simple))
                .contains("<NodeName>a.example</NodeName><DateTime>2026-01-01T00:00:00Z</DateTime>")
                .doesNotContain("<DomainData");
        assertThat(node(simple.replace("system-status=\"unknown\"", "system-status=\"spoofed\"")))
                .contains("<NodeName>a.example</NodeName>")
                .contains("<DomainData xmlns=\"urn:ietf:params:xml:ns:iodef-2.0\" system-status=\"spoofed\"");
    }

    @Test
    void roleOfASystemBecomesOneOfItsNode() {
        assertThat(system("<Node><Address category=\"ipv4-addr\">192.0.2.1</Address></Node>"
                        + "<NodeRole category=\"c2-server\"><Description>c</Description></NodeRole>"))
                .contains("<NodeRole category=\"ext-value\" ext-category=\"c2-server\">c</NodeRole></Node>");
    }

    @Test
    void serviceWithoutAProtocolIsPutAside() {
        assertThat(system("<Node><Address category=\"ipv4-addr\">192.0.2.1</Address></Node>"
                        + "<Service><ServiceName><IANAService>http</IANAService></ServiceName></Service>"))
                .contains("/Service[1]\"><Service xmlns=\"urn:ietf:params:xml:ns:iodef-2.0\"><ServiceName>");
    }

    @Test
    void systemImpactBecomesAnImpactAndItsCategoryIsSaidByIt() {
        assertThat(xml("<Assessment><IncidentCategory>dos</IncidentCategory><SystemImpact severity=\"high\""
                        + " type=\"availability-service\"><Description>x</Description></SystemImpact></Assessment>"))
                .contains("<Assessment><Impact severity=\"high\" type=\"dos\">x</Impact></Assessment>");
    }

    @Test
    void typeThatV1SaysLessExactlyIsPutAsideAsWell() {
        assertThat(xml("<Assessment><SystemImpact type=\"breach-privacy\"/></Assessment>"))
                .contains("<Impact type=\"info-leak\"/>")
                .contains("SystemImpact[1]/@type\">breach-privacy</AdditionalData>");
    }

    @Test
    void businessImpactIsPutAside() {
        assertThat(xml("<Assessment><BusinessImpact type=\"loss-of-service\"/></Assessment>"))
                .contains("<Assessment><Impact type=\"unknown\"/><AdditionalData dtype=\"xml\"")
                .contains("type=\"loss-of-service\"");
    }

    @Test
    void filesBecomeItemsOfTheRecord() {
        assertThat(xml("<EventData><Record><RecordData><FileData><File><FileName>a.exe</FileName></File></FileData>"
                        + "</RecordData></Record></EventData>"))
                .contains("<RecordData><RecordItem dtype=\"xml\" meaning=\"IODEF v2: FileData\"><FileData xmlns=");
    }

    @Test
    void cveNumberBecomesTheNameOfTheReference() {
        assertThat(xml("<EventData><Method><Reference><enum:ReferenceName"
                        + " xmlns:enum=\"urn:ietf:params:xml:ns:iodef-enum-1.0\" specIndex=\"1\">"
                        + "<enum:ID>CVE-2020-12345</enum:ID></enum:ReferenceName></Reference></Method></EventData>"))
                .contains("<Reference><ReferenceName>CVE-2020-12345</ReferenceName></Reference>");
    }

    @Test
    void faxAndTitleFindTheirPlace() {
        assertThat(xml(downgraded(document(
                        "<ContactTitle>Head</ContactTitle><Telephone type=\"fax\"><TelephoneNumber>+1 1"
                                + "</TelephoneNumber></Telephone>",
                        ""))))
                .contains("<Description>Head</Description>")
                .contains("<Fax>+1 1</Fax>");
    }

    @Test
    void softwareOfVersion1ComesBack() {
        assertThat(system("<Node><Address category=\"ipv4-addr\">192.0.2.1</Address></Node><OperatingSystem>"
                        + "<SoftwareReference spec-name=\"cpe\">cpe:/o:x:y</SoftwareReference>"
                        + "<Description>vendor=X, version=1, 2</Description></OperatingSystem>"))
                .contains("<OperatingSystem swid=\"cpe:/o:x:y\" vendor=\"X\" version=\"1, 2\"/>");
    }

    @Test
    void actionThatV1LacksBecomesAPrivateOne() {
        assertThat(xml("<EventData><Expectation action=\"watch-and-report\"/></EventData>"))
                .contains("<Expectation action=\"ext-value\" ext-action=\"watch-and-report\"/>");
    }

    // ---- documents ------------------------------------------------------------------------------------------------

    private static String node(String content) {
        return system("<Node>" + content + "</Node>");
    }

    private static String system(String content) {
        return xml("<EventData><Flow><System category=\"source\">" + content + "</System></Flow></EventData>");
    }

    private static String xml(String rest) {
        Conversion<IodefDocument> downgraded = downgraded(document("", rest));
        assertThat(Iodef1Xml.defaults().validate(downgraded.document()).errors())
                .isEmpty();
        return xml(downgraded);
    }

    private static String document(String contact, String rest) {
        boolean before = rest.startsWith("<Assessment>");
        return "<IODEF-Document xmlns=\"urn:ietf:params:xml:ns:iodef-2.0\" version=\"2.00\" xml:lang=\"en\">"
                + "<Incident purpose=\"reporting\"><IncidentID name=\"csirt.example\">1</IncidentID>"
                + "<GenerationTime>2026-01-01T00:00:00Z</GenerationTime>" + (before ? rest : "")
                + "<Contact role=\"creator\" type=\"organization\"><ContactName>C</ContactName>" + contact
                + "</Contact>" + (before ? "" : rest) + "</Incident></IODEF-Document>";
    }

    private static Conversion<IodefDocument> downgraded(String xml) {
        return Downgrade.of(IodefXml.defaults().read(xml).document());
    }

    private static String xml(Conversion<IodefDocument> downgraded) {
        return Iodef1Xml.defaults().toXml(downgraded.document());
    }
}
