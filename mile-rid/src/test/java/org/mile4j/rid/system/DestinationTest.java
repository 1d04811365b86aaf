package org.mile4j.rid.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mile4j.model.ProtocolException;
import org.mile4j.model.TransportException;
import org.mile4j.rid.http.Peer;
import org.mile4j.rid.http.PeerList;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.RidPolicy;
import org.mile4j.rid.security.Messages;

/** Where a message goes and for whom it is encrypted. */
@Timeout(90)
class DestinationTest extends Consortium {

    private static RidDocument named(String name) {
        RidDocument report = Messages.report("public");
        RidPolicy policy = report.policy().orElseThrow();
        org.mile4j.model.iodef1.Node named =
                policy.node().orElseThrow().toBuilder().addNodeName(name).build();
        return report.toBuilder().policy(policy.toBuilder().node(named).build()).build();
    }

    @Test
    void aNameOfTheDestinationHasToLeadToIt() {
        Node one = node("sp1.example");
        Node two = node("sp2.example");

        assertThatThrownBy(() -> one.system.send(peer("sp2.example"), named("sp2.invalid")))
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("sp2.invalid")
                .hasMessageContaining("127.0.0.1");
        assertThat(two.store.count()).isZero();
        one.system.send(peer("sp2.example"), named("localhost"));
        assertThat(two.store.count()).isEqualTo(1);
    }

    private PeerList withoutCertificates() {
        return new PeerList(peers().peers().stream()
                        .map(peer -> new Peer(peer.name(), peer.host(), peer.port(), List.of()))
                        .toList())
                .withReverseDns(address -> Set.copyOf(CREDENTIALS.keySet()));
    }

    @Test
    void whatIsSecretIsEncryptedForTheCertificateThatAnUnlistedPeerShows() throws Exception {
        Node one = node("sp1.example", withoutCertificates(), Duration.ofMinutes(2));
        Node two = node("sp2.example", "Query * pend");
        RidDocument secret = Messages.report("need-to-know");

        one.system.send(withoutCertificates().named("sp2.example").orElseThrow(), secret);

        assertThat(document(two.next().message())).isEqualTo(document(secret));
    }

    @Test
    void aCallbackToAnUnlistedPeerIsEncryptedToo() throws Exception {
        Node one = node("sp1.example");
        Node two = node("sp2.example", withoutCertificates(), Duration.ofMinutes(2), "Query * pend");
        RidDocument secret = Messages.report("private");
        one.system.send(peer("sp2.example"), secret);
        two.next();

        one.system.send(peer("sp2.example"), Messages.query());
        two.next();
        two.system.decide(two.system.undecided().get(0).messageId(), Decision.approve());

        assertThat(document(one.next().message())).isEqualTo(document(secret));
    }

    @Test
    void withoutAPeerToAskNothingSecretIsSent() throws Exception {
        Node one = node("sp1.example", withoutCertificates(), Duration.ofMinutes(2));
        Peer silent = new Peer(
                "sp2.example", InetAddress.getLoopbackAddress().getHostAddress(), port("sp2.example"), List.of());

        assertThatThrownBy(() -> one.system.send(silent, Messages.report("private")))
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("the certificate of sp2.example")
                .hasMessageContaining("list it");
    }

    @Test
    void theCertificateOfSomebodyElseIsNotEncryptedFor() throws Exception {
        Node one = node("sp1.example", withoutCertificates(), Duration.ofMinutes(2));
        node("sp3.example");
        Peer mistaken = new Peer("sp2.example", "127.0.0.1", port("sp3.example"), List.of());

        assertThatThrownBy(() -> one.system.send(mistaken, Messages.report("private")))
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("does not have its name");
    }
}
