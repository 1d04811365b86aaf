package org.mile4j.rolie.internal.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.mile4j.model.Finding;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.xml.XmlLimits;

/** Tells whether something is XML at all, whatever its elements are. */
public final class WellFormedXml {

    private WellFormedXml() {}

    /**
     * What is wrong with the form of a document; empty if it is well-formed, within the limits and without a document type
     * declaration: nobody could tell what is behind it without expanding entities, nor take it without danger.
     */
    public static Optional<Finding> fault(byte[] document) {
        XmlLimits limits = XmlLimits.DEFAULT.withMaxTextLength(Math.max(1, document.length));
        try (Cursor cursor = new Cursor(new ByteArrayInputStream(document), limits)) {
            int event = cursor.next();
            while (event != XMLStreamConstants.END_DOCUMENT) {
                event = cursor.next();
            }
            return Optional.empty();
        } catch (MalformedInputException e) {
            return Optional.of(e.finding());
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory does not fail", e);
        }
    }
}
