package org.mile4j.interop.bench.xml;

import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.xml.IodefXml;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Values to bytes, by mile4j and by JAXB; the bytes are counted and dropped. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class WriteBenchmark {

    private static final IodefXml XML = IodefXml.defaults();
    private static final IodefXml BY_ONE = XML.threads(1);

    /** Made by JMH. */
    public WriteBenchmark() {
        // Nothing to set up.
    }

    /** The document as values of mile4j. */
    @State(Scope.Benchmark)
    public static class Values {
        private IodefDocument document;

        /** Made by JMH. */
        public Values() {
            // Filled by prepare.
        }

        /**
         * Reads the document.
         *
         * @param bytes the document
         */
        @Setup(Level.Trial)
        public void prepare(Document bytes) {
            document = XML.rules(Set.of()).read(bytes.bytes).document();
            bytes.bytes = null;
        }
    }

    /** The document as values of JAXB. */
    @State(Scope.Benchmark)
    public static class JaxbValues {
        private Object document;

        /** Made by JMH. */
        public JaxbValues() {
            // Filled by prepare.
        }

        /**
         * Reads the document.
         *
         * @param bytes the document
         * @param baseline JAXB's classes
         * @throws JAXBException never, as the document is valid
         */
        @Setup(Level.Trial)
        public void prepare(Document bytes, Baseline baseline) throws JAXBException {
            document = baseline.context.createUnmarshaller().unmarshal(new ByteArrayInputStream(bytes.bytes));
            bytes.bytes = null;
        }
    }

    /**
     * Writes as UTF-8, as it is by default.
     *
     * @param values what is written
     * @return the number of bytes
     * @throws IOException never, as the bytes are dropped
     */
    @Benchmark
    public long write(Values values) throws IOException {
        Drop out = new Drop();
        XML.write(values.document, out);
        return out.count;
    }

    /**
     * Writes as UTF-8, by one thread.
     *
     * @param values what is written; a document that is not large is written by one thread anyway
     * @return the number of bytes
     * @throws IOException never, as the bytes are dropped
     */
    @Benchmark
    public long writeByOne(Values values) throws IOException {
        Drop out = new Drop();
        BY_ONE.write(values.document, out);
        return out.count;
    }

    /**
     * Writes the same bytes by code that is written for this one document, and checks nothing.
     *
     * @param values what is written; not the small document
     * @return the number of bytes
     * @throws IOException never, as the bytes are dropped
     */
    @Benchmark
    public long hand(Values values) throws IOException {
        Drop out = new Drop();
        new HandWriter(out).write(values.document);
        return out.count;
    }

    /**
     * JAXB writes as UTF-8.
     *
     * @param values what is written
     * @param baseline JAXB's classes
     * @return the number of bytes
     * @throws JAXBException never, as the values were read
     */
    @Benchmark
    public long jaxb(JaxbValues values, Baseline baseline) throws JAXBException {
        Drop out = new Drop();
        baseline.context.createMarshaller().marshal(values.document, out);
        return out.count;
    }

    private static final class Drop extends OutputStream {
        private long count;

        @Override
        public void write(int b) {
            count++;
        }

        @Override
        public void write(byte[] source, int from, int length) {
            count += length;
        }
    }
}
