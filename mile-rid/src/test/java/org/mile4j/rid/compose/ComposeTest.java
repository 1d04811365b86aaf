package org.mile4j.rid.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mile4j.model.RuleViolationException;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNamespace;
import org.mile4j.model.iodef1.IncidentID;
import org.mile4j.model.iodef1.Restriction;
import org.mile4j.model.xml.IodefXml;
import org.mile4j.rid.message.AuthorizationStatus;
import org.mile4j.rid.message.Justification;
import org.mile4j.rid.message.MsgDestination;
import org.mile4j.rid.message.MsgType;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.RidPolicy;
import org.mile4j.rid.message.Traffic;
import org.mile4j.rid.payload.Payload;
import org.mile4j.rid.payload.PayloadFormat;
import org.mile4j.rid.rules.RidRules;
import org.mile4j.rid.xml.RidXml;
import org.mile4j.testing.Requirement;

class ComposeTest {

    private static final InetAddress SYSTEM = address("192.0.2.3");

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Payload payload(String rule) {
        return Payload.in(RidXml.defaults().require(RidRules.goodDocument(rule).orElseThrow()))
                .orElseThrow();
    }

    private static Payload v1() {
        return payload("RFC6545-6.1-document");
    }

    private static Payload v2() {
        return payload("RFC6545-5.6-document-valid");
    }

    @Test
    @Requirement({"6545-028", "6545-029", "6545-030", "6545-031", "6545-060"})
    void aReportOfIodef2NamesItsSchemaByExtension() {
        RidDocument message =
                RidReport.of(v2()).to(SYSTEM).traffic(Traffic.NETWORK).build();

        RidPolicy policy = message.policy().orElseThrow();
        assertThat(policy.msgType()).contains(MsgType.REPORT);
        assertThat(policy.incidentId().orElseThrow().id()).isEqualTo("2026-17");
        assertThat(policy.reportSchema().orElseThrow().version().orElseThrow().extension())
                .contains("2.0");
        assertThat(Payload.in(message).orElseThrow().format()).isEqualTo(PayloadFormat.IODEF_2);
        assertThat(RidXml.defaults().require(RidXml.defaults().toBytes(message)))
                .isEqualTo(message);
    }

    @Test
    @Requirement("6545-045")
    void aDocumentOfAnotherFormatIsCarriedUnread() {
        XmlElement other = XmlElement.parse("<t:ticket xmlns:t='urn:example:t'><t:x t:y='1'/>text</t:ticket>");

        RidDocument message = RidReport.of(new Payload(other))
                .about(IncidentID.builder().name("csirt.example.com").id("1").build())
                .to(SYSTEM)
                .traffic(Traffic.NETWORK)
                .build();

        RidDocument again = RidXml.defaults().require(RidXml.defaults().toBytes(message));
        assertThat(Payload.in(again)).contains(new Payload(other));
        assertThat(Payload.in(again).orElseThrow().iodef2()).isEmpty();
    }

    @Test
    void aDocumentThatIsTakenOutOfAMessageKeepsTheMeaningOfItsNames() {
        String message = RidXml.defaults()
                .toXml(RidReport.of(v2()).to(SYSTEM).traffic(Traffic.NETWORK).build());
        String named = message.replaceFirst("<([\\w-:]*RID) ", "<$1 xmlns:o='urn:outer' ")
                .replace("</IncidentID>", "</IncidentID><Strange>/o:event</Strange>");

        Payload payload = Payload.in(RidXml.defaults().read(named).document()).orElseThrow();

        assertThat(payload.element().namespaces()).contains(new XmlNamespace("o", "urn:outer"));
        assertThat(IodefXml.defaults().toXml(payload.iodef2().orElseThrow().document()))
                .contains("/o:event", "xmlns:o=\"urn:outer\"");
    }

    @Test
    void aMessageWithoutAddressIsNotMade() {
        RidReport report = RidReport.of(v2()).traffic(Traffic.NETWORK);

        assertThatThrownBy(report::build)
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining("iodef:Node");
    }

    @Test
    void aMessageWithoutKindOfTrafficIsNotMade() {
        RidReport report = RidReport.of(v2()).to(SYSTEM);

        assertThatThrownBy(report::build)
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining("TrafficType");
    }

    @Test
    void aRequestWithoutSystemsIsNotMade() {
        RidRequest request = RidRequest.trace(v2()).to(SYSTEM).traffic(Traffic.NETWORK);

        assertThatThrownBy(request::build)
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining("RFC6545-6.1-systems");
    }

    @Test
    void aRequestMayGoTowardsTheSourceOfTheIncident() {
        RidDocument message = RidRequest.investigation(v1())
                .toSourceOfIncident(address("2001:db8::1"))
                .traffic(Traffic.NETWORK)
                .restriction(Restriction.DEFAULT)
                .build();

        assertThat(message.policy().flatMap(RidPolicy::msgDestination)).contains(MsgDestination.SOURCE_OF_INCIDENT);
        assertThat(message.policy().flatMap(RidPolicy::node).orElseThrow().addresses())
                .singleElement()
                .satisfies(a -> assertThat(a.value()).isEqualTo("2001:db8:0:0:0:0:0:1"));
    }

    @Test
    void answersTakeTheIncidentOfTheMessageTheyAnswer() {
        RidDocument trace =
                RidRequest.trace(v1()).to(SYSTEM).traffic(Traffic.ATTACK).build();

        RidDocument approved = RidAcknowledgement.approved(trace).to(SYSTEM).build();
        RidDocument denied = RidAcknowledgement.denied(trace, Justification.SYSTEM_RESOURCE)
                .to(SYSTEM)
                .build();
        RidDocument pending = RidAcknowledgement.pending(trace).to(SYSTEM).build();

        assertThat(approved.policy().flatMap(RidPolicy::incidentId))
                .isEqualTo(trace.policy().flatMap(RidPolicy::incidentId));
        assertThat(denied.requestStatus().orElseThrow().authorizationStatus()).contains(AuthorizationStatus.DENIED);
        assertThat(denied.requestStatus().orElseThrow().justification()).contains(Justification.SYSTEM_RESOURCE);
        assertThat(pending.requestStatus().orElseThrow().authorizationStatus()).contains(AuthorizationStatus.PENDING);
    }

    @Test
    void aQueryThatFindsNothingIsAnsweredByAReportWithoutDocument() {
        RidDocument query = RidQuery.forIncident(
                        IncidentID.builder().name("csirt.example.com").id("9").build())
                .to(SYSTEM)
                .traffic(Traffic.ATTACK)
                .build();

        RidDocument report = RidReport.nothingFor(query).to(SYSTEM).build();

        assertThat(Payload.in(report)).isEmpty();
        assertThat(report.policy().flatMap(RidPolicy::incidentId).orElseThrow().id())
                .isEqualTo("9");
    }

    @Test
    void aResultTellsTheSource() {
        RidDocument trace =
                RidRequest.trace(v1()).to(SYSTEM).traffic(Traffic.NETWORK).build();

        RidDocument result =
                RidResult.found(trace, v1(), address("192.0.2.35")).to(SYSTEM).build();
        RidDocument none = RidResult.notFound(trace, v1()).to(SYSTEM).build();

        assertThat(result.incidentSource().orElseThrow().nodes()).hasSize(1);
        assertThat(none.incidentSource().orElseThrow().sourceFound()).contains("false");
    }

    @Test
    @Requirement({"6545-058", "6545-062"})
    void aResultAndAReportOnOneInstanceOfAnIncidentHaveItsNumber() {
        XmlElement document = XmlElement.parse(
                v1().element().toString().replaceFirst("<([a-z0-9]*:?)IncidentID ", "<$1IncidentID instance=\"2\" "));
        Payload instance = new Payload(document);
        RidDocument trace =
                RidRequest.trace(instance).to(SYSTEM).traffic(Traffic.NETWORK).build();

        RidDocument result = RidResult.notFound(trace, v1()).to(SYSTEM).build();
        RidDocument report =
                RidReport.of(instance).to(SYSTEM).traffic(Traffic.NETWORK).build();

        for (RidDocument message : List.of(result, report)) {
            assertThat(message.policy()
                            .flatMap(RidPolicy::incidentId)
                            .orElseThrow()
                            .instance())
                    .contains("2");
        }
    }
}
