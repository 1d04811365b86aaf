package org.mile4j.interop.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which documents are taken for IODEF in JSON by what stands at their beginning. */
class IodefJsonFormatTest {

    private static boolean matches(String head) {
        return new IodefJsonFormat().matches(new Head(head.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"version\":\"2.0\",\"Incident\":[]}",
                "{\"Incident\":{},\"version\":\"2.0\"}",
                "{\"Incident\":[{\"Contact\":[{\"role\":\"creator\"}],\"EventData\":[{\"Description\":[\"no end within the head",
                "{ \"lang\" : \"en\",\n \"Incident\" : [\n  {\"purpose\":\"reporting\"}]}"
            })
    void theVersionMayBeMissingOrStandBehindTheIncidents(String head) {
        assertThat(matches(head)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": 1}",
                "{\"Incident\":\"INC-7\"}",
                "{\"Incident\":[\"INC-7\"]}",
                "{\"version\":\"2.0\"}",
                "[{\"Incident\":[{}]}]"
            })
    void otherJsonIsNot(String head) {
        assertThat(matches(head)).isFalse();
    }
}
