package org.mile4j.interop.bench.xml;

import com.ctc.wstx.stax.WstxInputFactory;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Parsing without binding: the floor under every reader. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ScanBenchmark {

    private static final XMLInputFactory WOODSTOX = plain(new WstxInputFactory());
    private static final XMLInputFactory AALTO = plain(new InputFactoryImpl());
    private static final XMLInputFactory JDK = plain(XMLInputFactory.newDefaultFactory());

    /** Made by JMH. */
    public ScanBenchmark() {
        // Nothing to set up.
    }

    private static XMLInputFactory plain(XMLInputFactory factory) {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /**
     * Woodstox goes from event to event; no name, attribute or text is asked for.
     *
     * @param document what is parsed
     * @return the number of events
     * @throws XMLStreamException never, as the document is well-formed
     */
    @Benchmark
    public int woodstox(Document document) throws XMLStreamException {
        return events(WOODSTOX, document);
    }

    /**
     * Woodstox goes from event to event, and every name, attribute and text is taken as a string.
     *
     * @param document what is parsed
     * @return a number that depends on all of them
     * @throws XMLStreamException never, as the document is well-formed
     */
    @Benchmark
    public int woodstoxStrings(Document document) throws XMLStreamException {
        return strings(WOODSTOX, document);
    }

    /**
     * As {@link #woodstox}, with Aalto.
     *
     * @param document what is parsed
     * @return the number of events
     * @throws XMLStreamException never, as the document is well-formed
     */
    @Benchmark
    public int aalto(Document document) throws XMLStreamException {
        return events(AALTO, document);
    }

    /**
     * As {@link #woodstoxStrings}, with Aalto.
     *
     * @param document what is parsed
     * @return a number that depends on all of them
     * @throws XMLStreamException never, as the document is well-formed
     */
    @Benchmark
    public int aaltoStrings(Document document) throws XMLStreamException {
        return strings(AALTO, document);
    }

    /**
     * Aalto goes from event to event, and every attribute value and text is kept as a string: what whoever wants all
     * values of a document has to spend at least, before there is any structure.
     *
     * @param document what is parsed
     * @return the strings
     * @throws XMLStreamException never, as the document is well-formed
     */
    @Benchmark
    public List<String> aaltoKept(Document document) throws XMLStreamException {
        XMLStreamReader xml = AALTO.createXMLStreamReader(new ByteArrayInputStream(document.bytes));
        List<String> kept = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                for (int i = 0, n = xml.getAttributeCount(); i < n; i++) {
                    kept.add(xml.getAttributeValue(i));
                }
            } else if (event == XMLStreamConstants.CHARACTERS) {
                kept.add(xml.getText());
            }
        }
        xml.close();
        return kept;
    }

    /**
     * As {@link #woodstox}, with the parser of the JDK.
     *
     * @param document what is parsed
     * @return the number of events
     * @throws XMLStreamException never, as the document is well-formed
     */
    @Benchmark
    public int jdk(Document document) throws XMLStreamException {
        return events(JDK, document);
    }

    private static int events(XMLInputFactory factory, Document document) throws XMLStreamException {
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(document.bytes));
        int events = 0;
        while (xml.hasNext()) {
            xml.next();
            events++;
        }
        xml.close();
        return events;
    }

    private static int strings(XMLInputFactory factory, Document document) throws XMLStreamException {
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(document.bytes));
        int sum = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                sum += xml.getLocalName().length() + xml.getNamespaceURI().length();
                for (int i = 0, n = xml.getAttributeCount(); i < n; i++) {
                    sum += xml.getAttributeLocalName(i).length();
                    sum += xml.getAttributeValue(i).length();
                }
            } else if (event == XMLStreamConstants.CHARACTERS) {
                sum += xml.getText().length();
            }
        }
        xml.close();
        return sum;
    }
}
