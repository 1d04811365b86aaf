package org.mile4j.model.xml;

import java.io.IOException;
import java.util.List;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.iodef.ExtensionTypeXml;
import org.mile4j.model.internal.iodef.IncidentXml;
import org.mile4j.model.internal.iodef.IodefDocumentXml;
import org.mile4j.model.internal.iodef.IodefNames;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IodefDocument;

/** The parts of an IODEF v2 document. */
final class IodefParts implements IncidentParts<IodefDocument, Incident> {

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
        return new IncidentReader.DocumentSource(input, null);
    }

    @Override
    public void begin(XmlOut out, IodefDocument document) throws IOException {
        out.start(IodefNames.IODEF_DOCUMENT, document.extras());
        IodefDocumentXml.writeAttributes(out, document);
    }

    @Override
    public void incident(XmlOut out, Incident incident) throws IOException {
        IncidentXml.write(out, IodefNames.INCIDENT, incident);
    }

    @Override
    public void rest(XmlOut out, IodefDocument document) throws IOException {
        for (ExtensionType data : document.additionalData()) {
            ExtensionTypeXml.write(out, IodefNames.ADDITIONAL_DATA, data);
        }
    }
}
