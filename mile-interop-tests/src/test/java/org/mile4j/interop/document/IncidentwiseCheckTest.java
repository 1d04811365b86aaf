package org.mile4j.interop.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mile4j.model.Mode;
import org.mile4j.model.Profile;
import org.mile4j.model.Report;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.xml.XmlLimits;

/** Documents that are too large to be checked at once, with more findings than are kept. */
class IncidentwiseCheckTest {

    private static final CheckSettings THREE_FINDINGS = new CheckSettings(
            Profile.CORRECTED, Mode.PRESERVE, RuleGroup.DEFAULT, XmlLimits.DEFAULT.withMaxFindings(3));

    private static final String V2 = """
            <IODEF-Document version="2.00" xml:lang="en" xmlns="urn:ietf:params:xml:ns:iodef-2.0">
              <Incident purpose="reporting" restriction="private">%s
                <IncidentID name="csirt.example.com">1</IncidentID>
                <GenerationTime>2015-07-18T09:00:00-05:00</GenerationTime>
                <Contact type="organization" role="creator"><Email><EmailTo>a@example.com</EmailTo></Email></Contact>
              </Incident>
            """;
    private static final String V1 = """
            <IODEF-Document version="1.00" lang="en" xmlns="urn:ietf:params:xml:ns:iodef-1.0">
              <Incident purpose="reporting">%s
                <IncidentID name="csirt.example.com">1</IncidentID>
                <ReportTime>2015-07-18T09:00:00-05:00</ReportTime>
                <Assessment><Impact>worm</Impact></Assessment>
                <Contact role="creator" type="organization"><Email>a@example.com</Email></Contact>
              </Incident>
            """;
    private static final String JSON = """
            {"version":"2.0","lang":"en","Incident":[{"a":1,"b":2,"c":3,"d":4,
            "purpose":"reporting","IncidentID":{"id":"1","name":"csirt.example.com"},
            "GenerationTime":"2015-07-18T09:00:00-05:00",
            "Contact":[{"type":"organization","role":"creator","Email":[{"EmailTo":"a@example.com"}]}]}
            """;

    /** Makes a document too large to be checked at once. */
    private static final String SPACE = "\n".repeat(IncidentwiseCheck.AT_ONCE);

    @ParameterizedTest(name = "{0}")
    @MethodSource("manyWarningsBeforeAnError")
    void errorsAreListedHoweverManyWarningsStandBefore(String name, DocumentFormat format, String text)
            throws IOException {
        Report report = check(format, text);

        assertThat(report.complete()).isFalse();
        assertThat(report.checked()).isEmpty();
        assertThat(report.findings()).hasSize(3);
        assertThat(report.errors())
                .isNotEmpty()
                .allMatch(error -> error.location().line() > SPACE.length());
    }

    static Stream<Arguments> manyWarningsBeforeAnError() {
        String unknown = "<x/>".repeat(4);
        String space = "<!--" + SPACE + "-->";
        return Stream.of(
                Arguments.of(
                        "v2", new IodefXmlFormat(), V2.formatted(unknown) + space + "<Incident/></IODEF-Document>"),
                Arguments.of(
                        "v1", new Iodef1XmlFormat(), V1.formatted(unknown) + space + "<Incident/></IODEF-Document>"),
                Arguments.of("JSON", new IodefJsonFormat(), JSON + SPACE + ",{}]}"));
    }

    @Test
    void whatEndsTheReadingIsListedBehindTheLimit() throws IOException {
        Report report = check(new IodefJsonFormat(), JSON + SPACE + "!");

        assertThat(report.findings()).hasSize(4);
        assertThat(report.errors()).containsExactly(report.findings().get(3));
    }

    private static Report check(DocumentFormat format, String text) throws IOException {
        return format.check(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), THREE_FINDINGS);
    }
}
