// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef.AlternativeID;
import org.mile4j.model.iodef.Assessment;
import org.mile4j.model.iodef.Contact;
import org.mile4j.model.iodef.Discovery;
import org.mile4j.model.iodef.EventData;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.History;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IncidentID;
import org.mile4j.model.iodef.IncidentPurpose;
import org.mile4j.model.iodef.IncidentStatus;
import org.mile4j.model.iodef.IndicatorData;
import org.mile4j.model.iodef.MLString;
import org.mile4j.model.iodef.Method;
import org.mile4j.model.iodef.RelatedActivity;
import org.mile4j.model.iodef.Restriction;

/** The XML of {@link Incident}: RFC 7970, Section 3.2. */
public final class IncidentXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(1, "Incident", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.2")
            .attribute("purpose", TypeKind.ENUMERATION, IodefValues.INCIDENT_PURPOSE, true, true, null)
            .attribute("ext-purpose", TypeKind.STRING, null, false, false, null)
            .attribute("status", TypeKind.ENUMERATION, IodefValues.INCIDENT_STATUS, false, false, null)
            .attribute("ext-status", TypeKind.STRING, null, false, false, null)
            .attribute("xml:lang", TypeKind.LANGUAGE, null, false, false, null)
            .attribute("restriction", TypeKind.ENUMERATION, IodefValues.RESTRICTION, false, false, null)
            .attribute("ext-restriction", TypeKind.STRING, null, false, false, null)
            .attribute("observable-id", TypeKind.ID, null, false, false, null)
            .child("IncidentID", 0, 0, false, IodefGrammar.type("IncidentID"))
            .child("AlternativeID", 1, 1, false, IodefGrammar.type("AlternativeID"))
            .child("RelatedActivity", 2, 2, true, IodefGrammar.type("RelatedActivity"))
            .simple("DetectTime", 3, 3, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .simple("StartTime", 4, 4, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .simple("EndTime", 5, 5, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .simple("RecoveryTime", 6, 6, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .simple("ReportTime", 7, 7, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .simple("GenerationTime", 8, 8, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .child("Description", 9, 9, true, IodefGrammar.type("MLString"))
            .child("Discovery", 10, 10, true, IodefGrammar.type("Discovery"))
            .child("Assessment", 11, 11, true, IodefGrammar.type("Assessment"))
            .child("Method", 12, 12, true, IodefGrammar.type("Method"))
            .child("Contact", 13, 13, true, IodefGrammar.type("Contact"))
            .child("EventData", 14, 14, true, IodefGrammar.type("EventData"))
            .child("IndicatorData", 15, 15, false, IodefGrammar.type("IndicatorData"))
            .child("History", 16, 16, false, IodefGrammar.type("History"))
            .child("AdditionalData", 17, 17, true, IodefGrammar.type("ExtensionType"))
            .require(0x1L, true, true)
            .require(0x100L, true, true)
            .require(0x2000L, true, true)
            .build();

    private IncidentXml() {}

    /** Reads the element the reader stands on. */
    public static Incident read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String purpose = null;
        String extPurpose = null;
        String status = null;
        String extStatus = null;
        String lang = null;
        String restriction = null;
        String extRestriction = null;
        String observableId = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> purpose = value;
                case 1 -> extPurpose = value;
                case 2 -> status = value;
                case 3 -> extStatus = value;
                case 4 -> lang = value;
                case 5 -> restriction = value;
                case 6 -> extRestriction = value;
                case 7 -> observableId = value;
                default -> {}
            }
        }
        in.keepEmpty("purpose", purpose, extPurpose);
        in.keepEmpty("status", status, extStatus);
        in.keepEmpty("restriction", restriction, extRestriction);
        IncidentID incidentId = null;
        AlternativeID alternativeId = null;
        List<RelatedActivity> relatedActivities = null;
        DateTime detectTime = null;
        DateTime startTime = null;
        DateTime endTime = null;
        DateTime recoveryTime = null;
        DateTime reportTime = null;
        DateTime generationTime = null;
        List<MLString> descriptions = null;
        List<Discovery> discoveries = null;
        List<Assessment> assessments = null;
        List<Method> methods = null;
        List<Contact> contacts = null;
        List<EventData> eventData = null;
        IndicatorData indicatorData = null;
        History history = null;
        List<ExtensionType> additionalData = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> incidentId = IncidentIDXml.read(in);
                case 1 -> alternativeId = AlternativeIDXml.read(in);
                case 2 -> relatedActivities = Fields.add(relatedActivities, RelatedActivityXml.read(in));
                case 3 -> detectTime = Fields.dateTime(in.simple());
                case 4 -> startTime = Fields.dateTime(in.simple());
                case 5 -> endTime = Fields.dateTime(in.simple());
                case 6 -> recoveryTime = Fields.dateTime(in.simple());
                case 7 -> reportTime = Fields.dateTime(in.simple());
                case 8 -> generationTime = Fields.dateTime(in.simple());
                case 9 -> descriptions = Fields.add(descriptions, MLStringXml.read(in));
                case 10 -> discoveries = Fields.add(discoveries, DiscoveryXml.read(in));
                case 11 -> assessments = Fields.add(assessments, AssessmentXml.read(in));
                case 12 -> methods = Fields.add(methods, MethodXml.read(in));
                case 13 -> contacts = Fields.add(contacts, ContactXml.read(in));
                case 14 -> eventData = Fields.add(eventData, EventDataXml.read(in));
                case 15 -> indicatorData = IndicatorDataXml.read(in);
                case 16 -> history = HistoryXml.read(in);
                case 17 -> additionalData = Fields.add(additionalData, ExtensionTypeXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(Incident.class, new Incident(
                purpose == null && extPurpose == null ? Optional.empty() : IncidentPurpose.optional(Fields.text(purpose), Optional.ofNullable(extPurpose)),
                status == null && extStatus == null ? Optional.empty() : IncidentStatus.optional(Fields.text(status), Optional.ofNullable(extStatus)),
                Optional.ofNullable(lang),
                restriction == null && extRestriction == null ? Optional.empty() : Restriction.optional(Fields.text(restriction), Optional.ofNullable(extRestriction)),
                Optional.ofNullable(observableId),
                Optional.ofNullable(incidentId),
                Optional.ofNullable(alternativeId),
                Fields.list(relatedActivities),
                Optional.ofNullable(detectTime),
                Optional.ofNullable(startTime),
                Optional.ofNullable(endTime),
                Optional.ofNullable(recoveryTime),
                Optional.ofNullable(reportTime),
                Optional.ofNullable(generationTime),
                Fields.list(descriptions),
                Fields.list(discoveries),
                Fields.list(assessments),
                Fields.list(methods),
                Fields.list(contacts),
                Fields.list(eventData),
                Optional.ofNullable(indicatorData),
                Optional.ofNullable(history),
                Fields.list(additionalData),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, Incident value) throws IOException {
        out.start(name, value.extras());
        if (value.purpose().isPresent()) {
            out.enumeration(IodefNames.AT_PURPOSE, IodefNames.AT_EXT_PURPOSE, value.purpose().get(), value.purpose().get().value(), null);
        }
        if (value.status().isPresent()) {
            out.enumeration(IodefNames.AT_STATUS, IodefNames.AT_EXT_STATUS, value.status().get(), value.status().get().value(), null);
        }
        if (value.lang().isPresent()) {
            out.attribute(IodefNames.AT_XML_LANG, value.lang().get());
        }
        if (value.restriction().isPresent()) {
            out.enumeration(IodefNames.AT_RESTRICTION, IodefNames.AT_EXT_RESTRICTION, value.restriction().get(), value.restriction().get().value(), null);
        }
        if (value.observableId().isPresent()) {
            out.attribute(IodefNames.AT_OBSERVABLE_ID, value.observableId().get());
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.incidentId().isPresent()) {
            IncidentIDXml.write(out, IodefNames.INCIDENT_ID, value.incidentId().get());
        }
        if (value.alternativeId().isPresent()) {
            AlternativeIDXml.write(out, IodefNames.ALTERNATIVE_ID, value.alternativeId().get());
        }
        List<RelatedActivity> relatedActivities = value.relatedActivities();
        for (int i = 0; i < relatedActivities.size(); i++) {
            RelatedActivity item = relatedActivities.get(i);
            RelatedActivityXml.write(out, IodefNames.RELATED_ACTIVITY, item);
        }
        if (value.detectTime().isPresent()) {
            out.element(IodefNames.DETECT_TIME, value.detectTime().get().text());
        }
        if (value.startTime().isPresent()) {
            out.element(IodefNames.START_TIME, value.startTime().get().text());
        }
        if (value.endTime().isPresent()) {
            out.element(IodefNames.END_TIME, value.endTime().get().text());
        }
        if (value.recoveryTime().isPresent()) {
            out.element(IodefNames.RECOVERY_TIME, value.recoveryTime().get().text());
        }
        if (value.reportTime().isPresent()) {
            out.element(IodefNames.REPORT_TIME, value.reportTime().get().text());
        }
        if (value.generationTime().isPresent()) {
            out.element(IodefNames.GENERATION_TIME, value.generationTime().get().text());
        }
        List<MLString> descriptions = value.descriptions();
        for (int i = 0; i < descriptions.size(); i++) {
            MLString item = descriptions.get(i);
            MLStringXml.write(out, IodefNames.DESCRIPTION, item);
        }
        List<Discovery> discoveries = value.discoveries();
        for (int i = 0; i < discoveries.size(); i++) {
            Discovery item = discoveries.get(i);
            DiscoveryXml.write(out, IodefNames.DISCOVERY, item);
        }
        List<Assessment> assessments = value.assessments();
        for (int i = 0; i < assessments.size(); i++) {
            Assessment item = assessments.get(i);
            AssessmentXml.write(out, IodefNames.ASSESSMENT, item);
        }
        List<Method> methods = value.methods();
        for (int i = 0; i < methods.size(); i++) {
            Method item = methods.get(i);
            MethodXml.write(out, IodefNames.METHOD, item);
        }
        List<Contact> contacts = value.contacts();
        for (int i = 0; i < contacts.size(); i++) {
            Contact item = contacts.get(i);
            ContactXml.write(out, IodefNames.CONTACT, item);
        }
        List<EventData> eventData = value.eventData();
        for (int i = 0; i < eventData.size(); i++) {
            EventData item = eventData.get(i);
            EventDataXml.write(out, IodefNames.EVENT_DATA, item);
        }
        if (value.indicatorData().isPresent()) {
            IndicatorDataXml.write(out, IodefNames.INDICATOR_DATA, value.indicatorData().get());
        }
        if (value.history().isPresent()) {
            HistoryXml.write(out, IodefNames.HISTORY, value.history().get());
        }
        List<ExtensionType> additionalData = value.additionalData();
        for (int i = 0; i < additionalData.size(); i++) {
            ExtensionType item = additionalData.get(i);
            ExtensionTypeXml.write(out, IodefNames.ADDITIONAL_DATA, item);
        }
        out.end();
    }
}
