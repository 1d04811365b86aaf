package org.mile4j.rid.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.data.CanonicalXml;
import org.mile4j.rid.message.Justification;
import org.mile4j.rid.message.ReportSchema;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.RidPolicy;
import org.mile4j.rid.payload.Payload;
import org.mile4j.rid.payload.PayloadFormat;
import org.mile4j.rid.xml.RidXml;
import org.mile4j.testing.Requirement;

class MessageSecurityTest {

    private static final TestCa CA = new TestCa("Test CA");
    private static final Credential ALICE = CA.credential("RSA", "alice.example");
    private static final Credential BOB = CA.credential("RSA", "bob.example");
    private static final Credential CAROL = CA.credential("EC", "carol.example");
    private static final MessageSecurity ALICES = new MessageSecurity(ALICE, CA.trust());
    private static final MessageSecurity BOBS = new MessageSecurity(BOB, CA.trust());

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertRefused(byte[] message, Justification justification, String problem) {
        assertThatExceptionOfType(MessageSecurityException.class)
                .isThrownBy(() -> BOBS.open(message))
                .satisfies(e -> assertThat(e.justification()).isEqualTo(justification))
                .withMessageContaining(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC", "Ed25519"})
    @Requirement({"6545-082", "6545-107", "6545-108", "6545-110", "6545-101", "6545-076"})
    void everyMessageIsSignedAsAWholeAndVerified(String algorithm) {
        Credential sender = CA.credential(algorithm, "sender.example");
        MessageSecurity security = new MessageSecurity(sender, CA.trust());
        for (RidDocument message : List.of(
                Messages.trace(), Messages.result(), Messages.report(), Messages.query(), Messages.acknowledgement())) {

            byte[] sealed = security.seal(message, List.of(BOB.certificate()));
            OpenedMessage opened = BOBS.open(sealed);

            assertThat(opened.sender()).isEqualTo(new Signer(sender.certificate(), "/"));
            assertThat(opened.reading().report().errors()).isEmpty();
            assertThat(opened.origin()).isEmpty();
            assertThat(text(sealed)).doesNotContain("sha1");
        }
    }

    @Test
    void anEmptyReportSchemaHoldsTheSignature() {
        RidDocument query = Messages.query();
        RidPolicy policy = query.policy().orElseThrow();
        RidDocument empty = query.toBuilder()
                .policy(policy.toBuilder()
                        .reportSchema(ReportSchema.builder().build())
                        .build())
                .build();

        assertThat(BOBS.open(ALICES.seal(empty, List.of())).sender().certificate())
                .isEqualTo(ALICE.certificate());
    }

    @Test
    void aRelativeNamespaceMayBeEncryptedButNotSigned() {
        RidDocument secret = Messages.reportWithRelativeNamespace("private");

        OpenedMessage opened = BOBS.open(ALICES.seal(secret, List.of(BOB.certificate())));

        assertThat(CanonicalXml.of(Payload.in(opened.message()).orElseThrow().element()))
                .isEqualTo(CanonicalXml.of(Payload.in(secret).orElseThrow().element()));
        assertThatExceptionOfType(MessageSecurityException.class)
                .isThrownBy(() -> ALICES.seal(Messages.reportWithRelativeNamespace("public"), List.of()))
                .withMessageContaining("the namespace relative.xsd is relative");
    }

    @Test
    void whatWasSealedComesOutEqual() {
        RidDocument report = Messages.report();

        OpenedMessage opened = BOBS.open(ALICES.seal(report, List.of()));

        assertThat(CanonicalXml.of(Payload.in(opened.message()).orElseThrow().element()))
                .isEqualTo(CanonicalXml.of(Payload.in(report).orElseThrow().element()));
    }

    @Test
    @Requirement({"6545-078", "6545-079", "6545-080", "6545-112", "6545-113", "6545-114", "6545-115", "6545-116"})
    void detachedSignaturesOfTheOriginatorSurviveSeveralHops() {
        byte[] first = ALICES.seal(Messages.trace(), List.of());
        OpenedMessage atBob = BOBS.open(first);
        byte[] second = BOBS.relay(atBob.message(), List.of());
        MessageSecurity carols = new MessageSecurity(CAROL, CA.trust());
        byte[] third = carols.relay(carols.open(second).message(), List.of());

        OpenedMessage atTheEnd = BOBS.open(third);

        assertThat(atTheEnd.sender().certificate()).isEqualTo(CAROL.certificate());
        assertThat(atTheEnd.originators()).singleElement().satisfies(signer -> {
            assertThat(signer.certificate()).isEqualTo(ALICE.certificate());
            assertThat(signer.signed()).endsWith("RecordItem[1]");
        });
    }

    @Test
    @Requirement("6545-081")
    void aRequestWithoutRecordItemIsSignedByItsTime() {
        String text = RidXml.defaults()
                .toXml(Messages.trace())
                .replaceAll(
                        "<iodef:RecordItem dtype=\"string\">packet</iodef:RecordItem>",
                        "<iodef:DateTime>2026-01-31T08:00:00Z</iodef:DateTime>"
                                + "<iodef:AdditionalData dtype=\"string\">x</iodef:AdditionalData>");

        OpenedMessage opened =
                BOBS.open(ALICES.seal(RidXml.defaults().read(text).document(), List.of()));

        assertThat(opened.originators())
                .singleElement()
                .satisfies(signer -> assertThat(signer.signed()).endsWith("DateTime[1]"));
    }

    @Test
    void aChangedRecordIsToldFromAChangedMessage() {
        byte[] sealed = ALICES.seal(Messages.trace(), List.of());
        RidDocument forged = RidXml.defaults()
                .read(text(sealed).replace(">packet<", ">forged<"))
                .document();

        OpenedMessage opened = BOBS.open(BOBS.relay(forged, List.of()));

        assertThat(opened.origin())
                .hasValueSatisfying(e -> assertThat(e.justification()).isEqualTo(Justification.AUTHENTICATION_ORIGIN));
        assertRefused(
                bytes(text(sealed).replace(">packet<", ">forged<")), Justification.AUTHENTICATION, "does not hold");
    }

    @Test
    void anUnsignedMessageIsRefused() {
        assertRefused(
                RidXml.defaults().toBytes(Messages.report()), Justification.AUTHENTICATION, "one enveloped signature");
    }

    @Test
    @Requirement({"6545-109", "6545-115"})
    void aSignerUnderAnotherRootIsRefused() {
        TestCa other = new TestCa("Other CA");
        MessageSecurity stranger = new MessageSecurity(other.credential("RSA", "alice.example"), CA.trust());

        assertRefused(stranger.seal(Messages.report(), List.of()), Justification.AUTHENTICATION, "not trusted");
    }

    @Test
    void anExpiredSignerIsRefused() {
        MessageSecurity late = new MessageSecurity(CA.expired("alice.example"), CA.trust());

        assertRefused(late.seal(Messages.report(), List.of()), Justification.AUTHENTICATION, "not trusted");
    }

    @Test
    void aRevokedSignerIsRefused() {
        TestCa ca = new TestCa("Revoking CA");
        Credential signer = ca.credential("RSA", "alice.example");
        byte[] sealed = new MessageSecurity(signer, ca.trust()).seal(Messages.report(), List.of());
        new MessageSecurity(ca.credential("RSA", "bob.example"), ca.trust()).open(sealed);
        ca.revoke(signer.certificate());
        MessageSecurity informed = new MessageSecurity(ca.credential("RSA", "bob.example"), ca.trust());

        assertThatThrownBy(() -> informed.open(sealed))
                .isInstanceOf(MessageSecurityException.class)
                .hasMessageContaining("not trusted")
                .hasMessageContaining("revoked");
    }

    @Test
    void aSignerOfUnknownStatusIsRefused() {
        Trust withoutLists = Trust.of(List.of(CA.certificate()), List.of());
        MessageSecurity uninformed = new MessageSecurity(BOB, withoutLists);
        byte[] sealed = ALICES.seal(Messages.report(), List.of());

        assertThatThrownBy(() -> uninformed.open(sealed))
                .isInstanceOf(MessageSecurityException.class)
                .hasMessageContaining("not trusted");
    }

    @Test
    void aStaleRevocationListIsToldFromARevokedSigner() {
        MessageSecurity stale = new MessageSecurity(BOB, CA.staleTrust());
        byte[] sealed = ALICES.seal(Messages.report(), List.of());

        assertThatThrownBy(() -> stale.open(sealed))
                .isInstanceOf(MessageSecurityException.class)
                .hasMessageContaining("not trusted")
                .hasMessageContaining("get the current revocation list");
    }

    @ParameterizedTest
    @ValueSource(strings = {"private", "need-to-know"})
    @Requirement({"6545-087", "6545-088", "6545-090", "6545-091", "6545-092", "6545-052"})
    void restrictedDocumentsAreEncryptedForTheRecipientsAndNobodyElse(String restriction) {
        RidDocument report = Messages.report(restriction);

        byte[] sealed = ALICES.seal(report, List.of(BOB.certificate(), CAROL.certificate()));

        assertThat(text(sealed))
                .contains("EncryptedData")
                .doesNotContain("ContactName")
                .contains("MsgType=\"Report\"");
        for (Credential recipient : List.of(BOB, CAROL)) {
            OpenedMessage opened = new MessageSecurity(recipient, CA.trust()).open(sealed);
            assertThat(opened.encrypted()).isTrue();
            assertThat(opened.readable()).isTrue();
            assertThat(CanonicalXml.of(
                            Payload.in(opened.message()).orElseThrow().element()))
                    .isEqualTo(CanonicalXml.of(Payload.in(report).orElseThrow().element()));
        }
        OpenedMessage byOther = new MessageSecurity(CA.credential("RSA", "dave.example"), CA.trust()).open(sealed);
        assertThat(byOther.readable()).isFalse();
        assertThat(Payload.in(byOther.message()).orElseThrow().format()).isEqualTo(PayloadFormat.ENCRYPTED);
        assertThat(byOther.message().policy().orElseThrow().msgType())
                .isEqualTo(report.policy().orElseThrow().msgType());
    }

    @Test
    @Requirement("6545-094")
    void publicDocumentsStayInTheClear() {
        byte[] sealed = ALICES.seal(Messages.report("public"), List.of(BOB.certificate()));

        assertThat(text(sealed)).doesNotContain("EncryptedData").contains("ContactName");
    }

    @Test
    @Requirement({"6545-090", "6545-094"})
    void besideAPublicPartOnlyTheRestrictedPartIsEncrypted() {
        RidDocument report = RidXml.defaults()
                .require(RidXml.defaults()
                        .toXml(Messages.report("public"))
                        .replace(
                                "<Contact role=\"creator\" type=\"organization\">",
                                "<Contact role=\"creator\" type=\"organization\" restriction=\"private\">"));

        byte[] sealed = ALICES.seal(report, List.of(BOB.certificate()));

        assertThat(text(sealed)).contains("GenerationTime").doesNotContain("ContactName");
        assertThat(CanonicalXml.of(
                        Payload.in(BOBS.open(sealed).message()).orElseThrow().element()))
                .isEqualTo(CanonicalXml.of(Payload.in(report).orElseThrow().element()));
    }

    @Test
    void aRestrictedDocumentIsNotSentWithoutRecipient() {
        assertThatThrownBy(() -> ALICES.seal(Messages.report("private"), List.of()))
                .isInstanceOf(MessageSecurityException.class)
                .hasMessageContaining("no certificate of a recipient");
    }

    @Test
    void detachedSignaturesHoldAfterDecryption() {
        RidDocument trace = RidXml.defaults()
                .require(RidXml.defaults()
                        .toXml(Messages.trace())
                        .replace("restriction=\"default\"", "restriction=\"need-to-know\""));

        OpenedMessage opened = BOBS.open(ALICES.seal(trace, List.of(BOB.certificate())));

        assertThat(opened.encrypted()).isTrue();
        assertThat(opened.origin()).isEmpty();
        assertThat(opened.originators()).hasSize(1);
    }
}
