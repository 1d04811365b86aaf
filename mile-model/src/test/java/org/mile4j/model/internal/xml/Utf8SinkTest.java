package org.mile4j.model.internal.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8SinkTest {

    /** The buffer grows at 2 kB and is handed on at 16 kB; nothing is lost wherever markup crosses these borders. */
    @ParameterizedTest
    @ValueSource(ints = {2 * 1024, 16 * 1024, 32 * 1024})
    void markupIsWholeWhereverTheBufferEnds(int border) throws IOException {
        for (int filled = border - 200; filled < border + 10; filled++) {
            assertThat(document(filled)).isEqualTo(expected(filled));
        }
    }

    @Test
    void namesLongerThanTheBufferAreWhole() throws IOException {
        String name = "n".repeat(40_000);

        assertThat(element(name, "text")).isEqualTo("<" + name + ">text</" + name + ">");
        assertThat(element(name, "")).isEqualTo("<" + name + "/>");
    }

    /** Texts are looked at as a whole first; what is escaped or takes more bytes may stand anywhere in them. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyTextIsEscapedCharacterByCharacter(boolean version1) throws IOException {
        for (int seed = 0; seed < 2_000; seed++) {
            String text = text(new Random(seed));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Utf8Sink sink = new Utf8Sink(bytes, version1);
            sink.start("", "", XmlName.of("a"));
            sink.attribute(XmlName.of("b"), text);
            sink.attribute(XmlName.of("c"), XmlName.of(text));
            sink.element("", XmlName.of("d"), text);
            sink.end("", XmlName.of("a"));
            sink.flush();

            String value = escaped(text, true, version1);
            String content = escaped(text, false, version1);
            assertThat(bytes.toString(StandardCharsets.UTF_8))
                    .as("seed %d", seed)
                    .isEqualTo("<a b=\"" + value + "\" c=\"" + value + "\"><d"
                            + (text.isEmpty() ? "/>" : ">" + content + "</d>") + "</a>");
        }
    }

    private static String text(Random random) {
        String[] kinds = {
            "abcXYZ 019.:-", "&<>\"'\t\n\r", "\u00e9\u00df\u007f\u0080", "\u20ac\u4e2d\u0141", "\ud83d\ude00"
        };
        int rare = random.nextInt(20);
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(80); n > 0; n--) {
            String kind = kinds[random.nextInt(20) < rare ? 0 : random.nextInt(kinds.length)];
            if (kind.length() == 2) {
                text.append(kind);
            } else {
                text.append(kind.charAt(random.nextInt(kind.length())));
            }
        }
        return text.toString();
    }

    private static String escaped(String text, boolean attribute, boolean version1) {
        StringBuilder result = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '&' -> result.append("&amp;");
                case '<' -> result.append("&lt;");
                case '>' -> result.append(attribute && !version1 ? ">" : "&gt;");
                case '"' -> result.append(attribute || version1 ? "&quot;" : "\"");
                case '\'' -> result.append(version1 ? "&apos;" : "'");
                case '\t' -> result.append(attribute ? "&#9;" : "\t");
                case '\n' -> result.append(attribute ? "&#10;" : "\n");
                case '\r' -> result.append("&#13;");
                default -> result.append(c);
            }
        }
        return result.toString();
    }

    private static String element(String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Utf8Sink sink = new Utf8Sink(bytes);
        sink.element("", XmlName.of(name), text);
        sink.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String document(int filled) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Utf8Sink sink = new Utf8Sink(bytes);
        XmlName root = XmlName.of("AlternativeIndicatorIDs");
        XmlName child = XmlName.of("a-name-that-is-longer-than-three-words-of-memory");
        sink.text("x".repeat(filled));
        sink.start("", "", root);
        sink.attribute(XmlName.of("observable-id"), "a<\u00e9\"");
        sink.attribute(XmlName.of("type"), XmlName.of("takeover-system"));
        sink.attribute("p", "urn:p", "lang", "");
        sink.start("p", "urn:p", child);
        sink.end("p", child);
        sink.element("", child, "\u20ac&");
        sink.element("", root, "");
        sink.end("", root);
        sink.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String expected(int filled) {
        String child = "a-name-that-is-longer-than-three-words-of-memory";
        return "x".repeat(filled)
                + "<AlternativeIndicatorIDs observable-id=\"a&lt;\u00e9&quot;\" type=\"takeover-system\" p:lang=\"\"><p:"
                + child + "/><" + child + ">\u20ac&amp;</" + child
                + "><AlternativeIndicatorIDs/></AlternativeIndicatorIDs>";
    }
}
