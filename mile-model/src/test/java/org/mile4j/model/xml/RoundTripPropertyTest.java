package org.mile4j.model.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.mile4j.model.iodef.IodefDocument;

/** Whatever values a program makes, reading what was written gives them back. */
class RoundTripPropertyTest {

    private static final IodefXml XML = IodefXml.defaults();

    @Test
    void compactTextReadsBackEqual() {
        seeds(500).forEach(seed -> {
            IodefDocument document = ArbitraryDocuments.of(seed);
            byte[] bytes = XML.toBytes(document);
            assertThat(Difference.between(document, XML.read(bytes).document()))
                    .as("seed %d", seed)
                    .isEmpty();
        });
    }

    private static LongStream seeds(int count) {
        return LongStream.range(0, count);
    }
}
