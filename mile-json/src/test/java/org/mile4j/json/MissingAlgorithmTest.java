package org.mile4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mile4j.model.Finding;
import org.mile4j.model.Reading;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.xml.IodefXml;

/** Classes that stand as the bytes of their Algorithm, and have none. */
class MissingAlgorithmTest {

    private static final String XML = """
            <IODEF-Document version="2.00" xml:lang="en" xmlns="urn:ietf:params:xml:ns:iodef-2.0"
                xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><Incident purpose="reporting">
            <IncidentID name="csirt.example.com">1</IncidentID><GenerationTime>2026-01-31T08:00:00Z</GenerationTime>
            <Contact role="creator" type="person"><ContactName>C</ContactName></Contact>
            <EventData><Record><RecordData><FileData><File><HashData scope="file-contents"><Hash>
            <ds:DigestMethod/><ds:DigestValue>AQID</ds:DigestValue><ds:CanonicalizationMethod>x</ds:CanonicalizationMethod>
            </Hash></HashData></File></FileData></RecordData></Record></EventData>
            </Incident></IODEF-Document>
            """;

    private static final IodefDocument DOCUMENT = IodefXml.defaults().read(XML).document();

    static Stream<DocumentCodec<?>> codecs() {
        return Stream.of(IodefJson.defaults(), IodefJson.defaults().pretty(true), IodefCbor.defaults());
    }

    static Stream<DocumentCodec<?>> lossless() {
        return Stream.of(
                IodefJson.defaults().lossless(true),
                IodefJson.defaults().pretty(true).lossless(true),
                IodefCbor.defaults().lossless(true));
    }

    @ParameterizedTest
    @MethodSource("lossless")
    void areCarriedWithTheSwitch(DocumentCodec<?> codec) {
        Encoded encoded = codec.encode(DOCUMENT);

        assertThat(codec.read(encoded.bytes()).document()).isEqualTo(DOCUMENT);
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void areReportedWithoutIt(DocumentCodec<?> codec) {
        assertThat(codec.encode(DOCUMENT).report().errors())
                .filteredOn(finding -> finding.rule().equals("RFC8727-3.2-lost-xml"))
                .extracting(Finding::message)
                .containsExactly(
                        "DigestMethod has no Algorithm, and nothing is written of it.",
                        "CanonicalizationMethod has no Algorithm, and nothing is written of it.");
    }

    @Test
    void anExtensionMemberDoesNotBringBackWhatSomebodyTookAway() {
        String json =
                new String(IodefJson.defaults().lossless(true).encode(DOCUMENT).bytes(), StandardCharsets.UTF_8);
        String changed = json.replace("\"DigestMethod\":[{}]", "\"DigestMethod\":[{\"Algorithm\":\"urn:a\"}]");

        Reading<IodefDocument> reading = IodefJson.defaults().read(changed);

        assertThat(changed).isNotEqualTo(json);
        assertThat(reading.report().findings())
                .filteredOn(finding -> finding.rule().equals("RFC8727-x-mile4j"))
                .singleElement()
                .extracting(Finding::message)
                .isEqualTo("the extension member does not fit DigestMethod and is passed over there.");
        assertThat(reading.document().incidents().get(0).toString()).doesNotContain("urn:a");
    }
}
