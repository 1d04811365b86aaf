package org.mile4j.rolie.openpgp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.rolie.client.SignatureVerdict;
import org.mile4j.rolie.client.SignatureVerdict.Answer;
import org.mile4j.rolie.client.SignatureVerifier;

/** The three answers to a detached OpenPGP signature, and what each is given for. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class OpenPgpVerifierTest {

    private static final String TEXT = "{\"document\":{\"title\":\"Leak\"}}";
    private static final Instant LATER = Signer.MADE.plus(Duration.ofDays(10));

    @TempDir
    Path folder;

    private static OpenPgpVerifier trusting(String keys) {
        return OpenPgpVerifier.trusting(keys.getBytes(US_ASCII)).at(Clock.fixed(LATER, ZoneOffset.UTC));
    }

    private static SignatureVerdict verdict(OpenPgpVerifier verifier, byte[] content, byte[] signature) {
        SignatureVerifier.Check check = verifier.begin(signature);
        int half = content.length / 2;
        check.update(content, 0, half);
        check.update(content, half, content.length - half);
        return check.judge();
    }

    private static SignatureVerdict verdict(OpenPgpVerifier verifier, String content, String signature) {
        return verdict(verifier, content.getBytes(UTF_8), signature.getBytes(US_ASCII));
    }

    @Test
    void aContentThatATrustedKeySignedIsVerifiedByThatKey() throws PGPException, IOException {
        Signer signer = Signer.validFor(0);

        assertThat(verdict(trusting(signer.publicKey()), TEXT, signer.sign(TEXT)))
                .isEqualTo(SignatureVerdict.verified(signer.fingerprint()));
        assertThat(trusting(signer.publicKey()).keys()).containsExactly(signer.fingerprint());
        assertThat(signer.fingerprint()).matches("[0-9A-F]{40}");
    }

    @Test
    void aSubkeySignsForItsKey() throws PGPException, IOException {
        Signer signer = Signer.withSubkeys();

        assertThat(verdict(trusting(signer.publicKey()), TEXT, signer.sign(TEXT)))
                .isEqualTo(SignatureVerdict.verified(signer.fingerprint()));
    }

    @Test
    void keysAndSignaturesAreTakenInBinaryToo() throws PGPException, IOException {
        Signer signer = Signer.rsa(2048);
        OpenPgpVerifier verifier =
                OpenPgpVerifier.trusting(signer.publicKeyBinary()).at(Clock.fixed(LATER, ZoneOffset.UTC));

        assertThat(verdict(verifier, TEXT.getBytes(UTF_8), signer.signBinary(TEXT, Signer.Style.USUAL))
                        .isVerified())
                .isTrue();
    }

    @Test
    void ofSeveralKeysTheRightOneIsFound() throws PGPException, IOException {
        Signer one = Signer.validFor(0);
        Signer two = Signer.validFor(0);
        OpenPgpVerifier both = trusting("Our keys:\n" + one.publicKey() + "\n" + two.publicKey());

        assertThat(both.keys()).containsExactly(one.fingerprint(), two.fingerprint());
        assertThat(verdict(both, TEXT, two.sign(TEXT))).isEqualTo(SignatureVerdict.verified(two.fingerprint()));
        assertThat(verdict(both, TEXT, one.sign(TEXT) + two.sign("other")).text())
                .isEqualTo(one.fingerprint());
    }

    @Test
    void aKeyThatIsNotTrustedIsNamed() throws PGPException, IOException {
        Signer stranger = Signer.validFor(0);

        assertThat(verdict(trusting(Signer.validFor(0).publicKey()), TEXT, stranger.sign(TEXT)))
                .isEqualTo(SignatureVerdict.noTrustedKey(stranger.fingerprint()));
    }

    @Test
    void otherContentIsBroken() throws PGPException, IOException {
        Signer signer = Signer.validFor(0);
        OpenPgpVerifier verifier = trusting(signer.publicKey());

        assertThat(verdict(verifier, TEXT + " ", signer.sign(TEXT)))
                .isEqualTo(SignatureVerdict.broken("the content is not the one that was signed"));
        // What a stranger says beside it does not make it less so.
        assertThat(verdict(verifier, TEXT + " ", Signer.validFor(0).sign(TEXT) + signer.sign(TEXT))
                        .answer())
                .isEqualTo(Answer.BROKEN);
    }

    private static String reason(Signer signer, Signer.Style style) throws PGPException, IOException {
        SignatureVerdict verdict = verdict(trusting(signer.publicKey()), TEXT, signer.sign(TEXT, style));
        assertThat(verdict.answer()).isEqualTo(Answer.BROKEN);
        return verdict.text();
    }

    @Test
    void aKeyThatHasExpiredIsRefused() throws PGPException, IOException {
        assertThat(reason(Signer.validFor(9), Signer.Style.USUAL)).isEqualTo("its key has expired");
        assertThat(verdict(
                                trusting(Signer.validFor(11).publicKey()),
                                TEXT,
                                Signer.validFor(11).sign(TEXT))
                        .answer())
                .isEqualTo(Answer.NO_TRUSTED_KEY);
        Signer good = Signer.validFor(11);
        assertThat(verdict(trusting(good.publicKey()), TEXT, good.sign(TEXT)).isVerified())
                .isTrue();
    }

    @Test
    void aKeyThatWasRevokedIsRefused() throws PGPException, IOException {
        // The revocation is of now, so the clock has to be later than that.
        Signer signer = Signer.validFor(0);
        OpenPgpVerifier verifier = OpenPgpVerifier.trusting(
                        signer.revoked().publicKey().getBytes(US_ASCII))
                .at(Clock.offset(Clock.systemUTC(), Duration.ofHours(1)));

        SignatureVerdict verdict = verdict(
                verifier,
                TEXT,
                signer.sign(TEXT, Signer.Style.USUAL.at(Instant.now().minusSeconds(60))));

        assertThat(verdict).isEqualTo(SignatureVerdict.broken("its key is revoked"));
    }

    @Test
    void aSignatureThatHasExpiredIsRefused() throws PGPException, IOException {
        assertThat(reason(Signer.validFor(0), Signer.Style.USUAL.lasting(60))).isEqualTo("it has expired");
        Signer signer = Signer.validFor(0);
        assertThat(verdict(
                                trusting(signer.publicKey()),
                                TEXT,
                                signer.sign(TEXT, Signer.Style.USUAL.lasting(30 * 86_400)))
                        .isVerified())
                .isTrue();
    }

    @Test
    void aSignatureOfTheFutureOrOlderThanItsKeyIsRefused() throws PGPException, IOException {
        assertThat(reason(Signer.validFor(0), Signer.Style.USUAL.at(LATER.plus(Duration.ofHours(1)))))
                .isEqualTo("it is dated after now");
        assertThat(reason(Signer.validFor(0), Signer.Style.USUAL.at(Signer.MADE.minus(Duration.ofDays(1)))))
                .isNotEmpty();
        Signer ahead = Signer.validFor(0);
        assertThat(verdict(
                                trusting(ahead.publicKey()),
                                TEXT,
                                ahead.sign(TEXT, Signer.Style.USUAL.at(LATER.plusSeconds(60))))
                        .isVerified())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {HashAlgorithmTags.MD5, HashAlgorithmTags.SHA1, HashAlgorithmTags.RIPEMD160})
    void weakDigestsAreRefused(int digest) throws PGPException, IOException {
        assertThat(reason(Signer.rsa(2048), Signer.Style.USUAL.withDigest(digest)))
                .isEqualTo("its digest is too weak");
    }

    @Test
    void weakKeysAreRefused() throws PGPException, IOException {
        assertThat(reason(Signer.rsa(1024), Signer.Style.USUAL)).isEqualTo("its key is too weak");
    }

    @Test
    void signaturesOfTextAreTakenAndOthersAreNot() throws PGPException, IOException {
        Signer signer = Signer.validFor(0);
        Signer.Style text = Signer.Style.USUAL.withType(PGPSignature.CANONICAL_TEXT_DOCUMENT);

        assertThat(verdict(trusting(signer.publicKey()), TEXT, signer.sign(TEXT, text))
                        .isVerified())
                .isTrue();
        assertThat(reason(signer, Signer.Style.USUAL.withType(PGPSignature.STAND_ALONE)))
                .isEqualTo("it is not one of a document");
    }

    @Test
    void whatIsNoDetachedSignatureIsToldApart() throws PGPException, IOException {
        Signer signer = Signer.validFor(0);
        OpenPgpVerifier verifier = trusting(signer.publicKey());
        String good = signer.sign(TEXT);

        for (String bad : new String[] {
            "",
            "not a signature",
            TEXT,
            signer.publicKey(),
            good.substring(0, good.length() / 2),
            good.replace("-----END PGP SIGNATURE-----", ""),
            "-----BEGIN PGP SIGNED MESSAGE-----\n\nText\n" + good,
            "\u0088\u0000\u0001",
        }) {
            assertThatThrownBy(() -> verifier.begin(bad.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)))
                    .as(bad)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("OpenPGP");
        }
    }

    @Test
    void noChangedSignatureIsVerifiedAndNoneIsTooMuch() throws PGPException, IOException {
        Signer signer = Signer.rsa(2048);
        OpenPgpVerifier verifier = trusting(signer.publicKey());
        byte[] good = signer.signBinary(TEXT, Signer.Style.USUAL);
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            byte[] bad = good.clone();
            int at = random.nextInt(bad.length);
            bad[at] = (byte) random.nextInt(256);
            try {
                SignatureVerdict verdict = verdict(verifier, TEXT.getBytes(UTF_8), bad);
                // Bytes that are not signed, the hint of the digest and the key's id, may change.
                if (verdict.isVerified()) {
                    assertThat(verdict.text()).isEqualTo(signer.fingerprint());
                }
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageContaining("OpenPGP");
            }
        }
    }

    @Test
    void keysThatCannotBeTrustedAreToldApart() throws PGPException, IOException {
        Signer signer = Signer.validFor(0);

        assertThatThrownBy(() -> trusting(signer.secretKey())).hasMessageContaining("PUBLIC KEY BLOCK");
        assertThatThrownBy(() -> trusting(signer.sign(TEXT))).hasMessageContaining("met SIGNATURE");
        assertThatThrownBy(() -> trusting("")).isInstanceOf(IllegalArgumentException.class);
        String half = signer.publicKey().substring(0, 300) + "\n-----END PGP PUBLIC KEY BLOCK-----\n";
        assertThatThrownBy(() -> trusting(half)).isInstanceOf(IllegalArgumentException.class);
        Path large = Files.write(folder.resolve("large"), new byte[(16 << 20) + 1]);
        assertThatThrownBy(() -> OpenPgpVerifier.trusting(large)).hasMessageContaining("16 MB");
        Path good = Files.writeString(folder.resolve("keys.asc"), signer.publicKey());
        assertThat(OpenPgpVerifier.trusting(good).keys()).hasSize(1);
    }

    // ---- GnuPG ----------------------------------------------------------------------------------------------------

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = OpenPgpVerifierTest.class.getResourceAsStream(name)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            in.transferTo(bytes);
            return bytes.toByteArray();
        }
    }

    /** Files that GnuPG 2.2 made: a key that certifies, with a subkey that signs. */
    @Test
    void whatGnuPgSignedIsVerified() throws IOException {
        OpenPgpVerifier verifier = OpenPgpVerifier.trusting(resource("csirt.asc"))
                .at(Clock.fixed(Instant.parse("2030-01-01T00:00:00Z"), ZoneOffset.UTC));

        assertThat(verdict(verifier, resource("esa-1.json"), resource("esa-1.json.asc")))
                .isEqualTo(SignatureVerdict.verified("18094958BD8D966374AC5FCB4295A9CA39DCFBF8"));
        assertThat(verdict(verifier, resource("esa-1.json"), resource("esa-1.json.sha1.asc")))
                .isEqualTo(SignatureVerdict.broken("its digest is too weak"));
    }
}
