package org.mile4j.interop.bench.xml;

import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.stream.StreamSource;
import org.mile4j.model.Reading;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.xml.IncidentReader;
import org.mile4j.model.xml.IodefXml;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.xml.sax.SAXException;

/** Bytes to values, with and without checks, by mile4j and by JAXB. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadBenchmark {

    private static final IodefXml UNCHECKED = IodefXml.defaults().rules(Set.of());
    private static final IodefXml CHECKED = IodefXml.defaults();
    private static final IodefXml UNCHECKED_BY_ONE = UNCHECKED.threads(1);
    private static final IodefXml CHECKED_BY_ONE = CHECKED.threads(1);

    /** Made by JMH. */
    public ReadBenchmark() {
        // Nothing to set up.
    }

    /**
     * Reads without any check, as it is by default.
     *
     * @param document what is read
     * @return the values
     */
    @Benchmark
    public Reading<IodefDocument> read(Document document) {
        return UNCHECKED.read(document.bytes);
    }

    /**
     * Reads with all checks, of structure and of meaning, as it is by default.
     *
     * @param document what is read
     * @return the values and findings
     */
    @Benchmark
    public Reading<IodefDocument> readChecked(Document document) {
        return CHECKED.read(document.bytes);
    }

    /**
     * Reads without any check, by one thread.
     *
     * @param document what is read; one that is not large is read by one thread anyway
     * @return the values
     */
    @Benchmark
    public Reading<IodefDocument> readByOne(Document document) {
        return UNCHECKED_BY_ONE.read(document.bytes);
    }

    /**
     * Reads with all checks, by one thread.
     *
     * @param document what is read; one that is not large is read by one thread anyway
     * @return the values and findings
     */
    @Benchmark
    public Reading<IodefDocument> readCheckedByOne(Document document) {
        return CHECKED_BY_ONE.read(document.bytes);
    }

    /**
     * Makes the same values by code that is written for this one document, and checks nothing.
     *
     * @param document what is read; not the small one
     * @return the values
     * @throws XMLStreamException never, as the document is well-formed
     */
    @Benchmark
    public IodefDocument hand(Document document) throws XMLStreamException {
        return new HandReader(new ByteArrayInputStream(document.bytes)).read();
    }

    /**
     * Reads incident by incident without any check and keeps none.
     *
     * @param document what is read
     * @param incidents takes the incidents
     * @throws IOException never, as the document is in memory
     */
    @Benchmark
    public void stream(Document document, Blackhole incidents) throws IOException {
        stream(UNCHECKED, document, incidents);
    }

    /**
     * Reads incident by incident with all checks and keeps none.
     *
     * @param document what is read
     * @param incidents takes the incidents
     * @throws IOException never, as the document is in memory
     */
    @Benchmark
    public void streamChecked(Document document, Blackhole incidents) throws IOException {
        stream(CHECKED, document, incidents);
    }

    private static void stream(IodefXml xml, Document document, Blackhole incidents) throws IOException {
        try (IncidentReader reader = xml.incidents(new ByteArrayInputStream(document.bytes))) {
            while (reader.hasNext()) {
                incidents.consume(reader.next());
            }
            incidents.consume(reader.findings());
        }
    }

    /**
     * JAXB reads without any check, by its own choice of parser, which is the SAX parser of the JDK.
     *
     * @param document what is read
     * @param baseline JAXB's classes
     * @return the values
     * @throws JAXBException never, as the document is valid
     */
    @Benchmark
    public Object jaxb(Document document, Baseline baseline) throws JAXBException {
        return baseline.context.createUnmarshaller().unmarshal(new ByteArrayInputStream(document.bytes));
    }

    /**
     * JAXB reads with the schema set on the unmarshaller.
     *
     * @param document what is read
     * @param baseline JAXB's classes and the schema
     * @return the values
     * @throws JAXBException never, as the document is valid
     */
    @Benchmark
    public Object jaxbSchema(Document document, Baseline baseline) throws JAXBException {
        Unmarshaller unmarshaller = baseline.context.createUnmarshaller();
        unmarshaller.setSchema(baseline.schema);
        return unmarshaller.unmarshal(new ByteArrayInputStream(document.bytes));
    }

    /**
     * Xerces checks the bytes with the schema, then JAXB reads them without any check.
     *
     * @param document what is read
     * @param baseline JAXB's classes and the schema
     * @return the values
     * @throws JAXBException never, as the document is valid
     * @throws SAXException never, as the document is valid
     * @throws IOException never, as the document is in memory
     */
    @Benchmark
    public Object jaxbXerces(Document document, Baseline baseline) throws JAXBException, SAXException, IOException {
        baseline.schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(document.bytes)));
        return jaxb(document, baseline);
    }
}
