package org.mile4j.rolie.xmlsig;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Transform;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Namespaces;
import org.mile4j.rolie.client.SignatureVerdict;
import org.mile4j.rolie.client.SignatureVerdict.Answer;
import org.mile4j.rolie.xml.RolieXml;
import org.mile4j.testing.Requirement;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Signatures in the root of documents, right ones and all the others. */
class DocumentSignatureTest {

    private static final String ENTRY = "<entry xmlns=\"http://www.w3.org/2005/Atom\"><id>urn:example:1</id>"
            + "<title>Signed</title><updated>2026-05-04T18:13:51Z</updated><author><name>A</name></author>"
            + "<summary>S</summary><content type=\"application/json\" src=\"https://example.org/c\"/></entry>";

    private static KeyPair key;
    private static KeyPair other;

    private final XmlSigner signer = new XmlSigner();

    @BeforeAll
    static void makeKeys() throws Exception {
        key = XmlSigner.rsa(2_048);
        other = XmlSigner.rsa(2_048);
    }

    private static SignatureVerdict verdict(byte[] document) {
        return DocumentSignature.trusting(List.of(other.getPublic(), key.getPublic()))
                .verify(document)
                .orElseThrow();
    }

    private void refused(byte[] document, String why) {
        assertThat(verdict(document).answer()).isEqualTo(Answer.BROKEN);
        assertThat(verdict(document).text()).contains(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CanonicalizationMethod.EXCLUSIVE,
                CanonicalizationMethod.EXCLUSIVE_WITH_COMMENTS,
                CanonicalizationMethod.INCLUSIVE
            })
    @Requirement({"A-054", "A-057"})
    void aSignatureOfATrustedKeyHolds(String canonical) throws Exception {
        signer.canonical = canonical;
        signer.transforms = List.of(Transform.ENVELOPED, canonical);
        byte[] document = signer.sign(ENTRY, key.getPrivate());
        DocumentSignature verifier = DocumentSignature.trusting(List.of(key.getPublic()));

        assertThat(verifier.verify(document))
                .contains(SignatureVerdict.verified(verifier.keys().get(0)));
        assertThat(((Entry) RolieXml.defaults().read(document).document()).title())
                .contains("Signed");
    }

    @Test
    void aSignatureOverAnEllipticCurveHolds() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair curve = generator.generateKeyPair();
        signer.method = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256";
        byte[] document = signer.sign(ENTRY, curve.getPrivate());

        assertThat(DocumentSignature.trusting(List.of(key.getPublic(), curve.getPublic()))
                        .verify(document)
                        .orElseThrow()
                        .isVerified())
                .isTrue();
        assertThat(verdict(document).answer()).isEqualTo(Answer.NO_TRUSTED_KEY);
    }

    @Test
    void aSignatureOfSomebodyElseSaysNothing() throws Exception {
        byte[] document = signer.sign(ENTRY, key.getPrivate());

        assertThat(DocumentSignature.trusting(List.of(other.getPublic()))
                        .verify(document)
                        .orElseThrow()
                        .answer())
                .isEqualTo(Answer.NO_TRUSTED_KEY);
    }

    @Test
    void aChangedDocumentIsNotTheOneThatWasSigned() throws Exception {
        String signed = new String(signer.sign(ENTRY, key.getPrivate()), UTF_8);

        refused(signed.replace("<title>Signed", "<title>Changed").getBytes(UTF_8), "not the one that was signed");
        refused(signed.replace("</entry>", "<rights>R</rights></entry>").getBytes(UTF_8), "not the one");
    }

    @Test
    void aSignatureOfAnotherDocumentIsRefused() throws Exception {
        String signed = new String(signer.sign(ENTRY, key.getPrivate()), UTF_8);
        String signature = signed.substring(signed.indexOf("<ds:Signature "), signed.indexOf("</entry>"));

        refused(
                ENTRY.replace("Signed", "Other")
                        .replace("</entry>", signature + "</entry>")
                        .getBytes(UTF_8),
                "not the one that was signed");
    }

    @Test
    @Requirement("A-055")
    void aDocumentWithoutASignatureIsNotRefused() {
        assertThat(DocumentSignature.trusting(List.of(key.getPublic())).verify(ENTRY.getBytes(UTF_8)))
                .isEqualTo(Optional.empty());
    }

    @Test
    void aSignedEntryThatIsWrappedInAnotherDocumentSaysNothingOfIt() throws Exception {
        String feed = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Not signed</title>"
                + ENTRY.replace("<entry ", "<entry Id=\"signed\" ") + "</feed>";
        signer.references = List.of("#signed");
        signer.transforms = List.of(CanonicalizationMethod.EXCLUSIVE);
        refused(signer.sign(feed, key.getPrivate()), "expected a reference to the whole document, met one to #signed");

        String inner = new String(new XmlSigner().sign(ENTRY, key.getPrivate()), UTF_8);
        String wrapped = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Not signed</title>"
                + inner.substring(inner.indexOf("<entry")) + "</feed>";
        assertThat(DocumentSignature.trusting(List.of(key.getPublic())).verify(wrapped.getBytes(UTF_8)))
                .isEmpty();
    }

    @Test
    void whatIsNotCoveredIsNotTaken() throws Exception {
        signer.references = List.of("", "");
        refused(signer.sign(ENTRY, key.getPrivate()), "expected one reference, met 2");

        XmlSigner withObject = new XmlSigner();
        withObject.object = true;
        refused(withObject.sign(ENTRY, key.getPrivate()), "expected no objects in it, met 1");

        XmlSigner bare = new XmlSigner();
        bare.transforms = List.of(CanonicalizationMethod.EXCLUSIVE);
        refused(bare.sign(ENTRY, key.getPrivate()), "as transforms, met others");

        XmlSigner twice = new XmlSigner();
        twice.after = DocumentSignatureTest::repeatSignature;
        refused(twice.sign(ENTRY, key.getPrivate()), "expected one signature in the root, met 2");
    }

    private static void repeatSignature(Document tree) {
        Element root = tree.getDocumentElement();
        root.appendChild(root.getElementsByTagNameNS(Namespaces.SIGNATURE, "Signature")
                .item(0)
                .cloneNode(true));
    }

    @Test
    void aFilterThatLeavesSomethingOutIsNotTaken() throws Exception {
        String signed = new String(signer.sign(ENTRY, key.getPrivate()), UTF_8);
        String filter = "<ds:Transform Algorithm=\"http://www.w3.org/TR/1999/REC-xpath-19991116\">"
                + "<ds:XPath>not(self::title)</ds:XPath></ds:Transform></ds:Transforms>";

        refused(signed.replace("</ds:Transforms>", filter).getBytes(UTF_8), "as transforms, met others");
    }

    @Test
    void weakMethodsAreNotTaken() throws Exception {
        signer.method = "http://www.w3.org/2000/09/xmldsig#rsa-sha1";
        refused(signer.sign(ENTRY, key.getPrivate()), "sha1");

        XmlSigner digest = new XmlSigner();
        digest.digest = DigestMethod.SHA1;
        refused(digest.sign(ENTRY, key.getPrivate()), "sha1");
    }

    @Test
    @Requirement("A-057")
    void aSecretThatIsThePublicKeyIsNoSignature() throws Exception {
        signer.method = "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256";

        refused(
                signer.sign(ENTRY, new SecretKeySpec(key.getPublic().getEncoded(), "HmacSHA256")),
                "expected RSA or ECDSA");
    }

    @Test
    void aSignatureThatIsNoneIsRefused() {
        refused(
                ENTRY.replace("</entry>", "<Signature xmlns=\"" + Namespaces.SIGNATURE + "\"/></entry>")
                        .getBytes(UTF_8),
                "it cannot be read as a signature");
    }

    @Test
    void whatIsNoDocumentOfAtomIsAnError() {
        DocumentSignature verifier = DocumentSignature.trusting(List.of(key.getPublic()));
        for (String text : List.of(
                "",
                "<entry/>",
                "<a>",
                ENTRY + "<",
                ENTRY.replace("</entry>", "<b>".repeat(100_000) + "</b>".repeat(100_000) + "</entry>"),
                "<!DOCTYPE entry [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + ENTRY)) {
            assertThatThrownBy(() -> verifier.verify(text.getBytes(UTF_8)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("expected ");
        }
    }

    @Test
    void keysThatAreTooShortAreNotTrusted(@TempDir Path folder) throws Exception {
        KeyPair weak = XmlSigner.rsa(1_024);

        assertThatThrownBy(() -> DocumentSignature.trusting(List.of(weak.getPublic())))
                .hasMessageContaining("2048 bits");
        assertThatThrownBy(() -> DocumentSignature.trusting(List.of())).hasMessageContaining("a key to trust");
        Path file = Files.writeString(folder.resolve("keys.pem"), "no certificate");
        assertThatThrownBy(() -> DocumentSignature.trusting(file)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCertificateCountsAsLongAsItIsValid(@TempDir Path folder) throws Exception {
        Instant now = Instant.now();
        X500Name name = new X500Name("CN=CSIRT");
        byte[] certificate = new JcaX509v3CertificateBuilder(
                        name,
                        BigInteger.ONE,
                        Date.from(now.minus(Duration.ofHours(1))),
                        Date.from(now.plus(Duration.ofHours(1))),
                        name,
                        key.getPublic())
                .build(new JcaContentSignerBuilder("SHA256withRSA").build(key.getPrivate()))
                .getEncoded();
        String pem = "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(certificate)
                + "\n-----END CERTIFICATE-----\n";
        byte[] document = signer.sign(ENTRY, key.getPrivate());
        DocumentSignature verifier = DocumentSignature.trusting(Files.writeString(folder.resolve("csirt.pem"), pem));

        assertThat(verifier.verify(document).orElseThrow().isVerified()).isTrue();
        for (Duration away : List.of(Duration.ofHours(-2), Duration.ofHours(2))) {
            SignatureVerdict verdict = verifier.at(Clock.fixed(now.plus(away), ZoneOffset.UTC))
                    .verify(document)
                    .orElseThrow();
            assertThat(verdict.answer()).isEqualTo(Answer.BROKEN);
            assertThat(verdict.text()).contains(away.isNegative() ? "not valid before" : "has expired on");
        }
    }
}
