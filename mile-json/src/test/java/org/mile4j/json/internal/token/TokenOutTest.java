package org.mile4j.json.internal.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written straight into bytes beside what Jackson writes of the same. */
class TokenOutTest {

    private static final JsonFactory TEXT =
            new TextFactory(new JsonFactoryBuilder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8));
    private static final JsonFactory KEYS = new KeyFactory(
            CBORFactory.builder().enable(CBORGenerator.Feature.ENCODE_USING_STANDARD_NEGATIVE_BIGINT_ENCODING));

    /** Something to write. */
    private interface Steps {
        void to(TokenOut out) throws IOException;
    }

    private static byte[] straight(JsonFactory factory, Steps steps) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TokenOut out = factory == TEXT ? new TextOut(bytes, TEXT) : new KeyOut(bytes, KEYS);
        steps.to(out);
        out.flush();
        return bytes.toByteArray();
    }

    private static byte[] byJackson(JsonFactory factory, Steps steps) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = factory.createGenerator(bytes)) {
            steps.to(new AnyOut(generator));
        }
        return bytes.toByteArray();
    }

    private static void assertSame(Steps steps) throws IOException {
        for (JsonFactory factory : List.of(TEXT, KEYS)) {
            assertThat(straight(factory, steps)).as(factory.getFormatName()).isEqualTo(byJackson(factory, steps));
        }
    }

    private static void all(TokenOut out, String text) throws IOException {
        out.startObject(9);
        out.name(Label.name("status", 0));
        out.text(text);
        out.name(Label.name("restriction", -10));
        out.word(Label.word("traceback"));
        out.name(Label.name("category", 90));
        out.startArray(2);
        out.startObject(0);
        out.endObject();
        out.nothing();
        out.endArray();
        out.name(Label.name("below", -100));
        out.startArray(TokenOut.UNKNOWN);
        out.startArray(0);
        out.endArray();
        out.startObject(TokenOut.UNKNOWN);
        // Jackson writes long names of CBOR in pieces.
        out.name(text.length() > 500 ? "long" : text);
        out.bool(true);
        out.endObject();
        out.bool(false);
        out.endArray();
        out.name(Label.name("ext-scope-which-has-no-key-at-all", Names.NO_KEY));
        out.bytes(text.getBytes(StandardCharsets.UTF_8));
        out.name("dates");
        out.startArray(2);
        out.tag(TokenOut.TAG_DATE);
        out.text(text);
        out.tag(TokenOut.TAG_URI);
        out.text("urn:x");
        out.endArray();
        out.name("integers");
        long[] numbers = {0, 1, 23, 24, 255, 256, 65_535, 65_536, 1L << 31, 1L << 32, Long.MAX_VALUE};
        out.startArray(2 * numbers.length + 2);
        for (long number : numbers) {
            out.number(number);
            out.number(-number - 1);
        }
        out.number(BigInteger.TEN.pow(40));
        out.number(BigInteger.TEN.pow(40).negate());
        out.endArray();
        out.name("floats");
        out.startArray(out.isBinary() ? 3 : 1);
        if (out.isBinary()) {
            out.number(1.5f);
            out.number(Float.NaN);
            out.number(-0.0f);
        } else {
            out.number("1.50e+10");
        }
        out.endArray();
        out.name("copy");
        try (JsonParser json =
                TEXT.createParser("{\"a\":[1,-2.5,{\"b\":null}],\"c\":\"d\",\"e\":12345678901234567890}")) {
            json.nextToken();
            out.copy(json);
        }
        out.endObject();
    }

    @Test
    void textsOfAllKindsAndLengthsAreWrittenAsJacksonWritesThem() throws IOException {
        for (int length = 0; length < 40; length++) {
            String text = "abcdefghij".repeat(4).substring(0, length);
            assertSame(out -> all(out, text));
            for (String odd :
                    List.of("\"", "\\", "\n", "\u0001", "\u007f", "?", "/", "\u00e9", "\u20ac", "\ud83d\ude00")) {
                for (int at = 0; at <= length; at += 3) {
                    String other = text.substring(0, at) + odd + text.substring(at);
                    assertSame(out -> out.text(other));
                }
            }
            String odd = text + "\u20ac\"";
            assertSame(out -> all(out, odd));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {255, 256, 3_990, 3_999, 4_000, 4_001, 7_990, 8_000, 8_001, 65_535, 65_536, 100_000})
    void longTextsAreWrittenAsJacksonWritesThem(int length) throws IOException {
        assertSame(out -> all(out, "x".repeat(length)));
        assertSame(out -> all(out, "\u20ac".repeat(length)));
        assertSame(out -> all(out, "?\t".repeat(length)));
    }

    @Test
    void theBufferMayEndAnywhere() throws IOException {
        for (int fill = 7_900; fill < 8_010; fill++) {
            String text = "y".repeat(fill / 3);
            assertSame(out -> {
                out.startArray(4);
                for (int i = 0; i < 3; i++) {
                    out.text(text);
                }
                all(out, "end");
                out.endArray();
            });
        }
    }

    @Test
    void halfOfAPairIsRefused() {
        for (String half :
                List.of("\ud83d", "\ude00", "abc\ud83dabcdefgh", "x\ude00\ud83d", "?".repeat(5_000) + "\ud83d")) {
            for (JsonFactory factory : List.of(TEXT, KEYS)) {
                assertThatThrownBy(() -> straight(factory, out -> out.text(half)))
                        .isInstanceOf(JsonGenerationException.class);
                assertThatThrownBy(() -> byJackson(factory, out -> out.text(half)))
                        .isInstanceOf(JsonGenerationException.class);
            }
        }
    }

    @Test
    void whatIsNestedDeeperThanJacksonWritesIsRefused() {
        Steps deep = out -> {
            for (int i = 0; i <= 1_000; i++) {
                out.startArray(1);
            }
        };
        for (JsonFactory factory : List.of(TEXT, KEYS)) {
            assertThatThrownBy(() -> straight(factory, deep)).isInstanceOf(StreamConstraintsException.class);
            assertThatThrownBy(() -> byJackson(factory, deep)).isInstanceOf(StreamConstraintsException.class);
        }
    }
}
