package org.mile4j.model.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.Finding;
import org.mile4j.model.Mode;
import org.mile4j.model.Reading;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.iodef1.IodefDocument;
import org.mile4j.model.xml.Iodef1Xml;
import org.mile4j.testing.Requirement;

/** What the rules of IODEF v1 see beyond their documents, and what they let pass. */
class Iodef1RulesTest {

    private static final String START = "<IODEF-Document version='1.00' lang='en'"
            + " xmlns='urn:ietf:params:xml:ns:iodef-1.0' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
            + " xsi:schemaLocation='urn:ietf:params:xml:ns:iodef-1.0 iodef-1.0.xsd'>"
            + "<Incident purpose='reporting'><IncidentID name='csirt.example.com'>1</IncidentID>"
            + "<ReportTime>2026-01-17T09:30:00Z</ReportTime><Assessment><Impact type='dos'/></Assessment>"
            + "<Contact role='creator' type='organization'><ContactName>C</ContactName></Contact>";
    private static final String END = "</Incident></IODEF-Document>";

    private static String document(String event) {
        return "<?xml version='1.0'?>" + START + "<EventData>" + event + "</EventData>" + END;
    }

    private static String systems(String... services) {
        StringBuilder flow = new StringBuilder("<Flow>");
        for (int i = 0; i < services.length; i++) {
            flow.append("<System category='")
                    .append(i == 0 ? "source" : "target")
                    .append("'><Node><Address>192.0.2.");
            flow.append(i).append("</Address></Node>").append(services[i]).append("</System>");
        }
        return flow.append("</Flow>").toString();
    }

    private static List<String> rules(String document) {
        return rules(document.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> rules(byte[] document) {
        return Iodef1Xml.defaults().validate(document).findings().stream()
                .map(Finding::rule)
                .toList();
    }

    @Test
    @Requirement({"5070-040", "RFC5070-4.1-encoding"})
    void utf16IsStatedAndUtf8NeedNotBe() {
        String body = document("<Description>x</Description>");
        String stated = body.replace("version='1.0'?>", "version='1.0' encoding='UTF-16'?>");

        assertThat(rules(body)).isEmpty();
        assertThat(rules(stated.getBytes(StandardCharsets.UTF_16))).isEmpty();
        assertThat(rules(body.getBytes(StandardCharsets.UTF_16))).containsExactly("RFC5070-4.1-encoding");
    }

    @ParameterizedTest
    @Requirement({"5070-034", "RFC5070-3.17-port-missing"})
    @ValueSource(
            strings = {"<Service ip_protocol='1'><ProtoType>8</ProtoType></Service>", "<Service ip_protocol='47'/>"})
    void protocolsWithoutPortsNeedNone(String service) {
        assertThat(rules(document(systems(service)))).isEmpty();
    }

    @ParameterizedTest
    @Requirement({"5070-034", "RFC5070-3.17-port-missing"})
    @ValueSource(strings = {"6", "17", "132"})
    void protocolsWithPortsNeedOne(String protocol) {
        assertThat(rules(document(systems("<Service ip_protocol='" + protocol + "'/>"))))
                .containsExactly("RFC5070-3.17-port-missing");
    }

    @Test
    @Requirement("RFC5070-3.17-portlist-symmetry")
    void onlySystemsThatListPortsOnBothSidesAreCompared() {
        String three = "<Service ip_protocol='6'><Portlist>1-3</Portlist></Service>";
        String two = "<Service ip_protocol='6'><Portlist>1,2</Portlist></Service>";
        String one = "<Service ip_protocol='6'><Port>1</Port></Service>";

        assertThat(rules(document(systems(three, three, three)))).isEmpty();
        assertThat(rules(document(systems(three, one)))).isEmpty();
        assertThat(rules(document(systems(three, three, two)))).containsExactly("RFC5070-3.17-portlist-symmetry");
        assertThat(rules(document(systems(one, three, two)))).isEmpty();
    }

    /** RFC 5070, Section 5.2: an extension that is not understood is ignored, the rest is processed. */
    @Test
    @Requirement({"5070-056", "5070-059", "RFC5070-8-foreign-namespace"})
    void anUnknownExtensionIsKeptAndTheRestIsRead() {
        String extension = "<AdditionalData dtype='xml'><x:a xmlns:x='urn:x'><x:b/></x:a></AdditionalData>";

        Reading<IodefDocument> reading =
                Iodef1Xml.defaults().read(document("<Description>x</Description>" + extension));

        assertThat(reading.report().findings()).isEmpty();
        assertThat(reading.document().incidents().get(0).eventData().get(0).descriptions())
                .hasSize(1);
    }

    /** RFC 5070, Section 5.2: the unknown in a supported namespace should be refused, unless one asks to keep it. */
    @Test
    @Requirement({"5070-057", "RFC5070-8-unknown-element"})
    void theUnknownInTheNamespaceIsRefusedOrKept() {
        String document = document("<Description>x</Description><Motive>money</Motive>");

        assertThat(Iodef1Xml.defaults().validate(document).isValid()).isFalse();
        assertThat(Iodef1Xml.defaults().mode(Mode.PRESERVE).validate(document).isValid())
                .isTrue();
        assertThat(Iodef1Xml.defaults()
                        .toXml(Iodef1Xml.defaults().read(document).document()))
                .contains("<Motive>money</Motive>");
    }

    /** RFC 5070, Section 4.3: local conventions for roles and software are not a parser's business. */
    @Test
    @Requirement("5070-047")
    void rolesAndSoftwareAreNotNeeded() {
        assertThat(rules(document(systems("<Service ip_protocol='6'><Port>80</Port></Service>"))))
                .isEmpty();
        assertThat(rules(document(systems("<Service ip_protocol='6'><Port>80</Port><Application/></Service>"))))
                .isEmpty();
    }

    @Test
    @Requirement("5070-051")
    void anAtomicExtensionHasItsValueAndItsType() {
        String good = document("<AdditionalData dtype='integer'>17</AdditionalData>");

        assertThat(rules(good)).isEmpty();
        assertThat(rules(good.replace(">17<", ">seventeen<"))).containsExactly("RFC5070-3.6-dtype-content");
        assertThat(rules(good.replace(" dtype='integer'", ""))).containsExactly("RFC5070-8-missing-attribute");
    }

    /** RFC 5070, Section 4.3: the schema lets pass what the text does not. */
    @Test
    @Requirement("5070-046")
    void anEmptyContactOrEventIsAnErrorThatTheSchemaDoesNotSee() {
        String contact = document("<Contact role='tech' type='person'/>");
        String event = document("<EventData/>");

        assertThat(rules(contact)).containsExactly("RFC5070-3.7-contact-empty");
        assertThat(rules(event)).containsExactly("RFC5070-3.12-event-data-empty");
        assertThat(Iodef1Xml.defaults()
                        .rules(java.util.Set.of(RuleGroup.STRUCTURE))
                        .validate(contact)
                        .findings())
                .isEmpty();
        assertThat(Iodef1Xml.defaults()
                        .rules(java.util.Set.of(RuleGroup.STRUCTURE))
                        .validate(event)
                        .findings())
                .isEmpty();
    }

    @Test
    void anNtpStampMayHaveAnyForm() {
        assertThat(rules(document("<AdditionalData dtype='ntpstamp'>0xbc723b45.0xef449129</AdditionalData>")))
                .isEmpty();
    }

    @Test
    @Requirement("RFC5070-4.1-xml-declaration")
    void textsHaveNoDeclarationToMiss() {
        String document = START + END;

        assertThat(Iodef1Xml.defaults().validate(document).findings()).isEmpty();
        assertThat(rules(document)).containsExactly("RFC5070-4.1-xml-declaration");
    }

    @Test
    void theReportSaysThatGuidanceWasNotChecked() {
        assertThat(Iodef1Xml.defaults()
                        .rules(java.util.EnumSet.allOf(RuleGroup.class))
                        .validate(START + END)
                        .checked())
                .containsExactlyInAnyOrder(RuleGroup.STRUCTURE, RuleGroup.SEMANTICS);
    }
}
