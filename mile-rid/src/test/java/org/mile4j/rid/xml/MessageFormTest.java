package org.mile4j.rid.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mile4j.model.Finding;
import org.mile4j.model.LimitExceededException;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.iodef1.IncidentID;
import org.mile4j.model.iodef1.Restriction;
import org.mile4j.rid.compose.RidQuery;
import org.mile4j.rid.message.Justification;
import org.mile4j.rid.message.MsgType;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.Traffic;
import org.mile4j.rid.rules.RidRules;
import org.mile4j.testing.Requirement;

class MessageFormTest {

    private static String good(String rule) {
        return RidRules.goodDocument(rule).orElseThrow();
    }

    private static final String QUERY = good("RFC6545-6.5-incident-id");
    private static final String ACKNOWLEDGEMENT = good("RFC6545-6.2-request-status");

    @Test
    @Requirement({
        "6545-019",
        "6545-025",
        "6545-026",
        "6545-032",
        "6545-034",
        "6545-036",
        "6545-037",
        "6545-039",
        "6545-071"
    })
    void optionalAttributesAreReadAndWritten() {
        String text = ACKNOWLEDGEMENT
                .replace(
                        "MsgType=\"Acknowledgement\" MsgDestination=\"RIDSystem\"",
                        "MsgType=\"ext-value\" ext-MsgType=\"note\" MsgDestination=\"ext-value\""
                                + " ext-MsgDestination=\"team\" restriction=\"default\"")
                .replace(
                        "AuthorizationStatus=\"Denied\" Justification=\"CannotProcess\"",
                        "AuthorizationStatus=\"ext-value\" ext-AuthorizationStatus=\"half\" Justification=\"ext-value\""
                                + " ext-Justification=\"lunch\" restriction=\"public\"");

        RidDocument message = RidXml.defaults().read(text).document();

        assertThat(RidXml.defaults().validate(text).findings())
                .extracting(Finding::rule)
                .allMatch(rule -> rule.equals("RFC6545-5-request-status"));
        assertThat(message.policy().orElseThrow().msgType().orElseThrow().extension())
                .contains("note");
        assertThat(message.policy().orElseThrow().restriction()).contains(Restriction.DEFAULT);
        assertThat(message.requestStatus().orElseThrow().justification()).contains(Justification.extension("lunch"));
        assertThat(RidXml.defaults().read(RidXml.defaults().toXml(message)).document())
                .isEqualTo(message);
    }

    @Test
    @Requirement({"6545-041", "6545-042"})
    void whatXmlGivesAMeaningIsEscaped() {
        RidDocument query =
                RidXml.defaults().require(QUERY).toBuilder().lang("en").build();
        RidDocument odd = query.toBuilder()
                .policy(query.policy().orElseThrow().toBuilder()
                        .incidentId(
                                IncidentID.builder().name("a\"b'c").id("<&>").build())
                        .build())
                .build();

        String xml = RidXml.defaults().toXml(odd);

        assertThat(xml).startsWith("<?xml version=").contains("&lt;&amp;").contains("&quot;");
        assertThat(RidXml.defaults().read(xml).document()).isEqualTo(odd);
    }

    @Test
    @Requirement({"6545-046", "6545-043"})
    void anUnknownElementInASupportedNamespaceIsAnError() {
        String text =
                QUERY.replace("<rid:TrafficType type=\"Network\"/>", "<rid:TrafficType type=\"Network\"/><rid:New/>");

        assertThat(RidXml.defaults().validate(text).errors())
                .extracting(Finding::rule)
                .containsExactly("RFC6545-8-unknown-element");
    }

    @Test
    @Requirement("6545-064")
    void theInstanceOfAnIncidentIsCarried() {
        RidDocument message = RidXml.defaults()
                .require(QUERY.replace("name=\"csirt.example.com\"", "name=\"csirt.example.com\" instance=\"2\""));

        assertThat(message.policy().orElseThrow().incidentId().orElseThrow().instance())
                .isEqualTo(Optional.of("2"));
        assertThat(RidXml.defaults().toXml(message)).contains("instance=\"2\"");
    }

    @Test
    @Requirement({"6545-128", "6545-129", "6545-130"})
    void aNameInUnicodeIsADomainName() {
        String text = QUERY.replace("<iodef:Node>", "<iodef:Node><iodef:NodeName>b\u00fccher.example</iodef:NodeName>");

        assertThat(RidXml.defaults().validate(text).findings()).isEmpty();
    }

    @Test
    @Requirement("6545-013")
    void theKindOfTrafficIsTheCallersChoice() throws Exception {
        RidDocument message = RidQuery.forIncident(
                        IncidentID.builder().name("csirt.example.com").id("1").build())
                .to(java.net.InetAddress.getByName("192.0.2.3"))
                .traffic(Traffic.AUDIENCE_RESTRICTION)
                .build();

        assertThat(message.policy().orElseThrow().trafficTypes())
                .singleElement()
                .satisfies(t -> assertThat(t.type()).contains(Traffic.AUDIENCE_RESTRICTION));
        assertThat(message.policy().orElseThrow().msgType()).contains(MsgType.QUERY);
    }

    @Test
    void anotherNamespaceOrVersionIsNoMessage() {
        assertThatThrownBy(() -> RidXml.defaults().read(QUERY.replace("rid-2.0", "rid-1.0")))
                .isInstanceOf(MalformedInputException.class)
                .hasMessageContaining("RFC 6045");
        assertThatThrownBy(() -> RidXml.defaults().read("<RID/>"))
                .isInstanceOf(MalformedInputException.class)
                .hasMessageContaining("RFC6545-5.4-namespace");
    }

    @Test
    void aMessageWithTooManyDeclarationsInATagIsGivenUp() {
        String declarations = IntStream.range(0, 257)
                .mapToObj(i -> " xmlns:n" + i + "='urn:example'")
                .collect(Collectors.joining());
        String text = QUERY.replaceFirst("RIDPolicy", "RIDPolicy" + declarations);

        assertThatThrownBy(() -> RidXml.defaults().read(text))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("a tag has more than 256 declarations of namespaces");
    }

    @Test
    void aMessageThatIsTooLargeIsGivenUp() {
        String text = QUERY.replace("2026-17", "x".repeat(9 << 20));

        assertThatThrownBy(() -> RidXml.defaults().read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOf(LimitExceededException.class);
    }
}
