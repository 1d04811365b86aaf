package org.mile4j.json.internal.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts with escapes, beside what Jackson makes of them. */
class EscapedTextTest {

    private static final String[] PIECES = {
        "\\\"",
        "\\\\",
        "\\/",
        "\\b",
        "\\f",
        "\\n",
        "\\r",
        "\\t",
        "\\u0041",
        "\\u00e9",
        "\\x",
        "\\",
        "\u00e9",
        "a",
        "eight888"
    };

    private static String read(JsonFactory factory, String json) throws IOException {
        try (JsonParser parser = factory.createParser(json.getBytes(StandardCharsets.UTF_8))) {
            parser.nextToken();
            String text = parser instanceof IodefParser own ? own.takeText(Words.NONE) : parser.getText();
            return text + " then " + parser.nextToken();
        } catch (IOException e) {
            return "malformed";
        }
    }

    private static String ours(String json) throws IOException {
        return read(new TextFactory(new JsonFactoryBuilder()), json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"a\\\"b\"",
                "\"\\\\\"",
                "\"\\/\\b\\f\\n\\r\\t\" ",
                "\"a\\u0041\"",
                "\"a\\",
                "\"a\\\"",
                "\"a\\q\""
            })
    void aTextIsWhatJacksonMakesOfIt(String json) throws IOException {
        assertThat(ours(json)).isEqualTo(read(new JsonFactory(), json));
    }

    @Test
    void anyMixtureIsWhatJacksonMakesOfIt() throws IOException {
        Random random = new Random(8_727);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder json = new StringBuilder("\"");
            for (int pieces = random.nextInt(6); pieces > 0; pieces--) {
                json.append(PIECES[random.nextInt(PIECES.length)]);
            }
            json.append(random.nextInt(5) == 0 ? "" : "\"").append(" ".repeat(random.nextInt(3)));

            assertThat(ours(json.toString())).as(json.toString()).isEqualTo(read(new JsonFactory(), json.toString()));
        }
    }
}
