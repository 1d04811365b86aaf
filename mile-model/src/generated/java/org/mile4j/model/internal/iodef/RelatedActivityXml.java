// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef.Campaign;
import org.mile4j.model.iodef.Confidence;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.IncidentID;
import org.mile4j.model.iodef.IndicatorID;
import org.mile4j.model.iodef.MLString;
import org.mile4j.model.iodef.RelatedActivity;
import org.mile4j.model.iodef.Restriction;
import org.mile4j.model.iodef.ThreatActor;

/** The XML of {@link RelatedActivity}: RFC 7970, Section 3.6. */
public final class RelatedActivityXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(3, "RelatedActivity", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.6")
            .attribute("restriction", TypeKind.ENUMERATION, IodefValues.RESTRICTION, false, false, null)
            .attribute("ext-restriction", TypeKind.STRING, null, false, false, null)
            .child("IncidentID", 0, 0, true, IodefGrammar.type("IncidentID"))
            .simple("URL", 1, 1, true, TypeKind.ANY_URI, TypeKind.ANY_URI)
            .child("ThreatActor", 2, 2, true, IodefGrammar.type("ThreatActor"))
            .child("Campaign", 3, 3, true, IodefGrammar.type("Campaign"))
            .child("IndicatorID", 4, 4, true, IodefGrammar.type("IndicatorID")).reference()
            .child("Confidence", 5, 5, false, IodefGrammar.type("Confidence"))
            .child("Description", 6, 6, true, IodefGrammar.type("MLString"))
            .child("AdditionalData", 7, 7, true, IodefGrammar.type("ExtensionType"))
            .build();

    private RelatedActivityXml() {}

    /** Reads the element the reader stands on. */
    public static RelatedActivity read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String restriction = null;
        String extRestriction = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> restriction = value;
                case 1 -> extRestriction = value;
                default -> {}
            }
        }
        in.keepEmpty("restriction", restriction, extRestriction);
        List<IncidentID> incidentIds = null;
        List<String> urls = null;
        List<ThreatActor> threatActors = null;
        List<Campaign> campaigns = null;
        List<IndicatorID> indicatorIds = null;
        Confidence confidence = null;
        List<MLString> descriptions = null;
        List<ExtensionType> additionalData = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> incidentIds = Fields.add(incidentIds, IncidentIDXml.read(in));
                case 1 -> urls = Fields.add(urls, in.simple());
                case 2 -> threatActors = Fields.add(threatActors, ThreatActorXml.read(in));
                case 3 -> campaigns = Fields.add(campaigns, CampaignXml.read(in));
                case 4 -> indicatorIds = Fields.add(indicatorIds, IndicatorIDXml.read(in));
                case 5 -> confidence = ConfidenceXml.read(in);
                case 6 -> descriptions = Fields.add(descriptions, MLStringXml.read(in));
                case 7 -> additionalData = Fields.add(additionalData, ExtensionTypeXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(RelatedActivity.class, new RelatedActivity(
                restriction == null && extRestriction == null ? Optional.empty() : Restriction.optional(Fields.text(restriction), Optional.ofNullable(extRestriction)),
                Fields.list(incidentIds),
                Fields.list(urls),
                Fields.list(threatActors),
                Fields.list(campaigns),
                Fields.list(indicatorIds),
                Optional.ofNullable(confidence),
                Fields.list(descriptions),
                Fields.list(additionalData),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, RelatedActivity value) throws IOException {
        out.start(name, value.extras());
        if (value.restriction().isPresent()) {
            out.enumeration(IodefNames.AT_RESTRICTION, IodefNames.AT_EXT_RESTRICTION, value.restriction().get(), value.restriction().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        List<IncidentID> incidentIds = value.incidentIds();
        for (int i = 0; i < incidentIds.size(); i++) {
            IncidentID item = incidentIds.get(i);
            IncidentIDXml.write(out, IodefNames.INCIDENT_ID, item);
        }
        List<String> urls = value.urls();
        for (int i = 0; i < urls.size(); i++) {
            String item = urls.get(i);
            out.element(IodefNames.URL, item);
        }
        List<ThreatActor> threatActors = value.threatActors();
        for (int i = 0; i < threatActors.size(); i++) {
            ThreatActor item = threatActors.get(i);
            ThreatActorXml.write(out, IodefNames.THREAT_ACTOR, item);
        }
        List<Campaign> campaigns = value.campaigns();
        for (int i = 0; i < campaigns.size(); i++) {
            Campaign item = campaigns.get(i);
            CampaignXml.write(out, IodefNames.CAMPAIGN, item);
        }
        List<IndicatorID> indicatorIds = value.indicatorIds();
        for (int i = 0; i < indicatorIds.size(); i++) {
            IndicatorID item = indicatorIds.get(i);
            IndicatorIDXml.write(out, IodefNames.INDICATOR_ID, item);
        }
        if (value.confidence().isPresent()) {
            ConfidenceXml.write(out, IodefNames.CONFIDENCE, value.confidence().get());
        }
        List<MLString> descriptions = value.descriptions();
        for (int i = 0; i < descriptions.size(); i++) {
            MLString item = descriptions.get(i);
            MLStringXml.write(out, IodefNames.DESCRIPTION, item);
        }
        List<ExtensionType> additionalData = value.additionalData();
        for (int i = 0; i < additionalData.size(); i++) {
            ExtensionType item = additionalData.get(i);
            ExtensionTypeXml.write(out, IodefNames.ADDITIONAL_DATA, item);
        }
        out.end();
    }
}
