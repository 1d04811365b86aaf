package org.mile4j.rid.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mile4j.rid.compose.RidResult;
import org.mile4j.rid.http.Answer;
import org.mile4j.rid.http.HttpLimits;
import org.mile4j.rid.http.RidHttpClient;
import org.mile4j.rid.message.AuthorizationStatus;
import org.mile4j.rid.message.Justification;
import org.mile4j.rid.message.MsgType;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.RidPolicy;
import org.mile4j.rid.payload.Payload;
import org.mile4j.rid.security.Messages;
import org.mile4j.rid.xml.RidXml;
import org.mile4j.testing.Requirement;

/** The flows of single systems and of a trace. */
@Timeout(90)
class RidSystemTest extends Consortium {

    @Test
    @Requirement({"6545-072", "6545-107", "6545-120", "6545-124", "6546-001", "6546-010", "6545-097"})
    void aReportIsKeptOnceHoweverOftenItIsSent() throws Exception {
        Node one = node("sp1.example");
        Node two = node("sp2.example");
        RidDocument report = Messages.report("private");

        assertThat(one.system.send(peer("sp2.example"), report)).isEmpty();
        assertThat(one.system.send(peer("sp2.example"), report)).isEmpty();

        assertThat(document(two.next().message())).isEqualTo(document(report));
        assertThat(two.events).isEmpty();
        assertThat(two.store.count()).isEqualTo(1);
    }

    @Test
    @Requirement({"6545-068", "6545-071", "6546-018", "6546-019"})
    void aQueryIsAnsweredByAReportAtOnce() throws Exception {
        Node one = node("sp1.example");
        node("sp2.example", "Query * approve");
        RidDocument report = Messages.report("need-to-know");
        one.system.send(peer("sp2.example"), report);

        RidDocument answer =
                one.system.send(peer("sp2.example"), Messages.query()).orElseThrow();

        assertThat(answer.policy().flatMap(RidPolicy::msgType)).contains(MsgType.REPORT);
        assertThat(document(answer)).isEqualTo(document(report));
    }

    @Test
    @Requirement({"6546-011", "6546-014", "6546-016", "6545-072"})
    void aQueryMayBeAnsweredByACallback() throws Exception {
        Node one = node("sp1.example");
        Node two = node("sp2.example", "Query * pend");
        RidDocument report = Messages.report("private");
        one.system.send(peer("sp2.example"), report);
        two.next();

        assertThat(one.system.send(peer("sp2.example"), Messages.query())).isEmpty();
        assertThat(two.next().type()).isEqualTo(MsgType.QUERY);
        assertThat(two.system.decide(two.system.undecided().get(0).messageId(), Decision.approve()))
                .isTrue();

        Event answer = one.next();
        assertThat(answer.type()).isEqualTo(MsgType.REPORT);
        assertThat(document(answer.message())).isEqualTo(document(report));
        assertThat(two.system.undecided()).isEmpty();
    }

    @Test
    @Requirement({"6545-069", "6545-070"})
    void aQueryOfAnybodyElseFindsNothingAndOneThatIsDeniedIsToldSo() {
        Node one = node("sp1.example");
        Node three = node("sp3.example");
        node("sp2.example", "Query sp3.example approve");
        one.system.send(peer("sp2.example"), Messages.report("private"));

        RidDocument nothing =
                three.system.send(peer("sp2.example"), Messages.query()).orElseThrow();
        RidDocument denied =
                one.system.send(peer("sp2.example"), Messages.query()).orElseThrow();

        assertThat(Payload.in(nothing)).isEmpty();
        assertThat(denied.requestStatus().orElseThrow().authorizationStatus()).contains(AuthorizationStatus.DENIED);
    }

    @Test
    void aQueryGetsFiveDocumentsAtMost() {
        Node one = node("sp1.example");
        node("sp2.example", "Query * approve");
        for (int i = 0; i < 7; i++) {
            one.system.send(
                    peer("sp2.example"),
                    RidXml.defaults()
                            .require(RidXml.defaults()
                                    .toXml(Messages.report("public"))
                                    .replaceAll("\\s+<", "<")
                                    .replace(
                                            "<IncidentID name=\"csirt.example.com\">2026-17</IncidentID><Gen",
                                            "<IncidentID name=\"csirt.example.com\" instance=\"" + i
                                                    + "\">2026-17</IncidentID><Gen")));
        }

        RidDocument answer =
                one.system.send(peer("sp2.example"), Messages.query()).orElseThrow();

        assertThat(Payload.in(answer)
                        .orElseThrow()
                        .iodef2()
                        .orElseThrow()
                        .document()
                        .incidents())
                .hasSize(RidSystem.MOST_DOCUMENTS);
    }

    @Test
    @Requirement({
        "6545-055",
        "6545-056",
        "6545-065",
        "6545-066",
        "6545-067",
        "6545-077",
        "6545-113",
        "6545-117",
        "6545-119",
        "6545-080"
    })
    void aTraceGoesUpstreamAndItsResultComesBackAlongThePath() throws Exception {
        Node one = node("sp1.example");
        Node two = node("sp2.example", "TraceRequest * approve upstream sp3.example");
        Node three = node("sp3.example", "TraceRequest * approve");

        RidDocument acknowledged =
                one.system.send(peer("sp2.example"), trace("sp1.example")).orElseThrow();
        assertThat(acknowledged.requestStatus().orElseThrow().authorizationStatus())
                .contains(AuthorizationStatus.APPROVED);
        assertThat(one.next().status()).isEqualTo(AuthorizationStatus.APPROVED);

        Event atThree = three.next();
        assertThat(atThree.peer()).isEqualTo("sp2.example");
        assertThat(TracePath.names(Payload.in(atThree.message()).orElseThrow()))
                .containsExactly("sp1.example", "sp2.example");
        Event fromThree = one.next();
        assertThat(fromThree.peer()).isEqualTo("sp3.example");
        assertThat(fromThree.status()).isEqualTo(AuthorizationStatus.APPROVED);

        RidDocument result = RidResult.notFound(
                        atThree.message(), Payload.in(Messages.result()).orElseThrow())
                .to(java.net.InetAddress.getByName("127.0.0.1"))
                .build();
        assertThat(three.system.conclude(atThree.message(), result)).isTrue();

        Event atOne = one.next();
        assertThat(atOne.peer()).isEqualTo("sp2.example");
        assertThat(atOne.type()).isEqualTo(MsgType.RESULT);
        assertThat(two.events.stream().map(e -> e.alert())).allMatch(String::isEmpty);
    }

    @Test
    @Requirement("6545-053")
    void divergentPathsGetInstancesOfTheirOwn() throws Exception {
        Node one = node("sp1.example");
        node("sp2.example", "TraceRequest * approve upstream sp3.example sp4.example");
        Node three = node("sp3.example", "TraceRequest * pend");
        Node four = node("sp4.example", "TraceRequest * pend");

        one.system.send(peer("sp2.example"), trace("sp1.example"));

        assertThat(List.of(three.next(), four.next()))
                .extracting(event -> event.message()
                        .policy()
                        .flatMap(RidPolicy::incidentId)
                        .orElseThrow()
                        .instance()
                        .orElseThrow())
                .containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void aTraceThatComesBackIsStoppedWithAnAlert() throws Exception {
        Node one = node("sp1.example");
        Node two = node("sp2.example", "TraceRequest * approve");

        RidDocument answer =
                one.system.send(peer("sp2.example"), trace("sp2.example")).orElseThrow();

        assertThat(answer.requestStatus().orElseThrow().authorizationStatus()).contains(AuthorizationStatus.DENIED);
        assertThat(two.next().alert()).contains("loop");
        assertThat(two.store.count()).isZero();
    }

    @Test
    void theStatusPendingIsSentByItself() throws Exception {
        Node one = node("sp1.example");
        Node two = node("sp2.example", Duration.ofMillis(300), "InvestigationRequest * pend");

        assertThat(one.system.send(peer("sp2.example"), Messages.investigation()))
                .isEmpty();

        assertThat(one.next().status()).isEqualTo(AuthorizationStatus.PENDING);
        two.system.decide(two.system.undecided().get(0).messageId(), Decision.deny(Justification.CANNOT_PROCESS));
        assertThat(one.next().status()).isEqualTo(AuthorizationStatus.DENIED);
    }

    @Test
    @Requirement("6545-035")
    void nothingFollowsARequestThatCannotBeProcessed() {
        Node one = node("sp1.example");
        node("sp2.example", "InvestigationRequest * deny CannotProcess");

        RidDocument denial =
                one.system.send(peer("sp2.example"), Messages.investigation()).orElseThrow();

        assertThat(denial.requestStatus().orElseThrow().justification()).contains(Justification.CANNOT_PROCESS);
        Instant later = Instant.now().plus(Duration.ofDays(1));
        assertThat(one.store.obligations().take(later, later, 10)).isEmpty();
        assertThat(one.store.asked().about("csirt.example.com\n2026-17")).isEmpty();
    }

    @Test
    void whatIsOwedAndAwaitedSurvivesARestart() throws Exception {
        Node one = node("sp1.example");
        Node two = node("sp2.example", "InvestigationRequest * pend");
        one.system.send(peer("sp2.example"), Messages.investigation());
        stop(one);
        two.system.decide(two.system.undecided().get(0).messageId(), Decision.approve());
        stop(two);

        Node oneAgain = node("sp1.example");
        node("sp2.example");

        assertThat(oneAgain.next().status()).isEqualTo(AuthorizationStatus.APPROVED);
    }

    @Test
    void aRequestThatIsRepeatedGetsTheSameAnswer() {
        Node one = node("sp1.example");
        Node two = node("sp2.example", "InvestigationRequest * pend");
        one.system.send(peer("sp2.example"), Messages.investigation());
        String token = two.system.undecided().get(0).token();

        assertThat(one.system.send(peer("sp2.example"), Messages.investigation()))
                .isEmpty();

        assertThat(two.system.undecided())
                .singleElement()
                .satisfies(p -> assertThat(p.token()).isEqualTo(token));
    }

    @Test
    void whatWasDeniedIsDeniedAgainWhenItIsRepeated() throws Exception {
        Node one = node("sp1.example");
        Node two = node("sp2.example", "Report * approve", "* * pend");
        one.system.send(peer("sp2.example"), Messages.report("public"));
        for (RidDocument asked : List.of(Messages.query(), Messages.investigation())) {
            assertThat(one.system.send(peer("sp2.example"), asked)).isEmpty();
            Decision denied = Decision.deny(Justification.SYSTEM_RESOURCE);
            assertThat(two.system.decide(two.system.undecided().get(0).messageId(), denied))
                    .isTrue();
            assertThat(one.next().status()).isEqualTo(AuthorizationStatus.DENIED);

            RidDocument again = one.system.send(peer("sp2.example"), asked).orElseThrow();

            assertThat(again.requestStatus().orElseThrow().authorizationStatus())
                    .contains(AuthorizationStatus.DENIED);
            assertThat(again.requestStatus().orElseThrow().justification()).contains(Justification.SYSTEM_RESOURCE);
            assertThat(Payload.in(again)).isEmpty();
            one.events.clear();
        }
    }

    @Test
    void whatWasApprovedIsApprovedAgainWhenItIsRepeated() throws Exception {
        Node one = node("sp1.example");
        Node two = node("sp2.example", "InvestigationRequest * pend");
        one.system.send(peer("sp2.example"), Messages.investigation());
        long request = two.system.undecided().get(0).messageId();
        two.system.decide(request, Decision.approve());
        assertThat(one.next().status()).isEqualTo(AuthorizationStatus.APPROVED);

        RidDocument again =
                one.system.send(peer("sp2.example"), Messages.investigation()).orElseThrow();

        assertThat(again.requestStatus().orElseThrow().authorizationStatus()).contains(AuthorizationStatus.APPROVED);
        assertThatThrownBy(() -> two.system.decide(request, Decision.pend()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMessageOfAPeerThatIsSignedByAnotherIsDenied() {
        node("sp2.example");
        byte[] foreign = security("sp3.example").seal(Messages.report("public"), List.of());
        try (RidHttpClient client =
                new RidHttpClient(CREDENTIALS.get("sp1.example"), CA.trust(), peers(), HttpLimits.DEFAULT)) {
            Answer answer = client.send(peer("sp2.example"), foreign);

            RidDocument denial = security("sp1.example")
                    .open(((Answer.Reply) answer).message())
                    .message();
            assertThat(denial.requestStatus().orElseThrow().justification()).contains(Justification.AUTHENTICATION);
        }
    }

    @Test
    void aPeerThatMayNotAnswerSoIsAnException() {
        assertThat(Exchanges.answers(MsgType.REPORT)).containsExactly(MsgType.ACKNOWLEDGEMENT);
        assertThat(Exchanges.answers(MsgType.QUERY)).doesNotContain(MsgType.RESULT);
        assertThat(Exchanges.answers(MsgType.RESULT)).isEmpty();
    }
}
