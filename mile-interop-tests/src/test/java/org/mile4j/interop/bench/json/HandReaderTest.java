package org.mile4j.interop.bench.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.mile4j.interop.bench.xml.Documents;
import org.mile4j.json.IodefCbor;
import org.mile4j.json.IodefJson;
import org.mile4j.model.iodef.IodefDocument;

class HandReaderTest {

    private final IodefDocument document = Documents.middle();

    @Test
    void itMakesTheValuesThatWeReadOfJson() throws IOException {
        byte[] bytes = IodefJson.defaults().toBytes(document);

        assertThat(HandReader.read(new JsonFactory(), bytes))
                .isEqualTo(IodefJson.defaults().require(bytes));
    }

    @Test
    void itMakesTheValuesThatWeReadOfCbor() throws IOException {
        byte[] bytes = IodefCbor.defaults().toBytes(document);

        assertThat(HandReader.read(new CBORFactory(), bytes))
                .isEqualTo(IodefCbor.defaults().require(bytes));
    }
}
