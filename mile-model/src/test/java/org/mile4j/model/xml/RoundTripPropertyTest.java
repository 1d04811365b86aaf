package org.mile4j.model.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mile4j.model.Finding;
import org.mile4j.model.Location;
import org.mile4j.model.Reading;
import org.mile4j.model.Report;
import org.mile4j.model.data.CanonicalXml;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.testing.Requirement;

/**
 * Whatever values a program makes, reading what was written gives them back. A failure names its seed;
 * {@code ArbitraryDocuments.of(seed)} makes the document again.
 */
class RoundTripPropertyTest {

    private static final IodefXml XML = IodefXml.defaults();
    private static final XMLInputFactory WOODSTOX = woodstox(XMLInputFactory.class);
    private static final XMLOutputFactory WOODSTOX_WRITER = woodstox(XMLOutputFactory.class);

    @Test
    void compactTextReadsBackEqual() {
        forAll(250, seed -> {
            IodefDocument document = ArbitraryDocuments.of(seed);
            equal(seed, document, XML.read(XML.toBytes(document)).document());
        });
    }

    @Test
    void prettyTextReadsBackEqual() {
        IodefXml pretty = XML.pretty(true);
        forAll(100, seed -> {
            IodefDocument document = ArbitraryDocuments.of(seed);
            equal(seed, document, pretty.read(pretty.toBytes(document)).document());
        });
    }

    @Test
    @Requirement("7970-003")
    void charactersReadBackEqualToBytes() {
        forAll(100, seed -> {
            IodefDocument document = ArbitraryDocuments.of(seed);
            equal(seed, document, XML.read(XML.toXml(document)).document());
        });
    }

    @Test
    void readingWithoutChecksGivesTheSameValues() {
        IodefXml unchecked = XML.rules(Set.of());
        forAll(100, seed -> {
            IodefDocument document = ArbitraryDocuments.of(seed);
            equal(seed, document, unchecked.read(XML.toBytes(document)).document());
        });
    }

    @Test
    void aStreamWriterAndAStreamReaderOfOthersKeepTheValues() {
        forAll(100, seed -> {
            IodefDocument document = ArbitraryDocuments.of(seed);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            XMLStreamWriter writer = WOODSTOX_WRITER.createXMLStreamWriter(out, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeStartElement("envelope");
            XML.write(document, writer);
            writer.writeEndElement();
            writer.writeEndDocument();
            writer.close();
            XMLStreamReader reader = WOODSTOX.createXMLStreamReader(new ByteArrayInputStream(out.toByteArray()));
            reader.nextTag();
            reader.nextTag();
            equal(seed, document, XML.read(reader).document());
            assertThat(reader.isEndElement()).isTrue();
            assertThat(reader.getLocalName()).isEqualTo("IODEF-Document");
        });
    }

    @Test
    void writingWhatWasReadKeepsTheCanonicalForm() {
        forAll(100, seed -> {
            byte[] bytes = XML.toBytes(ArbitraryDocuments.of(seed));
            byte[] again = XML.toBytes(XML.read(bytes).document());
            assertThat(CanonicalXml.firstDifference(bytes, again))
                    .as("seed %d", seed)
                    .isEmpty();
        });
    }

    @Test
    void writingIncidentByIncidentGivesTheSameBytes() {
        forAll(100, seed -> {
            IodefDocument document = ArbitraryDocuments.of(seed);
            IodefDocument header = document.toBuilder().incidents(List.of()).build();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (IncidentWriter writer = XML.incidentWriter(header, out)) {
                for (Incident incident : document.incidents()) {
                    writer.write(incident);
                }
            }
            assertThat(out.toString(StandardCharsets.UTF_8)).as("seed %d", seed).isEqualTo(XML.toXml(document));
        });
    }

    @Test
    void readingIncidentByIncidentGivesTheSameValuesAndFindings() {
        forAll(100, seed -> {
            byte[] bytes = XML.toBytes(ArbitraryDocuments.of(seed));
            Reading<IodefDocument> whole = XML.read(bytes);
            List<Incident> incidents = new ArrayList<>();
            List<Finding> findings = new ArrayList<>();
            try (IncidentReader reader = XML.incidents(new ByteArrayInputStream(bytes))) {
                while (reader.hasNext()) {
                    incidents.add(reader.next());
                    findings.addAll(reader.findings());
                }
                Report end = reader.report();
                findings.addAll(end.findings());
                equal(
                        seed,
                        whole.document(),
                        reader.header().toBuilder().incidents(incidents).build());
                if (whole.report().complete()) {
                    assertThat(findings)
                            .as("seed %d", seed)
                            .isEqualTo(whole.report().findings());
                    assertThat(end.checked()).isEqualTo(whole.report().checked());
                    assertThat(end.complete()).isTrue();
                }
            }
        });
    }

    @Test
    void aCopyStreamedThroughReaderAndWriterIsEqual() {
        forAll(50, seed -> {
            IodefDocument document = ArbitraryDocuments.of(seed);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (IncidentReader reader = XML.incidents(new ByteArrayInputStream(XML.toBytes(document)));
                    IncidentWriter writer = XML.incidentWriter(reader.header(), out)) {
                while (reader.hasNext()) {
                    writer.write(reader.next());
                }
                for (ExtensionType data : reader.header().additionalData()) {
                    writer.writeAdditionalData(data);
                }
            }
            IodefDocument copy = XML.read(out.toByteArray()).document();
            equal(seed, document.incidents(), copy.incidents());
            equal(seed, document.additionalData(), copy.additionalData());
        });
    }

    @Test
    void checkingValuesFindsWhatCheckingTheirTextFinds() {
        forAll(100, seed -> {
            IodefDocument document = ArbitraryDocuments.of(seed);
            Report ofText = XML.validate(XML.toBytes(document));
            Report ofValues = XML.validate(document);
            assertThat(ofValues.findings())
                    .as("seed %d", seed)
                    .isEqualTo(ofText.findings().stream()
                            .map(f -> new Finding(
                                    f.rule(),
                                    f.severity(),
                                    f.section(),
                                    Location.ofPath(f.location().path()),
                                    f.message(),
                                    f.hint()))
                            .toList());
            assertThat(ofValues.complete()).isEqualTo(ofText.complete());
        });
    }

    @ParameterizedTest
    @EnumSource(Spelling.class)
    void everySpellingReadsBackAsTheSameInformation(Spelling spelling) {
        IodefXml spelled = XML.spelling(spelling);
        forAll(50, seed -> {
            IodefDocument document = ArbitraryDocuments.of(seed);
            IodefDocument once = XML.read(spelled.toBytes(document)).document();
            // Written once in a spelling, it stays in it; and back in the schema's it is what it was, wherever the
            // schema has a spelling for it.
            equal(seed, once, XML.read(XML.toBytes(once)).document());
            equal(seed, once, XML.read(spelled.toBytes(once)).document());
            if (spelling == Spelling.KEEP) {
                equal(seed, document, once);
            }
        });
    }

    private static <T> T woodstox(Class<T> factory) {
        return ServiceLoader.load(factory).stream()
                .filter(provider -> provider.type().getName().startsWith("com.ctc.wstx."))
                .findFirst()
                .orElseThrow()
                .get();
    }

    private interface Property {
        void check(long seed) throws Exception;
    }

    private static void forAll(int count, Property property) {
        LongConsumer checked = seed -> {
            try {
                property.check(seed);
            } catch (Exception e) {
                throw new AssertionError("seed " + seed + ": " + e, e);
            }
        };
        LongStream.range(0, count).forEach(checked);
    }

    private static void equal(long seed, Object expected, Object met) {
        assertThat(Difference.between(expected, met)).as("seed %d", seed).isEmpty();
    }
}
