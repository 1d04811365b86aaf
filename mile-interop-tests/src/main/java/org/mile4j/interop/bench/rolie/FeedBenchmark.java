package org.mile4j.interop.bench.rolie;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.WireFeedOutput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.Reading;
import org.mile4j.rolie.atom.AtomNode;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.atom.RolieDocument;
import org.mile4j.rolie.rules.RolieOptions;
import org.mile4j.rolie.xml.FeedReader;
import org.mile4j.rolie.xml.RolieXml;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A feed of 20,000 entries read and written, by mile4j and by ROME, beside the scan of the parser that mile4j uses. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FeedBenchmark {

    static final int ENTRIES = 20_000;

    private static final RolieXml CHECKED = RolieXml.defaults();
    private static final RolieXml UNCHECKED = RolieXml.with(RolieOptions.DEFAULT.withRules(Set.of()));

    private final XMLInputFactory parsers = new InputFactoryImpl();
    private final HandLoop loop = new HandLoop();
    private byte[] bytes;
    private Feed feed;
    private WireFeed rome;

    /** Made by JMH. */
    public FeedBenchmark() {
        // Filled by prepare.
    }

    /**
     * Makes the feed.
     *
     * @throws IOException never, as it is made in memory
     * @throws FeedException never, as ROME takes the feed
     */
    @Setup(Level.Trial)
    public void prepare() throws IOException, FeedException {
        bytes = SampleFeed.xml(ENTRIES);
        feed = SampleFeed.of(ENTRIES);
        rome = (WireFeed) romeRead();
    }

    /**
     * Goes from event to event and takes nothing.
     *
     * @return the number of elements
     * @throws XMLStreamException never, as the feed is well-formed
     */
    @Benchmark
    public int scan() throws XMLStreamException {
        XMLStreamReader xml = parsers.createXMLStreamReader(new ByteArrayInputStream(bytes));
        int elements = 0;
        while (xml.hasNext()) {
            elements += xml.next() == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        }
        return elements;
    }

    /**
     * Goes from event to event and takes each name, attribute and text as a string.
     *
     * @param strings takes them
     * @throws XMLStreamException never, as the feed is well-formed
     */
    @Benchmark
    public void strings(Blackhole strings) throws XMLStreamException {
        XMLStreamReader xml = parsers.createXMLStreamReader(new ByteArrayInputStream(bytes));
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                strings.consume(xml.getLocalName());
                strings.consume(xml.getNamespaceURI());
                for (int i = 0, n = xml.getAttributeCount(); i < n; i++) {
                    strings.consume(xml.getAttributeValue(i));
                }
            } else if (event == XMLStreamConstants.CHARACTERS) {
                strings.consume(xml.getText());
            }
        }
    }

    /**
     * Makes the entries by a loop that is written for this feed alone.
     *
     * @param entries takes them
     * @throws XMLStreamException never, as the feed is well-formed
     */
    @Benchmark
    public void hand(Blackhole entries) throws XMLStreamException {
        loop.read(bytes, entries::consume);
    }

    /**
     * Makes the values anew of strings that are there already, entry by entry, and keeps none.
     *
     * @param entries takes them
     */
    @Benchmark
    public void values(Blackhole entries) {
        for (AtomNode node : feed.children()) {
            entries.consume(ValueCopy.of(node));
        }
    }

    /**
     * Reads without any check.
     *
     * @return the values
     */
    @Benchmark
    public Reading<RolieDocument> read() {
        return UNCHECKED.read(bytes);
    }

    /**
     * Reads with all checks.
     *
     * @return the values and findings
     */
    @Benchmark
    public Reading<RolieDocument> readChecked() {
        return CHECKED.read(bytes);
    }

    /**
     * Reads entry by entry without any check and keeps none.
     *
     * @param entries takes them
     * @throws IOException never, as the feed is in memory
     */
    @Benchmark
    public void stream(Blackhole entries) throws IOException {
        stream(UNCHECKED, entries);
    }

    /**
     * Reads entry by entry with all checks and keeps none.
     *
     * @param entries takes them
     * @throws IOException never, as the feed is in memory
     */
    @Benchmark
    public void streamChecked(Blackhole entries) throws IOException {
        stream(CHECKED, entries);
    }

    private void stream(RolieXml xml, Blackhole entries) throws IOException {
        try (FeedReader reader = xml.feed(new ByteArrayInputStream(bytes))) {
            while (reader.hasNext()) {
                entries.consume(reader.next());
            }
            entries.consume(reader.findings());
        }
    }

    /**
     * Reads by ROME.
     *
     * @return the feed of ROME
     * @throws IOException never, as the feed is in memory
     * @throws FeedException never, as ROME takes the feed
     */
    @Benchmark
    public Object romeRead() throws IOException, FeedException {
        return new WireFeedInput().build(new XmlReader(new ByteArrayInputStream(bytes)));
    }

    /**
     * Writes.
     *
     * @param bytes takes the XML
     * @throws IOException never, as nothing is stored
     */
    @Benchmark
    public void write(Blackhole bytes) throws IOException {
        CHECKED.write(feed, new Drain(bytes));
    }

    /**
     * Writes by ROME.
     *
     * @param bytes takes the XML
     * @throws IOException never, as nothing is stored
     * @throws FeedException never, as ROME wrote the feed
     */
    @Benchmark
    public void romeWrite(Blackhole bytes) throws IOException, FeedException {
        new WireFeedOutput().output(rome, new OutputStreamWriter(new Drain(bytes), StandardCharsets.UTF_8));
    }

    /** Drops what is written, and lets nobody leave it out. */
    private static final class Drain extends OutputStream {
        private final Blackhole bytes;

        Drain(Blackhole bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int b) {
            bytes.consume(b);
        }

        @Override
        public void write(byte[] buffer, int offset, int length) {
            bytes.consume(buffer[offset]);
        }
    }
}
