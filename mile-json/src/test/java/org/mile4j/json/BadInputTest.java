package org.mile4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.Finding;
import org.mile4j.model.LimitExceededException;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Mode;
import org.mile4j.model.Report;
import org.mile4j.model.RuleViolationException;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.xml.IodefXml;
import org.mile4j.testing.Requirement;

/** Input that is broken, hostile or too large ends with a finding that names the place. */
@Timeout(60)
class BadInputTest {

    private static final String HEAD = "{\"version\":\"2.0\",\"lang\":\"en\",\"Incident\":[{";

    static Stream<Arguments> brokenJson() {
        return Stream.of(
                arguments("nothing", "", "JSON-well-formed"),
                arguments("only blanks", "  \n ", "JSON-well-formed"),
                arguments("an array", "[]", "RFC8727-3.1-document"),
                arguments("text", "\"x\"", "RFC8727-3.1-document"),
                arguments("cut short", HEAD, "JSON-well-formed"),
                arguments("something behind", "{} {}", "JSON-well-formed"),
                arguments("a comma too many", "{\"version\":\"2.0\",}", "JSON-well-formed"),
                arguments("a leading zero", "{\"version\":\"2.0\",\"vlan-num\":01}", "JSON-well-formed"),
                arguments("NaN", HEAD + "\"purpose\":NaN}]}", "JSON-well-formed"),
                arguments("a raw newline", "{\"version\":\"2\n0\"}", "JSON-well-formed"),
                arguments("a comment", "{/* x */}", "JSON-well-formed"),
                arguments("single quotes", "{'version':'2.0'}", "JSON-well-formed"),
                arguments("a name twice", "{\"version\":\"2.0\",\"version\":\"2.0\"}", "RFC8727-3.1-duplicate-member"),
                arguments("null", "{\"version\":null}", "RFC7970-8-type"),
                arguments("a number for text", "{\"version\":2.0}", "RFC7970-8-type"),
                arguments("true for an object", HEAD + "\"IncidentID\":true}]}", "RFC7970-8-type"),
                arguments("text for an object", "{\"Incident\":[\"x\"]}", "RFC7970-8-type"),
                arguments("an empty array", "{\"Incident\":[]}", "RFC8727-6-empty-array"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenJson")
    @Requirement({"8727-018"})
    void brokenJsonIsAFinding(String name, String json, String rule) {
        Report report = IodefJson.defaults().validate(json.getBytes(StandardCharsets.UTF_8));

        assertThat(report.isValid()).isFalse();
        assertThat(report.findings()).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.location().line()).isPositive();
        });
        assertThat(IodefJson.defaults().validate(json).findings())
                .anyMatch(finding -> finding.rule().equals(rule));
    }

    @Test
    void invalidUtf8IsAFinding() {
        byte[] json = "{\"version\":\"2.0x\"}".getBytes(StandardCharsets.UTF_8);
        json[15] = (byte) 0xff;

        assertThat(IodefJson.defaults().validate(json).findings())
                .first()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("JSON-well-formed"));
    }

    static Stream<Arguments> brokenCbor() {
        return Stream.of(
                arguments("nothing", "", "CBOR-well-formed"),
                arguments("cut short", "a137", "CBOR-well-formed"),
                arguments("a text cut short", "a13763322e", "CBOR-well-formed"),
                arguments("an array", "80", "RFC8727-3.1-document"),
                arguments("something behind", "a0a0", "CBOR-well-formed"),
                arguments("a huge length", "a1377bffffffffffffffff", "CBOR-well-formed"),
                arguments("a reserved head", "a1371c", "CBOR-well-formed"),
                arguments("a break alone", "a137ff", "CBOR-well-formed"),
                arguments("a key twice", "a237 63 322e30 37 63 322e30", "RFC8727-3.1-duplicate-member"),
                arguments("a key not known", "a2 37 63 322e30 1840 01", "RFC7970-8-unknown-element"),
                arguments("a tag not meant", "a1 37 c1 63 322e30", "RFC8727-6-tag"),
                arguments("a tag on the document", "c1 a1 37 63 322e30", "RFC8727-6-tag"),
                arguments("a tag on an array", "a2 37 63 322e30 32 d81e 81 a0", "RFC8727-6-tag"),
                arguments("a tag on an object", "a2 37 63 322e30 32 81 d81e a0", "RFC8727-6-tag"),
                arguments("a simple value without a meaning", "a1 37 e0", "CBOR-well-formed"),
                arguments("a simple value in two bytes", "a1 37 f8 20", "CBOR-well-formed"),
                arguments("a simple value in two bytes that has one", "a1 37 f8 16", "CBOR-well-formed"),
                arguments("invalid UTF-8", "a1 37 63 ff2e30", "CBOR-well-formed"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenCbor")
    void brokenCborIsAFinding(String name, String hex, String rule) {
        byte[] cbor = HexFormat.of().parseHex(hex.replace(" ", ""));

        assertThat(IodefCbor.defaults().validate(cbor).findings())
                .anyMatch(finding -> finding.rule().equals(rule));
    }

    /** Jackson takes them for numbers. */
    @ParameterizedTest
    @ValueSource(strings = {"f0", "f3", "e0", "f820", "f8ff"})
    void aSimpleValueWithoutAMeaningIsRefusedWhereANumberIsMeant(String value) {
        // An IncidentID's place in an array of incidents with a service that has a port.
        String before = "a2 37 63322e30 32 81 a1 0f 81 a1 1857 81 a1 1863 81 a1 187c";
        byte[] number = HexFormat.of().parseHex(before.replace(" ", "") + "18c8");
        byte[] simple = HexFormat.of().parseHex(before.replace(" ", "") + value);

        assertThat(IodefCbor.defaults().validate(number).findings())
                .noneMatch(finding -> finding.rule().equals("CBOR-well-formed"));
        assertThat(IodefCbor.defaults().validate(simple).findings()).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo("CBOR-well-formed");
            assertThat(finding.message()).contains("simple value");
            assertThat(finding.location().offset()).isEqualTo(simple.length);
        });
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "{\"Contact\":[".repeat(100_000);

        assertThatThrownBy(() -> IodefJson.defaults().read(HEAD + deep.substring(1)))
                .isInstanceOf(LimitExceededException.class);
        assertThatThrownBy(() -> IodefJson.defaults().read("{\"x\":" + "[".repeat(100_000)))
                .isInstanceOf(LimitExceededException.class);
        assertThat(IodefCbor.defaults()
                        .validate(HexFormat.of().parseHex("a1" + "81".repeat(100_000)))
                        .isValid())
                .isFalse();
    }

    @Test
    void aLongTextIsRefusedWithoutBeingHeld() {
        InputStream endless = new EndlessText((HEAD + "\"purpose\":\"").getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> IodefJson.defaults().read(endless))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("JSON-limit");
    }

    @Test
    void aLongNumberIsRefused() {
        String json = "{\"version\":" + "9".repeat(2_000) + "}";

        assertThatThrownBy(() -> IodefJson.defaults().read(json))
                .isInstanceOfSatisfying(
                        LimitExceededException.class,
                        limit -> assertThat(limit.finding().location().line()).isEqualTo(1));
    }

    @Test
    void manyNamesAreRefused() {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < 6_000; i++) {
            json.append("\"n").append(i).append("\":1,");
        }

        assertThatThrownBy(() -> IodefJson.defaults()
                        .read(json.append("\"version\":\"2.0\"}").toString()))
                .isInstanceOf(LimitExceededException.class);
    }

    @Test
    void findingsEndAtTheirLimit() {
        String json = "{" + "\"Incident\":[{},{},{}]}";
        Report report = IodefJson.defaults()
                .limits(JsonLimits.DEFAULT.withMaxFindings(3))
                .validate(json);

        assertThat(report.findings()).hasSize(3);
        assertThat(report.complete()).isFalse();
    }

    @Test
    void valuesAreQuotedWithTheWhiteSpaceThatIsWrongAndInPart() {
        String json = "{\"Incident\":[{\"purpose\":\" watch\",\"status\":\"" + "x".repeat(39) + "\ud83d\ude00\"}]}";

        assertThat(IodefJson.defaults().validate(json).findings())
                .filteredOn(f -> f.rule().equals("RFC7970-8-value"))
                .extracting(Finding::message)
                .containsExactly(
                        "\" watch\" is not a value of purpose.",
                        "\"" + "x".repeat(39) + "...\" is not a value of status.");
    }

    @Test
    void errorsAreKnownHoweverManyWarningsStandBefore() {
        String json = "{\"a\":1,\"b\":2,\"c\":3,\"Incident\":[{}]}";
        IodefJson limited = IodefJson.defaults().mode(Mode.PRESERVE).limits(JsonLimits.DEFAULT.withMaxFindings(2));

        assertThat(limited.validate(json).findings()).hasSize(2).anyMatch(Finding::isError);
        assertThatThrownBy(() -> limited.require(json)).isInstanceOf(RuleViolationException.class);
    }

    @Test
    void whateverTheBytesOnlyTheDocumentedExceptionsComeOut() {
        byte[][] seeds = {
            Examples.figure("figure1.json"),
            Examples.figure("figure3.json"),
            Examples.figure("figure2.cbor"),
            Examples.figure("figure4.cbor")
        };
        Random random = new Random(8727);
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] seed = seeds[i % seeds.length];
            byte[] mutant = seed.clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
            }
            if (random.nextInt(4) == 0) {
                mutant = Arrays.copyOf(mutant, random.nextInt(mutant.length));
            }
            read += survives(IodefJson.defaults(), mutant) + survives(IodefCbor.defaults(), mutant);
        }
        assertThat(read).isGreaterThan(1_000);
    }

    @Test
    void halfOfASurrogatePairIsReadAndCannotBeWritten() {
        for (String text : List.of("\\ud800", "\\ud800" + "x".repeat(5_000))) {
            IodefDocument document = IodefJson.defaults()
                    .rules(Set.of())
                    .read("{\"format-id\":\"" + text + "\"}")
                    .document();

            assertThatThrownBy(() -> IodefJson.defaults().encode(document)).isInstanceOf(MalformedInputException.class);
            assertThatThrownBy(() -> IodefCbor.defaults().encode(document)).isInstanceOf(MalformedInputException.class);
        }
    }

    @Test
    void documentsInMemoryAreMeasured() {
        String json = "{\"version\":\"2.0\"}";
        JsonLimits limits = JsonLimits.DEFAULT.withMaxBytes(json.length() - 1L);
        IodefJson tight = IodefJson.defaults().limits(limits);
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> tight.read(json)).isInstanceOf(LimitExceededException.class);
        assertThatThrownBy(() -> tight.read(bytes))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("Raise the limit (JsonLimits.maxBytes)");
        assertThatThrownBy(() -> IodefCbor.defaults().limits(limits).read(bytes))
                .isInstanceOf(LimitExceededException.class);
        assertThat(tight.validate(bytes).findings()).hasSize(1);
        assertThat(tight.limits(limits.withMaxBytes(json.length()))
                        .validate(bytes)
                        .findings())
                .noneMatch(finding -> finding.rule().equals("JSON-limit"));
    }

    @Test
    void leavesTheFileThatWasThereIfAValueCannotBeWritten(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("document"), "before");
        IodefDocument document = IodefJson.defaults()
                .rules(Set.of())
                .read("{\"format-id\":\"\\ud800\"}")
                .document();

        assertThatThrownBy(() -> IodefJson.defaults().write(document, file))
                .isInstanceOf(MalformedInputException.class);
        assertThatThrownBy(() -> IodefCbor.defaults().write(document, file))
                .isInstanceOf(MalformedInputException.class);
        assertThat(file).hasContent("before");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name=\"x\">{",
                "name=\"x\">",
                "name=\"x\">{} {}",
                "name=\"\\12\">1",
                "name=\"\\zzzz\">1",
                "name=\"x\">{\"\\ud800\":1}"
            })
    void anElementThatOnlyLooksLikeAKeptMemberIsXml(String member) {
        IodefDocument document = IodefXml.defaults()
                .read("<IODEF-Document xmlns=\"urn:ietf:params:xml:ns:iodef-2.0\" version=\"2.00\">"
                        + "<member xmlns=\"tag:mile4j.org,2026:json\" " + member + "</member></IODEF-Document>")
                .document();
        IodefJson lossless = IodefJson.defaults().lossless(true);

        assertThat(IodefJson.defaults().encode(document).report().findings())
                .extracting(Finding::rule)
                .contains("RFC8727-3.2-lost-xml");
        assertThat(lossless.read(lossless.toBytes(document)).document()).isEqualTo(document);
    }

    @Test
    void aKeptMemberMayBeNestedTooDeepToBeWritten() {
        IodefDocument document = IodefXml.defaults()
                .read("<IODEF-Document xmlns=\"urn:ietf:params:xml:ns:iodef-2.0\" version=\"2.00\">"
                        + "<member xmlns=\"tag:mile4j.org,2026:json\" name=\"x\">" + "[".repeat(1_000)
                        + "]".repeat(1_000)
                        + "</member></IODEF-Document>")
                .document();

        assertThatThrownBy(() -> IodefJson.defaults().encode(document)).isInstanceOf(MalformedInputException.class);
        assertThatThrownBy(() -> IodefCbor.defaults().encode(document)).isInstanceOf(MalformedInputException.class);
    }

    @Test
    void anOrderOfBytesThatNobodyHasIsAFinding() {
        byte[] json = {0, '{', 0, 0, 0, '}', 0, 0};

        assertThat(IodefJson.defaults().validate(json).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("JSON-well-formed"));
        assertThatThrownBy(() -> IodefJson.defaults().incidents(new ByteArrayInputStream(json)))
                .isInstanceOf(MalformedInputException.class);
    }

    private static int survives(DocumentCodec<?> codec, byte[] bytes) {
        try {
            DocumentCodec<?> carrying = codec.lossless(true);
            var document = codec.read(bytes).document();
            assertThat(carrying.read(carrying.encode(document).bytes()).document())
                    .isNotNull();
            return 1;
        } catch (MalformedInputException expected) {
            assertThat(expected.finding().rule()).isNotEmpty();
            return 0;
        }
    }

    /** A text that never ends. */
    private static final class EndlessText extends InputStream {
        private final byte[] head;
        private int at;

        EndlessText(byte[] head) {
            this.head = head;
        }

        @Override
        public int read() {
            return at < head.length ? head[at++] : 'x';
        }

        @Override
        public int read(byte[] target, int from, int length) {
            for (int i = 0; i < length; i++) {
                target[from + i] = (byte) read();
            }
            return length;
        }
    }
}
