package org.mile4j.interop.bench.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.model.convert.Conversion.Note;
import org.mile4j.model.convert.Downgrade;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.xml.Iodef1Xml;
import org.mile4j.model.xml.IodefXml;
import org.xml.sax.SAXException;

/** A benchmark of documents that are wrong would measure the making of findings. */
class DocumentsTest {

    private static final List<IodefDocument> DOCUMENTS = List.of(Documents.small(), Documents.middle());

    @TempDir
    private Path folder;

    @Test
    void theDocumentsBreakNoRule() {
        assertThat(DOCUMENTS)
                .allSatisfy(document -> assertThat(
                                IodefXml.defaults().validate(document).findings())
                        .isEmpty());
    }

    @Test
    void theReportOfBothVersionsBreaksNoRuleAndSaysTheSame() {
        assertThat(IodefXml.defaults().validate(Version.V2.document()).findings())
                .isEmpty();
        assertThat(Iodef1Xml.defaults().validate(Version.V1.document()).findings())
                .isEmpty();
        assertThat(Version.V1.document()).hasSizeBetween(6_000, 9_500);
        assertThat(Downgrade.of(Documents.plain()).losses())
                .extracting(Note::path)
                .containsOnly("/IODEF-Document/Incident[1]/@restriction");
    }

    @Test
    void theDocumentsAreValidToXerces() throws IOException, SAXException {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JaxbClasses.schemaIn(folder).toFile());
        for (IodefDocument document : DOCUMENTS) {
            Path file = folder.resolve("document.xml");
            IodefXml.defaults().write(document, file);
            schema.newValidator().validate(new StreamSource(file.toFile()));
        }
    }

    @Test
    void theDocumentsHaveTheSizesTheyAreNamedAfter() {
        assertThat(Size.KB_1.document()).hasSizeBetween(900, 1_300);
        assertThat(Size.KB_12.document()).hasSizeBetween(11_500, 12_500);
    }

    @Test
    void theLargeDocumentIsTheSameEachTimeAndBreaksNoRule() throws IOException {
        Path one = folder.resolve("one.xml");
        Path other = folder.resolve("other.xml");

        Documents.large(one, 300_000);
        Documents.large(other, 300_000);

        assertThat(one).hasSameBinaryContentAs(other);
        assertThat(Files.size(one)).isBetween(300_000L, 340_000L);
        assertThat(IodefXml.defaults().validate(Files.readAllBytes(one)).findings())
                .isEmpty();
    }

    @Test
    void theReaderByHandMakesTheSameValues() throws IOException, XMLStreamException {
        Path file = folder.resolve("large.xml");
        Documents.large(file, 300_000);

        for (byte[] document : List.of(Size.KB_12.document(), Files.readAllBytes(file))) {
            assertThat(new HandReader(new ByteArrayInputStream(document)).read())
                    .isEqualTo(IodefXml.defaults().read(document).document());
        }
    }

    @Test
    void theWriterByHandMakesTheSameBytes() throws IOException {
        Path file = folder.resolve("large.xml");
        Documents.large(file, 300_000);

        for (byte[] document : List.of(Size.KB_12.document(), Files.readAllBytes(file))) {
            IodefDocument values = IodefXml.defaults().read(document).document();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new HandWriter(out).write(values);
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .isEqualTo(IodefXml.defaults().toXml(values));
        }
    }

    @Test
    void incidentsOfTheLargeDocumentDiffer() throws IOException {
        Path file = folder.resolve("large.xml");

        Documents.large(file, 30_000);

        assertThat(Files.readString(file, StandardCharsets.UTF_8)).contains(">100001<", ">100002<");
    }
}
