package org.mile4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mile4j.json.internal.codec.RandomDocuments;
import org.mile4j.model.Finding;
import org.mile4j.model.Profile;
import org.mile4j.model.Report;
import org.mile4j.model.iodef.IodefDocument;

/** The generated writers into bytes beside the table on Jackson's generators: the same bytes, findings and places. */
class GeneratedWritersTest {

    private static final JsonFactory TEXT_OF_JACKSON = new JsonFactoryBuilder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();
    private static final JsonFactory BINARY_OF_JACKSON = CBORFactory.builder()
            .enable(CBORGenerator.Feature.ENCODE_USING_STANDARD_NEGATIVE_BIGINT_ENCODING)
            .build();

    static Stream<Long> seeds() {
        return LongStream.range(0, 300).boxed();
    }

    /** What was written, byte by byte as a character, and what was lost. */
    private record Outcome(String bytes, List<Finding> findings) {

        static Outcome of(byte[] bytes, Report report) {
            return new Outcome(new String(bytes, StandardCharsets.ISO_8859_1), report.findings());
        }
    }

    private static Outcome byTable(DocumentCodec<?> codec, JsonFactory jackson, IodefDocument document)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = jackson.createGenerator(out)) {
            Report report = codec.write(document, generator);
            generator.flush();
            return Outcome.of(out.toByteArray(), report);
        }
    }

    private static void same(DocumentCodec<?> codec, JsonFactory jackson, IodefDocument document) throws IOException {
        Encoded encoded = codec.encode(document);
        assertThat(Outcome.of(encoded.bytes(), encoded.report())).isEqualTo(byTable(codec, jackson, document));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bothWriteTheSame(long seed) throws IOException {
        for (boolean odd : List.of(false, true)) {
            IodefDocument document = new RandomDocuments(seed, odd).document();

            same(IodefJson.defaults(), TEXT_OF_JACKSON, document);
            same(IodefJson.defaults().lossless(true), TEXT_OF_JACKSON, document);
            same(IodefJson.defaults().profile(Profile.RFC_LITERAL), TEXT_OF_JACKSON, document);
            same(IodefCbor.defaults(), BINARY_OF_JACKSON, document);
            same(IodefCbor.defaults().lossless(true), BINARY_OF_JACKSON, document);
        }
    }
}
