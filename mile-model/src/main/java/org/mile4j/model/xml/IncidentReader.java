package org.mile4j.model.xml;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.IncidentStream;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.iodef.ExtensionTypeXml;
import org.mile4j.model.internal.iodef.IncidentXml;
import org.mile4j.model.internal.iodef.IodefDocumentXml;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IodefDocument;

/**
 * The incidents of an IODEF v2 document, one at a time, in memory that does not grow with the document.
 *
 * {@snippet :
 * try (IncidentReader reader = IodefXml.defaults().incidents(Path.of("large.xml"))) {
 *     while (reader.hasNext()) {
 *         Incident incident = reader.next();
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
public final class IncidentReader extends IncidentStream<IodefDocument, Incident> {

    private static final int ADDITIONAL_DATA = IodefDocumentXml.DEF.childIndex("AdditionalData");

    IncidentReader(DocumentInput<IodefDocument> input, Closeable file) throws IOException {
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
        void other(int child, XmlIn in) throws XMLStreamException {
            if (child == ADDITIONAL_DATA) {
                document.addAdditionalData(ExtensionTypeXml.read(in));
            } else {
                super.other(child, in);
            }
        }

        @Override
        IodefDocument document(Extras extras) {
            return document.extras(extras).build();
        }
    }
}
