package org.mile4j.rid.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mile4j.rid.message.Justification;
import org.mile4j.testing.Requirement;

/** What somebody might do to a signed message on the way. */
@Requirement({"6545-083", "6545-084", "6545-085", "6545-086", "6545-095", "6545-047"})
class SignatureAttackTest {

    private static final TestCa CA = new TestCa("Test CA");
    private static final MessageSecurity ALICES =
            new MessageSecurity(CA.credential("RSA", "alice.example"), CA.trust());
    private static final MessageSecurity BOBS = new MessageSecurity(CA.credential("RSA", "bob.example"), CA.trust());
    private static final String SEALED = new String(ALICES.seal(Messages.report(), List.of()), StandardCharsets.UTF_8);
    private static final String EXCLUSIVE = transform("2001/10/xml-exc-c14n#");

    static Stream<Arguments> attacks() {
        String root = SEALED.substring(SEALED.indexOf("<RID "), SEALED.indexOf("</RID>"));
        String signature =
                SEALED.substring(SEALED.indexOf("<Signature dtype"), SEALED.lastIndexOf("</Signature>") + 12);
        return Stream.of(
                Arguments.of(
                        "wrapped into another message",
                        "the signature or the digest has another value",
                        SEALED.replace("</RID>", root + "</RID></RID>")),
                Arguments.of("signature given twice", "but has 2", SEALED.replace(signature, signature + signature)),
                Arguments.of(
                        "signature moved elsewhere",
                        "but has 0",
                        SEALED.replace(signature, "").replace("</RIDPolicy>", "</RIDPolicy>" + signature)),
                Arguments.of(
                        "XSLT transform",
                        "its last transform must be the exclusive canonicalization",
                        SEALED.replace(EXCLUSIVE, transform("TR/1999/REC-xslt-19991116"))),
                Arguments.of(
                        "further transform",
                        "it must have two transforms",
                        SEALED.replace(EXCLUSIVE, transform("2000/09/xmldsig#base64") + EXCLUSIVE)),
                Arguments.of(
                        "external reference",
                        "its reference must be to the message itself",
                        SEALED.replace("URI=\"\"", "URI=\"http://attacker.example/\"")),
                Arguments.of(
                        "reference to a file",
                        "its reference must be to the message itself",
                        SEALED.replace("URI=\"\"", "URI=\"file:///etc/passwd\"")),
                Arguments.of(
                        "reference to a part",
                        "its reference must be to the message itself",
                        SEALED.replace("URI=\"\"", "URI=\"#part\"")),
                Arguments.of(
                        "SHA-1",
                        "its digest is not admitted",
                        SEALED.replace("2001/04/xmlenc#sha256", "2000/09/xmldsig#sha1")),
                Arguments.of(
                        "MAC with a public key",
                        "its method is not admitted",
                        SEALED.replace("2001/04/xmldsig-more#rsa-sha256", "2001/04/xmldsig-more#hmac-sha256")),
                Arguments.of(
                        "no certificate",
                        "it must bring the certificate of its signer",
                        SEALED.replaceAll("(?s)<ds:X509Data>.*</ds:X509Data>", "")),
                Arguments.of(
                        "other content",
                        "the signature or the digest has another value",
                        SEALED.replace("2026-17", "2026-18")));
    }

    private static String transform(String algorithm) {
        return "<ds:Transform Algorithm=\"http://www.w3.org/" + algorithm + "\"></ds:Transform>";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void isRefusedForWhatIsWrongWithIt(String name, String said, String message) {
        assertThat(message).isNotEqualTo(SEALED);
        assertThatExceptionOfType(MessageSecurityException.class)
                .isThrownBy(() -> BOBS.open(message.getBytes(StandardCharsets.UTF_8)))
                .satisfies(e -> assertThat(e.justification()).isEqualTo(Justification.AUTHENTICATION))
                .withMessageContaining(said);
    }

    @Test
    void theMessageItselfIsAccepted() {
        assertThat(BOBS.open(SEALED.getBytes(StandardCharsets.UTF_8)).sender().signed())
                .isEqualTo("/");
    }

    /** The parser's time for a tag grows with the square of its declarations: minutes for these, if nothing ends it before. */
    @Test
    @Timeout(60)
    void aTagThatWouldKeepTheParserBusyIsRefusedAtOnce() {
        String declarations = IntStream.range(0, 100_000)
                .mapToObj(i -> " xmlns:p" + i + "=\"urn:u" + i + "\"")
                .collect(Collectors.joining());
        String message = SEALED.replaceFirst("<RIDPolicy", "<x" + declarations + "/><RIDPolicy");

        assertThatExceptionOfType(MessageSecurityException.class)
                .isThrownBy(() -> BOBS.open(message.getBytes(StandardCharsets.UTF_8)))
                .satisfies(e -> assertThat(e.justification()).isEqualTo(Justification.UNRECOGNIZED_FORMAT));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void whatIsNoXmlIsRefusedBeforeAnythingElse(String message) {
        assertThatExceptionOfType(MessageSecurityException.class)
                .isThrownBy(() -> BOBS.open(message.getBytes(StandardCharsets.ISO_8859_1)))
                .satisfies(e -> assertThat(e.justification()).isEqualTo(Justification.UNRECOGNIZED_FORMAT));
    }

    static Stream<String> unreadable() {
        return Stream.of(
                "",
                "text",
                SEALED.substring(0, SEALED.length() / 2),
                SEALED.replace("2026-17", "\u00ff"),
                SEALED.replaceFirst("<RID", "<!DOCTYPE RID><RID"),
                SEALED.replaceFirst("<RID", "<!DOCTYPE RID SYSTEM 'file:///etc/passwd'><RID"));
    }
}
