package org.mile4j.interop.bench.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.mile4j.interop.bench.xml.Documents;
import org.mile4j.json.IodefCbor;
import org.mile4j.json.IodefJson;
import org.mile4j.model.Reading;
import org.mile4j.model.iodef.IodefDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading and writing in both encodings, beside what Jackson takes for the same bytes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class EncodingBenchmark {

    /** Which document. */
    public enum Report {
        /** One small incident. */
        SMALL,
        /** One incident with all that belongs to it. */
        MIDDLE
    }

    private static final IodefJson JSON = IodefJson.defaults();
    private static final IodefJson JSON_UNCHECKED = JSON.rules(Set.of());
    private static final IodefCbor CBOR = IodefCbor.defaults();
    private static final IodefCbor CBOR_UNCHECKED = CBOR.rules(Set.of());
    private static final JsonFactory JSON_TOKENS = new JsonFactory();
    private static final JsonFactory CBOR_TOKENS = new CBORFactory();
    private static final ObjectMapper JSON_TREES = JsonMapper.builder().build();
    private static final ObjectMapper CBOR_TREES = CBORMapper.builder().build();

    /** The document. */
    @Param
    public Report report;

    private IodefDocument document;
    private byte[] json;
    private byte[] cbor;
    private JsonNode tree;

    /** Made by JMH. */
    public EncodingBenchmark() {
        // Filled by prepare.
    }

    /**
     * Makes the document, and the tree of objects that is equal to it.
     *
     * @throws IOException if Jackson cannot read what was written
     */
    @Setup(Level.Trial)
    public void prepare() throws IOException {
        document = report == Report.SMALL ? Documents.small() : Documents.middle();
        json = JSON.toBytes(document);
        cbor = CBOR.toBytes(document);
        tree = JSON_TREES.readTree(json);
    }

    /**
     * The tokens of the JSON.
     *
     * @return how many there are
     * @throws IOException if they cannot be read
     */
    @Benchmark
    public int jsonScan() throws IOException {
        return scan(JSON_TOKENS, json, false);
    }

    /**
     * The tokens of the JSON and a string for each text, which whoever reads values has to make.
     *
     * @return how many there are
     * @throws IOException if they cannot be read
     */
    @Benchmark
    public int jsonStrings() throws IOException {
        return scan(JSON_TOKENS, json, true);
    }

    /**
     * Jackson's own values of the JSON.
     *
     * @return the tree
     * @throws IOException if it cannot be read
     */
    @Benchmark
    public JsonNode jsonReadTree() throws IOException {
        return JSON_TREES.readTree(json);
    }

    /**
     * The tokens of the CBOR.
     *
     * @return how many there are
     * @throws IOException if they cannot be read
     */
    @Benchmark
    public int cborScan() throws IOException {
        return scan(CBOR_TOKENS, cbor, false);
    }

    /**
     * The tokens of the CBOR and a string for each text.
     *
     * @return how many there are
     * @throws IOException if they cannot be read
     */
    @Benchmark
    public int cborStrings() throws IOException {
        return scan(CBOR_TOKENS, cbor, true);
    }

    /**
     * Jackson's own values of the CBOR.
     *
     * @return the tree
     * @throws IOException if it cannot be read
     */
    @Benchmark
    public JsonNode cborReadTree() throws IOException {
        return CBOR_TREES.readTree(cbor);
    }

    /**
     * The values of the middle report from Jackson's tokens of the JSON, by hand; no other report can be read so.
     *
     * @return the document
     * @throws IOException if it cannot be read
     */
    @Benchmark
    public IodefDocument jsonFloor() throws IOException {
        return HandReader.read(JSON_TOKENS, json);
    }

    /**
     * The values of the middle report from Jackson's tokens of the CBOR, by hand; no other report can be read so.
     *
     * @return the document
     * @throws IOException if it cannot be read
     */
    @Benchmark
    public IodefDocument cborFloor() throws IOException {
        return HandReader.read(CBOR_TOKENS, cbor);
    }

    private static int scan(JsonFactory factory, byte[] bytes, boolean strings) throws IOException {
        try (JsonParser parser = factory.createParser(bytes)) {
            int tokens = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens += strings && token == JsonToken.VALUE_STRING
                        ? parser.getText().length()
                        : 1;
            }
            return tokens;
        }
    }

    /**
     * Values without a check, from JSON.
     *
     * @return the document
     */
    @Benchmark
    public Reading<IodefDocument> jsonRead() {
        return JSON_UNCHECKED.read(json);
    }

    /**
     * Values with all checks, from JSON.
     *
     * @return the document
     */
    @Benchmark
    public Reading<IodefDocument> jsonReadChecked() {
        return JSON.read(json);
    }

    /**
     * Values without a check, from CBOR.
     *
     * @return the document
     */
    @Benchmark
    public Reading<IodefDocument> cborRead() {
        return CBOR_UNCHECKED.read(cbor);
    }

    /**
     * Values with all checks, from CBOR.
     *
     * @return the document
     */
    @Benchmark
    public Reading<IodefDocument> cborReadChecked() {
        return CBOR.read(cbor);
    }

    /**
     * The document in JSON.
     *
     * @return how long it is
     * @throws IOException if it cannot be written
     */
    @Benchmark
    public int jsonWrite() throws IOException {
        Counted out = new Counted();
        JSON.write(document, out);
        return out.bytes;
    }

    /**
     * The document in CBOR.
     *
     * @return how long it is
     * @throws IOException if it cannot be written
     */
    @Benchmark
    public int cborWrite() throws IOException {
        Counted out = new Counted();
        CBOR.write(document, out);
        return out.bytes;
    }

    /**
     * The equal tree in JSON.
     *
     * @return how long it is
     * @throws IOException if it cannot be written
     */
    @Benchmark
    public int jsonTree() throws IOException {
        Counted out = new Counted();
        JSON_TREES.writeValue(out, tree);
        return out.bytes;
    }

    /**
     * The equal tree in CBOR.
     *
     * @return how long it is
     * @throws IOException if it cannot be written
     */
    @Benchmark
    public int cborTree() throws IOException {
        Counted out = new Counted();
        CBOR_TREES.writeValue(out, tree);
        return out.bytes;
    }

    /** Counts the bytes and drops them. */
    private static final class Counted extends OutputStream {

        private int bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] from, int at, int length) {
            bytes += length;
        }
    }
}
