package org.mile4j.rid.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mile4j.model.iodef1.IncidentID;
import org.mile4j.rid.compose.MessageSteps;
import org.mile4j.rid.compose.RidQuery;
import org.mile4j.rid.compose.RidReport;
import org.mile4j.rid.message.MsgType;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.Traffic;
import org.mile4j.rid.payload.Payload;
import org.mile4j.rid.security.Messages;
import org.mile4j.rid.store.PendingRequest;
import org.mile4j.rid.xml.RidXml;
import org.mile4j.testing.Requirement;

/** What a query finds. */
@Timeout(90)
class QueryTest extends Consortium {

    private Node one;

    @BeforeEach
    void start() {
        one = node("sp1.example");
        node("sp2.example", "Query * approve");
    }

    private static String text() {
        return RidXml.defaults().toXml(Messages.investigation()).replaceAll(">\\s+<", "><");
    }

    /** The IODEF document of a request, with something else in it. */
    private static Payload document(String from, String to) {
        String text = text();
        assertThat(text).contains(from);
        return Payload.in(RidXml.defaults().read(text.replace(from, to)).document())
                .orElseThrow();
    }

    private static RidDocument complete(MessageSteps<?> steps) {
        try {
            return steps.to(InetAddress.getByName("127.0.0.1"))
                    .traffic(Traffic.NETWORK)
                    .build();
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private void report(Payload document) {
        one.system.send(peer("sp2.example"), complete(RidReport.of(document)));
    }

    private List<String> found(RidQuery query) {
        RidDocument answer =
                one.system.send(peer("sp2.example"), complete(query)).orElseThrow();
        return Payload.in(answer).stream()
                .flatMap(document -> document.element().elements().stream())
                .flatMap(incident -> incident.elements().stream())
                .filter(child -> child.localName().equals("IncidentID"))
                .map(id -> id.text().strip() + id.attribute("instance").orElse(""))
                .toList();
    }

    @Test
    @Requirement({"6545-061", "6545-063"})
    void anExampleFindsReportsThatHaveAnAddressInCommon() {
        report(document("2026-17", "2026-1"));
        report(document("192.0.2.35", "192.0.2.99"));

        assertThat(found(RidQuery.like(document("2026-17", "other-team-5"))))
                .containsExactlyInAnyOrder("2026-1", "2026-17");
        assertThat(found(RidQuery.like(unrelated()))).isEmpty();
    }

    private static Payload unrelated() {
        String record = "<iodef:RecordItem dtype=\"string\">packet";
        String text = text();
        assertThat(text).contains(record).contains("192.0.2.35").contains("192.0.2.67");
        return Payload.in(RidXml.defaults()
                        .read(text.replace(record, record + " of another kind")
                                .replace("192.0.2.35", "198.51.100.1")
                                .replace("192.0.2.67", "198.51.100.2")
                                .replace("2026-17", "unknown"))
                        .document())
                .orElseThrow();
    }

    @Test
    void anExampleOfHigherConfidenceFindsNoReportOfLower() {
        report(document("rating=\"high\"", "rating=\"low\""));

        assertThat(found(RidQuery.like(document("2026-17", "other-team-5")))).isEmpty();
    }

    @Test
    void twoQueriesWithTheSameAnswerAreBothAnswered() throws InterruptedException {
        Node three = node("sp3.example", "Query * pend");
        one.system.send(peer("sp3.example"), complete(RidReport.of(document("2026-17", "2026-1"))));
        for (String least : List.of("low", "medium")) {
            RidQuery query = RidQuery.like(document("rating=\"high\"", "rating=\"" + least + "\""));
            assertThat(one.system.send(peer("sp3.example"), complete(query))).isEmpty();
        }
        assertThat(three.system.undecided()).hasSize(2);
        for (PendingRequest query : three.system.undecided()) {
            assertThat(three.system.decide(query.messageId(), Decision.approve()))
                    .isTrue();
        }

        assertThat(one.next().type()).isEqualTo(MsgType.REPORT);
        assertThat(one.next().type()).isEqualTo(MsgType.REPORT);
    }

    @Test
    @Requirement("6545-064")
    void aQueryForAnInstanceFindsNoOther() {
        report(
                document(
                        "<iodef:IncidentID name=\"csirt.example.com\">2026-17</iodef:IncidentID><iodef:DetectTime>",
                        "<iodef:IncidentID name=\"csirt.example.com\" instance=\"a\">2026-17</iodef:IncidentID><iodef:DetectTime>"));
        report(
                document(
                        "<iodef:IncidentID name=\"csirt.example.com\">2026-17</iodef:IncidentID><iodef:DetectTime>",
                        "<iodef:IncidentID name=\"csirt.example.com\" instance=\"b\">2026-17</iodef:IncidentID><iodef:DetectTime>"));
        IncidentID incident =
                IncidentID.builder().name("csirt.example.com").id("2026-17").build();

        assertThat(found(RidQuery.forIncident(incident))).containsExactlyInAnyOrder("2026-17a", "2026-17b");
        assertThat(found(RidQuery.forIncident(incident.toBuilder().instance("b").build())))
                .containsExactly("2026-17b");
        assertThat(found(RidQuery.forIncident(incident.toBuilder().instance("c").build())))
                .isEmpty();
    }
}
