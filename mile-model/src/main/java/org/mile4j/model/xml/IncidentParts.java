package org.mile4j.model.xml;

import java.io.IOException;
import java.util.List;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.xml.XmlOut;

/**
 * A document as its incidents and what stands before and after them.
 *
 * @param <D> the document class
 * @param <I> the incident class
 */
interface IncidentParts<D, I> {

    /** The name of an incident. */
    String INCIDENT = "Incident";

    /** The document class. */
    Class<D> type();

    /** The incidents of a document. */
    List<I> incidents(D document);

    /** A document with other incidents. */
    D with(D document, List<I> incidents);

    /** What no field of a document holds. */
    Extras extras(D document);

    /** Reads the incidents of a document one by one. */
    IncidentSource<D, I> source(DocumentInput<D> input);

    /** Writes the start tag of a document. */
    void begin(XmlOut out, D document) throws IOException;

    /** Writes an incident. */
    void incident(XmlOut out, I incident) throws IOException;

    /** Writes what follows the incidents, without the end tag. */
    void rest(XmlOut out, D document) throws IOException;
}
