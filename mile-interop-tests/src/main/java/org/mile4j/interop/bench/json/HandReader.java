package org.mile4j.interop.bench.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import org.mile4j.interop.bench.xml.Documents;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlNamespace;
import org.mile4j.model.data.XmlNode;
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
import org.mile4j.model.iodef.Email;
import org.mile4j.model.iodef.EventData;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.History;
import org.mile4j.model.iodef.HistoryItem;
import org.mile4j.model.iodef.Impact;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IncidentID;
import org.mile4j.model.iodef.IncidentPurpose;
import org.mile4j.model.iodef.IndicatorData;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.iodef.MLString;
import org.mile4j.model.iodef.Method;
import org.mile4j.model.iodef.Occurrence;
import org.mile4j.model.iodef.Reference;
import org.mile4j.model.iodef.Restriction;
import org.mile4j.model.iodef.Severity;
import org.mile4j.model.iodef.SystemImpact;
import org.mile4j.model.iodef.SystemImpactType;
import org.mile4j.model.iodef.Telephone;

/**
 * Makes the values of {@link Documents#middle()} from Jackson's tokens, and of no other document: it knows where each member
 * stands, looks at no name, checks nothing, limits nothing and would not notice anything unknown. Whoever makes these values
 * of these tokens spends at least about as much.
 */
final class HandReader {

    private static final Extras USUAL = new Extras(
            List.of(new XmlNamespace("xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)),
            List.of(
                    new XmlAttribute(
                            XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI,
                            "xsi",
                            "schemaLocation",
                            "urn:ietf:params:xml:ns:iodef-2.0 http://www.iana.org/assignments/xml-registry/schema/iodef-2.0.xsd")),
            List.of(),
            List.of(),
            List.of());

    private final HandTokens at;
    private final HandEvents events;
    private final HandIndicators indicators;

    private HandReader(JsonParser parser) {
        at = new HandTokens(parser);
        events = new HandEvents(at);
        indicators = new HandIndicators(at);
    }

    /** The values of the document. */
    static IodefDocument read(JsonFactory factory, byte[] bytes) throws IOException {
        try (JsonParser parser = factory.createParser(bytes)) {
            return new HandReader(parser).document();
        }
    }

    private IodefDocument document() throws IOException {
        at.skip(3);
        Optional<String> version = Optional.of("2.00");
        Optional<String> lang = at.optional();
        List<Incident> incidents = at.all(this::incident);
        at.skip(2);
        return new IodefDocument(
                version, lang, Optional.empty(), Optional.empty(), Optional.empty(), incidents, List.of(), USUAL);
    }

    private Incident incident() throws IOException {
        Optional<IncidentPurpose> purpose = Optional.of(IncidentPurpose.of(at.text()));
        Optional<Restriction> restriction = Optional.of(Restriction.of(at.text()));
        IncidentID id = at.object(this::id);
        Optional<DateTime> detect = at.time();
        Optional<DateTime> start = at.time();
        Optional<DateTime> generation = at.time();
        List<MLString> description = at.phrase();
        List<Discovery> discoveries = at.one(this::discovery);
        List<Assessment> assessments = at.one(this::assessment);
        List<Method> methods = at.one(this::method);
        List<Contact> contacts = at.all(this::contact);
        List<EventData> eventData = at.all(events::event);
        IndicatorData indicatorData = new IndicatorData(at.all(indicators::indicator), Extras.NONE);
        History history = at.object(this::history);
        List<ExtensionType> more = at.one(this::ticket);
        at.skip(1);
        return new Incident(
                purpose,
                Optional.empty(),
                Optional.empty(),
                restriction,
                Optional.empty(),
                Optional.of(id),
                Optional.empty(),
                List.of(),
                detect,
                start,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                generation,
                description,
                discoveries,
                assessments,
                methods,
                contacts,
                eventData,
                Optional.of(indicatorData),
                Optional.of(history),
                more,
                Extras.NONE);
    }

    private IncidentID id() throws IOException {
        String id = at.text();
        IncidentID whole = new IncidentID(at.optional(), Optional.empty(), Optional.empty(), id, Extras.NONE);
        at.skip(1);
        return whole;
    }

    private Discovery discovery() throws IOException {
        Optional<DiscoverySource> source = Optional.of(DiscoverySource.of(at.text()));
        Discovery discovery = new Discovery(source, Optional.empty(), at.phrase(), List.of(), List.of(), Extras.NONE);
        at.skip(1);
        return discovery;
    }

    private Assessment assessment() throws IOException {
        Optional<Occurrence> occurrence = Optional.of(Occurrence.of(at.text()));
        at.skip(5);
        SystemImpact first = systemImpact();
        at.skip(4);
        BusinessImpact second = businessImpact();
        at.skip(2);
        Confidence confidence = at.object(this::confidence);
        at.skip(1);
        return new Assessment(
                occurrence,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.<Impact>of(first, second),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(confidence),
                List.of(),
                Extras.NONE);
    }

    private SystemImpact systemImpact() throws IOException {
        Optional<Severity> severity = Optional.of(Severity.of(at.text()));
        Optional<Completion> completion = Optional.of(Completion.of(at.text()));
        Optional<SystemImpactType> type = Optional.of(SystemImpactType.of(at.text()));
        SystemImpact impact = new SystemImpact(severity, completion, type, at.phrase(), Extras.NONE);
        at.skip(1);
        return impact;
    }

    private BusinessImpact businessImpact() throws IOException {
        Optional<BusinessImpactType> type = Optional.of(BusinessImpactType.of(at.text()));
        at.skip(1);
        return new BusinessImpact(Optional.empty(), type, List.of(), Extras.NONE);
    }

    private Confidence confidence() throws IOException {
        Optional<ConfidenceRating> rating = Optional.of(ConfidenceRating.of(at.text()));
        at.skip(1);
        return new Confidence(rating, Optional.empty(), Extras.NONE);
    }

    private Method method() throws IOException {
        List<Reference> references = at.one(this::reference);
        at.skip(1);
        return new Method(
                Optional.empty(), references, List.of(), List.of(), List.of(), List.of(), List.of(), Extras.NONE);
    }

    private Reference reference() throws IOException {
        List<String> urls = List.of(at.item());
        Reference reference = new Reference(Optional.empty(), Optional.empty(), urls, at.phrase(), Extras.NONE);
        at.skip(1);
        return reference;
    }

    private Contact contact() throws IOException {
        Optional<ContactRole> role = Optional.of(ContactRole.of(at.text()));
        Optional<ContactType> type = Optional.of(ContactType.of(at.text()));
        List<MLString> names = at.phrase();
        List<Email> emails = at.one(this::email);
        boolean more = at.hasNext();
        List<Telephone> telephones = more ? at.oneHere(this::telephone) : List.of();
        Optional<String> timezone = more ? at.optional() : Optional.empty();
        at.skip(more ? 1 : 0);
        return new Contact(
                role,
                type,
                Optional.empty(),
                names,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                emails,
                telephones,
                timezone,
                List.of(),
                List.of(),
                Extras.NONE);
    }

    private Email email() throws IOException {
        Email email = new Email(Optional.empty(), at.optional(), List.of(), Extras.NONE);
        at.skip(1);
        return email;
    }

    private Telephone telephone() throws IOException {
        Telephone telephone = new Telephone(Optional.empty(), at.optional(), List.of(), Extras.NONE);
        at.skip(1);
        return telephone;
    }

    private History history() throws IOException {
        History history = new History(Optional.empty(), at.all(this::historyItem), Extras.NONE);
        at.skip(1);
        return history;
    }

    private HistoryItem historyItem() throws IOException {
        Optional<Action> action = Optional.of(Action.of(at.text()));
        Optional<DateTime> time = at.time();
        List<MLString> description = at.phrase();
        at.skip(1);
        return new HistoryItem(
                action,
                Optional.empty(),
                Optional.empty(),
                time,
                Optional.empty(),
                Optional.empty(),
                description,
                List.of(),
                List.of(),
                Extras.NONE);
    }

    private ExtensionType ticket() throws IOException {
        List<XmlNode> content = at.content();
        return events.extension(content, at.optional());
    }
}
