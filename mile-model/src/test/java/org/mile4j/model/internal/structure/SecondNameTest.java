package org.mile4j.model.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mile4j.model.Profile;
import org.mile4j.model.xml.IodefXml;

/** An element that the corrected reading alone has is known in free content as well, and there alone. */
class SecondNameTest {

    private static final String DOCUMENT = """
            <IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-2.0" version="2.00">
              <Incident purpose="reporting">
                <IncidentID name="csirt.example.com">1</IncidentID>
                <GenerationTime>2026-01-31T08:00:00Z</GenerationTime>
                <Contact role="creator" type="organization"><ContactName>A</ContactName></Contact>
                <AdditionalData dtype="xml">%s</AdditionalData>
              </Incident>
            </IODEF-Document>
            """;

    @ParameterizedTest
    @CsvSource({
        "CORRECTED,   <KeyValue>text</KeyValue>, true",
        "CORRECTED,   <KeyValue><Name/></KeyValue>, false",
        "RFC_LITERAL, <KeyValue>text</KeyValue>, true",
        "RFC_LITERAL, <KeyValue><Name/></KeyValue>, true",
        "RFC_LITERAL, <Value><Name/></Value>, false"
    })
    void hasTheContentOfTheFirst(Profile profile, String content, boolean right) {
        assertThat(IodefXml.defaults().profile(profile).validate(DOCUMENT.formatted(content)).findings().stream()
                        .noneMatch(f -> f.rule().equals("RFC7970-8-unknown-element")))
                .isEqualTo(right);
    }

    @Test
    void isFoundAtItsPlaceWhereTheSchemaAloneHolds() {
        String keys = "<WindowsRegistryKeysModified><Key><KeyName>a</KeyName><KeyValue>b</KeyValue></Key>"
                + "</WindowsRegistryKeysModified>";

        assertThat(IodefXml.defaults()
                        .profile(Profile.RFC_LITERAL)
                        .validate(DOCUMENT.formatted(keys))
                        .findings())
                .filteredOn(f -> f.rule().equals("RFC7970-8-unknown-element"))
                .singleElement()
                .satisfies(f -> assertThat(f.location().path()).endsWith("/Key[1]/KeyValue[1]"));
    }
}
