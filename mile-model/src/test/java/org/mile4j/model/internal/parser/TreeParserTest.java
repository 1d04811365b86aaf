package org.mile4j.model.internal.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

class TreeParserTest {

    private static Document parse(String document) throws SAXException, IOException {
        return TreeParser.parse(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }

    private static String nested(int levels) {
        return "<a>".repeat(levels) + "</a>".repeat(levels);
    }

    @Test
    void namespacesAreKnown() throws Exception {
        Document tree = parse("<x:a xmlns:x='urn:x'><b/></x:a>");

        assertThat(tree.getDocumentElement().getNamespaceURI()).isEqualTo("urn:x");
        assertThat(tree.getDocumentElement().getLocalName()).isEqualTo("a");
        assertThat(tree.getDocumentElement().getFirstChild().getNamespaceURI()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a><a/>",
                "<!DOCTYPE a [<!ENTITY e 'text'>]><a>&e;</a>",
                "<!DOCTYPE a SYSTEM 'file:///nothing.dtd'><a/>",
                "<a>&e;</a>",
                "<a>",
                "<x:a/>",
                ""
            })
    void anythingButAWellFormedDocumentWithoutDocumentTypeIsRefused(String document) {
        assertThatExceptionOfType(SAXException.class).isThrownBy(() -> parse(document));
    }

    @Test
    void anExternalEntityIsNotRead(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");

        assertThatExceptionOfType(SAXException.class)
                .isThrownBy(() -> parse("<!DOCTYPE a [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]><a>&e;</a>"))
                .withMessageNotContaining("secret<");
    }

    @Test
    void bytesThatAreNotTextAreRefused() {
        byte[] document = {'<', 'a', '>', (byte) 0xff, (byte) 0xfe, '<', '/', 'a', '>'};

        assertThatExceptionOfType(SAXException.class)
                .isThrownBy(() -> TreeParser.parse(new ByteArrayInputStream(document)));
    }

    @Test
    void elementsAreNestedToALimit() throws Exception {
        assertThat(parse(nested(TreeParser.DEEPEST)).getElementsByTagName("a").getLength())
                .isEqualTo(TreeParser.DEEPEST);
        assertThatExceptionOfType(SAXException.class).isThrownBy(() -> parse(nested(TreeParser.DEEPEST + 1)));
    }

    @Test
    void aDocumentAfterABrokenOneIsRead() throws Exception {
        for (int i = 0; i < 200; i++) {
            assertThatExceptionOfType(SAXException.class).isThrownBy(() -> parse("<a><b></a>"));
            assertThat(parse("<c/>").getDocumentElement().getLocalName()).isEqualTo("c");
        }
    }

    @Test
    void nothingIsPrinted() {
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThatExceptionOfType(SAXException.class).isThrownBy(() -> parse("<a><b></a>"));
        } finally {
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void whatCannotBeReadIsNoFaultOfTheDocument() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatIOException().isThrownBy(() -> TreeParser.parse(broken)).withMessage("gone");
    }
}
