package org.mile4j.rolie.xmlsig;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import java.util.List;
import java.util.Optional;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.Transform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.client.SignatureVerdict;
import org.mile4j.rolie.client.SignatureVerdict.Answer;
import org.mile4j.rolie.client.SignedPart;
import org.mile4j.rolie.client.SignedParts;
import org.mile4j.rolie.xml.RolieXml;
import org.mile4j.testing.Requirement;
import org.w3c.dom.Element;

/** Signatures of single entries within a feed, and what others try to make of them. */
class SignedEntryTest {

    private static final String FEED =
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:x=\"urn:x\" xml:lang=\"en\">" + "<title>F</title>";
    private static KeyPair key;
    private static DocumentSignature verifier;

    private final XmlSigner signer = new XmlSigner();

    @BeforeAll
    static void makeKeys() throws Exception {
        key = XmlSigner.rsa(2_048);
        verifier = DocumentSignature.trusting(List.of(key.getPublic()));
    }

    private static String entry(String attributes, String id, String title) {
        return "<entry xmlns=\"http://www.w3.org/2005/Atom\"" + attributes + "><id>urn:example:" + id + "</id><title>"
                + title + "</title><updated>2026-05-04T18:13:51Z</updated><summary>S</summary></entry>";
    }

    private String signed(String entry) throws Exception {
        String text = new String(signer.sign(entry, key.getPrivate()), UTF_8);
        return text.substring(text.indexOf("<entry"));
    }

    private static SignedParts parts(String... entries) {
        return verifier.parts((FEED + String.join("", entries) + "</feed>").getBytes(UTF_8));
    }

    private static void refused(SignedParts parts, String why) {
        SignatureVerdict verdict = parts.entries().get(0).orElseThrow().verdict();
        assertThat(verdict.answer()).isEqualTo(Answer.BROKEN);
        assertThat(verdict.text()).contains(why);
        assertThat(parts.entries().get(0).orElseThrow().signed()).isEmpty();
    }

    private static Entry read(SignedPart part) {
        assertThat(part.verdict().isVerified()).as(part.verdict().toString()).isTrue();
        return (Entry) RolieXml.defaults().read(part.signed()).document();
    }

    @Test
    @Requirement("A-054")
    void anEntryThatWasSignedAsADocumentHoldsInAFeedAndIsReadFromWhatWasSigned() throws Exception {
        SignedParts parts = parts(entry("", "2", "Unsigned"), signed(entry("", "1", "Signed")));

        assertThat(parts.root()).isEmpty();
        assertThat(parts.entries()).hasSize(2);
        assertThat(parts.entries().get(0)).isEmpty();
        Entry entry = read(parts.entries().get(1).orElseThrow());
        assertThat(entry.title()).contains("Signed");
        assertThat(entry.id()).contains("urn:example:1");
    }

    @Test
    void anEntryThatWasSignedInTheFeedByItsIdHolds() throws Exception {
        signer.references = List.of("#e");
        signer.signed =
                tree -> (Element) tree.getElementsByTagNameNS("*", "entry").item(0);
        String feed = FEED + entry(" xml:id=\"e\"", "1", "Signed").replace("<summary>", "<x:y x:z=\"1\"/><summary>")
                + "</feed>";
        byte[] document = signer.sign(feed, key.getPrivate());

        SignedPart part = verifier.parts(document).entries().get(0).orElseThrow();
        assertThat(read(part).title()).contains("Signed");
        assertThat(new String(part.signed(), UTF_8)).doesNotContain("Signature").contains("<x:y xmlns:x=\"urn:x\"");
    }

    @Test
    void aFeedThatIsVerifiedAsAWholeStandsForItsEntries() throws Exception {
        byte[] feed = signer.sign(FEED + entry("", "1", "One") + "</feed>", key.getPrivate());

        SignedParts parts = verifier.parts(feed);
        assertThat(parts.root().orElseThrow().verdict().isVerified()).isTrue();
        assertThat(parts.entries()).isEmpty();
        assertThat(new String(parts.root().orElseThrow().signed(), UTF_8))
                .contains("<title>One</title>")
                .doesNotContain("Signature");
    }

    @Test
    void aChangedEntryIsNotTheOneThatWasSigned() throws Exception {
        String signed = signed(entry("", "1", "Signed"));

        refused(parts(signed.replace("<title>Signed", "<title>Changed")), "not the one that was signed");
        refused(parts(signed.replace("<id>", "<link href=\"https://evil.example/\"/><id>")), "not the one");
    }

    @Test
    void aSignatureThatIsMovedToAnotherEntryIsRefused() throws Exception {
        String signed = signed(entry("", "1", "Signed"));
        String signature = signed.substring(signed.indexOf("<ds:Signature "), signed.indexOf("</entry>"));

        refused(parts(entry("", "2", "Other").replace("</entry>", signature + "</entry>")), "not the one");
    }

    @Test
    void aSignatureOverAnotherEntryOfTheFeedSaysNothingOfTheOneItStandsIn() throws Exception {
        signer.references = List.of("#good");
        String signed = signed(entry(" xml:id=\"good\"", "1", "Signed"));
        String signature = signed.substring(signed.indexOf("<ds:Signature "), signed.indexOf("</entry>"));
        String genuine = signed.replace(signature, "");

        // The signed entry stands in the feed as it was signed, and the signature in another one.
        refused(
                parts(entry("", "2", "Evil").replace("</entry>", signature + "</entry>"), genuine),
                "expected a reference to the whole document, met one to #good");
        // The signed entry is hidden within the one that is shown, which takes its identifier or has another.
        String hidden = "<x:hide>" + genuine + "</x:hide>" + signature + "</entry>";
        refused(parts(entry("", "2", "Evil").replace("</entry>", hidden)), "met one to #good");
        refused(
                parts(entry(" xml:id=\"good\"", "2", "Evil").replace("</entry>", hidden)),
                "not the one that was signed");
        refused(parts(entry(" xml:id=\"bad\"", "2", "Evil").replace("</entry>", hidden)), "met one to #good");
    }

    @Test
    void aSignedEntryWithinAnotherIsNotTakenForThatOne() throws Exception {
        String wrapped = entry("", "2", "Evil")
                .replace("</entry>", "<x:hide>" + signed(entry("", "1", "Signed")) + "</x:hide></entry>");

        assertThat(parts(wrapped).entries()).containsExactly(Optional.empty());
    }

    @Test
    void namespacesThatTheFeedDeclaresCannotChangeWhatWasSigned() throws Exception {
        String signed = signed(entry(" xmlns:q=\"urn:q\"", "1", "Signed").replace("<summary>", "<q:y/><summary>"));
        String moved = signed.replace(" xmlns:q=\"urn:q\"", "");
        String feed = FEED.replace("xmlns:x", "xmlns:q=\"urn:evil\" xmlns:x");

        refused(verifier.parts((feed + moved + "</feed>").getBytes(UTF_8)), "not the one that was signed");
        assertThat(read(verifier.parts((feed + signed + "</feed>").getBytes(UTF_8))
                                .entries()
                                .get(0)
                                .orElseThrow())
                        .title())
                .contains("Signed");
    }

    @Test
    void whatDoesNotSurviveInAFeedIsRefused() throws Exception {
        signer.transforms = List.of(Transform.ENVELOPED, CanonicalizationMethod.INCLUSIVE);
        refused(parts(signed(entry("", "1", "Signed"))), "a canonicalization that is exclusive as transforms");
        signer.transforms = List.of(Transform.ENVELOPED);
        refused(parts(signed(entry("", "1", "Signed"))), "a canonicalization that is exclusive as transforms");
    }

    @Test
    void twoSignaturesInAnEntryAreRefused() throws Exception {
        String signed = signed(entry("", "1", "Signed"));
        String signature = signed.substring(signed.indexOf("<ds:Signature "), signed.indexOf("</entry>"));

        refused(parts(signed.replace("</entry>", signature + "</entry>")), "expected one signature");
    }

    @Test
    void documentsOfOtherKindsHaveNoSignedPartsAndBrokenOnesAreAnError() {
        assertThat(verifier.parts("<service xmlns=\"http://www.w3.org/2007/app\"/>".getBytes(UTF_8)))
                .isEqualTo(SignedParts.NONE);
        assertThatThrownBy(() -> verifier.parts("<!DOCTYPE feed><feed/>".getBytes(UTF_8)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
