package org.mile4j.rid.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mile4j.testing.Requirement;

/** Revocation that is asked of an OCSP responder (RFC 6960). */
@Timeout(90)
class OcspTest {

    private final TestCa ca = new TestCa("Test CA");
    private final Credential peer = ca.credential("RSA", "peer.example");
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer responder;
    private Trust trust;

    @BeforeEach
    void start() throws IOException {
        responder = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        responder.createContext("/", this::answer);
        responder.start();
        URI address = URI.create("http://localhost:" + responder.getAddress().getPort() + "/");
        trust = new Trust(List.of(ca.certificate()), List.of(), Optional.of(address));
    }

    @AfterEach
    void stop() {
        responder.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        byte[] request = exchange.getRequestMethod().equals("POST")
                ? exchange.getRequestBody().readAllBytes()
                : Base64.getDecoder().decode(exchange.getRequestURI().getPath().substring(1));
        byte[] response = ca.ocsp(request);
        exchange.getResponseHeaders().add("Content-Type", "application/ocsp-response");
        exchange.sendResponseHeaders(200, response.length);
        exchange.getResponseBody().write(response);
        exchange.close();
    }

    @Test
    @Requirement("6545-109")
    void aCertificateThatTheResponderCallsGoodIsBelieved() throws GeneralSecurityException {
        assertThat(trust.validate(peer.certificate(), peer.chain())
                        .getCertificates()
                        .get(0))
                .isEqualTo(peer.certificate());
        assertThat(asked).hasValue(1);
    }

    @Test
    @Requirement("6545-109")
    void aCertificateThatTheResponderCallsRevokedIsNot() {
        ca.revoke(peer.certificate());

        assertThatThrownBy(() -> trust.validate(peer.certificate(), peer.chain()))
                .isInstanceOf(GeneralSecurityException.class)
                .hasStackTraceContaining("revoked");
    }

    @Test
    void withoutAnAnswerNobodyIsBelieved() {
        responder.stop(0);

        assertThatThrownBy(() -> trust.validate(peer.certificate(), peer.chain()))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void anAnswerOfAnotherAuthorityIsNotBelieved() throws IOException {
        TestCa other = new TestCa("Test CA");
        responder.removeContext("/");
        responder.createContext("/", exchange -> {
            byte[] response = other.ocsp(exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(200, response.length);
            exchange.getResponseBody().write(response);
            exchange.close();
        });

        assertThatThrownBy(() -> trust.validate(peer.certificate(), peer.chain()))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void aSignerIsAskedForOnceAMinuteNotForEachMessage() {
        MessageSecurity receiver = new MessageSecurity(ca.credential("RSA", "own.example"), trust);
        byte[] sealed = new MessageSecurity(peer, trust).seal(Messages.report(), List.of());

        receiver.open(sealed);
        receiver.open(sealed);

        assertThat(asked).hasValue(1);
    }
}
