package org.mile4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.Finding;
import org.mile4j.model.Profile;
import org.mile4j.model.data.XmlText;
import org.mile4j.model.iodef.Dtype;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.IodefDocument;

/** What an extension of the data type json may hold. */
class JsonContentTest {

    private static final String RULE = "RFC8727-6-json-content";

    private static List<Finding> findings(DocumentCodec<?> codec, String dtype, String content) {
        ExtensionType data = ExtensionType.builder()
                .dtype(Dtype.of(dtype))
                .addContent(new XmlText(content))
                .build();
        IodefDocument document = IodefDocument.builder().addAdditionalData(data).build();
        return codec.validate(document).findings().stream()
                .filter(finding -> finding.rule().equals(RULE))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[1, \"\u00fc\", null]", " 7 ", "\"text\"", "false", "{\"a\": {\"b\": -1.5E+3}}"})
    void anyValueOfJsonIsJson(String content) {
        assertThat(findings(IodefJson.defaults(), "json", content)).isEmpty();
        assertThat(findings(IodefCbor.defaults(), "json", content)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" ", "{", "{a: 1}", "[1,]", "01", "'x'", "{} {}", "\"\\x\"", "\"a\tb\"", "NaN", "nul", "// no\n1"
            })
    void otherTextIsWarnedOf(String content) {
        assertThat(findings(IodefJson.defaults(), "json", content))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
                    assertThat(finding.location().path()).isEqualTo("/AdditionalData/0/value");
                });
        assertThat(findings(IodefCbor.defaults(), "json", content)).hasSize(1);
        assertThat(findings(IodefJson.defaults().profile(Profile.RFC_LITERAL), "json", content))
                .extracting(Finding::severity)
                .containsExactly(Finding.Severity.WARNING);
        assertThat(findings(IodefJson.defaults(), "string", content)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 1_500, 100_000})
    void deepNestingIsNoFault(int depth) {
        assertThat(findings(IodefJson.defaults(), "json", "[".repeat(depth) + "]".repeat(depth)))
                .isEmpty();
    }
}
