package org.mile4j.model.internal.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
        return "x".repeat(filled) + "<AlternativeIndicatorIDs observable-id=\"a&lt;\u00e9&quot;\" p:lang=\"\"><p:"
                + child + "/><" + child + ">\u20ac&amp;</" + child
                + "><AlternativeIndicatorIDs/></AlternativeIndicatorIDs>";
    }
}
