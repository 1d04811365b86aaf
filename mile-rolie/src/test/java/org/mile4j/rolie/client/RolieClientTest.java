package org.mile4j.rolie.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.http.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.ProtocolException;
import org.mile4j.model.SecurityFailureException;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.rules.RolieRules;
import org.mile4j.rolie.test.Documents;
import org.mile4j.testing.Requirement;

/** The client against a server that answers what the test wants, right or wrong. */
class RolieClientTest extends WithScript {

    private static final String SERVICE =
            RolieRules.goodDocument("RFC8322-5.1.2-information-type-once").orElseThrow();

    @Test
    @Requirement({"R-009", "R-033", "P-066"})
    void findsTheServiceDocumentFromAFeedAndFromAnEntry() {
        script.document("/service", "application/atomsvc+xml", SERVICE);
        script.feed("/feed", "\"1\"", "");
        script.document(
                "/entry",
                "application/atom+xml;type=entry",
                Documents.entry("https://example.org/provider/vulns\"/>", "/feed\"/>"));

        assertThat(client.discover(script.at("/feed")).document().collections()).hasSize(1);
        assertThat(client.discover(script.at("/entry")).address()).isEqualTo(script.at("/service"));
        assertThat(client.discover(script.at("/service")).document().workspaces())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                204, 206, 299, 300, 304, 305, 306, 400, 401, 402, 403, 404, 405, 406, 409, 410, 412, 413, 414, 415, 416,
                417, 421, 422, 428, 429, 431, 451, 499, 500, 501, 502, 503, 504, 505, 511, 599
            })
    @Requirement("R-026")
    void everyStatusHasAMeaning(int status) {
        script.answer("/feed", aResponse().withStatus(status).withBody("<p>Because</p>"));

        assertThatThrownBy(() -> client.fetch(script.at("/feed"))).isInstanceOfSatisfying(StatusException.class, e -> {
            assertThat(e.status()).isEqualTo(status);
            assertThat(e.getMessage()).contains("(status " + status + ")").doesNotContain("<p>");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    @Requirement("R-026")
    void redirectsAreFollowed(int status) {
        script.feed("/feed", "\"1\"", "");
        script.answer("/old", aResponse().withStatus(status).withHeader("Location", "feed"));

        assertThat(client.fetch(script.at("/old")).address()).isEqualTo(script.at("/feed"));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 203})
    @Requirement("R-026")
    void successesGiveTheDocument(int status) {
        script.answer("/feed", aResponse().withStatus(status).withBody(Scripted.feedText("", "")));

        assertThat(client.fetch(script.at("/feed")).document()).isInstanceOf(Feed.class);
    }

    @Test
    void redirectsEnd() {
        script.answer("/a", aResponse().withStatus(302).withHeader("Location", "/b"));
        script.answer("/b", aResponse().withStatus(302).withHeader("Location", "/a"));

        assertThatThrownBy(() -> client.fetch(script.at("/a")))
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("redirects");
    }

    @Test
    void messagesNameTheAddressWithoutWhatMayBeASecretInIt() {
        script.answer("/a?token=secret", aResponse().withStatus(500));

        assertThatThrownBy(() -> client.fetch(script.at("/a?token=secret")))
                .isInstanceOf(StatusException.class)
                .hasMessageStartingWith(script.at("/a") + ": ")
                .hasMessageNotContaining("secret");
    }

    @Test
    @Requirement("P-063")
    void credentialsAreNotSentInTheOpenNorToOthers() throws IOException {
        try (RolieClient careful = script.builder()
                        .authentication(Authentication.basic("u", "p"))
                        .build();
                Scripted other = new Scripted();
                RolieClient careless = script.builder()
                        .authentication(Authentication.basic("u", "p"))
                        .insecureCredentials()
                        .build()) {
            assertThatThrownBy(() -> careful.fetch(script.at("/feed"))).isInstanceOf(SecurityFailureException.class);
            script.answer(
                    "/feed",
                    aResponse()
                            .withStatus(307)
                            .withHeader("Location", other.at("/feed").toString()));
            other.feed("/feed", "\"1\"", "");

            careless.fetch(script.at("/feed"));

            script.server.verify(
                    getRequestedFor(urlEqualTo("/feed")).withHeader("Authorization", equalTo("Basic dTpw")));
            other.server.verify(getRequestedFor(urlEqualTo("/feed")).withHeader("Authorization", absent()));
        }
    }

    @Test
    @Requirement({"P-064", "R-017"})
    void otherSchemesCanBeAdded() throws IOException {
        script.feed("/feed", "\"1\"", "");
        try (RolieClient own = script.builder()
                .authentication(target -> Optional.of("Own " + target.getPath()))
                .insecureCredentials()
                .build()) {
            own.fetch(script.at("/feed"));
        }
        script.server.verify(getRequestedFor(urlEqualTo("/feed")).withHeader("Authorization", equalTo("Own /feed")));
    }

    @Test
    void aServerThatIsBusyIsAskedAgainWhenItWants() {
        script.server.stubFor(com.github.tomakehurst.wiremock.client.WireMock.get("/feed")
                .inScenario("busy")
                .willReturn(aResponse().withStatus(429).withHeader("Retry-After", "7"))
                .willSetStateTo("down"));
        script.server.stubFor(com.github.tomakehurst.wiremock.client.WireMock.get("/feed")
                .inScenario("busy")
                .whenScenarioStateIs("down")
                .willReturn(aResponse().withStatus(503))
                .willSetStateTo("broken"));
        script.server.stubFor(com.github.tomakehurst.wiremock.client.WireMock.get("/feed")
                .inScenario("busy")
                .whenScenarioStateIs("broken")
                .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER))
                .willSetStateTo("up"));
        script.server.stubFor(com.github.tomakehurst.wiremock.client.WireMock.get("/feed")
                .inScenario("busy")
                .whenScenarioStateIs("up")
                .willReturn(aResponse().withBody(Scripted.feedText("", ""))));

        assertThat(client.fetch(script.at("/feed")).document()).isInstanceOf(Feed.class);
        assertThat(script.pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void nobodyWaitsForAnHour() {
        script.answer("/feed", aResponse().withStatus(503).withHeader("Retry-After", "3600"));

        assertThatThrownBy(() -> client.fetch(script.at("/feed"))).isInstanceOf(StatusException.class);
        assertThat(script.pauses).isEmpty();
    }

    @Test
    void aBodyThatIsTooLargeEndsTheReading() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bomb)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
        }
        script.answer(
                "/feed", aResponse().withHeader("Content-Encoding", "gzip").withBody(bomb.toByteArray()));
        try (RolieClient small = script.builder()
                .limits(ClientLimits.DEFAULT.withDocumentBytes(1 << 20))
                .build()) {
            assertThatThrownBy(() -> small.fetch(script.at("/feed")))
                    .isInstanceOf(ProtocolException.class)
                    .hasMessageContaining("at most 1048576 bytes");
        }
    }

    @Test
    @Requirement({"P-053", "P-056", "P-057", "P-055"})
    void theTypeOfADocumentIsWhatItsRootSays() {
        String entry = Documents.entry("<title>Sample", "<title>Sample");
        script.document("/untyped", "application/atom+xml", entry);
        script.document("/lying", "application/atom+xml;type=feed", entry);

        assertThat(client.fetch(script.at("/untyped")).document()).isInstanceOf(Entry.class);
        assertThatThrownBy(() -> client.fetch(script.at("/lying"))).isInstanceOf(ProtocolException.class);
    }

    @Test
    void aTruncatedFeedIsNoFeed() {
        script.document(
                "/feed", "application/atom+xml", Scripted.feedText("", "").replace("</feed>", ""));

        assertThatThrownBy(() -> client.fetch(script.at("/feed"))).isInstanceOf(MalformedInputException.class);
    }

    @Test
    @Requirement({"P-008", "R-010"})
    void categoryDocumentsAreFetched() {
        script.document(
                "/service",
                "application/atomsvc+xml",
                SERVICE.replaceAll("(?s)<categories.*</categories>", "<categories href=\"/cats\"/>"));
        script.document(
                "/cats",
                "application/atomcat+xml",
                RolieRules.goodDocument("RFC5023-7.2.1.1-href").orElseThrow());
        var service = client.discover(script.at("/service"));

        assertThat(client.categories(service, service.document().collections().get(0)))
                .singleElement()
                .satisfies(list -> assertThat(list.informationTypes()).contains("incident"));
    }
}
