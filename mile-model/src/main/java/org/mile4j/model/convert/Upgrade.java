package org.mile4j.model.convert;

import static org.mile4j.model.convert.UpgradeData.same;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlNamespace;
import org.mile4j.model.iodef.Action;
import org.mile4j.model.iodef.AlternativeID;
import org.mile4j.model.iodef.History;
import org.mile4j.model.iodef.HistoryItem;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IncidentPurpose;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.iodef.RelatedActivity;

/**
 * Makes an IODEF v2 document of a v1 document.
 *
 * <p>RFC 7970, Section 4.4, lists where v2 departs from v1, and the classes of both RFCs say the rest. What v2 has no
 * class for goes into the AdditionalData of the closest element that has one, with the path that it came from as its
 * meaning. A document that is valid v1 becomes a document that is valid v2, except where the notes of the project
 * on conversion say otherwise. The restrictions of v1 are taken as its prose defines them: only Incident has a default.
 *
 * {@snippet :
 * Conversion<IodefDocument> upgraded = Upgrade.of(Iodef1Xml.defaults().require(file));
 * IodefXml.defaults().write(upgraded.document(), out);
 * upgraded.losses().forEach(System.err::println);
 * }
 *
 * @since 0.1
 */
public final class Upgrade {

    private static final String SCHEMA =
            "urn:ietf:params:xml:ns:iodef-2.0" + " http://www.iana.org/assignments/xml-registry/schema/iodef-2.0.xsd";

    private final Trail trail = new Trail("IODEF v1");
    private final UpgradeData data = new UpgradeData(trail);
    private final UpgradeContacts contacts = new UpgradeContacts(trail, data);
    private final UpgradeSystems systems = new UpgradeSystems(trail, data);
    private final UpgradeAssessments assessments = new UpgradeAssessments(trail, data, systems);
    private final UpgradeEvents events = new UpgradeEvents(trail, data, contacts, systems, assessments);

    private Upgrade() {}

    /**
     * The v2 document that says what a v1 document says.
     *
     * @param document a v1 document, valid or not
     * @return the v2 document and what happened on the way
     */
    public static Conversion<IodefDocument> of(org.mile4j.model.iodef1.IodefDocument document) {
        Upgrade upgrade = new Upgrade();
        IodefDocument upgraded = upgrade.trail.at("IODEF-Document", () -> upgrade.document(document));
        return new Conversion<>(upgraded, upgrade.trail.notes());
    }

    private IodefDocument document(org.mile4j.model.iodef1.IodefDocument from) {
        trail.collects();
        from.version().filter(v -> !v.strip().equals("1.00")).ifPresent(v -> trail.aside("@version", v));
        return IodefDocument.builder()
                .version("2.00")
                .lang(from.lang())
                .formatId(from.formatid())
                .extras(withSchema(from.extras(), trail.extras(from.extras())))
                .incidents(trail.each("Incident", from.incidents(), this::incident))
                .additionalData(data.additionalData(List.of()))
                .build();
    }

    /** RFC 7970, Section 4.2, wants every document to name its schema. */
    private Extras withSchema(Extras from, Extras extras) {
        if (from.attributes().stream().noneMatch(a -> a.localName().equals("schemaLocation"))) {
            trail.added("@schemaLocation", "v2 requires it: the schema of v2.");
        }
        List<XmlNamespace> namespaces = new ArrayList<>(extras.namespaces());
        namespaces.removeIf(n -> n.prefix().equals("xsi"));
        namespaces.add(new XmlNamespace("xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI));
        XmlAttribute schema =
                new XmlAttribute(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "xsi", "schemaLocation", SCHEMA);
        return Extras.of(namespaces, List.of(schema), extras.nodes(), List.of(), List.of());
    }

    private Incident incident(org.mile4j.model.iodef1.Incident from) {
        trail.collects();
        if (from.reportTime().isPresent()) {
            trail.added("GenerationTime", "v2 requires it: the ReportTime, which should be the same in v1.");
        }
        return Incident.builder()
                .purpose(same(from.purpose(), IncidentPurpose::of))
                .lang(from.lang())
                .restriction(data.restriction(from.restriction()))
                .extras(trail.extras(from.extras()))
                .incidentId(trail.one("IncidentID", from.incidentId(), data::incidentId))
                .alternativeId(trail.one("AlternativeID", from.alternativeId(), this::alternativeId))
                .relatedActivities(trail.one("RelatedActivity", from.relatedActivity(), this::relatedActivity).stream()
                        .toList())
                .detectTime(from.detectTime())
                .startTime(from.startTime())
                .endTime(from.endTime())
                .reportTime(from.reportTime())
                .generationTime(from.reportTime())
                .descriptions(data.texts("Description", from.descriptions()))
                .assessments(trail.each("Assessment", from.assessments(), assessments::assessment))
                .methods(trail.each("Method", from.methods(), events::method))
                .contacts(trail.each("Contact", from.contacts(), contacts::contact))
                .eventData(trail.each("EventData", from.eventData(), events::event))
                .history(trail.one("History", from.history(), this::history))
                .additionalData(data.additionalData(from.additionalData()))
                .build();
    }

    private AlternativeID alternativeId(org.mile4j.model.iodef1.AlternativeID from) {
        return AlternativeID.builder()
                .restriction(data.restriction(from.restriction()))
                .extras(trail.extras(from.extras()))
                .incidentIds(trail.each("IncidentID", from.incidentIds(), data::incidentId))
                .build();
    }

    private RelatedActivity relatedActivity(org.mile4j.model.iodef1.RelatedActivity from) {
        trail.collects();
        return RelatedActivity.builder()
                .restriction(data.restriction(from.restriction()))
                .extras(trail.extras(from.extras()))
                .incidentIds(trail.each("IncidentID", from.incidentIds(), data::incidentId))
                .urls(from.urls())
                .additionalData(data.additionalData(List.of()))
                .build();
    }

    private History history(org.mile4j.model.iodef1.History from) {
        Optional<org.mile4j.model.iodef.Restriction> restriction = data.restriction(from.restriction());
        Extras extras = trail.extras(from.extras());
        return History.builder()
                .restriction(restriction)
                .extras(extras)
                .historyItems(trail.each("HistoryItem", from.historyItems(), this::historyItem))
                .build();
    }

    private HistoryItem historyItem(org.mile4j.model.iodef1.HistoryItem from) {
        trail.collects();
        return HistoryItem.builder()
                .restriction(data.restriction(from.restriction()))
                .action(same(from.action(), Action::of))
                .extras(trail.extras(from.extras()))
                .dateTime(from.dateTime())
                .incidentId(trail.one("IncidentID", from.incidentId(), data::incidentId))
                .contact(trail.one("Contact", from.contact(), contacts::contact))
                .descriptions(data.texts("Description", from.descriptions()))
                .additionalData(data.additionalData(from.additionalData()))
                .build();
    }
}
