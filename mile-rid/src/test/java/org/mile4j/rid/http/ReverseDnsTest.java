package org.mile4j.rid.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mile4j.model.ProtocolException;
import org.mile4j.rid.security.Credential;
import org.mile4j.rid.security.TestCa;
import org.mile4j.testing.Requirement;

@Timeout(60)
class ReverseDnsTest {

    private static final TestCa CA = new TestCa("Test CA");
    private static final Credential SERVER = CA.credential("EC", "server.example");
    private static final Credential CLIENT = CA.credential("EC", "client.example");
    private static final HttpLimits LIMITS =
            new HttpLimits(100_000, Duration.ofSeconds(5), Duration.ofSeconds(5), 1_000);
    private static final Peer UNLISTED = new Peer("client.example", "127.0.0.1", 4590, List.of());

    private static Answer exchange(PeerList peers) {
        try (RidHttpServer server = new RidHttpServer(
                        SERVER,
                        CA.trust(),
                        peers,
                        0,
                        LIMITS,
                        (peer, from, body, token) -> new Answer.Reply(
                                (peer.name() + peer.certificates().contains(CLIENT.certificate())).getBytes(UTF_8)))
                .start()) {
            Peer there = new Peer("server.example", "127.0.0.1", server.port(), List.of());
            try (RidHttpClient client = new RidHttpClient(CLIENT, CA.trust(), PeerList.of(there), LIMITS)) {
                return client.send(there, "<message/>".getBytes(UTF_8));
            }
        }
    }

    @Test
    @Requirement("6546-034")
    void aPeerWithoutListedCertificatesIsKnownByTheNameOfItsAddress() {
        PeerList peers = PeerList.of(UNLISTED).withReverseDns(address -> Set.of("other.example", "client.example"));

        assertThat(exchange(peers)).isEqualTo(new Answer.Reply("client.exampletrue".getBytes(UTF_8)));
    }

    @Test
    void anotherNameOrNoneIsRefused() {
        for (Set<String> names : List.of(Set.of("other.example"), Set.<String>of())) {
            PeerList peers = PeerList.of(UNLISTED).withReverseDns(address -> names);
            assertThatThrownBy(() -> exchange(peers))
                    .isInstanceOf(ProtocolException.class)
                    .hasMessageContaining("403");
        }
    }

    @Test
    void withoutReverseDnsOnlyListedCertificatesAreTaken() {
        assertThatThrownBy(() -> exchange(PeerList.of(UNLISTED)))
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("403");
    }

    @Test
    void theNameOfAnAddressIsNotEnoughForAnotherCertificate() {
        Peer other = new Peer("other.example", "127.0.0.1", 4590, List.of());
        PeerList peers = PeerList.of(other).withReverseDns(address -> Set.of("other.example"));

        assertThatThrownBy(() -> exchange(peers))
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("403");
    }

    @Test
    @Requirement("6546-034")
    void namesAreRememberedAndHoldWhileDnsIsDown() {
        AtomicInteger lookups = new AtomicInteger();
        AtomicReference<Set<String>> dns = new AtomicReference<>(Set.of("client.example"));
        InetAddress here = InetAddress.getLoopbackAddress();
        AddressNames source = address -> {
            lookups.incrementAndGet();
            return dns.get();
        };
        CachedNames names = source.cached(Duration.ofHours(1)).lookUp(PeerList.of(UNLISTED));
        CachedNames always = source.cached(Duration.ZERO);

        assertThat(names.of(here)).containsExactly("client.example");
        assertThat(lookups).hasValue(1);
        assertThat(always.of(here)).containsExactly("client.example");
        dns.set(Set.of());
        assertThat(always.of(here)).containsExactly("client.example");
        dns.set(Set.of("new.example"));
        assertThat(always.of(here)).containsExactly("new.example");
        assertThat(names.of(here)).containsExactly("client.example");
    }

    @Test
    void theResolverOfTheMachineGivesNoNameThatIsAnAddress() throws Exception {
        Set<String> names = AddressNames.system().of(InetAddress.getByName("192.0.2.77"));

        assertThat(names).doesNotContain("192.0.2.77");
    }
}
