package org.mile4j.model.xml;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.IncidentStream;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.iodef1.IncidentXml;
import org.mile4j.model.internal.iodef1.IodefDocumentXml;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.iodef1.Incident;
import org.mile4j.model.iodef1.IodefDocument;

/**
 * The incidents of an IODEF v1 document, one at a time, in memory that does not grow with the document.
 *
 * {@snippet :
 * try (Incident1Reader reader = Iodef1Xml.defaults().incidents(Path.of("large.xml"))) {
 *     while (reader.hasNext()) {
 *         org.mile4j.model.iodef1.Incident incident = reader.next();
 *         List<Finding> findings = reader.findings();
 *         if (findings.stream().noneMatch(Finding::isError)) {
 *             handle(reader.header().lang(), incident);
 *         }
 *     }
 *     reader.report().orThrow();
 * }
 * }
 *
 * <p>Not for use by several threads at once.
 *
 * @since 0.1
 */
public final class Incident1Reader extends IncidentStream<IodefDocument, Incident> {

    Incident1Reader(DocumentInput<IodefDocument> input, Closeable file) throws IOException {
        super(new DocumentSource(input, file).begin());
    }

    /** What the incidents come from. */
    static final class DocumentSource extends IncidentSource<IodefDocument, Incident> {
        private final IodefDocument.Builder document = IodefDocument.builder().version(Optional.empty());

        DocumentSource(DocumentInput<IodefDocument> input, Closeable file) {
            super(input, file, IodefDocument.class, IodefDocumentXml.DEF);
        }

        @Override
        void attributes(XmlIn in) {
            IodefDocumentXml.attributes(in, document);
        }

        @Override
        Incident incident(XmlIn in) throws XMLStreamException {
            return IncidentXml.read(in);
        }

        @Override
        IodefDocument document(Extras extras) {
            return document.extras(extras).build();
        }
    }
}
