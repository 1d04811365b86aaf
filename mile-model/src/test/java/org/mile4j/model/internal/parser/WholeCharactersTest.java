package org.mile4j.model.internal.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.Random;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document is begun whatever the sizes of the pieces in which its bytes come. */
class WholeCharactersTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void documentsComeInPieces(String encoding) throws Exception {
        String declaration = "<?xml  version = '1.0'\n\r\n encoding='"
                + encoding.substring(0, Math.min(6, encoding.length())) + "'" + " ".repeat(4_100) + " ?>";
        byte[] bytes = (declaration + "<a>\u00E9</a>").getBytes(Charset.forName(encoding));
        for (int seed = 0; seed < 300; seed++) {
            XMLStreamReader xml = SafeXml.reader(new Pieces(bytes, new Random(seed)), new TagLimit(9));
            assertThat(xml.next()).as("seed %s", seed).isEqualTo(XMLStreamConstants.START_ELEMENT);
            assertThat(xml.getElementText()).as("seed %s", seed).isEqualTo("\u00E9");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<abc/>", "<a></a>", "<?xml version='1.0'?><a/>"})
    void aDocumentIsNotWaitedForBeyondItsRoot(String document) throws Exception {
        for (String encoding : new String[] {"UTF-8", "UTF-16"}) {
            byte[] bytes = document.getBytes(Charset.forName(encoding));
            XMLStreamReader xml = SafeXml.reader(new Unended(bytes), new TagLimit(9));
            assertThat(xml.next()).isEqualTo(XMLStreamConstants.START_ELEMENT);
        }
    }

    /** Gives one to three bytes at once. */
    private static final class Pieces extends ByteArrayInputStream {

        private final Random random;

        Pieces(byte[] bytes, Random random) {
            super(bytes);
            this.random = random;
        }

        @Override
        public synchronized int read(byte[] buffer, int start, int length) {
            return super.read(buffer, start, Math.min(length, 1 + random.nextInt(3)));
        }
    }

    /** Stays open behind its last byte, where nothing may be asked for any more. */
    private static final class Unended extends ByteArrayInputStream {

        Unended(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] buffer, int start, int length) {
            assertThat(available()).isPositive();
            return super.read(buffer, start, length);
        }
    }
}
