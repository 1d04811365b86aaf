package org.mile4j.model.convert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mile4j.model.convert.Conversion.Kind;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.xml.Iodef1Xml;
import org.mile4j.model.xml.IodefXml;

class UpgradeTest {

    @Test
    void addressWithoutCategoryBecomesAnExplicitIpv4Address() {
        assertThat(system("<Node><Address>192.0.2.1</Address></Node>"))
                .contains("<Address category=\"ipv4-addr\">192.0.2.1</Address>");
    }

    @Test
    void categoryThatV2LacksBecomesAPrivateOne() {
        assertThat(system("<Node><Address category=\"ipv6-net-mask\">2001:db8::/ffff::</Address></Node>"))
                .contains("<Address category=\"ext-value\" ext-category=\"ipv6-net-mask\">");
    }

    @Test
    void nameBecomesADomainWithTheTimeOfItsResolution() {
        assertThat(system("<Node><NodeName>a.example</NodeName><DateTime>2026-01-01T00:00:00Z</DateTime></Node>"))
                .contains("<DomainData system-status=\"unknown\" domain-status=\"unknown\"><Name>a.example</Name>"
                        + "<DateDomainWasChecked>2026-01-01T00:00:00Z</DateDomainWasChecked></DomainData>");
    }

    @Test
    void timeOfAResolutionWithoutANameIsPutAside() {
        assertThat(system("<Node><Address>192.0.2.1</Address><DateTime>2026-01-01T00:00:00Z</DateTime></Node>"))
                .contains("<AdditionalData name=\"DateTime\" dtype=\"string\" meaning=\"IODEF v1: /IODEF-Document/"
                        + "Incident[1]/EventData[1]/Flow[1]/System[1]/Node/DateTime\">2026-01-01T00:00:00Z<");
    }

    @Test
    void roleOfANodeBecomesOneOfItsSystem() {
        assertThat(system("<Node><Address>192.0.2.1</Address><NodeRole category=\"www\">w</NodeRole></Node>"))
                .contains("</Node><NodeRole category=\"www\"><Description>w</Description></NodeRole>");
    }

    @Test
    void typeOfACounterBecomesItsUnit() {
        assertThat(system(
                        "<Node><Address>192.0.2.1</Address></Node><Counter type=\"byte\" duration=\"day\">9</Counter>"))
                .contains("<Counter type=\"count\" unit=\"byte\" duration=\"day\">9</Counter>");
    }

    @Test
    void softwareBecomesADescriptionOrAName() {
        assertThat(system("<Node><Address>192.0.2.1</Address></Node>"
                        + "<OperatingSystem swid=\"cpe:/o:x:y\" vendor=\"X\" version=\"1\"/>"))
                .contains("<OperatingSystem><SoftwareReference spec-name=\"cpe\">cpe:/o:x:y</SoftwareReference>"
                        + "<Description>vendor=X, version=1</Description></OperatingSystem>");
    }

    @Test
    void emptySoftwareIsLostWithANote() {
        Conversion<IodefDocument> upgraded =
                upgraded(event("<Flow><System category=\"source\"><Node><Address>192.0.2.1</Address></Node>"
                        + "<OperatingSystem/></System></Flow>"));

        assertThat(xml(upgraded)).doesNotContain("OperatingSystem");
        assertThat(upgraded.losses())
                .extracting(Conversion.Note::kind, Conversion.Note::path)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        Kind.LOST, "/IODEF-Document/Incident[1]/EventData[1]/Flow[1]/System[1]/OperatingSystem[1]"));
    }

    @Test
    void impactBecomesASystemImpactWithACategory() {
        assertThat(assessment("<Impact type=\"dos\" severity=\"high\" completion=\"failed\" lang=\"de\">x</Impact>"))
                .contains("<IncidentCategory>dos</IncidentCategory><SystemImpact severity=\"high\""
                        + " completion=\"failed\" type=\"availability-service\"><Description xml:lang=\"de\">x<");
    }

    @Test
    void impactOfATypeThatV2LacksKeepsItsName() {
        assertThat(assessment("<Impact type=\"recon\"/>"))
                .contains("<SystemImpact type=\"ext-value\" ext-type=\"recon\"/>");
    }

    @Test
    void extortionBecomesABusinessImpact() {
        assertThat(assessment("<Impact type=\"extortion\" severity=\"low\"/>"))
                .contains("<BusinessImpact type=\"extortion\"/>")
                .contains("name=\"@severity\" dtype=\"string\"")
                .contains(">low</AdditionalData>");
    }

    @Test
    void faxBecomesATelephone() {
        assertThat(xml(upgraded(document("", "<Fax meaning=\"office\">+1 1</Fax>", ""))))
                .contains("<Telephone type=\"fax\"><TelephoneNumber>+1 1</TelephoneNumber>"
                        + "<Description>office</Description></Telephone>");
    }

    @Test
    void nameOfAReferenceBecomesItsFirstDescriptionUnlessItIsOfCve() {
        assertThat(xml(upgraded(event("<Method><Description>d</Description>"
                        + "<Reference><ReferenceName>nmap</ReferenceName><Description>e</Description></Reference>"
                        + "<Reference><ReferenceName>CVE-2020-12345</ReferenceName></Reference></Method>"))))
                .contains("<Method><Reference><Description>nmap</Description><Description>e</Description></Reference>"
                        + "<Reference><enum:ReferenceName")
                .contains("specIndex=\"1\"")
                .contains("CVE-2020-12345")
                .contains("</Reference><Description>d</Description></Method>");
    }

    @Test
    void whatIsPutAsideKeepsTheRestrictionThatItHad() {
        assertThat(xml(upgraded(event("<Description>d</Description>"
                        + "<Expectation restriction=\"private\" x:a=\"secret\" xmlns:x=\"urn:x\"/>"))))
                .contains("restriction=\"private\">secret</AdditionalData>");
    }

    @Test
    void unknownElementsGoAside() {
        assertThat(xml(upgraded(event("<Flow><System category=\"source\"><Node><Address>192.0.2.1</Address></Node>"
                        + "</System><x:more xmlns:x=\"urn:x\">m</x:more></Flow>"))))
                .contains("name=\"more\" dtype=\"xml\"")
                .contains("<x:more xmlns:x=\"urn:x\">m</x:more></AdditionalData>");
    }

    // ---- documents ------------------------------------------------------------------------------------------------

    private static String system(String content) {
        return xml(upgraded(event("<Flow><System category=\"source\">" + content + "</System></Flow>")));
    }

    private static String assessment(String impacts) {
        return xml(upgraded(document(impacts, "", "")));
    }

    private static String event(String content) {
        return document("", "", "<EventData>" + content + "</EventData>");
    }

    private static String document(String impacts, String contact, String rest) {
        return "<IODEF-Document xmlns=\"urn:ietf:params:xml:ns:iodef-1.0\" version=\"1.00\" lang=\"en\">"
                + "<Incident purpose=\"reporting\"><IncidentID name=\"csirt.example\">1</IncidentID>"
                + "<ReportTime>2026-01-01T00:00:00Z</ReportTime><Assessment>"
                + (impacts.isEmpty() ? "<Impact/>" : impacts)
                + "</Assessment><Contact role=\"creator\" type=\"organization\"><ContactName>C</ContactName>"
                + contact + "</Contact>" + rest + "</Incident></IODEF-Document>";
    }

    private static Conversion<IodefDocument> upgraded(String xml) {
        return Upgrade.of(Iodef1Xml.defaults().read(xml).document());
    }

    private static String xml(Conversion<IodefDocument> upgraded) {
        return IodefXml.defaults().toXml(upgraded.document());
    }
}
