package org.mile4j.rid.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.rid.message.RidDocument;

class SignedTextTest {

    private static final TestCa CA = new TestCa("Test CA");
    private static final String SIGNATURE =
            "<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\">\u20ac<ds:Object a=\"1\"></ds:Object>"
                    + "</ds:Signature>";
    private static final String WRAPPED = "<Signature dtype=\"xml\" meaning=\"xml\">" + SIGNATURE + "</Signature>";

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
                    .isEqualTo(verifier.verifyWhole(Tree.parse(sealed)));
        }
    }

    @Test
    void theDigestIsThatOfTheMessageWithoutItsSignature() throws XMLStreamException {
        byte[] unsigned = bytes("<?p i?>\n<!-- c -->"
                + message("\n<o:x xmlns:o=\"urn:o\" b=\"&#10;\" a='\u00e4'/><RIDPolicy>\n"
                        + schema("<XMLDocument><Signature><ds:Signature xmlns:ds=\"urn:other\"/></Signature>"
                                + "\ud83d\ude00<![CDATA[<]]><?p  i?></XMLDocument>\n")
                        + "<!-- c --> </RIDPolicy>")
                + "\n<?p?>");
        UnsignedText text = UnsignedText.of(unsigned);

        SignedText signed = SignedText.of(text.with(bytes(WRAPPED))).orElseThrow();

        assertThat(signed.digest()).isEqualTo(text.digest());
        assertThat(ElementText.of(signed.signature().root()))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(SIGNATURE);
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
                message(policy(schema(WRAPPED.replace("\u20ac", "<?p?>")))));
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

    private static boolean holds(Callable<Signer> verification) {
        try {
            return verification.call() != null;
        } catch (Exception e) { // whatever the parser or Santuario has against it
            return false;
        }
    }

    @Test
    void nothingHoldsThatDoesNotHoldAsATree() {
        MessageSecurity security = new MessageSecurity(CA.credential("EC", "sender.example"), CA.trust());
        MessageVerifier verifier = new MessageVerifier(CA.trust());
        String sealed = new String(security.seal(Messages.report("public"), List.of()), StandardCharsets.UTF_8);
        int held = 0;
        int broken = 0;
        for (int seed = 0; seed < 500; seed++) {
            byte[] mutant = bytes(mutant(sealed, new Random(seed)));
            boolean text =
                    holds(() -> verifier.verifyWhole(SignedText.of(mutant).orElseThrow()));
            boolean tree = holds(() -> verifier.verifyWhole(Tree.parse(mutant)));
            assertThat(tree || !text).as("seed %d", seed).isTrue();
            held += text ? 1 : 0;
            broken += tree ? 0 : 1;
        }
        assertThat(held).isGreaterThan(30);
        assertThat(broken).isGreaterThan(30);
    }
}
