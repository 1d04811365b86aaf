package org.mile4j.model.xml;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
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

    private static final int INCIDENT = IodefDocumentXml.DEF.childIndex("Incident");

    Incident1Reader(DocumentInput<IodefDocument> input, Closeable source) throws IOException {
        super(input, source, new DocumentParts());
    }

    private static final class DocumentParts implements Parts<IodefDocument, Incident> {
        private final IodefDocument.Builder document = IodefDocument.builder().version(Optional.empty());

        @Override
        public IodefDocument begin(XmlIn in) {
            in.enter(IodefDocumentXml.DEF);
            in.keepNamespaces();
            IodefDocumentXml.attributes(in, document);
            return document.extras(in.extras()).build();
        }

        @Override
        public Incident next(XmlIn in) throws XMLStreamException {
            for (String child = in.nextChild(); child != null; child = in.nextChild()) {
                switch (child) {
                    case "Incident" -> {
                        if (in.child(INCIDENT)) {
                            return IncidentXml.read(in);
                        }
                    }
                    default -> in.otherChild();
                }
            }
            return null;
        }

        @Override
        public IodefDocument end(XmlIn in) {
            IodefDocument header = document.extras(in.extras()).build();
            in.leaveChecked(IodefDocument.class, header);
            return header;
        }
    }
}
