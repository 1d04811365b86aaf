package org.mile4j.rid.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UnsignedTextTest {

    private static final List<String> RESTRICTIONS = List.of(
            "",
            "",
            "",
            "restriction=\"public\"",
            "restriction=\" private \"",
            "restriction=\"need-to-know\"",
            "restriction=\"default\"",
            "o:restriction=\"public\"",
            "o:restriction=\"private\"");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String message(Random random) {
        String inside = "<IODEF-Document xmlns=\"urn:ietf:params:xml:ns:iodef-2.0\" %s><Incident %s><Contact %s/>"
                + "</Incident></IODEF-Document>";
        String policy = "<RIDPolicy %s><ReportSchema %s><XMLDocument %s>" + inside
                + "</XMLDocument></ReportSchema></RIDPolicy><RequestStatus %s/>";
        String all =
                "<RID xmlns=\"urn:ietf:params:xml:ns:iodef-rid-2.0\" xmlns:o=\"urn:other\" %s>" + policy + "</RID>";
        Object[] restrictions = random.ints(8, 0, RESTRICTIONS.size())
                .mapToObj(RESTRICTIONS::get)
                .toArray();
        return String.format(all, restrictions);
    }

    @Test
    void nothingThatHasToBeEncryptedIsOverlooked() {
        int clear = 0;
        for (int seed = 0; seed < 3_000; seed++) {
            String message = message(new Random(seed));
            boolean secret =
                    !Confidentiality.secrets(Tree.parse(bytes(message))).isEmpty();
            boolean looked = UnsignedText.of(bytes(message)).mayBeSecret();
            assertThat(looked || !secret).as("seed %d: %s", seed, message).isTrue();
            clear += looked ? 0 : 1;
        }
        assertThat(clear).isGreaterThan(100);
    }

    @Test
    void theSignatureGoesToTheEndOfReportSchemaWhateverElseLooksLikeIt() {
        String before = "<RID xmlns=\"urn:ietf:params:xml:ns:iodef-rid-2.0\"><RIDPolicy><ReportSchema>"
                + "<XMLDocument><ReportSchema>\u20ac\ud83d\ude00<!-- </ReportSchema> --></ReportSchema></XMLDocument>";
        String after = "</ReportSchema></RIDPolicy><!-- </ReportSchema> --></RID>";

        byte[] signed = UnsignedText.of(bytes(before + after)).with(bytes("<Signature/>"));

        assertThat(signed).asString(StandardCharsets.UTF_8).isEqualTo(before + "<Signature/>" + after);
    }

    @Test
    void anEmptyReportSchemaIsOpenedForTheSignature() {
        String before =
                "<RID xmlns=\"urn:ietf:params:xml:ns:iodef-rid-2.0\"><RIDPolicy>\u20ac<ReportSchema Version=\"/>\"";
        String after = "</RIDPolicy></RID>";

        byte[] signed = UnsignedText.of(bytes(before + "/>" + after)).with(bytes("<Signature/>"));

        assertThat(signed).asString(StandardCharsets.UTF_8).isEqualTo(before + "><Signature/></ReportSchema>" + after);
    }

    @Test
    void aMessageWithoutReportSchemaHasNoPlaceForASignature() {
        UnsignedText message = UnsignedText.of(bytes("<RID xmlns=\"urn:ietf:params:xml:ns:iodef-rid-2.0\"/>"));

        assertThat(message.hasPlace()).isFalse();
        assertThatThrownBy(() -> message.with(bytes("<Signature/>"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsNoXmlCannotBeSigned() {
        assertThatThrownBy(() -> UnsignedText.of(bytes("<RID>")))
                .isInstanceOf(MessageSecurityException.class)
                .hasMessageContaining("no XML");
        assertThatThrownBy(() -> UnsignedText.of(bytes("<!DOCTYPE RID><RID/>")))
                .isInstanceOf(IllegalStateException.class);
    }
}
