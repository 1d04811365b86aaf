package org.mile4j.model.xml;

import java.io.IOException;
import java.util.List;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.iodef1.IncidentXml;
import org.mile4j.model.internal.iodef1.Iodef1Names;
import org.mile4j.model.internal.iodef1.IodefDocumentXml;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef1.Incident;
import org.mile4j.model.iodef1.IodefDocument;

/** The parts of an IODEF v1 document. */
final class Iodef1Parts implements IncidentParts<IodefDocument, Incident> {

    @Override
    public Class<IodefDocument> type() {
        return IodefDocument.class;
    }

    @Override
    public List<Incident> incidents(IodefDocument document) {
        return document.incidents();
    }

    @Override
    public IodefDocument with(IodefDocument document, List<Incident> incidents) {
        return document.toBuilder().incidents(incidents).build();
    }

    @Override
    public Extras extras(IodefDocument document) {
        return document.extras();
    }

    @Override
    public IncidentSource<IodefDocument, Incident> source(DocumentInput<IodefDocument> input) {
        return new Incident1Reader.DocumentSource(input, null);
    }

    @Override
    public void begin(XmlOut out, IodefDocument document) throws IOException {
        out.start(Iodef1Names.IODEF_DOCUMENT, document.extras());
        IodefDocumentXml.writeAttributes(out, document);
    }

    @Override
    public void incident(XmlOut out, Incident incident) throws IOException {
        IncidentXml.write(out, Iodef1Names.INCIDENT, incident);
    }

    @Override
    public void rest(XmlOut out, IodefDocument document) throws IOException {
        // Nothing follows them.
    }
}
