package org.mile4j.model.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mile4j.model.Finding;
import org.mile4j.model.Profile;
import org.mile4j.model.Reading;
import org.mile4j.model.Report;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.iodef.Platform;
import org.mile4j.model.iodef.Reference;
import org.mile4j.model.iodef.SpecId;
import org.mile4j.model.rules.Level;
import org.mile4j.model.rules.Rule;
import org.mile4j.model.xml.Iodef1Xml;
import org.mile4j.model.xml.IodefXml;
import org.mile4j.testing.Requirement;

/** What readers do with extensions, known and unknown. */
class ExtensionsTest {

    private static final String NAMESPACE = "urn:example:iodef-ticket";
    private static final Rule NUMBER = new Rule(
            "TICKET-number",
            "ticket",
            RuleGroup.SEMANTICS,
            Level.SHOULD,
            Finding.Severity.WARNING,
            EnumSet.allOf(Profile.class),
            "Ticket format, Section 1",
            "A ticket has a number.",
            "It cannot be found otherwise.",
            "Set the attribute number.");

    /** An extension that reports elements without a number, and fails on request. */
    private record Tickets(String label) implements Extension {
        @Override
        public String namespace() {
            return NAMESPACE;
        }

        @Override
        public String name() {
            return label;
        }

        @Override
        public List<ExtensionElement<?>> elements(IodefVersion version) {
            return List.of();
        }

        @Override
        public List<Rule> rules() {
            return List.of(NUMBER);
        }

        @Override
        public void check(XmlElement element, ExtensionContext context) {
            if (element.attribute("fail").isPresent()) {
                throw new IllegalStateException("asked to fail");
            }
            if (element.attribute("number").isEmpty()) {
                context.report(NUMBER, "/@number", "Ticket has no number in " + context.version() + ".");
            }
        }
    }

    private static String document(String data) {
        return """
                <IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-2.0" version="2.00" xml:lang="en"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xsi:schemaLocation="urn:ietf:params:xml:ns:iodef-2.0 iodef-2.0.xsd">
                  <Incident purpose="reporting">
                    <IncidentID name="csirt.example.com">1</IncidentID>
                    <GenerationTime>2026-01-31T08:00:00Z</GenerationTime>
                    <Contact role="creator" type="organization"><ContactName>CSIRT</ContactName></Contact>
                    <AdditionalData dtype="xml">%s</AdditionalData>
                  </Incident>
                </IODEF-Document>""".formatted(data);
    }

    private static List<Finding> findings(Extensions extensions, String data) {
        return IodefXml.defaults()
                .extensions(extensions)
                .validate(document(data))
                .findings();
    }

    private static String ticket(String attributes) {
        return "<t:Ticket xmlns:t='" + NAMESPACE + "' " + attributes + "/>";
    }

    // ---- checks ---------------------------------------------------------------------------------------------------

    @Test
    void anExtensionReportsAtTheElement() {
        List<Finding> findings =
                findings(Extensions.of(new Tickets("a")), ticket("") + ticket("number='1'") + ticket(""));

        assertThat(findings)
                .extracting(Finding::rule, f -> f.location().path(), Finding::message)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "TICKET-number",
                                "/IODEF-Document/Incident[1]/AdditionalData[1]/t:Ticket[1]/@number",
                                "Ticket has no number in V2."),
                        org.assertj.core.groups.Tuple.tuple(
                                "TICKET-number",
                                "/IODEF-Document/Incident[1]/AdditionalData[1]/t:Ticket[3]/@number",
                                "Ticket has no number in V2."));
        assertThat(findings.get(0).location().line()).isEqualTo(8);
        assertThat(findings.get(0).hint()).isEqualTo(NUMBER.hint());
    }

    @Test
    void aGroupThatIsOffIsNotReported() {
        Report report = IodefXml.defaults()
                .extensions(Extensions.of(new Tickets("a")))
                .rules(Set.of(RuleGroup.STRUCTURE))
                .validate(document(ticket("")));

        assertThat(report.findings()).isEmpty();
    }

    @Test
    void aCheckThatFailsIsAFinding() {
        assertThat(findings(Extensions.of(new Tickets("tickets")), ticket("fail='yes'")))
                .singleElement()
                .satisfies(f -> assertThat(f.rule()).isEqualTo("IODEF-extension-failed"))
                .satisfies(f -> assertThat(f.message()).contains("tickets", "IllegalStateException"));
    }

    @Test
    @Requirement("IODEF-extension-conflict")
    void twoInstalledExtensionsForOneNamespaceAreAFindingAndNothingIsLost() {
        Extensions both = Extensions.found(List.of(new Tickets("a"), new Tickets("b")));
        String document = document(ticket("number='1'"));

        Reading<IodefDocument> reading = IodefXml.defaults().extensions(both).read(document);

        assertThat(reading.report().findings()).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo("IODEF-extension-conflict");
            assertThat(f.message()).contains("2 extensions for the namespace " + NAMESPACE);
        });
        assertThat(IodefXml.defaults().toXml(reading.document())).contains("number=\"1\"");
    }

    @Test
    void twoChosenExtensionsForOneNamespaceAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.of(new Tickets("a"), new Tickets("b")))
                .withMessageContaining("without(\"" + NAMESPACE + "\")");
        assertThat(Extensions.of(new Tickets("a"))
                        .without(NAMESPACE)
                        .with(new Tickets("b"))
                        .find(NAMESPACE))
                .map(Extension::name)
                .contains("b");
    }

    @Test
    @Requirement("7970-117")
    void anExtensionNeedsANamespaceOfItsOwn() {
        Extension iodef = new Extension() {
            @Override
            public String namespace() {
                return IodefXml.NAMESPACE;
            }

            @Override
            public String name() {
                return "IODEF";
            }

            @Override
            public List<ExtensionElement<?>> elements(IodefVersion version) {
                return List.of();
            }
        };

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.of(iodef))
                .withMessageContaining("one of its own");
    }

    @Test
    @Requirement({"8274-008", "IODEF-extension-unknown"})
    void anUnknownExtensionIsKeptReportedOrRefused() {
        Extensions none = Extensions.none();

        assertThat(findings(none, ticket(""))).isEmpty();
        assertThat(findings(none.with(UnknownExtensions.REPORT), ticket("")))
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("IODEF-extension-unknown", Finding.Severity.INFO));
        assertThat(findings(none.with(UnknownExtensions.REFUSE), ticket("")))
                .extracting(Finding::severity)
                .containsExactly(Finding.Severity.ERROR);
        assertThat(findings(Extensions.of(new Tickets("a")).with(UnknownExtensions.REFUSE), ticket("number='1'")))
                .isEmpty();
    }

    @Test
    @Requirement({"7970-127", "IODEF-extension-private"})
    void aPrivateExtensionIsUnknownUnlessTheRegistryHasIt() {
        String document = document("<a xmlns='urn:a'/>")
                .replace("version=", "private-enum-name='csirt.example.com' private-enum-id='13' version=");
        Extensions report = Extensions.none().with(UnknownExtensions.REPORT);
        Extensions refuse = Extensions.none().with(UnknownExtensions.REFUSE);
        Registrations registrations = Registrations.iana().with("private | csirt.example.com | 13");

        assertThat(privates(Extensions.none(), document)).isEmpty();
        assertThat(privates(report, document)).containsExactly(Finding.Severity.INFO);
        assertThat(privates(refuse, document)).containsExactly(Finding.Severity.ERROR);
        assertThat(privates(refuse.with(registrations), document)).isEmpty();
    }

    /** The pair of documents of the rule: one value differs. */
    @Test
    @Requirement({"7970-128", "IODEF-extension-private-value"})
    void privateValuesAreThoseOfTheListThatTheCallerSupplies() {
        Registrations registrations = Registrations.iana().with("""
                private-value | CSIRT.example.com | 13 | Incident-purpose | threat-hunt
                private-value | csirt.example.com | 13 | Contact-role     | hunter
                private-value | csirt.example.com |    | Incident-purpose | other-list
                """);
        String good = document("<a xmlns='urn:a'/>")
                .replace(" version=", " private-enum-name='csirt.example.com' private-enum-id='13' version=")
                .replace("purpose=\"reporting\"", "purpose='ext-value' ext-purpose='threat-hunt'")
                .replace("role=\"creator\"", "role='ext-value' ext-role='hunter'");
        String bad = good.replace("'threat-hunt'", "'hunter'");
        Extensions extensions = Extensions.installed().with(registrations);

        assertThat(privateValues(extensions, good)).isEmpty();
        assertThat(privateValues(extensions, bad)).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Finding.Severity.WARNING);
            assertThat(f.location().path()).isEqualTo("/IODEF-Document/Incident[1]/@ext-purpose");
            assertThat(f.location().line()).isEqualTo(4);
            assertThat(f.message())
                    .isEqualTo("\"hunter\" is no value of purpose that the private extension \"13\" of"
                            + " \"csirt.example.com\" has.");
        });
        assertThat(privateValues(extensions.with(UnknownExtensions.REFUSE), bad))
                .extracting(Finding::severity)
                .containsExactly(Finding.Severity.ERROR);
        assertThat(privateValues(Extensions.installed(), bad)).isEmpty();
        assertThat(privateValues(extensions, bad.replace("'13'", "'14'"))).isEmpty();
        assertThat(privateValues(extensions, bad.replace(" private-enum-id='13'", "")))
                .hasSize(2);
        assertThat(privateValues(
                        Extensions.installed().with(Registrations.iana().with("private | csirt.example.com | 13")),
                        bad))
                .isEmpty();
    }

    private static List<Finding> privateValues(Extensions extensions, String document) {
        List<Finding> whole =
                IodefXml.defaults().extensions(extensions).validate(document).findings();
        assertThat(whole).allMatch(f -> f.rule().startsWith("IODEF-extension-"));
        return whole.stream()
                .filter(f -> f.rule().equals("IODEF-extension-private-value"))
                .toList();
    }

    private static List<Finding.Severity> privates(Extensions extensions, String document) {
        return IodefXml.defaults().extensions(extensions).validate(document).findings().stream()
                .filter(f -> f.rule().equals("IODEF-extension-private"))
                .map(Finding::severity)
                .toList();
    }

    // ---- values ---------------------------------------------------------------------------------------------------

    @Test
    void structuredInformationIsReadFromAdditionalDataAndWrittenIntoIt() {
        Platform platform = Platform.builder()
                .specId(SpecId.extension("urn:example:platforms"))
                .addReference(Reference.builder().addUrl("https://a.example/p").build())
                .build();
        Extensions extensions = Extensions.installed();

        ExtensionType data = extensions.of(platform);

        assertThat(data.dtype()).contains(org.mile4j.model.iodef.Dtype.XML);
        assertThat(extensions.read(data, Platform.class)).containsExactly(platform);
        assertThat(extensions.read(data, org.mile4j.model.iodef.Weakness.class)).isEmpty();
    }

    @Test
    void structuredInformationOfVersion1IsAnotherClass() {
        org.mile4j.model.iodef1.Platform platform = org.mile4j.model.iodef1.Platform.builder()
                .specId(org.mile4j.model.iodef1.SpecId.MMDEF_1_2)
                .contentId("p")
                .build();
        Extensions extensions = Extensions.installed();

        org.mile4j.model.iodef1.ExtensionType data = extensions.ofVersion1(platform);

        assertThat(extensions.read(data, org.mile4j.model.iodef1.Platform.class))
                .containsExactly(platform);
        assertThatIllegalArgumentException().isThrownBy(() -> extensions.of(platform));
    }

    @Test
    void whatNoExtensionHasIsNotWritten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.installed().of("text"))
                .withMessageContaining("java.lang.String");
    }

    @Test
    void documentsOfVersion1AreLookedAtAsWell() {
        String document = """
                <IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-1.0" version="1.00" lang="en">
                  <Incident purpose="reporting">
                    <IncidentID name="csirt.example.com">1</IncidentID>
                    <ReportTime>2026-01-31T08:00:00Z</ReportTime>
                    <Assessment><Impact/></Assessment>
                    <Contact role="creator" type="organization"><ContactName>CSIRT</ContactName></Contact>
                    <AdditionalData dtype="xml">%s</AdditionalData>
                  </Incident>
                </IODEF-Document>""".formatted(ticket(""));

        assertThat(Iodef1Xml.defaults()
                        .extensions(Extensions.of(new Tickets("a")))
                        .validate(document)
                        .findings())
                .extracting(Finding::message)
                .contains("Ticket has no number in V1.");
    }
}
