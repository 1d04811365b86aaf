package org.mile4j.model.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.Finding;
import org.mile4j.model.Mode;
import org.mile4j.model.Reading;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.data.CanonicalXml;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.testing.Requirement;

/** Documents of version 2 with what only version 1 has: RFC 7970, Section 4.4. */
@Requirement("7970-111")
class Version1FormsTest {

    private static final IodefXml STRUCTURE = IodefXml.defaults().rules(Set.of(RuleGroup.STRUCTURE));

    private static String document(String pieces) {
        return "<IODEF-Document version='2.00' xmlns='urn:ietf:params:xml:ns:iodef-2.0'><Incident purpose='reporting'>"
                + "<IncidentID name='csirt.example.com'>1</IncidentID>"
                + "<GenerationTime>2026-01-17T09:30:00Z</GenerationTime>" + pieces
                + "</Incident></IODEF-Document>";
    }

    private static String contact(String pieces) {
        return document("<Contact role='creator' type='person'>" + pieces + "</Contact>");
    }

    private static String event(String pieces) {
        return document("<Contact role='creator' type='person'><ContactName>C</ContactName></Contact><EventData>"
                + pieces + "</EventData>");
    }

    private static String system(String node, String rest) {
        return event("<Flow><System><Node>" + node + "</Node>" + rest + "</System></Flow>");
    }

    private static void hintOf(String document, String path, String hint) {
        List<Finding> findings = STRUCTURE.validate(document).findings();

        assertThat(findings)
                .filteredOn(f -> f.location().path().endsWith(path) && f.hint().contains("IODEF v1 (RFC 5070)"))
                .as("%s", findings)
                .singleElement()
                .satisfies(f -> assertThat(f.hint()).contains(hint));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <Description lang='de'>x</Description>                 | /Description[1]/@lang     | xml:lang
            <Assessment><Impact type='dos'>x</Impact></Assessment> | /Assessment[1]/Impact[1]  | SystemImpact
            <Method><Reference><ReferenceName>CVE-2014-0160</ReferenceName></Reference></Method> | /Reference[1]/ReferenceName[1] | enum:ReferenceName
            <Method><ReferenceName>x</ReferenceName></Method>      | no such path              |
            <Assessment><Counter type='event'>3</Counter></Assessment> | /Counter[1]/@type     | unit="event"
            """)
    void anEventOfVersion1IsToldWhatVersion2Has(String pieces, String path, String hint) {
        if (hint == null) {
            assertThat(STRUCTURE.validate(event(pieces)).findings())
                    .isNotEmpty()
                    .noneMatch(f -> f.hint().contains("v1"));
        } else {
            hintOf(event(pieces), path, hint);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <Fax>+4940123</Fax>                                    | /Contact[1]/Fax[1]           | type="fax"
            <Email>a@example.com</Email>                           | /Contact[1]/Email[1]         | EmailTo
            <Email meaning='m'><EmailTo>a@b.example</EmailTo></Email> | /Email[1]/@meaning        | Description
            <Telephone>+4940123</Telephone>                        | /Contact[1]/Telephone[1]     | TelephoneNumber
            <PostalAddress lang='de'><PAddress>x</PAddress></PostalAddress> | /PostalAddress[1]/@lang | PAddress
            <PostalAddress>1 Main Street</PostalAddress>           | /Contact[1]/PostalAddress[1] | PAddress
            """)
    void aContactOfVersion1IsToldWhatVersion2Has(String pieces, String path, String hint) {
        hintOf(contact(pieces), path, hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <NodeName>a.example</NodeName>                           |  | /Node[1]/NodeName[1]         | DomainData
            <DateTime>2026-01-17T09:30:00Z</DateTime>                |  | /Node[1]/DateTime[1]         | DateDomainWasChecked
            <Address>192.0.2.1</Address><NodeRole category='www'/>   |  | /Node[1]/NodeRole[1]         | System
            <Address category='ipv6-net-mask'>2001:db8::/ffff::</Address> | | /Address[1]/@category    | ext-category
            <Address>192.0.2.1</Address> | <NodeRole category='www'>x</NodeRole>      | /NodeRole[1]           | Description
            <Address>192.0.2.1</Address> | <Service ip_protocol='6'><Port>80</Port></Service> | /Service[1]/@ip_protocol | ip-protocol
            <Address>192.0.2.1</Address> | <OperatingSystem vendor='V' swid='1'><Description>x</Description></OperatingSystem> | /OperatingSystem[1]/@vendor | CPE
            <Address>192.0.2.1</Address> | <OperatingSystem swid='1'><Description>x</Description></OperatingSystem> | /OperatingSystem[1]/@swid | spec-name="swid"
            """)
    void aSystemOfVersion1IsToldWhatVersion2Has(String node, String rest, String path, String hint) {
        hintOf(system(node, rest == null ? "" : rest), path, hint);
    }

    @Test
    void theDocumentOfVersion1IsToldWhatVersion2Has() {
        String document = contact("<ContactName>C</ContactName>")
                .replace("version='2.00'", "version='1.00' lang='en' formatid='f'")
                .replaceAll("<GenerationTime>[^<]*</GenerationTime>", "<ReportTime>2026-01-17T09:30:00Z</ReportTime>");

        hintOf(document, "/IODEF-Document/@version", "version=\"2.00\"");
        hintOf(document, "/IODEF-Document/@lang", "xml:lang");
        hintOf(document, "/IODEF-Document/@formatid", "format-id");
        assertThat(STRUCTURE.validate(document).findings())
                .filteredOn(f -> f.rule().equals("RFC7970-8-missing-element"))
                .singleElement()
                .satisfies(f -> assertThat(f.message() + " " + f.hint())
                        .isEqualTo("Incident has no GenerationTime. Add it: when this description was written, "
                                + "which IODEF v1 has in ReportTime."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <a:Fax>+4940123</a:Fax>           | v2 has a Telephone of type="fax"
            <a:ContactName>x</a:ContactName>  | v2 has the element in its own namespace
            <a:Impact>x</a:Impact>            | must be converted to v2
            """)
    void elementsInTheNamespaceOfVersion1AreToldApart(String piece, String hint) {
        String document = contact("<ContactName>C</ContactName>"
                + piece.replaceFirst("<a:\\w+", "$0 xmlns:a='urn:ietf:params:xml:ns:iodef-1.0'"));

        assertThat(STRUCTURE.validate(document).findings()).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo("RFC7970-8-foreign-namespace");
            assertThat(f.hint()).contains("IODEF v1 (RFC 5070)", hint);
        });
    }

    /** The examples of RFC 5070 under the namespace of version 2: all is named, nothing is lost. */
    @ParameterizedTest
    @ValueSource(strings = {"s7.1-worm", "s7.2-recon", "s7.3-botnet", "s7.4-watchlist"})
    void wholeDocumentsOfVersion1UnderTheNamespaceOfVersion2LoseNothing(String name) throws IOException {
        String document = new String(Iodef1ExamplesTest.example(name), StandardCharsets.UTF_8)
                .replace("urn:ietf:params:xml:ns:iodef-1.0", "urn:ietf:params:xml:ns:iodef-2.0");

        Reading<IodefDocument> reading = IodefXml.defaults().mode(Mode.PRESERVE).read(document);

        assertThat(reading.report().findings())
                .filteredOn(f -> f.rule().contains("-unknown-") || f.rule().endsWith("character-data"))
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.hint()).as(f.toString()).contains("IODEF v1 (RFC 5070)"));
        assertThat(CanonicalXml.firstDifference(
                        document.getBytes(StandardCharsets.UTF_8),
                        IodefXml.defaults().toBytes(reading.document())))
                .isEmpty();
    }
}
