package org.mile4j.interop.bench.xml;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.IntegerValue;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlNamespace;
import org.mile4j.model.iodef.Action;
import org.mile4j.model.iodef.Assessment;
import org.mile4j.model.iodef.BusinessImpact;
import org.mile4j.model.iodef.BusinessImpactType;
import org.mile4j.model.iodef.Completion;
import org.mile4j.model.iodef.Confidence;
import org.mile4j.model.iodef.ConfidenceRating;
import org.mile4j.model.iodef.Contact;
import org.mile4j.model.iodef.ContactRole;
import org.mile4j.model.iodef.ContactType;
import org.mile4j.model.iodef.Discovery;
import org.mile4j.model.iodef.DiscoverySource;
import org.mile4j.model.iodef.Dtype;
import org.mile4j.model.iodef.Email;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.History;
import org.mile4j.model.iodef.HistoryItem;
import org.mile4j.model.iodef.Impact;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IncidentID;
import org.mile4j.model.iodef.IncidentPurpose;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.iodef.Method;
import org.mile4j.model.iodef.Occurrence;
import org.mile4j.model.iodef.Reference;
import org.mile4j.model.iodef.Restriction;
import org.mile4j.model.iodef.Severity;
import org.mile4j.model.iodef.SystemImpact;
import org.mile4j.model.iodef.SystemImpactType;
import org.mile4j.model.iodef.Telephone;

/**
 * Makes the values of {@link Documents#middle()} and {@link Documents#large}, and of no other document: it knows where each
 * attribute and element stands, looks for nothing, checks nothing, limits nothing and would not notice anything unknown.
 * Whoever makes these values of these bytes spends at least about as much.
 */
final class HandReader {

    private final HandCursor at;
    private final HandEvents events;
    private final HandIndicators indicators;

    HandReader(InputStream in) throws XMLStreamException {
        at = new HandCursor(in);
        events = new HandEvents(at);
        indicators = new HandIndicators(at);
    }

    IodefDocument read() throws XMLStreamException {
        Optional<String> version = at.optional(0);
        Optional<String> lang = at.optional(1);
        Extras extras = new Extras(
                List.of(new XmlNamespace("xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)),
                List.of(new XmlAttribute(
                        XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "xsi", "schemaLocation", at.attribute(2))),
                List.of(),
                List.of(),
                List.of());
        at.next();
        List<Incident> incidents = at.all("Incident", this::incident);
        at.close();
        return new IodefDocument(
                version, lang, Optional.empty(), Optional.empty(), Optional.empty(), incidents, List.of(), extras);
    }

    private Incident incident() throws XMLStreamException {
        Optional<IncidentPurpose> purpose = Optional.of(IncidentPurpose.of(at.attribute(0)));
        Optional<Restriction> restriction = Optional.of(Restriction.of(at.attribute(1)));
        at.next();
        Incident incident = new Incident(
                purpose,
                Optional.empty(),
                Optional.empty(),
                restriction,
                Optional.empty(),
                Optional.of(new IncidentID(at.optional(0), Optional.empty(), Optional.empty(), at.text(), Extras.NONE)),
                Optional.empty(),
                List.of(),
                at.time(),
                at.time(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                at.time(),
                at.phrase(),
                List.of(discovery()),
                List.of(assessment()),
                List.of(method()),
                at.all("Contact", this::contact),
                at.all("EventData", events::event),
                Optional.of(indicators.data()),
                Optional.of(history()),
                List.of(ticket()),
                Extras.NONE);
        at.next();
        return incident;
    }

    private Discovery discovery() throws XMLStreamException {
        Optional<DiscoverySource> source = Optional.of(DiscoverySource.of(at.attribute(0)));
        at.next();
        Discovery discovery = new Discovery(source, Optional.empty(), at.phrase(), List.of(), List.of(), Extras.NONE);
        at.next();
        return discovery;
    }

    private Assessment assessment() throws XMLStreamException {
        Optional<Occurrence> occurrence = Optional.of(Occurrence.of(at.attribute(0)));
        at.next();
        Assessment assessment = new Assessment(
                occurrence,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.<Impact>of(systemImpact(), businessImpact()),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(confidence()),
                List.of(),
                Extras.NONE);
        at.next();
        return assessment;
    }

    private SystemImpact systemImpact() throws XMLStreamException {
        Optional<Severity> severity = Optional.of(Severity.of(at.attribute(0)));
        Optional<Completion> completion = Optional.of(Completion.of(at.attribute(1)));
        Optional<SystemImpactType> type = Optional.of(SystemImpactType.of(at.attribute(2)));
        at.next();
        SystemImpact impact = new SystemImpact(severity, completion, type, at.phrase(), Extras.NONE);
        at.next();
        return impact;
    }

    private BusinessImpact businessImpact() throws XMLStreamException {
        Optional<BusinessImpactType> type = Optional.of(BusinessImpactType.of(at.attribute(0)));
        at.next();
        at.next();
        return new BusinessImpact(Optional.empty(), type, List.of(), Extras.NONE);
    }

    private Confidence confidence() throws XMLStreamException {
        Optional<ConfidenceRating> rating = Optional.of(ConfidenceRating.of(at.attribute(0)));
        at.next();
        at.next();
        return new Confidence(rating, Optional.empty(), Extras.NONE);
    }

    private Method method() throws XMLStreamException {
        at.next();
        at.next();
        Reference reference =
                new Reference(Optional.empty(), Optional.empty(), List.of(at.text()), at.phrase(), Extras.NONE);
        at.next();
        at.next();
        return new Method(
                Optional.empty(),
                List.of(reference),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Extras.NONE);
    }

    private Contact contact() throws XMLStreamException {
        Optional<ContactRole> role = Optional.of(ContactRole.of(at.attribute(0)));
        Optional<ContactType> type = Optional.of(ContactType.of(at.attribute(1)));
        at.next();
        Contact contact = new Contact(
                role,
                type,
                Optional.empty(),
                at.phrase(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(email()),
                at.at("Telephone") ? List.of(telephone()) : List.of(),
                at.at("Timezone") ? at.optionalText() : Optional.empty(),
                List.of(),
                List.of(),
                Extras.NONE);
        at.next();
        return contact;
    }

    private Email email() throws XMLStreamException {
        at.next();
        Email email = new Email(Optional.empty(), at.optionalText(), List.of(), Extras.NONE);
        at.next();
        return email;
    }

    private Telephone telephone() throws XMLStreamException {
        at.next();
        Telephone telephone = new Telephone(Optional.empty(), at.optionalText(), List.of(), Extras.NONE);
        at.next();
        return telephone;
    }

    private History history() throws XMLStreamException {
        at.next();
        History history = new History(Optional.empty(), at.all("HistoryItem", this::historyItem), Extras.NONE);
        at.next();
        return history;
    }

    private HistoryItem historyItem() throws XMLStreamException {
        Optional<Action> action = Optional.of(Action.of(at.attribute(0)));
        at.next();
        HistoryItem item = new HistoryItem(
                action,
                Optional.empty(),
                Optional.empty(),
                at.time(),
                Optional.empty(),
                Optional.empty(),
                at.phrase(),
                List.of(),
                List.of(),
                Extras.NONE);
        at.next();
        return item;
    }

    private ExtensionType ticket() throws XMLStreamException {
        return new ExtensionType(
                at.optional(0),
                Optional.of(Dtype.of(at.attribute(1))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                at.content(),
                Extras.NONE);
    }

    /** A whole number in an attribute. */
    static Optional<IntegerValue> number(String text) {
        return Optional.of(new IntegerValue(text));
    }
}
