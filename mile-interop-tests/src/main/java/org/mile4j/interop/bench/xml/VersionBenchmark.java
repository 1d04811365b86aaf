package org.mile4j.interop.bench.xml;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.xml.XmlCodec;
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

/** One report in both versions of IODEF: bytes to events, to values, and to values with checks. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class VersionBenchmark {

    private static final XMLInputFactory WOODSTOX = new WstxInputFactory();

    /** The version that the report is written in. */
    @Param
    public Version version;

    private byte[] bytes;
    private XmlCodec<?, ?> unchecked;
    private XmlCodec<?, ?> checked;

    /** Made by JMH. */
    public VersionBenchmark() {
        // Filled by prepare.
    }

    /** Makes the document. */
    @Setup(Level.Trial)
    public void prepare() {
        bytes = version.document();
        unchecked = version.reader(Set.of());
        checked = version.reader(RuleGroup.DEFAULT);
    }

    /**
     * Woodstox goes from event to event; no name, attribute or text is asked for.
     *
     * @return the number of events
     * @throws XMLStreamException never, as the document is well-formed
     */
    @Benchmark
    public int scan() throws XMLStreamException {
        XMLStreamReader xml = WOODSTOX.createXMLStreamReader(new ByteArrayInputStream(bytes));
        int events = 0;
        while (xml.hasNext()) {
            xml.next();
            events++;
        }
        xml.close();
        return events;
    }

    /**
     * Reads without any check.
     *
     * @return the values
     */
    @Benchmark
    public Object read() {
        return unchecked.read(bytes);
    }

    /**
     * Reads with all checks, of structure and of meaning.
     *
     * @return the values and findings
     */
    @Benchmark
    public Object readChecked() {
        return checked.read(bytes);
    }
}
