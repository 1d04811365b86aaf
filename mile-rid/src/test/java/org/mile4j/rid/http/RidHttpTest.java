package org.mile4j.rid.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.ProtocolException;
import org.mile4j.model.TransportException;
import org.mile4j.rid.security.Credential;
import org.mile4j.rid.security.TestCa;
import org.mile4j.testing.OldHello;
import org.mile4j.testing.Requirement;

@Timeout(60)
class RidHttpTest extends RunningServer {

    /** A client that is no RID system but has a certificate. */
    private HttpResponse<String> plain(String method, String path, String contentType, String body)
            throws IOException, InterruptedException {
        SSLParameters parameters = new SSLParameters();
        parameters.setEndpointIdentificationAlgorithm("");
        HttpClient plain = HttpClient.newBuilder()
                .sslContext(RidTls.context(CLIENT, CA.trust()))
                .sslParameters(parameters)
                .build();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("https://localhost:" + server.port() + path))
                .timeout(Duration.ofSeconds(20))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!contentType.isEmpty()) {
            request.header("Content-Type", contentType);
        }
        return plain.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    @Requirement({"6546-005", "6546-006", "6546-007", "6546-027", "6546-033", "6546-031"})
    void aMessageGoesToTheReceiverWithThePeerThatSentIt() {
        try (RidHttpClient client = client(CLIENT)) {
            assertThat(client.send(peer(), MESSAGE)).isEqualTo(new Answer.Done());
        }
        assertThat(received).containsExactly("client.example 127.0.0.1 <message/>");
    }

    @Test
    @Requirement({"6546-016", "6546-017"})
    void theThreeKindsOfAnswersArrive() {
        CallbackToken token = CallbackToken.create();
        try (RidHttpClient client = client(CLIENT)) {
            answer.set(new Answer.Reply(MESSAGE));
            assertThat(client.send(peer(), MESSAGE)).isEqualTo(new Answer.Reply(MESSAGE));
            answer.set(new Answer.Later(token));
            assertThat(client.send(peer(), MESSAGE)).isEqualTo(new Answer.Later(token));
        }
    }

    @Test
    @Requirement({"6546-011", "6546-012", "6546-013"})
    void aDelayedAnswerHasNoBodyAndATokenOfItsOwn() throws Exception {
        answer.set(new Answer.Later(CallbackToken.create()));

        HttpResponse<String> response = plain("POST", "/", "text/xml", "<message/>");

        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.body()).isEmpty();
        assertThat(response.headers().firstValue("Content-Length")).contains("0");
        assertThat(response.headers().firstValue("RID-Callback-Token").orElseThrow())
                .matches("[!-~]{1,255}");
        assertThat(CallbackToken.create()).isNotEqualTo(CallbackToken.create());
    }

    @Test
    @Requirement("6546-014")
    void aCallbackCarriesItsTokenToTheAddressThatIsAnswered() throws Exception {
        try (RidHttpClient client = client(CLIENT)) {
            // Its listed host leads nowhere: only the address that the request came from can be meant.
            Peer elsewhere =
                    new Peer("server.example", "nowhere.invalid", server.port(), List.of(SERVER.certificate()));
            client.callBack(elsewhere, InetAddress.getByName("127.0.0.1"), MESSAGE, new CallbackToken("t-1"));
        }
        assertThat(received).containsExactly("client.example 127.0.0.1 <message/> t-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "PUT", "DELETE", "OPTIONS"})
    @Requirement("6546-008")
    void otherMethodsAreNotAllowedAndPostIs(String method) throws Exception {
        HttpResponse<String> response = plain(method, "/", "", "");

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/x", "/?query", "/%2e", "//"})
    @Requirement("6546-009")
    void otherUrisAreNotFound(String path) throws Exception {
        assertThat(plain("POST", path, "text/xml", "<message/>").statusCode()).isIn(400, 404);
        assertThat(received).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "application/xml", "text/plain", "text/xmlx"})
    @Requirement({"6546-007", "6546-021"})
    void otherMediaTypesAreRefused(String type) throws Exception {
        assertThat(plain("POST", "/", type, "<message/>").statusCode()).isEqualTo(415);
        assertThat(received).isEmpty();
    }

    @Test
    @Requirement("6546-005")
    void anEncodedBodyIsRefusedAsSuch() throws Exception {
        try (SSLSocket socket = tls("TLSv1.3")) {
            socket.getOutputStream()
                    .write(("POST / HTTP/1.1\r\nHost: server.example\r\nContent-Type: text/xml\r\n"
                                    + "Content-Encoding: gzip\r\nContent-Length: 1\r\nConnection: close\r\n\r\nx")
                            .getBytes(UTF_8));
            assertThat(head(socket.getInputStream())).startsWith("HTTP/1.1 415");
        }
        assertThat(received).isEmpty();
    }

    @Test
    void aCharsetIsNoOtherMediaType() throws Exception {
        assertThat(plain("POST", "/", "Text/XML; charset=utf-8", "<message/>").statusCode())
                .isEqualTo(200);
    }

    @Test
    @Requirement("6546-022")
    void aFaultOfTheSystemItselfIs500() {
        answer.set(null);
        try (RidHttpClient client = client(CLIENT)) {
            assertThatThrownBy(() -> client.send(peer(), MESSAGE))
                    .isInstanceOf(ProtocolException.class)
                    .hasMessageContaining("500")
                    .hasMessageContaining("send the message again later");
        }
    }

    @Test
    @Requirement("6546-033")
    void aPeerThatIsNotListedIsRefused() {
        try (RidHttpClient client = client(CA.credential("EC", "client.example"))) {
            assertThatThrownBy(() -> client.send(peer(), MESSAGE))
                    .isInstanceOf(ProtocolException.class)
                    .hasMessageContaining("403");
        }
        assertThat(received).isEmpty();
    }

    @Test
    @Requirement({"6546-027", "6545-096", "6545-109"})
    void certificatesOfOthersExpiredOrMissingEndTheHandshake() {
        for (Credential bad :
                List.of(new TestCa("Other CA").credential("EC", "client.example"), CA.expired("client.example"))) {
            try (RidHttpClient client = client(bad)) {
                assertThatThrownBy(() -> client.send(peer(), MESSAGE)).isInstanceOf(TransportException.class);
            }
        }
        assertThat(received).isEmpty();
    }

    @Test
    void aStaleRevocationListNamesTheWayOut() {
        try (RidHttpClient stale = new RidHttpClient(CLIENT, CA.staleTrust(), serverAsPeer, LIMITS)) {
            assertThatThrownBy(() -> stale.send(peer(), MESSAGE))
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("server.example did not take the message")
                    .hasMessageContaining("get the current revocation list");
        }
    }

    @Test
    @Requirement({"6546-031", "6546-030"})
    void aServerWithAnotherCertificateThanListedIsNotTalkedTo() {
        PeerList wrong = PeerList.of(new Peer(
                "server.example",
                "127.0.0.1",
                server.port(),
                List.of(CA.credential("EC", "server.example").certificate())));
        try (RidHttpClient client = new RidHttpClient(CLIENT, CA.trust(), wrong, LIMITS)) {
            assertThatThrownBy(() -> client.send(wrong.peers().get(0), MESSAGE)).isInstanceOf(TransportException.class);
        }
        assertThat(received).isEmpty();
    }

    @Test
    @Requirement("6546-032")
    void aWildcardCertificateIsNoPeer() {
        Credential wildcard = CA.credential("EC", "*.example", "server.example");

        assertThatThrownBy(() -> new Peer("server.example", "127.0.0.1", 4590, List.of(wildcard.certificate())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no wildcard");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    @Requirement({"6546-024", "6546-025", "6546-026", "6546-035", "6546-028"})
    void chunkedMessagesOnOnePersistentConnectionArrive(String protocol) throws Exception {
        try (SSLSocket socket = tls(protocol)) {
            OutputStream out = socket.getOutputStream();
            for (int i = 0; i < 2; i++) {
                out.write(("POST / HTTP/1.1\r\nHost: server.example\r\nContent-Type: text/xml\r\n"
                                + "Transfer-Encoding: chunked\r\n\r\n4\r\n<a/>\r\n0\r\n\r\n")
                        .getBytes(UTF_8));
                out.flush();
                assertThat(head(socket.getInputStream())).startsWith("HTTP/1.1 200");
            }
            assertThat(socket.getSession().getCipherSuite()).doesNotContain("NULL");
        }
        assertThat(received).hasSize(2);
    }

    @Test
    @Requirement("6546-036")
    void olderProtocolsAreNotOffered() {
        assertThat(RidTls.PROTOCOLS).containsExactly("TLSv1.3", "TLSv1.2");
    }

    @ParameterizedTest(name = "version 3.{0}")
    @ValueSource(ints = {0, 1, 2})
    @Requirement("6546-036")
    void olderProtocolsAreRefusedByAnAlert(int minor) throws Exception {
        assertThat(OldHello.answer(server.port(), minor)).containsExactly(21, 2, 70);
        assertThat(received).isEmpty();
    }

    @Test
    @Requirement("6546-024")
    void theClientUsesItsConnectionAgain() {
        PeerList clients = PeerList.of(new Peer("client.example", "127.0.0.1", 4590, List.of(CLIENT.certificate())));
        try (RidHttpServer counting = new RidHttpServer(
                        SERVER, CA.trust(), clients, 0, LIMITS, (peer, from, body, token) -> new Answer.Done())
                .start()) {
            Peer there = new Peer("server.example", "127.0.0.1", counting.port(), List.of(SERVER.certificate()));
            try (RidHttpClient client = new RidHttpClient(CLIENT, CA.trust(), PeerList.of(there), LIMITS)) {
                for (int i = 0; i < 10; i++) {
                    client.send(there, MESSAGE);
                }
            }
            assertThat(counting.connectionsOpened()).isEqualTo(1);
        }
    }

    @Test
    void theEndWaitsForRunningExchangesAndNotForIdleConnections() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        PeerList clients = PeerList.of(new Peer("client.example", "127.0.0.1", 4590, List.of(CLIENT.certificate())));
        RidHttpServer slow = new RidHttpServer(
                        SERVER, CA.trust(), clients, 0, HttpLimits.DEFAULT, (peer, from, body, token) -> {
                            arrived.countDown();
                            await(finish);
                            return new Answer.Reply(MESSAGE);
                        })
                .start();
        Peer there = new Peer("server.example", "127.0.0.1", slow.port(), List.of(SERVER.certificate()));
        try (RidHttpClient client = new RidHttpClient(CLIENT, CA.trust(), PeerList.of(there), HttpLimits.DEFAULT)) {
            CompletableFuture<Answer> exchange =
                    CompletableFuture.supplyAsync(() -> client.send(there, MESSAGE), OWN_THREAD);
            await(arrived);
            CompletableFuture<Void> end = CompletableFuture.runAsync(slow::close, OWN_THREAD);
            assertThatThrownBy(() -> end.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            assertThatThrownBy(() -> client.send(there, MESSAGE)).isInstanceOf(TransportException.class);

            finish.countDown();

            assertThat(exchange.get(20, TimeUnit.SECONDS)).isEqualTo(new Answer.Reply(MESSAGE));
            end.get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void theEndWaitsForAMessageThatIsOnItsWay() throws Exception {
        try (SSLSocket socket = tls("TLSv1.3")) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST / HTTP/1.1\r\nHost: server.example\r\nContent-Type: text/xml\r\n"
                            + "Expect: 100-continue\r\nContent-Length: 10\r\n\r\n")
                    .getBytes(UTF_8));
            out.flush();
            answer.set(new Answer.Reply(MESSAGE));
            assertThat(head(socket.getInputStream())).as("the server reads").startsWith("HTTP/1.1 100");
            out.write("<mess".getBytes(UTF_8));
            out.flush();
            CompletableFuture<Void> end = CompletableFuture.runAsync(server::close, OWN_THREAD);
            assertThatThrownBy(() -> end.get(700, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);

            out.write("age/>".getBytes(UTF_8));
            out.flush();

            assertThat(head(socket.getInputStream())).startsWith("HTTP/1.1 200");
            end.get(20, TimeUnit.SECONDS);
        }
        assertThat(received).hasSize(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Requirement("6546-003")
    void aPortThatIsTakenIsSaid() {
        RidHttpServer second = new RidHttpServer(
                SERVER, CA.trust(), serverAsPeer, server.port(), LIMITS, (p, f, b, t) -> new Answer.Done());

        assertThatThrownBy(second::start).isInstanceOf(TransportException.class).hasMessageContaining("port");
        second.close();
    }
}
