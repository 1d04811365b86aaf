package org.mile4j.model.jaxb;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.util.List;
import java.util.Set;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.xml.IodefXml;
import org.w3c.dom.Element;

/**
 * Puts single incidents, RFC 7970, Section 3.2, into an annotated class as elements of it.
 *
 * {@snippet :
 * @XmlRootElement(name = "cases")
 * class Cases {
 *     @XmlAnyElement
 *     @XmlJavaTypeAdapter(IncidentAdapter.class)
 *     public List<Incident> incidents;
 * }
 * }
 *
 * <p>An incident is kept as it is and not checked; {@link IodefXml#validate(byte[])} checks the document that it becomes
 * part of. What is said in {@link IodefDocumentAdapter} of elements that cannot be read holds here as well.
 *
 * <p>Adapters are safe for use by several threads.
 *
 * @since 0.1
 */
@SuppressWarnings("exports") // whoever uses this package requires jakarta.xml.bind by name
public final class IncidentAdapter extends XmlAdapter<Element, Incident> {

    private static final IodefXml XML = IodefXml.defaults().rules(Set.of());

    /** An adapter; JAXB makes one when it is given none. */
    public IncidentAdapter() {}

    /**
     * Reads an incident.
     *
     * @param element the element Incident, or null
     * @return the incident, or null for null
     * @throws MalformedInputException if the element is no incident of IODEF v2
     */
    @Override
    public Incident unmarshal(Element element) {
        if (element == null) {
            return null;
        }
        Element root = Dom.parse(XML.toBytes(IodefDocument.builder().build()));
        root.appendChild(root.getOwnerDocument().importNode(element, true));
        List<Incident> incidents = XML.read(Dom.toBytes(root)).document().incidents();
        if (incidents.isEmpty()) {
            throw new IllegalArgumentException("expected the element Incident of the namespace " + IodefXml.NAMESPACE
                    + ", met " + element.getLocalName() + " of the namespace " + element.getNamespaceURI());
        }
        return incidents.get(0);
    }

    /**
     * Writes an incident.
     *
     * @param incident the incident, or null
     * @return the element Incident, or null for null
     * @throws MalformedInputException if a value holds a character that XML cannot carry
     */
    @Override
    public Element marshal(Incident incident) {
        if (incident == null) {
            return null;
        }
        IodefDocument document = IodefDocument.builder().addIncident(incident).build();
        return (Element) Dom.parse(XML.toBytes(document)).getFirstChild();
    }
}
