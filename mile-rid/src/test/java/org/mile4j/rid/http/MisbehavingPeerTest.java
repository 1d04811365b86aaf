package org.mile4j.rid.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.model.ProtocolException;
import org.mile4j.model.TransportException;
import org.mile4j.rid.security.Credential;
import org.mile4j.rid.security.MessageSecurity;
import org.mile4j.rid.security.MessageSecurityException;
import org.mile4j.rid.security.Messages;
import org.mile4j.rid.security.TestCa;
import org.mile4j.rid.store.JdbcStore;
import org.mile4j.rid.store.MessageStore;
import org.mile4j.rid.system.RidSystem;
import org.mile4j.rid.system.RidSystemConfig;
import org.mile4j.rid.system.RuleFilePolicy;
import org.mile4j.rid.system.SystemListener;
import org.mile4j.testing.Requirement;

/** A peer that has the right certificate and does everything wrong. */
@Timeout(60)
class MisbehavingPeerTest {

    private static final TestCa CA = new TestCa("Test CA");
    private static final Credential BAD = CA.credential("RSA", "bad.example");
    private static final Credential OWN = CA.credential("RSA", "own.example");
    private static final HttpLimits LIMITS = new HttpLimits(50_000, Duration.ofSeconds(3), Duration.ofSeconds(5), 100);

    @TempDir
    Path folder;

    private WireMockServer bad;
    private MessageStore store;
    private RidSystem own;
    private Peer peer;
    private final List<String> alerts = new CopyOnWriteArrayList<>();

    @BeforeEach
    void start() throws Exception {
        Path keys = folder.resolve("keys.p12");
        KeyStore keyStore = KeyStore.getInstance("PKCS12");
        keyStore.load(null, null);
        keyStore.setKeyEntry("k", BAD.key(), "secret".toCharArray(), BAD.chain().toArray(Certificate[]::new));
        try (OutputStream out = Files.newOutputStream(keys)) {
            keyStore.store(out, "secret".toCharArray());
        }
        bad = new WireMockServer(WireMockConfiguration.options()
                .dynamicPort()
                .dynamicHttpsPort()
                .keystoreType("PKCS12")
                .keystorePath(keys.toString())
                .keystorePassword("secret")
                .keyManagerPassword("secret"));
        bad.start();
        peer = new Peer("bad.example", "127.0.0.1", bad.httpsPort(), List.of(BAD.certificate()));
        store = JdbcStore.file(folder.resolve("store"));
        own = new RidSystem(RidSystemConfig.of(
                        "own.example",
                        new MessageSecurity(OWN, CA.trust()),
                        PeerList.of(peer),
                        store,
                        RuleFilePolicy.of(List.of()))
                .withPort(0)
                .withLimits(LIMITS)
                .withListener(new SystemListener() {
                    @Override
                    public void alert(String name, String what) {
                        alerts.add(what);
                    }
                }));
    }

    @AfterEach
    void stop() {
        bad.stop();
        own.close();
        store.close();
    }

    private void answers(ResponseDefinitionBuilder response) {
        bad.stubFor(any(anyUrl()).willReturn(response));
    }

    private void assertRefused(Class<? extends Exception> type, String problem) {
        assertThatThrownBy(() -> own.send(peer, Messages.query()))
                .isInstanceOf(type)
                .hasMessageContaining(problem);
    }

    @Test
    @Requirement("6546-020")
    void aRedirectIsNotFollowed() {
        answers(aResponse().withStatus(307).withHeader("Location", "https://127.0.0.1:" + bad.httpsPort() + "/other"));

        assertRefused(ProtocolException.class, "a redirection, which is not followed");

        assertThat(bad.getAllServeEvents()).hasSize(1);
    }

    @Test
    void aDelayWithABodyOrWithoutATokenIsRefused() {
        answers(aResponse()
                .withStatus(202)
                .withHeader("RID-Callback-Token", "t")
                .withBody("x"));
        assertRefused(ProtocolException.class, "202 with a body");

        answers(aResponse().withStatus(202));
        assertRefused(ProtocolException.class, "202 without a RID-Callback-Token");

        answers(aResponse().withStatus(202).withHeader("RID-Callback-Token", "x".repeat(256)));
        assertRefused(ProtocolException.class, "1 to 255 visible ASCII characters");
    }

    @Test
    void anotherMediaTypeIsRefused() {
        answers(aResponse()
                .withStatus(200)
                .withHeader("Content-Type", "text/html")
                .withBody("<html/>"));

        assertRefused(ProtocolException.class, "another Content-Type than text/xml");
    }

    @Test
    void aRefusalIsToldWithItsStatus() {
        answers(aResponse().withStatus(418));

        assertRefused(ProtocolException.class, "418");

        answers(aResponse().withStatus(408));

        assertRefused(ProtocolException.class, "408: the message came too slowly; send it again");
    }

    @Test
    void aSlowAnswerIsGivenUp() {
        answers(aResponse().withStatus(200).withFixedDelay(8_000));

        assertRefused(TransportException.class, "it may be sent again");
    }

    @Test
    @Requirement("6546-010")
    void aBrokenConnectionIsToldAndTheMessageMayBeRepeated() {
        for (Fault fault : List.of(
                Fault.EMPTY_RESPONSE,
                Fault.CONNECTION_RESET_BY_PEER,
                Fault.RANDOM_DATA_THEN_CLOSE,
                Fault.MALFORMED_RESPONSE_CHUNK)) {
            answers(aResponse().withFault(fault));
            assertThatThrownBy(() -> own.send(peer, Messages.query()))
                    .as(fault.name())
                    .isInstanceOf(TransportException.class);
        }
        answers(aResponse().withStatus(200));
        assertThat(own.send(peer, Messages.report("public"))).isEmpty();
    }

    @Test
    @Requirement({"6546-017", "6546-023"})
    void nothingInPlaceOfAnAnswerIsRefusedWithAnAlert() {
        answers(aResponse().withStatus(200));

        assertRefused(ProtocolException.class, "answered Query with nothing");

        assertThat(alerts).singleElement().asString().contains("with nothing");
    }

    @Test
    @Requirement("6546-017")
    void aReportThatIsAnsweredLaterIsRefusedWithAnAlert() {
        answers(aResponse().withStatus(202).withHeader("RID-Callback-Token", "t"));

        assertThatThrownBy(() -> own.send(peer, Messages.report("public")))
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("answered Report with 202");

        assertThat(alerts).hasSize(1);
    }

    @Test
    void anEndlessAnswerIsCutOff() {
        answers(xml("x".repeat(60_000).getBytes(StandardCharsets.UTF_8)));

        assertRefused(ProtocolException.class, "more than 50000 bytes");
    }

    private static ResponseDefinitionBuilder xml(byte[] body) {
        return aResponse()
                .withStatus(200)
                .withHeader("Content-Type", "text/xml")
                .withBody(body);
    }

    @Test
    @Requirement({"6545-075", "6545-107"})
    void aForgedSignatureIsRefused() {
        byte[] answer = new MessageSecurity(BAD, CA.trust()).seal(Messages.report(), List.of(OWN.certificate()));
        String forged = new String(answer, StandardCharsets.UTF_8).replace("CSIRT<", "FORGED<");
        answers(xml(forged.getBytes(StandardCharsets.UTF_8)));

        assertRefused(MessageSecurityException.class, "the signature does not hold");
    }

    @Test
    @Requirement({"6546-018", "6546-023"})
    void anAnswerOfATypeThatMayNotAnswerIsRefusedWithAnAlert() {
        answers(xml(new MessageSecurity(BAD, CA.trust()).seal(Messages.result(), List.of(OWN.certificate()))));

        assertRefused(ProtocolException.class, "which it may not");

        assertThat(alerts).hasSize(1);
    }

    @Test
    void anAnswerThatIsNoXmlIsRefused() {
        answers(xml("no xml".getBytes(StandardCharsets.UTF_8)));

        assertRefused(MessageSecurityException.class, "not well-formed");
    }
}
