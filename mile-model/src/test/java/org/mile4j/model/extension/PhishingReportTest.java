package org.mile4j.model.extension;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.Finding;
import org.mile4j.model.Finding.Severity;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.data.IntegerValue;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.iodef1.ExtensionType;
import org.mile4j.model.iodef1.MLString;
import org.mile4j.model.phish.FraudType;
import org.mile4j.model.phish.PhraudReport;
import org.mile4j.model.phish.SensorType;
import org.mile4j.model.rules.Rules;
import org.mile4j.model.xml.Iodef1Xml;
import org.mile4j.model.xml.IodefXml;
import org.mile4j.testing.Requirement;

/** RFC 5901: what its examples and its demands come to. */
class PhishingReportTest {

    private static byte[] example(String name) throws IOException {
        try (InputStream in = PhishingReportTest.class.getResourceAsStream("/rfc-examples/rfc5901/" + name)) {
            return in.readAllBytes();
        }
    }

    private static ExtensionType data(byte[] document) {
        return Iodef1Xml.defaults()
                .read(document)
                .document()
                .incidents()
                .get(0)
                .eventData()
                .get(0)
                .additionalData()
                .get(0);
    }

    private static PhraudReport report(byte[] document) {
        return Extensions.installed().read(data(document), PhraudReport.class).get(0);
    }

    private static String good() {
        return Rules.goodDocument("RFC5901-5.4-version").orElseThrow();
    }

    private static List<Finding> findings(String document) {
        return Iodef1Xml.defaults()
                .validate(document.getBytes(StandardCharsets.UTF_8))
                .findings();
    }

    @Test
    void theVirusReportIsAValue() throws IOException {
        PhraudReport report = report(example("appB.2-virus-report.xml"));

        assertThat(report.fraudType()).contains(FraudType.PHISHING);
        assertThat(report.version()).isEmpty();
        assertThat(report.lureSources().get(0).systems().get(0).node()).isPresent();
        assertThat(report.lureSources().get(0).includedMalware().orElseThrow().names())
                .extracting(MLString::value)
                .containsExactly("W32.Mytob.EA@mm");
        assertThat(report.originatingSensors().get(0).originatingSensorType()).contains(SensorType.HUMAN);
        assertThat(report.emailRecord().orElseThrow().emailCount()).contains(IntegerValue.of(1));
    }

    @Test
    void thePhishingReportIsAValue() throws IOException {
        PhraudReport report = report(example("appC.2-phishing-report.xml"));

        assertThat(report.dcSites()).singleElement().satisfies(site -> {
            assertThat(site.siteUrl().orElseThrow().value()).contains("http://190.0.2.41:8080/");
            assertThat(site.domainData().orElseThrow().nameservers()).hasSize(1);
        });
    }

    @Test
    void whatIsReadIsWrittenAsTheSameValue() throws IOException {
        for (String name : List.of("appB.2-virus-report.xml", "appC.2-phishing-report.xml")) {
            PhraudReport report = report(example(name));

            ExtensionType written = Extensions.installed().ofVersion1(report);

            assertThat(Extensions.installed().read(written, PhraudReport.class)).containsExactly(report);
        }
    }

    private static final String FULL =
            "<phish:PhraudReport Version=\"0.06\" FraudType=\"ext-value\" ext-value=\"vishing\">"
                    + "<!-- seen twice --><phish:PhishNameRef>Rock</phish:PhishNameRef>"
                    + "<phish:PhishNameLocalRef>17-a</phish:PhishNameLocalRef>"
                    + "<phish:FraudParameter>Call us back</phish:FraudParameter>"
                    + "<phish:FraudedBrandName>Bank</phish:FraudedBrandName><phish:FraudedBrandName>Post</phish:FraudedBrandName>"
                    + "<phish:LureSource><System category=\"source\"><Node><NodeName>lure.example</NodeName></Node></System>"
                    + "</phish:LureSource><phish:OriginatingSensor OriginatingSensorType=\"human\">"
                    + "<phish:DateFirstSeen>2026-01-16T15:52:11Z</phish:DateFirstSeen>"
                    + "<System category=\"sensor\"><Node><NodeName>desk.example</NodeName></Node></System>"
                    + "</phish:OriginatingSensor><phish:EmailRecord><phish:EmailCount>3</phish:EmailCount></phish:EmailRecord>"
                    + "<phish:DCSite DCType=\"web\"><phish:SiteURL>http://collect.example/</phish:SiteURL></phish:DCSite>"
                    + "<phish:TakeDownInfo><phish:TakeDownDate>2026-01-18T00:00:00Z</phish:TakeDownDate></phish:TakeDownInfo>"
                    + "<phish:ArchivedData type=\"collectionsite\"><phish:URL>http://archive.example/</phish:URL>"
                    + "</phish:ArchivedData><phish:RelatedData>http://victims.example/</phish:RelatedData>"
                    + "<phish:CorrelationData>same kit as 16</phish:CorrelationData>"
                    + "<phish:PRComments>closed</phish:PRComments></phish:PhraudReport>";

    /** A document with another report. */
    private static String with(String report) {
        return good().replaceAll("(?s)<phish:PhraudReport.*</phish:PhraudReport>", report);
    }

    @Test
    void aReportWithEveryElementIsReadAndWritten() {
        assertThat(findings(with(FULL))).isEmpty();

        PhraudReport report = report(with(FULL).getBytes(StandardCharsets.UTF_8));

        assertThat(report.fraudType()).contains(FraudType.of("ext-value", Optional.of("vishing")));
        assertThat(Stream.of(
                                report.phishNameRef(),
                                report.phishNameLocalRef(),
                                report.fraudParameter(),
                                report.prComments())
                        .map(text -> text.orElseThrow().value()))
                .containsExactly("Rock", "17-a", "Call us back", "closed");
        assertThat(report.fraudedBrandNames()).extracting(MLString::value).containsExactly("Bank", "Post");
        assertThat(report.correlationData()).extracting(MLString::value).containsExactly("same kit as 16");
        assertThat(report.relatedData()).containsExactly("http://victims.example/");
        assertThat(report.takeDownInfos())
                .singleElement()
                .satisfies(taken -> assertThat(taken.takeDownDate()).hasToString("Optional[2026-01-18T00:00:00Z]"));
        assertThat(report.archivedData())
                .singleElement()
                .satisfies(archived -> assertThat(archived.url()).contains("http://archive.example/"));
        String written =
                Extensions.installed().ofVersion1(report).content().get(0).toString();
        assertThat(written)
                .contains("<!-- seen twice -->")
                .contains("<TakeDownInfo><TakeDownDate>2026-01-18T00:00:00Z</TakeDownDate></TakeDownInfo>"
                        + "<ArchivedData type=\"collectionsite\"><URL>http://archive.example/</URL></ArchivedData>"
                        + "<RelatedData>http://victims.example/</RelatedData>"
                        + "<CorrelationData>same kit as 16</CorrelationData><PRComments>closed</PRComments>");
        assertThat(Extensions.installed().read(Extensions.installed().ofVersion1(report), PhraudReport.class))
                .containsExactly(report);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ext-value=\"vishing\"", " ext-value=\"vishing\" FraudType=\"\"", " FraudType=\"phishing\""
            })
    void aReportIsWrittenWithTheFraudTypeThatItHas(String attributes) {
        PhraudReport report =
                report(with("<phish:PhraudReport" + attributes + "/>").getBytes(StandardCharsets.UTF_8));

        assertThat(report.fraudType().map(FraudType::value))
                .isEqualTo(
                        attributes.isEmpty()
                                ? Optional.empty()
                                : Optional.of(attributes.contains("phishing") ? "phishing" : ""));
        assertThat(Extensions.installed().ofVersion1(report).content().get(0))
                .hasToString("<PhraudReport xmlns=\"urn:ietf:params:xml:ns:iodef-phish-1.0\"" + attributes + "/>");
    }

    @Test
    void theExamplesLackTheVersionThatTheTextDemands() throws IOException {
        for (String name : List.of("appB.2-virus-report.xml", "appC.2-phishing-report.xml")) {
            assertThat(Iodef1Xml.defaults().validate(example(name)).findings()).anySatisfy(f -> {
                assertThat(f.rule()).isEqualTo("RFC5070-8-missing-attribute");
                assertThat(f.section()).isEqualTo("RFC 5901, Section 5.1");
                assertThat(f.message()).contains("Version");
                assertThat(f.location().path())
                        .isEqualTo("/IODEF-Document/Incident[1]/EventData[1]/AdditionalData[1]"
                                + "/phish:PhraudReport[1]");
            });
            assertThat(Iodef1Xml.defaults()
                            .profile(Profile.RFC_LITERAL)
                            .rules(java.util.Set.of(RuleGroup.STRUCTURE))
                            .validate(example(name))
                            .findings())
                    .noneMatch(f -> f.message().contains("Version has")
                            || f.message().contains("PhraudReport has no attribute"));
        }
    }

    @Test
    void theStructureOfAReportIsChecked() {
        String broken = good().replace("<phish:DateFirstSeen>2026-01-16T15:52:11Z", "<phish:DateFirstSeen>yesterday")
                .replace("FraudType=\"phishing\"", "FraudType=\"fishing\"")
                .replace("OriginatingSensorType=\"human\"", "");

        assertThat(findings(broken))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("RFC5070-8-value", "RFC5070-8-type", "RFC5070-8-missing-attribute");
        assertThat(Iodef1Xml.defaults()
                        .extensions(Extensions.none())
                        .validate(broken)
                        .findings())
                .isEmpty();
    }

    @Test
    void anUnknownElementInAReportIsReportedAndKept() {
        String document = good().replace("</phish:FraudParameter>", "</phish:FraudParameter><phish:Colour/>");

        assertThat(findings(document)).extracting(Finding::rule).containsExactly("RFC5070-8-unknown-element");
        PhraudReport report = report(document.getBytes(StandardCharsets.UTF_8));
        assertThat(report.extras().nodes()).hasSize(1);
        assertThat(Iodef1Xml.defaults()
                        .toXml(Iodef1Xml.defaults().read(document).document()))
                .contains("Colour");
    }

    @Test
    @Requirement("5901-029")
    void aConfidenceNeedsThePrefixOfItsNamespaceAndIsAtMost100() {
        String site = "</phish:OriginatingSensor><phish:DCSite DCType='web'><phish:SiteURL %s>http://a.example/"
                + "</phish:SiteURL></phish:DCSite>";

        assertThat(findings(good().replace("</phish:OriginatingSensor>", site.formatted("phish:confidence='85'"))))
                .isEmpty();
        assertThat(findings(good().replace("</phish:OriginatingSensor>", site.formatted("phish:confidence='101'"))))
                .extracting(Finding::rule)
                .containsExactly("RFC5070-8-type");
        assertThat(findings(good().replace("</phish:OriginatingSensor>", site.formatted("confidence='85'"))))
                .extracting(Finding::rule)
                .containsExactly("RFC5070-8-unknown-attribute");
        String written = Extensions.installed()
                .ofVersion1(report(good().replace("</phish:OriginatingSensor>", site.formatted("phish:confidence='85'"))
                        .getBytes(StandardCharsets.UTF_8)))
                .content()
                .get(0)
                .toString();
        assertThat(written).contains("confidence=\"85\"");
        assertThat(XmlElement.parse(written).toXml()).isEqualTo(written);
    }

    /** RFC 5901, Section 5.9.5.2: SHA-1 is what implementations should know; no hash is lost for its algorithm. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.w3.org/2000/09/xmldsig#sha1",
                "http://www.w3.org/2001/04/xmlenc#sha256",
                "urn:example:unknown"
            })
    @Requirement("5901-021")
    void aHashOfMalwareIsKeptWhateverItsAlgorithm(String algorithm) {
        String hash = "<ds:Reference xmlns:ds='http://www.w3.org/2000/09/xmldsig#'><ds:DigestMethod Algorithm='"
                + algorithm + "'/><ds:DigestValue>2jmj7l5rSw0yVb/vlWAYkK/YBwk=</ds:DigestValue></ds:Reference>";
        String document = good().replace(
                        "</phish:LureSource>",
                        "<phish:IncludedMalware><phish:Name>x</phish:Name>" + hash
                                + "</phish:IncludedMalware></phish:LureSource>");

        assertThat(findings(document)).isEmpty();
        PhraudReport report = report(document.getBytes(StandardCharsets.UTF_8));
        assertThat(Extensions.installed().ofVersion1(report).content().get(0).toString())
                .contains(algorithm, "2jmj7l5rSw0yVb/vlWAYkK/YBwk=");
    }

    @Test
    void aReportInADocumentOfVersion2IsCheckedByItsRules() {
        String report = good().replaceAll("(?s).*(<AdditionalData.*</AdditionalData>).*", "$1")
                .replace("<System", "<System xmlns='urn:ietf:params:xml:ns:iodef-1.0'")
                .replace(
                        "<phish:PhraudReport",
                        "<phish:PhraudReport xmlns:phish='urn:ietf:params:xml:ns:iodef-phish-1.0'")
                .replace("0.06", "1.0");
        String document = """
                <IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-2.0" version="2.00" xml:lang="en"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xsi:schemaLocation="urn:ietf:params:xml:ns:iodef-2.0 iodef-2.0.xsd">
                  <Incident purpose="reporting">
                    <IncidentID name="csirt.example.com">1</IncidentID>
                    <GenerationTime>2026-01-31T08:00:00Z</GenerationTime>
                    <Contact role="creator" type="organization"><ContactName>CSIRT</ContactName></Contact>
                    <EventData>%s</EventData>
                  </Incident>
                </IODEF-Document>""".formatted(report);

        assertThat(IodefXml.defaults().validate(document).findings())
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("RFC5901-5.4-version", Severity.ERROR));
    }
}
