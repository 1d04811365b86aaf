package org.mile4j.rolie.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.WireMock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.SignatureException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mile4j.model.SecurityFailureException;
import org.mile4j.rolie.atom.Entry;

/** Signatures that entries link to, checked by what the program plugs in. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SignatureVerifierTest {

    private final Scripted script = new Scripted();
    private KeyPair keys;
    private RolieClient client;

    @BeforeEach
    void sign() throws GeneralSecurityException {
        keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        client = script.builder().signatures(this::begin).build();
        script.content("/c.json", "{\"a\":1}");
        script.answer("/c.json.sig", WireMock.aResponse().withBody(signature("{\"a\":1}")));
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        script.close();
    }

    private byte[] signature(String content) throws GeneralSecurityException {
        Signature signer = Signature.getInstance("Ed25519");
        signer.initSign(keys.getPrivate());
        signer.update(content.getBytes(UTF_8));
        return signer.sign();
    }

    private SignatureVerifier.Check begin(byte[] signature) {
        if (signature.length != 64) {
            throw new IllegalArgumentException("expected 64 bytes");
        }
        try {
            Signature checking = Signature.getInstance("Ed25519");
            checking.initVerify(keys.getPublic());
            return new SignatureVerifier.Check() {
                @Override
                public void update(byte[] bytes, int offset, int length) {
                    try {
                        checking.update(bytes, offset, length);
                    } catch (SignatureException e) {
                        throw new IllegalStateException(e);
                    }
                }

                @Override
                public SignatureVerdict judge() {
                    try {
                        return checking.verify(signature)
                                ? SignatureVerdict.verified("somebody")
                                : SignatureVerdict.broken("it is of other content");
                    } catch (SignatureException e) {
                        return SignatureVerdict.broken(e.getMessage());
                    }
                }
            };
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private ContentFacts fetch(RolieClient with) {
        Entry entry = Entry.builder()
                .content("application/json", "c.json")
                .link("signature", "c.json.sig")
                .build();
        return with.content(script.at("/feed"), entry, new ByteArrayOutputStream());
    }

    @Test
    void aGoodSignatureIsSaidToBeVerified() {
        assertThat(fetch(client).verified()).containsExactly("signature by somebody");
        assertThat(fetch(client).warnings()).isEmpty();
    }

    @Test
    void contentThatNobodySignedIsRefused() {
        script.content("/c.json", "{\"a\":2}");

        assertThatThrownBy(() -> fetch(client)).isInstanceOf(SecurityFailureException.class);
    }

    @Test
    void aFileThatIsNoSignatureIsRefused() {
        script.document("/c.json.sig", "text/plain", "not a signature");

        assertThatThrownBy(() -> fetch(client)).isInstanceOf(SecurityFailureException.class);
    }

    @Test
    void whatCannotBeCheckedIsWarnedOf() throws IOException {
        script.answer("/c.json.sig", WireMock.aResponse().withStatus(404));
        assertThat(fetch(client).warnings()).singleElement().asString().contains("404");
        assertThat(fetch(client).verified()).isEmpty();
        try (RolieClient without = script.client()) {
            assertThat(fetch(without).warnings()).singleElement().asString().contains("was not verified");
        }
    }

    @Test
    void aSignatureOfNobodyTrustedIsRefusedAndSaidToBe() throws IOException {
        try (RolieClient strict = script.builder()
                .signatures(signature -> new SignatureVerifier.Check() {
                    @Override
                    public void update(byte[] bytes, int offset, int length) {}

                    @Override
                    public SignatureVerdict judge() {
                        return SignatureVerdict.noTrustedKey("0123");
                    }
                })
                .build()) {
            assertThatThrownBy(() -> fetch(strict))
                    .isInstanceOf(SecurityFailureException.class)
                    .hasMessageContaining("signed by 0123, which is no trusted key");
        }
    }

    @Test
    void whereSignaturesAreRequiredNoneCanBeLeftOut() throws IOException {
        try (RolieClient strict =
                script.builder().signatures(this::begin).requireSignatures().build()) {
            assertThat(fetch(strict).verified()).containsExactly("signature by somebody");

            script.answer("/c.json.sig", WireMock.aResponse().withStatus(404));
            assertThatThrownBy(() -> fetch(strict)).isInstanceOf(SecurityFailureException.class);

            Entry unsigned =
                    Entry.builder().content("application/json", "c.json").build();
            assertThatThrownBy(() -> strict.content(script.at("/feed"), unsigned, new ByteArrayOutputStream()))
                    .isInstanceOf(SecurityFailureException.class);
        }
    }

    @Test
    void anEntryMayLinkToSeveralSignaturesAndTwiceToOneHash() throws IOException {
        script.document(
                "/c.json.sha256", "text/plain", "015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862");
        Entry entry = Entry.builder()
                .content("application/json", "c.json")
                .link("hash", "c.json.sha256")
                .link("hash", "c.json.sha256")
                .link("signature", "missing.sig")
                .link("signature", "c.json.sig")
                .build();

        ContentFacts facts = client.content(script.at("/feed"), entry, new ByteArrayOutputStream());

        assertThat(facts.verified()).containsExactly("hash sha256", "hash sha256", "signature by somebody");
        assertThat(facts.warnings()).singleElement().asString().contains("404");
    }
}
