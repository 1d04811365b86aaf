package org.mile4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mile4j.json.internal.codec.RandomDocuments;
import org.mile4j.model.Finding;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Profile;
import org.mile4j.model.Reading;
import org.mile4j.model.iodef.IodefDocument;

/** The generated readers on our parsers beside the table on those of Jackson: the same values, findings and places. */
class GeneratedReadersTest {

    private static final ObjectMapper TREES = JsonMapper.builder().build();
    private static final ObjectMapper BINARY = CBORMapper.builder().build();
    private static final JsonFactory TEXT_OF_JACKSON = new JsonFactory();
    private static final CBORFactory BINARY_OF_JACKSON = CBORFactory.builder()
            .enable(CBORParser.Feature.DECODE_USING_STANDARD_NEGATIVE_BIGINT_ENCODING)
            .build();

    static Stream<Long> seeds() {
        return LongStream.range(0, 80).boxed();
    }

    /** What came of reading: the values and findings, or the finding that ended it. */
    private record Outcome(IodefDocument document, List<Finding> findings) {

        static Outcome of(Reading<IodefDocument> reading) {
            return new Outcome(reading.document(), reading.report().findings());
        }
    }

    private static Outcome byTable(DocumentCodec<?> codec, JsonParser parser) throws IOException {
        try (parser) {
            return Outcome.of(codec.read(parser));
        } catch (MalformedInputException e) {
            return new Outcome(null, List.of(e.finding()));
        }
    }

    private static Outcome generated(DocumentCodec<?> codec, byte[] bytes) {
        try {
            return Outcome.of(codec.read(bytes));
        } catch (MalformedInputException e) {
            return new Outcome(null, List.of(e.finding()));
        }
    }

    private static void same(DocumentCodec<?> codec, JsonFactory jackson, byte[] bytes, Object what)
            throws IOException {
        assertThat(generated(codec, bytes)).as("%s", what).isEqualTo(byTable(codec, jackson.createParser(bytes)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenIsReadAlike(long seed) throws IOException {
        IodefDocument document = new RandomDocuments(seed, true).document();

        for (boolean lossless : List.of(true, false)) {
            IodefJson json = IodefJson.defaults().lossless(lossless);
            IodefCbor cbor = IodefCbor.defaults().lossless(lossless);
            same(json, TEXT_OF_JACKSON, json.encode(document).bytes(), json);
            same(json, TEXT_OF_JACKSON, json.pretty(true).encode(document).bytes(), json);
            same(cbor, BINARY_OF_JACKSON, cbor.encode(document).bytes(), cbor);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatOthersWriteIsReadAlike(long seed) throws IOException {
        Random random = new Random(seed);
        IodefJson json = IodefJson.defaults().lossless(true);
        IodefJson letter = json.profile(Profile.RFC_LITERAL);
        JsonNode tree = TREES.readTree(
                json.encode(new RandomDocuments(seed, true).document()).bytes());
        for (int i = 0; i < 8; i++) {
            change(tree, random);
            byte[] text = TREES.writeValueAsBytes(tree);
            same(json, TEXT_OF_JACKSON, text, tree);
            same(letter, TEXT_OF_JACKSON, text, tree);
            same(IodefCbor.defaults(), BINARY_OF_JACKSON, BINARY.writeValueAsBytes(tree), tree);
        }
    }

    // ---- what is changed --------------------------------------------------------------------------------------------

    /** Changes one member of some object: away, elsewhere, of another kind, in an array or out of one, or one more. */
    private static void change(JsonNode tree, Random random) {
        List<ObjectNode> objects = new ArrayList<>();
        collect(tree, objects);
        ObjectNode object = objects.get(random.nextInt(objects.size()));
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty()) {
            object.put("name", "x");
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        JsonNode value = object.get(name);
        switch (random.nextInt(10)) {
            case 0 -> object.remove(name);
            case 1 -> {
                object.remove(name);
                object.set(name, value);
            }
            case 2 -> object.put(name, random.nextInt());
            case 3 -> object.put(name, "ext-value");
            case 4 -> object.putNull(name);
            case 5 -> object.putObject(name).put("value", "x");
            case 6 -> object.put(name + "x", "unknown");
            case 7 -> object.set(name, value instanceof ArrayNode items && !items.isEmpty() ? items.get(0) : value);
            case 8 -> object.set(name, TREES.createArrayNode().add(value));
            default -> object.set(name, TREES.createArrayNode().add(value).add(value));
        }
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(child -> collect(child, objects));
    }
}
