package org.mile4j.model.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mile4j.model.rules.Incidents.document;
import static org.mile4j.model.rules.Incidents.indicator;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mile4j.testing.Requirement;

/** The forms of hashes that depend on their scope and algorithm. */
class HashFormsTest {

    private static final String SHA_256 = "http://www.w3.org/2001/04/xmlenc#sha256";

    @ParameterizedTest
    @Requirement("RFC7970-3.26-hash-target")
    @CsvSource({
        "file-pe-section, 1, true",
        "file-pe-section, 012, true",
        "file-pe-resource, 0, false",
        "file-pe-resource, 1a, false",
        "file-pe-section, '', false",
        "file-pdf-object, 120, true",
        "file-pdf-object, 0x1F, true",
        "file-pdf-object, 0x, false",
        "file-pdf-object, 0x1g, false",
        "file-pdf-object, first, false",
        "file-contents, first, true"
    })
    void theTargetFitsTheScope(String scope, String target, boolean fits) {
        String document = hashData(scope, "<HashTargetID>" + target + "</HashTargetID>" + hash(SHA_256, 32, ""));

        if (fits) {
            assertThat(Incidents.rules(document)).isEmpty();
        } else {
            assertThat(Incidents.rules(document)).containsExactly("RFC7970-3.26-hash-target");
        }
    }

    @ParameterizedTest
    @Requirement("RFC7970-3.26.1-digest-length")
    @CsvSource({
        "http://www.w3.org/2001/04/xmldsig-more#md5, 16",
        "http://www.w3.org/2000/09/xmldsig#sha1, 20",
        "http://www.w3.org/2001/04/xmlenc#ripemd160, 20",
        "http://www.w3.org/2001/04/xmldsig-more#sha224, 28",
        "http://www.w3.org/2001/04/xmlenc#sha256, 32",
        "http://www.w3.org/2007/05/xmldsig-more#sha3-384, 48",
        "http://www.w3.org/2001/04/xmlenc#sha512, 64",
        "http://www.w3.org/2007/05/xmldsig-more#whirlpool, 64"
    })
    void theDigestIsAsLongAsTheAlgorithmMakesIt(String algorithm, int octets) {
        assertThat(Incidents.rules(hashData("file-contents", hash(algorithm, octets, ""))))
                .isEmpty();
        assertThat(Incidents.rules(hashData("file-contents", hash(algorithm, octets + 1, ""))))
                .containsExactly("RFC7970-3.26.1-digest-length");
    }

    @Test
    void ofAnUnknownAlgorithmAnyLengthWillDo() {
        assertThat(Incidents.rules(hashData("file-contents", hash("urn:example:hash", 7, ""))))
                .isEmpty();
    }

    @Test
    @Requirement({"RFC7970-3.26.1-digest-length", "RFC7970-3.29.3.1-bulk-hash-format"})
    void aHashThatTellsAFormatNeedsNoValueOfTheRightLength() {
        String list = "<BulkObservable type='file-hash'><BulkObservableFormat>%s</BulkObservableFormat>"
                + "<BulkObservableList>9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08</BulkObservableList>"
                + "</BulkObservable>";

        assertThat(Incidents.rules(document("<IndicatorData>"
                        + indicator("i1", "<Observable>" + list.formatted(hash(SHA_256, 0, "")) + "</Observable>")
                        + "</IndicatorData>")))
                .isEmpty();
    }

    @Test
    @Requirement("RFC7970-3.26-hash-application")
    void theHashOfAnImportTableNamesWhatMadeIt() {
        String maker = "<Application><Description>a tool</Description></Application>";

        assertThat(Incidents.rules(hashData("file-pe-iat", hash(SHA_256, 32, maker))))
                .isEmpty();
        assertThat(Incidents.rules(hashData("file-pe-iat", hash(SHA_256, 32, ""))))
                .containsExactly("RFC7970-3.26-hash-application");
    }

    private static String hash(String algorithm, int octets, String rest) {
        return "<Hash><ds:DigestMethod Algorithm='" + algorithm + "'/><ds:DigestValue>"
                + Base64.getEncoder().encodeToString(new byte[octets]) + "</ds:DigestValue>" + rest + "</Hash>";
    }

    private static String hashData(String scope, String content) {
        return document("<IndicatorData>"
                + indicator(
                        "I-1",
                        "<Observable><FileData><File><HashData scope='" + scope + "'>" + content
                                + "</HashData></File></FileData></Observable>")
                + "</IndicatorData>");
    }
}
