package org.mile4j.rid.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import javax.xml.stream.XMLStreamException;
import org.apache.xml.security.Init;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.signature.XMLSignature;
import org.apache.xml.security.transforms.Transforms;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.xml.RidXml;
import org.w3c.dom.Element;

class SignedTextTest {

    private static final TestCa CA = new TestCa("Test CA");
    private static final String SIGNATURE =
            "<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\">\u20ac<ds:Object a=\"1\"></ds:Object>"
                    + "</ds:Signature>";
    private static final String WRAPPED = "<Signature dtype=\"xml\" meaning=\"xml\">" + SIGNATURE + "</Signature>";

    @BeforeAll
    static void initialize() {
        Init.init();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String message(String policy) {
        return "<RID xmlns=\"urn:ietf:params:xml:ns:iodef-rid-2.0\">" + policy + "</RID>";
    }

    private static String policy(String schema) {
        return "<RIDPolicy>" + schema + "</RIDPolicy>";
    }

    private static String schema(String inside) {
        return "<ReportSchema>" + inside + "</ReportSchema>";
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC", "Ed25519"})
    void whatIsSignedAsAWholeIsVerifiedWithoutATree(String algorithm) throws XMLStreamException {
        MessageSecurity security = new MessageSecurity(CA.credential(algorithm, "sender.example"), CA.trust());
        MessageVerifier verifier = new MessageVerifier(CA.trust());
        for (RidDocument message : List.of(Messages.report("public"), Messages.query(), Messages.acknowledgement())) {

            byte[] sealed = security.seal(message, List.of());

            assertThat(verifier.verifyWhole(SignedText.of(sealed).orElseThrow()))
                    .contains(verifier.verifyWhole(Tree.parse(sealed)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyDigestIsVerifiedWithoutATree(DigestMethod method) throws Exception {
        Credential credential = CA.credential("RSA", "sender.example");
        MessageVerifier verifier = new MessageVerifier(CA.trust());
        byte[] sealed = sealed(Messages.report("public"), credential, method);

        assertThat(verifier.verifyWhole(SignedText.of(sealed).orElseThrow()))
                .contains(verifier.verifyWhole(Tree.parse(sealed)))
                .contains(new Signer(credential.certificate(), "/"));
    }

    /** A message that another implementation has signed. */
    private static byte[] sealed(RidDocument message, Credential credential, DigestMethod method)
            throws XMLSecurityException {
        Tree tree = Tree.parse(RidXml.defaults().toBytes(message));
        Element wrapper = tree.wrapper(tree.requireReportSchema(), "Signature");
        tree.requireReportSchema().appendChild(wrapper);
        XMLSignature signature = new XMLSignature(
                tree.document(),
                "",
                credential.key().getAlgorithm().equals("RSA")
                        ? XMLSignature.ALGO_ID_SIGNATURE_RSA_SHA512
                        : XMLSignature.ALGO_ID_SIGNATURE_ECDSA_SHA384,
                Transforms.TRANSFORM_C14N_EXCL_OMIT_COMMENTS);
        wrapper.appendChild(signature.getElement());
        Transforms transforms = new Transforms(tree.document());
        transforms.addTransform(Transforms.TRANSFORM_ENVELOPED_SIGNATURE);
        transforms.addTransform(Transforms.TRANSFORM_C14N_EXCL_OMIT_COMMENTS);
        signature.addDocument("", transforms, method.uri());
        signature.addKeyInfo(credential.certificate());
        signature.sign(credential.key());
        return tree.toBytes();
    }

    @ParameterizedTest
    @EnumSource
    void theDigestIsThatOfTheMessageWithoutItsSignature(DigestMethod method) throws XMLStreamException {
        byte[] unsigned = bytes("<?p i?>\n<!-- c -->"
                + message("\n<o:x xmlns:o=\"urn:o\" b=\"&#10;\" a='\u00e4'/><RIDPolicy>\n"
                        + schema("<XMLDocument><Signature><ds:Signature xmlns:ds=\"urn:other\"/></Signature>"
                                + "\ud83d\ude00<![CDATA[<]]><?p  i?></XMLDocument>\n")
                        + "<!-- c --> </RIDPolicy>")
                + "\n<?p?>");
        UnsignedText text = UnsignedText.of(unsigned);

        byte[] digest = method.begin().digest(text.form());
        String signature = SIGNATURE.replace("\u20ac", "\u20ac" + reference(method, digest));

        SignedText signed = SignedText.of(text.with(bytes(WRAPPED.replace(SIGNATURE, signature))))
                .orElseThrow();

        assertThat(signed.digest()).hasValueSatisfying(met -> assertThat(met).isEqualTo(digest));
        assertThat(ElementText.of(signed.signature().root()))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(signature);
    }

    private static String reference(DigestMethod method, byte[] digest) {
        return "<ds:DigestMethod Algorithm=\"" + method.uri() + "\"></ds:DigestMethod><ds:DigestValue>\n"
                + Base64.getMimeEncoder(76, bytes("\n")).encodeToString(digest) + " </ds:DigestValue>";
    }

    @Test
    void anotherDigestIsLeftToTheTree() throws XMLStreamException {
        UnsignedText text = UnsignedText.of(bytes(message(policy(schema("")))));
        UnsignedText relative = UnsignedText.of(bytes(message("<x xmlns=\"relative\"/>" + policy(schema("")))));
        byte[] digest = text.digest();
        String right = reference(DigestMethod.SHA256, digest);
        List<byte[]> others = List.of(
                signed(text, ""),
                signed(text, right.replace("#sha256", "#sha1")),
                signed(text, right + right),
                signed(text, right.replace("#sha256", "#sha512")),
                signed(text, reference(DigestMethod.SHA256, new byte[digest.length])),
                signed(relative, right));
        for (byte[] other : others) {
            assertThat(SignedText.of(other).orElseThrow().digest())
                    .as(new String(other, StandardCharsets.UTF_8))
                    .isEmpty();
        }
        assertThat(SignedText.of(signed(text, right)).orElseThrow().digest()).isPresent();
    }

    private static byte[] signed(UnsignedText text, String reference) {
        return text.with(bytes(WRAPPED.replace("\u20ac", reference)));
    }

    @Test
    void aMessageOfAnotherKindIsLeftToTheTree() throws XMLStreamException {
        String encrypted = "<XMLDocument><EncryptedData xmlns=\"http://www.w3.org/2001/04/xmlenc#\"/></XMLDocument>";
        List<String> others = List.of(
                message(""),
                message(policy(schema(""))),
                message(policy(schema(SIGNATURE))),
                message(policy(WRAPPED)),
                message(policy(schema("<XMLDocument>" + WRAPPED + "</XMLDocument>"))),
                message(policy(schema(WRAPPED + WRAPPED))),
                message(policy(schema("<Signature>" + SIGNATURE + SIGNATURE + "</Signature>"))),
                message(policy(schema("") + schema(WRAPPED))),
                message(policy("") + policy(schema(WRAPPED))),
                message(policy(schema(encrypted + WRAPPED))),
                message(policy(schema(WRAPPED.replace("\u20ac", "<?p?>")))),
                message(policy(schema(WRAPPED.replace("\u20ac", "<x/>")))),
                message(policy(schema(WRAPPED.replace("\u20ac", "<x xmlns=\"urn:x\" o:b=\"\"/>"))))
                        .replace("<RID ", "<RID xmlns:o=\"urn:o\" "),
                message(policy(schema(WRAPPED.replace(" xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"", ""))))
                        .replace("<RID ", "<RID xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\" "),
                message(policy(schema(WRAPPED.replace("\u20ac", "<ds:InclusiveNamespaces/>")))));
        for (String other : others) {
            assertThat(SignedText.of(bytes(other))).as(other).isEmpty();
        }
        assertThat(SignedText.of(bytes(message(policy(schema(WRAPPED)))))).isPresent();
    }

    @Test
    void aDocumentTypeDefinitionIsNoPartOfAMessage() {
        assertThatThrownBy(() -> SignedText.of(bytes("<!DOCTYPE RID>" + message(policy(schema(WRAPPED))))))
                .isInstanceOf(XMLStreamException.class)
                .hasMessageContaining("DOCTYPE");
    }

    @Test
    void aMessageThatBeginsWithAByteOrderMarkIsOpened() {
        MessageSecurity security = new MessageSecurity(CA.credential("EC", "sender.example"), CA.trust());
        byte[] sealed = security.seal(Messages.report("public"), List.of());

        byte[] marked = bytes("\ufeff" + new String(sealed, StandardCharsets.UTF_8));

        assertThat(security.open(marked).reading().report().errors()).isEmpty();
    }

    /** Changes that leave what is signed as it is, and such that do not. */
    private static final List<String> INSERTED = List.of(
            "<!-- c -->",
            " ",
            "\n",
            "<?p?>",
            "<![CDATA[]]>",
            "<![CDATA[x]]>",
            "&#9;",
            "<x/>",
            "x",
            "\u00a0",
            "<Signature/>");

    private static String mutant(String sealed, Random random) {
        int place = random.nextInt(sealed.length());
        int tag = sealed.indexOf(random.nextBoolean() ? '<' : '>', place);
        if (random.nextInt(4) == 0) {
            return sealed.substring(0, place)
                    + (char) (sealed.charAt(place) ^ 1 << random.nextInt(5))
                    + sealed.substring(place + 1);
        }
        int at = tag < 0 || random.nextInt(8) == 0 ? place : sealed.charAt(tag) == '>' ? tag + 1 : tag;
        return sealed.substring(0, at) + INSERTED.get(random.nextInt(INSERTED.size())) + sealed.substring(at);
    }

    /** What is said of a message: its signer, or what is wrong with its signature, or nothing. */
    private static Optional<Object> verdict(Callable<Optional<Signer>> verification) {
        try {
            return verification.call().map(signer -> signer);
        } catch (MessageSecurityException e) {
            return Optional.of(e.justification() + " " + e.getMessage());
        } catch (Exception e) { // what is no XML is not looked at
            return Optional.empty();
        }
    }

    private static Optional<Object> ofText(MessageVerifier verifier, byte[] message) {
        return verdict(() -> SignedText.of(message).flatMap(verifier::verifyWhole));
    }

    private static Optional<Object> ofTree(MessageVerifier verifier, byte[] message) {
        return verdict(() -> Optional.of(verifier.verifyWhole(Tree.parse(message))));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSaidOfTheTextIsWhatIsSaidOfTheTree(DigestMethod method) throws XMLSecurityException {
        MessageVerifier verifier = new MessageVerifier(CA.trust());
        Credential credential = CA.credential("EC", "sender.example");
        String sealed = new String(sealed(Messages.report("public"), credential, method), StandardCharsets.UTF_8);
        int held = 0;
        int refused = 0;
        int left = 0;
        for (int seed = 0; seed < 500; seed++) {
            byte[] mutant = bytes(mutant(sealed, new Random(seed)));
            Optional<Object> text = ofText(verifier, mutant);
            if (text.isPresent()) {
                assertThat(text).as("seed %d", seed).isEqualTo(ofTree(verifier, mutant));
            }
            held += text.filter(Signer.class::isInstance).isPresent() ? 1 : 0;
            refused += text.filter(String.class::isInstance).isPresent() ? 1 : 0;
            left += text.isEmpty() ? 1 : 0;
        }
        assertThat(held).isGreaterThan(30);
        assertThat(refused).isGreaterThan(10);
        assertThat(left).isGreaterThan(30);
    }

    @Test
    void aForgedSignatureOverTheRightDigestIsRefusedWithoutATree() {
        MessageVerifier verifier = new MessageVerifier(CA.trust());
        MessageSecurity security = new MessageSecurity(CA.credential("EC", "sender.example"), CA.trust());
        MessageSecurity others =
                new MessageSecurity(new TestCa("Other CA").credential("EC", "sender.example"), CA.trust());
        String sealed = new String(security.seal(Messages.query(), List.of()), StandardCharsets.UTF_8);
        byte[] forged = bytes(sealed.replaceFirst("SignatureValue>....", "SignatureValue>AAAA"));
        byte[] changed = bytes(sealed.replace("2026-17", "2026-18"));
        byte[] untrusted = others.seal(Messages.query(), List.of());

        assertThat(ofText(verifier, forged))
                .contains("Authentication the signature does not hold: the signature or the digest has another value");
        assertThat(ofText(verifier, untrusted))
                .hasValueSatisfying(
                        said -> assertThat(said).asString().contains("the certificate of the signer is not trusted"));
        assertThat(ofText(verifier, changed)).isEmpty();
        for (byte[] message : List.of(forged, untrusted, changed)) {
            assertThatThrownBy(() -> security.open(message)).isInstanceOf(MessageSecurityException.class);
        }
    }
}
