package org.mile4j.rolie.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.SecurityFailureException;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.client.Authentication;
import org.mile4j.rolie.client.RetryPolicy;
import org.mile4j.rolie.client.RolieClient;
import org.mile4j.rolie.store.JdbcStore;
import org.mile4j.testing.OldHello;
import org.mile4j.testing.Requirement;

/** TLS: versions, client certificates, names of servers. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class TlsTest {

    private final Certificates authority = new Certificates();
    private JdbcStore store;
    private RolieServer server;

    TlsTest() throws Exception {}

    @BeforeEach
    void start() throws Exception {
        store = JdbcStore.at("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        server = server("localhost");
    }

    private RolieServer server(String host) throws Exception {
        return RolieServer.builder(store)
                .workspace(new ServedWorkspace(
                        "Open", Access.open("alice"), List.of(ServedCollection.of("open", "Open", "csaf"))))
                .workspace(new ServedWorkspace(
                        "Partners",
                        new Access(Set.of("partner"), Set.of(), true, false),
                        List.of(ServedCollection.of("partners", "Partners", "incident"))))
                .authenticator(Authenticator.basic(Map.of("alice", "a", "partner", "p")))
                .tls(authority.context("server", host))
                .start();
    }

    @AfterEach
    void stop() {
        server.close();
        store.close();
    }

    private HttpResponse<String> get(SSLContext context, String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.service().resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newBuilder().sslContext(context).build().send(request.build(), BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    @Requirement({"R-011", "R-013"})
    void speaksBothVersions(String version) throws Exception {
        SSLContext context = authority.context("", "localhost");
        try (SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket("localhost", server.port())) {
            socket.setEnabledProtocols(new String[] {version});
            socket.startHandshake();

            assertThat(socket.getSession().getProtocol()).isEqualTo(version);
            assertThat(socket.getSession().getCipherSuite()).matches("TLS_(AES|CHACHA|ECDHE).*(GCM|POLY1305).*");
        }
    }

    @ParameterizedTest(name = "version 3.{0}")
    @ValueSource(ints = {0, 1, 2})
    @Requirement("R-012")
    void refusesOldVersionsByAnAlert(int minor) throws Exception {
        assertThat(OldHello.answer(server.port(), minor)).containsExactly(21, 2, 70);
    }

    @Test
    @Requirement({"R-015", "R-016"})
    void aWorkspaceMayNeedACertificate() throws Exception {
        SSLContext nobody = authority.context("", "localhost");
        SSLContext partner = authority.context("partner", "localhost");
        SSLContext stranger = authority.context("stranger", "localhost");

        assertThat(get(nobody, "/rolie/open").statusCode()).isEqualTo(200);
        assertThat(get(nobody, "/rolie/partners").statusCode()).isEqualTo(401);
        assertThat(get(nobody, "/rolie/partners", "Authorization", Running.basic("partner", "p"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(get(stranger, "/rolie/partners").statusCode()).isEqualTo(403);
        assertThat(get(partner, "/rolie/partners").statusCode()).isEqualTo(200);
        assertThat(get(partner, "/rolie/partners").headers().firstValue("Strict-Transport-Security"))
                .isPresent();
    }

    @Test
    @Requirement("R-015")
    void aCertificateOfAnotherAuthorityIsRefused() throws Exception {
        SSLContext other = new Certificates().context("partner", "localhost");
        SSLContext mixed = authority.context("", "localhost");
        assertThat(get(mixed, "/rolie/open").statusCode()).isEqualTo(200);

        assertThatThrownBy(() -> get(other, "/rolie/partners")).isInstanceOf(IOException.class);
    }

    @Test
    @Requirement({"R-072", "P-063", "R-011"})
    void ourClientChecksWhomItSpeaksTo() throws Exception {
        try (RolieClient client = RolieClient.builder()
                .tls(authority.context("partner", "localhost"))
                .retries(RetryPolicy.NONE)
                .build()) {
            assertThat(client.fetch(server.service().resolve("/rolie/partners")).document())
                    .isInstanceOf(Feed.class);
        }
        try (RolieClient basic = RolieClient.builder()
                .tls(authority.context("", "localhost"))
                .authentication(Authentication.basic("alice", "a"))
                .build()) {
            assertThat(basic.discover(server.service()).document().collections())
                    .hasSize(1);
        }
        URI service;
        try (RolieServer impostor = server("other.example")) {
            service = impostor.service();
            try (RolieClient client = RolieClient.builder()
                    .tls(authority.context("", "localhost"))
                    .retries(RetryPolicy.NONE)
                    .build()) {
                assertThatThrownBy(() -> client.fetch(service)).isInstanceOf(SecurityFailureException.class);
            }
        }
        try (RolieClient trusting = RolieClient.builder()
                .tls(new Certificates().context("", "localhost"))
                .retries(RetryPolicy.NONE)
                .build()) {
            assertThatThrownBy(() -> trusting.fetch(server.service())).isInstanceOf(SecurityFailureException.class);
        }
    }

    @Test
    @Requirement("P-063")
    void basicCredentialsOverPlainHttpCountForNothing() throws Exception {
        try (RolieServer plain = RolieServer.builder(store)
                .workspace(new ServedWorkspace(
                        "W",
                        new Access(Set.of("alice"), Set.of(), false, false),
                        List.of(ServedCollection.of("w", "W", "csaf"))))
                .authenticator(Authenticator.basic(Map.of("alice", "a")))
                .start()) {
            HttpRequest request = HttpRequest.newBuilder(plain.service().resolve("/rolie/w"))
                    .header("Authorization", Running.basic("alice", "a"))
                    .build();

            assertThat(HttpClient.newHttpClient()
                            .send(request, BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(401);
        }
    }
}
