package org.mile4j.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.json.Examples;
import org.mile4j.json.IodefCbor;
import org.mile4j.json.IodefJson;
import org.mile4j.json.IodefJsonSchema;
import org.mile4j.json.internal.codec.RandomDocuments;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.rules.Rule;
import org.mile4j.model.rules.Rules;
import org.mile4j.model.xml.IodefXml;
import org.mile4j.testing.Requirement;

/** The schemas beside what is written: judged by a validator of others and by an evaluator of CDDL. */
class GeneratedSchemasTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(IodefJsonSchema.jsonSchema());
    private static final Cddl JSON = new Cddl(IodefJsonSchema.jsonCddl());
    private static final Cddl CBOR = new Cddl(IodefJsonSchema.cborCddl());

    static Stream<IodefDocument> documents() {
        Stream<IodefDocument> ofRules = Rules.all().stream()
                .filter(rule -> !rule.catalog().equals("iodef1"))
                .map(Rule::id)
                .flatMap(id -> Rules.goodDocument(id).stream())
                .filter(xml -> !xml.contains("\"urn:ietf:params:xml:ns:iodef-1.0\""))
                .map(xml -> IodefXml.defaults().require(xml));
        Stream<IodefDocument> random = LongStream.range(0, 200)
                .mapToObj(seed -> new RandomDocuments(seed, false).document())
                .filter(document ->
                        IodefJson.defaults().validate(IodefJson.defaults().toBytes(document)).findings().stream()
                                .noneMatch(f -> f.rule().startsWith("RFC7970-8-")
                                        || f.rule().startsWith("RFC8727-")));
        return Stream.of(ofRules, random, ofRfcs()).flatMap(documents -> documents);
    }

    /** The documents of the RFCs that break no rule. */
    private static Stream<IodefDocument> ofRfcs() {
        return Examples.xmlDocuments().stream()
                .filter(file -> file.toString().contains("examples"))
                .map(GeneratedSchemasTest::bytes)
                .filter(xml -> IodefXml.defaults().validate(xml).isValid())
                .map(xml -> IodefXml.defaults().require(xml));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertValid(byte[] json) {
        try {
            Set<ValidationMessage> messages = SCHEMA.validate(MAPPER.readTree(json));
            assertThat(messages).isEmpty();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertThat(JSON.mismatch(Items.ofJson(json))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    @Requirement({"8727-027", "8727-048"})
    void whatIsWrittenInJsonIsValid(IodefDocument document) {
        assertValid(IodefJson.defaults().encode(document).bytes());
        assertValid(IodefJson.defaults().lossless(true).encode(document).bytes());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsWrittenInCborIsValid(IodefDocument document) {
        assertThat(CBOR.mismatch(
                        Items.ofCbor(IodefCbor.defaults().encode(document).bytes())))
                .isEmpty();
        assertThat(CBOR.mismatch(Items.ofCbor(
                        IodefCbor.defaults().lossless(true).encode(document).bytes())))
                .isEmpty();
    }

    @Test
    void thereAreDocumentsOfBothKinds() {
        assertThat(documents().count()).isGreaterThan(120);
    }

    @ParameterizedTest
    @ValueSource(strings = {"version", "Incident"})
    void whatIsMissingIsInvalid(String member) throws IOException {
        ObjectNode document = figure();
        document.remove(member);

        assertInvalid(document);
    }

    @Test
    void whatIsUnknownIsInvalid() throws IOException {
        ObjectNode document = figure();
        document.put("colour", "red");

        assertInvalid(document);
    }

    @Test
    void aValueThatIsNoneIsInvalid() throws IOException {
        ObjectNode document = figure();
        ((ObjectNode) document.get("Incident").get(0)).put("purpose", "fun");

        assertInvalid(document);
    }

    private static ObjectNode figure() throws IOException {
        try (var in = GeneratedSchemasTest.class.getResourceAsStream("/rfc-examples/rfc8727/figure1.json")) {
            return (ObjectNode) MAPPER.readTree(in);
        }
    }

    private static void assertInvalid(JsonNode document) throws IOException {
        assertThat(SCHEMA.validate(document)).isNotEmpty();
        assertThat(JSON.mismatch(Items.ofJson(MAPPER.writeValueAsBytes(document))))
                .isNotEmpty();
        assertThat(IodefJson.defaults()
                        .validate(MAPPER.writeValueAsBytes(document))
                        .isValid())
                .isFalse();
    }
}
