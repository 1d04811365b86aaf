package org.mile4j.model.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlNamespace;
import org.mile4j.model.internal.iodef.CampaignXml;
import org.mile4j.model.internal.iodef.ConfidenceXml;
import org.mile4j.model.internal.iodef.DiscoveryXml;
import org.mile4j.model.internal.iodef.ExtensionTypeXml;
import org.mile4j.model.internal.iodef.IndicatorDataXml;
import org.mile4j.model.internal.iodef.IndicatorIDXml;
import org.mile4j.model.internal.iodef.MLStringXml;
import org.mile4j.model.internal.iodef.RelatedActivityXml;
import org.mile4j.model.internal.iodef.ThreatActorXml;
import org.mile4j.model.iodef1.Action;
import org.mile4j.model.iodef1.AlternativeID;
import org.mile4j.model.iodef1.Assessment;
import org.mile4j.model.iodef1.ExtensionType;
import org.mile4j.model.iodef1.History;
import org.mile4j.model.iodef1.HistoryItem;
import org.mile4j.model.iodef1.Incident;
import org.mile4j.model.iodef1.IncidentPurpose;
import org.mile4j.model.iodef1.IodefDocument;
import org.mile4j.model.iodef1.RelatedActivity;

/**
 * Makes an IODEF v1 document of a v2 document, for recipients and for versions of RID that know v1 only.
 *
 * <p>v1 has a class for a part of v2 only. What it has no class for goes into the AdditionalData of the closest element
 * that has one, as the element of v2 that it was, with the path that it came from as its meaning; a recipient that
 * does not know v2 ignores it and processes the rest (RFC 5070, Section 5.2). Restrictions become the closest word of v1
 * that admits nobody more. A document that is valid v2 becomes a document whose structure is valid v1.
 *
 * {@snippet :
 * Conversion<org.mile4j.model.iodef1.IodefDocument> downgraded = Downgrade.of(IodefXml.defaults().require(file));
 * Iodef1Xml.defaults().write(downgraded.document(), out);
 * downgraded.losses().forEach(System.err::println);
 * }
 *
 * @since 0.1
 */
public final class Downgrade {

    private static final String SCHEMA =
            "urn:ietf:params:xml:ns:iodef-1.0" + " http://www.iana.org/assignments/xml-registry/schema/iodef-1.0.xsd";

    /** What RFC 5646 has for a language that nobody has determined. */
    private static final String UNDETERMINED = "und";

    private final Trail trail = new Trail("IODEF v2");
    private final DowngradeData data = new DowngradeData(trail);
    private final DowngradeContacts contacts = new DowngradeContacts(trail, data);
    private final DowngradeSystems systems = new DowngradeSystems(trail, data);
    private final DowngradeAssessments assessments = new DowngradeAssessments(trail, data, systems);
    private final DowngradeEvents events = new DowngradeEvents(trail, data, contacts, systems, assessments);

    private Downgrade() {}

    /**
     * The v1 document that says as much of a v2 document as v1 can.
     *
     * @param document a v2 document, valid or not
     * @return the v1 document and what happened on the way
     * @throws org.mile4j.model.MalformedInputException if a value that is put aside holds a character that XML cannot
     *     carry
     */
    public static Conversion<IodefDocument> of(org.mile4j.model.iodef.IodefDocument document) {
        Downgrade downgrade = new Downgrade();
        IodefDocument downgraded = downgrade.trail.at("IODEF-Document", () -> downgrade.document(document));
        return new Conversion<>(downgraded, downgrade.trail.notes());
    }

    private IodefDocument document(org.mile4j.model.iodef.IodefDocument from) {
        if (!from.incidents().isEmpty()) {
            trail.collectsFor("Incident[1]");
        }
        from.version().filter(v -> !v.strip().equals("2.00")).ifPresent(v -> trail.aside("@version", v));
        trail.aside("@private-enum-name", from.privateEnumName());
        trail.aside("@private-enum-id", from.privateEnumId());
        Extras extras = withSchema(from.extras(), trail.extras(from.extras()));
        Optional<String> lang = data.lang(from.lang());
        if (lang.isEmpty()) {
            trail.added("@lang", "v1 requires it: und, an undetermined language.");
        }
        List<Incident> incidents = trail.each("Incident", from.incidents(), this::incident);
        data.asideEach("AdditionalData", ExtensionTypeXml::write, from.additionalData());
        if (!incidents.isEmpty()) {
            incidents.set(0, withMore(incidents.get(0), data.asides()));
        }
        return IodefDocument.builder()
                .version("1.00")
                .lang(lang.orElse(UNDETERMINED))
                .formatid(from.formatId())
                .extras(extras)
                .incidents(incidents)
                .build();
    }

    private static Incident withMore(Incident incident, List<ExtensionType> more) {
        List<ExtensionType> all = new ArrayList<>(incident.additionalData());
        all.addAll(more);
        return incident.toBuilder().additionalData(all).build();
    }

    private Extras withSchema(Extras from, Extras extras) {
        if (from.attributes().stream().noneMatch(a -> a.localName().equals("schemaLocation"))) {
            trail.added("@schemaLocation", "v1 recommends it: the schema of v1.");
        }
        List<XmlNamespace> namespaces = new ArrayList<>(extras.namespaces());
        namespaces.removeIf(n -> n.prefix().equals("xsi"));
        namespaces.add(new XmlNamespace("xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI));
        XmlAttribute schema =
                new XmlAttribute(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "xsi", "schemaLocation", SCHEMA);
        return Extras.of(namespaces, List.of(schema), extras.nodes(), List.of(), List.of());
    }

    private Incident incident(org.mile4j.model.iodef.Incident from) {
        trail.collects();
        Incident.Builder to = Incident.builder()
                .purpose(data.word("purpose", from.purpose(), IncidentPurpose::of))
                .lang(data.lang(from.lang()))
                .restriction(data.restriction(from.restriction()))
                .extras(trail.extras(from.extras()));
        data.asideWord("status", from.status());
        data.observable(from.observableId());
        to.incidentId(trail.one("IncidentID", from.incidentId(), data::incidentId))
                .alternativeId(trail.one("AlternativeID", from.alternativeId(), this::alternativeId))
                .relatedActivity(related(from.relatedActivities()))
                .detectTime(from.detectTime())
                .startTime(from.startTime())
                .endTime(from.endTime())
                .reportTime(reportTime(from))
                .descriptions(data.texts("Description", from.descriptions()));
        trail.aside("RecoveryTime", from.recoveryTime());
        data.asideEach("Discovery", DiscoveryXml::write, from.discoveries());
        List<Assessment> assessed =
                new ArrayList<>(trail.each("Assessment", from.assessments(), assessments::assessment));
        if (assessed.isEmpty()) {
            assessed.add(assessments.unknown());
        }
        to.assessments(assessed)
                .methods(events.methods(from.methods()))
                .contacts(trail.each("Contact", from.contacts(), contacts::contact))
                .eventData(trail.each("EventData", from.eventData(), events::event));
        data.asideOne("IndicatorData", IndicatorDataXml::write, from.indicatorData());
        return to.history(trail.one("History", from.history(), this::history))
                .additionalData(data.additionalData(from.additionalData()))
                .build();
    }

    /** v1 requires the time of the report, which is to be the time at which the document was made. */
    private Optional<DateTime> reportTime(org.mile4j.model.iodef.Incident from) {
        if (from.reportTime().isEmpty()) {
            from.generationTime().ifPresent(t -> trail.changed("GenerationTime", "It is the ReportTime now."));
            return from.generationTime();
        }
        if (from.generationTime().isPresent() && !from.generationTime().equals(from.reportTime())) {
            trail.aside("GenerationTime", from.generationTime());
        }
        return from.reportTime();
    }

    private AlternativeID alternativeId(org.mile4j.model.iodef.AlternativeID from) {
        return AlternativeID.builder()
                .restriction(data.restriction(from.restriction()))
                .extras(trail.extras(from.extras()))
                .incidentIds(trail.each("IncidentID", from.incidentIds(), data::incidentId))
                .build();
    }

    /** The first activity with an identifier or a URL; v1 has one, which is either. The others are put aside. */
    private Optional<RelatedActivity> related(List<org.mile4j.model.iodef.RelatedActivity> from) {
        Optional<RelatedActivity> related = Optional.empty();
        for (int i = 0; i < from.size(); i++) {
            org.mile4j.model.iodef.RelatedActivity activity = from.get(i);
            String step = "RelatedActivity[" + (i + 1) + "]";
            if (related.isEmpty()
                    && !(activity.incidentIds().isEmpty() && activity.urls().isEmpty())) {
                related = Optional.of(trail.at(step, () -> related(activity)));
            } else {
                data.aside(step, "RelatedActivity", RelatedActivityXml::write, activity);
            }
        }
        return related;
    }

    private RelatedActivity related(org.mile4j.model.iodef.RelatedActivity from) {
        RelatedActivity.Builder to = RelatedActivity.builder()
                .restriction(data.restriction(from.restriction()))
                .extras(trail.extras(from.extras()))
                .incidentIds(trail.each("IncidentID", from.incidentIds(), data::incidentId));
        if (from.incidentIds().isEmpty()) {
            to.urls(from.urls());
        } else {
            data.asideTexts("URL", from.urls());
        }
        data.asideEach("ThreatActor", ThreatActorXml::write, from.threatActors());
        data.asideEach("Campaign", CampaignXml::write, from.campaigns());
        data.asideEach("IndicatorID", IndicatorIDXml::write, from.indicatorIds());
        data.asideOne("Confidence", ConfidenceXml::write, from.confidence());
        data.asideEach("Description", MLStringXml::write, from.descriptions());
        data.asideEach("AdditionalData", ExtensionTypeXml::write, from.additionalData());
        return to.build();
    }

    private History history(org.mile4j.model.iodef.History from) {
        return History.builder()
                .restriction(data.restriction(from.restriction()))
                .extras(trail.extras(from.extras()))
                .historyItems(trail.each("HistoryItem", from.historyItems(), this::historyItem))
                .build();
    }

    private HistoryItem historyItem(org.mile4j.model.iodef.HistoryItem from) {
        trail.collects();
        HistoryItem.Builder to = HistoryItem.builder()
                .restriction(data.restriction(from.restriction()))
                .action(data.word("action", from.action(), Action::of))
                .extras(trail.extras(from.extras()));
        data.observable(from.observableId());
        data.asideTexts("DefinedCOA", from.definedCoas());
        return to.dateTime(from.dateTime())
                .incidentId(trail.one("IncidentID", from.incidentId(), data::incidentId))
                .contact(trail.one("Contact", from.contact(), contacts::contact))
                .descriptions(data.texts("Description", from.descriptions()))
                .additionalData(data.additionalData(from.additionalData()))
                .build();
    }
}
