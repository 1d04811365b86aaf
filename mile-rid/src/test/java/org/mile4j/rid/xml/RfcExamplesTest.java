package org.mile4j.rid.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mile4j.model.Finding;
import org.mile4j.model.Reading;
import org.mile4j.model.data.CanonicalXml;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.testing.Requirement;

/** The seven messages of RFC 6545 are read, judged as docs/rid.md says, and written again without a loss. */
@Requirement({"6545-002", "6545-003", "6545-005", "6545-006", "6545-007", "6545-040", "6545-049"})
class RfcExamplesTest {

    private static final String VERSION = "RFC6545-8-missing-attribute";
    private static final String DECLARATION = "RFC6545-5.5-xml-declaration";
    private static final String CLEAR = "RFC6545-9.1-restricted-in-clear";
    private static final String DETAIL = "RFC6545-5.1-attack-detail";

    static Stream<Arguments> verdicts() {
        return Stream.of(
                Arguments.of("s7.1.1-tracerequest.xml", List.of("RFC6545-5.6-document-namespace")),
                Arguments.of(
                        "s7.1.1-tracerequest.erratum3939.xml",
                        List.of(
                                VERSION,
                                CLEAR,
                                DETAIL,
                                "RFC6545-6.1-times",
                                "RFC6545-6.1-confidence",
                                "RFC6545-6.1-path")),
                Arguments.of("s7.1.2-ack-approved.xml", List.of(DECLARATION)),
                Arguments.of("s7.1.3-result.xml", List.of(DECLARATION, VERSION, CLEAR, DETAIL)),
                Arguments.of(
                        "s7.2.1-investigationrequest.xml",
                        List.of(
                                DECLARATION,
                                VERSION,
                                CLEAR,
                                DETAIL,
                                "RFC6545-6.1-confidence",
                                "RFC6545-6.1-signed-data")),
                Arguments.of("s7.2.2-ack-denied.xml", List.of(DECLARATION)),
                Arguments.of("s7.3.1-report.xml", List.of(DECLARATION, VERSION, CLEAR, DETAIL)),
                Arguments.of("s7.4.1-query.xml", List.of(DECLARATION)));
    }

    private static byte[] example(String name) throws IOException {
        try (InputStream in = RfcExamplesTest.class.getResourceAsStream("/rfc-examples/rfc6545/" + name)) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void isJudgedAsDocumented(String name, List<String> rules) throws IOException {
        assertThat(RidXml.defaults().validate(example(name)).findings())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrderElementsOf(rules);
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void isWrittenAgainWithoutALoss(String name, List<String> rules) throws IOException {
        byte[] before = example(name);

        Reading<RidDocument> reading = RidXml.defaults().read(before);
        byte[] after = RidXml.defaults().toBytes(reading.document());

        assertThat(CanonicalXml.firstDifference(before, after)).isEmpty();
    }
}
