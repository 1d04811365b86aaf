package org.mile4j.json.internal.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our parsers beside those of Jackson, whose texts, names and places they must give. */
class ParsersTest {

    private static final Words WORDS = new Words(List.of("reporting", "watch", "traceback", "other", ""));
    private static final JsonFactory TEXT = new TextFactory(new JsonFactoryBuilder());
    private static final CBORFactory KEYS = new KeyFactory(CBORFactory.builder());

    /** Texts of all lengths around the steps in which they are looked at, with one odd character or none. */
    private static List<String> texts() {
        Random random = new Random(8259);
        List<String> texts = new ArrayList<>(List.of("", "reporting", "watch", "watcx", "?", "\u00e9\ufffd"));
        String odd = "\"\\\n\u0001\u007f\u0080\u00ff?\u20ac\ufffd/";
        for (int length = 1; length < 40; length++) {
            for (int i = 0; i < 12; i++) {
                StringBuilder text = new StringBuilder();
                random.ints(length, 'a', 'z' + 1).forEach(text::appendCodePoint);
                if (i > 0) {
                    text.setCharAt(random.nextInt(length), odd.charAt(i - 1));
                }
                texts.add(text.toString());
            }
        }
        texts.add("x".repeat(300));
        texts.add("y".repeat(70_000));
        return texts;
    }

    private static byte[] written(JsonFactory factory, List<String> texts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = factory.createGenerator(out)) {
            generator.writeStartObject();
            for (int i = 0; i < texts.size(); i++) {
                generator.writeStringField("n" + i, texts.get(i));
            }
            generator.writeEndObject();
        }
        return out.toByteArray();
    }

    /** All texts, taken or asked for by turns, and where they stand. */
    private static List<String> read(JsonParser parser) throws IOException {
        List<String> texts = new ArrayList<>();
        try (parser) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    String place = parser.currentTokenLocation().toString();
                    if (parser instanceof IodefParser own) {
                        assertThat(own.tokenLine())
                                .isEqualTo(Math.max(
                                        0, parser.currentTokenLocation().getLineNr()));
                        texts.add(texts.size() % 4 == 0 ? parser.getText() : own.takeText(WORDS));
                    } else {
                        texts.add(parser.getText());
                    }
                    texts.add(place.replaceAll("REDACTED.*|UNKNOWN;", ""));
                }
            }
        }
        return texts;
    }

    @Test
    void textsOfJsonAreThoseOfJackson() throws IOException {
        byte[] json = written(TEXT, texts());
        JsonFactory theirs = new JsonFactory();

        assertThat(TEXT.createParser(json)).isInstanceOf(TextParser.class);
        assertThat(read(TEXT.createParser(json))).isEqualTo(read(theirs.createParser(json)));
        assertThat(read(TEXT.createParser(new ByteArrayInputStream(json))))
                .isEqualTo(read(theirs.createParser(new ByteArrayInputStream(json))));
    }

    @Test
    void textsOfCborAreThoseOfJackson() throws IOException {
        byte[] cbor = written(KEYS, texts());
        CBORFactory theirs = new CBORFactory();

        assertThat(read(KEYS.createParser(cbor))).isEqualTo(read(theirs.createParser(cbor)));
        assertThat(read(KEYS.createParser(new ByteArrayInputStream(cbor))))
                .isEqualTo(read(theirs.createParser(new ByteArrayInputStream(cbor))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void jsonInAnyUnicodeIsRead(String charset) throws IOException {
        byte[] json = "{\"a\":\"\u00e9\u20ac\"}".getBytes(Charset.forName(charset));

        assertThat(read(TEXT.createParser(json))).contains("\u00e9\u20ac");
        assertThat(read(TEXT.createParser(new ByteArrayInputStream(json)))).contains("\u00e9\u20ac");
    }

    @Test
    void aMarkOfTheByteOrderIsPassedOver() throws IOException {
        byte[] json = "\ufeff{\"a\":\"b\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(read(TEXT.createParser(json))).contains("b");
        assertThat(read(TEXT.createParser(new ByteArrayInputStream(json)))).contains("b");
    }

    @ParameterizedTest
    @CsvSource({
        "00, 0",
        "17, 23",
        "1818, 24",
        "18ff, 255",
        "190100, 256",
        "20, -1",
        "37, -24",
        "3818, -25",
        "38ff, -256"
    })
    void aKeyHasItsNumberAsName(String hex, String name) throws IOException {
        byte[] cbor = HexFormat.of().parseHex("a1" + hex + "01");
        try (JsonParser parser = KEYS.createParser(cbor)) {
            parser.nextToken();

            assertThat(parser.nextFieldName()).isEqualTo(name);
        }
        try (JsonParser parser = KEYS.createParser(new ByteArrayInputStream(cbor))) {
            parser.nextToken();

            assertThat(parser.nextFieldName()).isEqualTo(name);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "c249ffffffffffffffffff, 4722366482869645213695",
        "c24101, 1",
        "c2490100000000000000ff, 18446744073709551871"
    })
    void aNumberWithTagTwoIsNeverNegative(String hex, String number) throws IOException {
        try (JsonParser parser = KEYS.createParser(HexFormat.of().parseHex(hex))) {
            parser.nextToken();

            assertThat(parser.getText()).isEqualTo(number);
        }
    }

    @Test
    void plainTextEndsAtTheFirstOtherByte() {
        for (String text : texts()) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            int end = 0;
            while (end < bytes.length && bytes[end] >= ' ' && bytes[end] != '"' && bytes[end] != '\\') {
                end++;
            }

            assertThat(PlainText.end(bytes, 0, bytes.length)).as(text).isEqualTo(end);
            assertThat(PlainText.hasQuestionMark(bytes)).as(text).isEqualTo(text.indexOf('?') >= 0);
        }
    }
}
