package org.mile4j.rid.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mile4j.rid.http.Answer;
import org.mile4j.rid.http.HttpLimits;
import org.mile4j.rid.http.Peer;
import org.mile4j.rid.http.PeerList;
import org.mile4j.rid.http.RidHttpClient;
import org.mile4j.rid.message.AuthorizationStatus;
import org.mile4j.rid.message.Justification;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.RidPolicy;
import org.mile4j.rid.payload.Payload;
import org.mile4j.rid.payload.PayloadFormat;
import org.mile4j.rid.security.Messages;
import org.mile4j.rid.xml.RidXml;
import org.mile4j.testing.Requirement;

/** Requests that go through systems, and what those on the way and the originator are told. */
@Timeout(90)
class RelayTest extends Consortium {

    private static RidDocument edited(RidDocument message, String from, String to) {
        String text = RidXml.defaults().toXml(message);
        assertThat(text).contains(from);
        return RidXml.defaults().read(text.replace(from, to)).document();
    }

    /** Sends bytes as a system whose own node need not run. */
    private RidDocument exchange(String as, String to, byte[] message) {
        try (RidHttpClient client = new RidHttpClient(CREDENTIALS.get(as), CA.trust(), peers(), HttpLimits.DEFAULT)) {
            Answer answer = client.send(peer(to), message);
            return security(as).open(((Answer.Reply) answer).message()).message();
        }
    }

    private static Justification justification(RidDocument denial) {
        return denial.requestStatus().orElseThrow().justification().orElseThrow();
    }

    @Test
    @Requirement("6545-055")
    void aDenialOfATraceGoesToTheOriginatorToo() throws Exception {
        Node one = node("sp1.example");
        Node two = node("sp2.example", "TraceRequest * approve upstream sp3.example");
        node("sp3.example", "TraceRequest * deny SystemResource");

        one.system.send(peer("sp2.example"), trace("sp1.example"));
        assertThat(one.next().status()).isEqualTo(AuthorizationStatus.APPROVED);

        // Directly, and along the path.
        List<Event> denials = List.of(one.next(), one.next());
        assertThat(denials).extracting(Event::peer).containsExactlyInAnyOrder("sp3.example", "sp2.example");
        assertThat(denials)
                .extracting(denial -> justification(denial.message()))
                .containsOnly(Justification.SYSTEM_RESOURCE);
        two.next();
        assertThat(two.next().status()).isEqualTo(AuthorizationStatus.DENIED);
    }

    @Test
    @Requirement("6545-055")
    void aDenialReachesAnOriginatorThatIsNoPeerOfWhoDenies() throws Exception {
        Node one = node("sp1.example");
        node("sp2.example", "TraceRequest * approve upstream sp3.example");
        node("sp3.example", PeerList.of(peer("sp2.example")), Duration.ofMinutes(2), "TraceRequest * deny Other");

        one.system.send(peer("sp2.example"), trace("sp1.example"));
        one.next();

        Event denial = one.next();
        assertThat(denial.peer()).isEqualTo("sp2.example");
        assertThat(justification(denial.message())).isEqualTo(Justification.OTHER);
    }

    @Test
    @Requirement("6545-075")
    void theOriginatorIsToldOfATraceWhoseSignatureDoesNotHold() throws Exception {
        Node one = node("sp1.example");
        node("sp3.example");
        byte[] sealed = security("sp2.example").seal(trace("sp1.example"), List.of());
        String forged = new String(sealed, StandardCharsets.UTF_8).replace("192.0.2.67", "192.0.2.68");

        RidDocument answer = exchange("sp2.example", "sp3.example", forged.getBytes(StandardCharsets.UTF_8));

        assertThat(justification(answer)).isEqualTo(Justification.AUTHENTICATION);
        Event told = one.next();
        if (!told.alert().isEmpty()) { // it has not asked, in this test
            told = one.next();
        }
        assertThat(told.peer()).isEqualTo("sp3.example");
        assertThat(justification(told.message())).isEqualTo(Justification.AUTHENTICATION);
    }

    @Test
    @Requirement("6545-075")
    void aTraceWithErrorsIsDeniedToItsSenderAndItsOriginator() throws Exception {
        Node one = node("sp1.example");
        node("sp3.example");
        RidDocument whole = trace("sp1.example");
        RidDocument broken = whole.toBuilder()
                .policy(whole.policy().orElseThrow().toBuilder()
                        .incidentId(Optional.empty())
                        .build())
                .build();
        assertThat(broken.policy().flatMap(RidPolicy::incidentId)).isEmpty();

        RidDocument answer =
                exchange("sp2.example", "sp3.example", security("sp2.example").seal(broken, List.of()));

        assertThat(justification(answer)).isEqualTo(Justification.UNRECOGNIZED_FORMAT);
        assertThat(one.next().alert()).contains("nobody here has asked");
        assertThat(justification(one.next().message())).isEqualTo(Justification.UNRECOGNIZED_FORMAT);
    }

    @Test
    @Requirement({"6545-088", "6545-052"})
    void anInvestigationGoesTowardsTheSourceEncryptedForTheLast() throws Exception {
        node("sp2.example", "InvestigationRequest * approve upstream sp3.example");
        Node three = node("sp3.example", "InvestigationRequest * pend");
        RidDocument secret = edited(Messages.investigation(), "\"default\"", "\"need-to-know\"");
        byte[] forThree = security("sp1.example")
                .seal(secret, List.of(CREDENTIALS.get("sp3.example").certificate()));

        RidDocument answer = exchange("sp1.example", "sp2.example", forThree);

        assertThat(answer.requestStatus().orElseThrow().authorizationStatus()).contains(AuthorizationStatus.APPROVED);
        Event arrived = three.next();
        assertThat(arrived.peer()).isEqualTo("sp2.example");
        assertThat(document(arrived.message())).isEqualTo(document(secret));
        assertThat(arrived.message().policy().flatMap(RidPolicy::node))
                .isEqualTo(secret.policy().flatMap(RidPolicy::node));
    }

    @Test
    void anInvestigationInTheClearGoesOnWithThePathItTook() throws Exception {
        Node one = node("sp1.example");
        node("sp2.example", "InvestigationRequest * approve upstream sp3.example");
        Node three = node("sp3.example", "InvestigationRequest * pend");

        one.system.send(peer("sp2.example"), Messages.investigation());

        Payload arrived = Payload.in(three.next().message()).orElseThrow();
        assertThat(arrived.format()).isEqualTo(PayloadFormat.IODEF_1);
        assertThat(TracePath.names(arrived)).contains("sp2.example");
    }

    @Test
    void whatIsEncryptedForAnotherAndNotPassedOnIsDenied() {
        node("sp2.example", "InvestigationRequest * approve");
        RidDocument secret = edited(Messages.investigation(), "\"default\"", "\"private\"");
        byte[] forThree = security("sp1.example")
                .seal(secret, List.of(CREDENTIALS.get("sp3.example").certificate()));

        assertThat(justification(exchange("sp1.example", "sp2.example", forThree)))
                .isEqualTo(Justification.ENCRYPTION);
    }

    @Test
    void aSecondRequestOnTheSameIncidentIsBroughtToAttention() throws Exception {
        Node one = node("sp1.example");
        Node four = node("sp4.example");
        Node two = node("sp2.example", "TraceRequest * pend");

        one.system.send(peer("sp2.example"), trace("sp1.example"));
        four.system.send(peer("sp2.example"), trace("sp4.example"));

        assertThat(two.next().peer()).isEqualTo("sp1.example");
        assertThat(two.next().alert()).contains("same incident").contains("sp1.example");
        assertThat(two.next().peer()).isEqualTo("sp4.example");
    }

    @Test
    @Requirement("6546-014")
    void aCallbackGoesWhereTheRequestCameFrom() throws Exception {
        Node one = node("sp1.example");
        Peer listed = peer("sp1.example");
        Peer elsewhere = new Peer(listed.name(), "nowhere.invalid", listed.port(), listed.certificates());
        Node two = node("sp2.example", PeerList.of(elsewhere), Duration.ofMillis(300), "InvestigationRequest * pend");

        assertThat(one.system.send(peer("sp2.example"), Messages.investigation()))
                .isEmpty();

        assertThat(one.next().status()).isEqualTo(AuthorizationStatus.PENDING);
        assertThat(two.events).hasSize(1);
    }
}
