package org.mile4j.model.xml;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.Finding;
import org.mile4j.model.IncidentStream;
import org.mile4j.model.Report;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.xml.XmlIn;

/** A document in XML, read incident by incident: what the versions of IODEF have in common. */
abstract class IncidentSource<D, I> implements IncidentStream.Source<D, I> {

    private final DocumentInput<D> input;
    private final Closeable file;
    private final Class<D> type;
    private final ElementDef def;
    private final int incident;
    private D header;

    /** The file, if it is not null, is closed with this source, after the input. */
    IncidentSource(DocumentInput<D> input, Closeable file, Class<D> type, ElementDef def) {
        this.input = input;
        this.file = file;
        this.type = type;
        this.def = def;
        this.incident = def.childIndex("Incident");
    }

    /** Reads the attributes of the document. */
    abstract void attributes(XmlIn in);

    /** Reads the incident that the parser stands on. */
    abstract I incident(XmlIn in) throws XMLStreamException;

    /** Reads a child of the document that is no incident. */
    void other(int child, XmlIn in) throws XMLStreamException {
        throw new AssertionError(child);
    }

    /** The document, without incidents, as far as it was read. */
    abstract D document(Extras extras);

    /** Enters the document; closes the input, and not the file, if that fails. */
    IncidentSource<D, I> begin() throws IOException {
        try {
            header = start(input.in());
            return this;
        } catch (IOException | RuntimeException e) {
            input.close();
            throw e;
        }
    }

    private D start(XmlIn in) throws IOException {
        try {
            in.enter(def);
            in.keepNamespaces();
            attributes(in);
            return document(in.extras());
        } catch (RuntimeException e) {
            throw input.failure(e);
        }
    }

    @Override
    public D header() {
        return header;
    }

    @Override
    public I next() throws IOException {
        I next = advance(input.in());
        if (next == null) {
            input.finish();
        }
        return next;
    }

    private I advance(XmlIn in) throws IOException {
        try {
            return incidentOrNull(in);
        } catch (XMLStreamException | RuntimeException e) {
            throw input.failure(e);
        }
    }

    private I incidentOrNull(XmlIn in) throws XMLStreamException {
        for (int child = in.nextChild(); child >= 0; child = in.nextChild()) {
            if (child == incident) {
                return incident(in);
            }
            other(child, in);
        }
        header = document(in.extras());
        in.leaveChecked(type, header);
        return null;
    }

    @Override
    public List<Finding> findings() {
        return input.sink().drain();
    }

    @Override
    public Report report() {
        return input.report();
    }

    @Override
    public void close() throws IOException {
        try (file) {
            input.close();
        }
    }
}
