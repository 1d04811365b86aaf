// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef1;

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
import org.mile4j.model.iodef1.AlternativeID;
import org.mile4j.model.iodef1.Assessment;
import org.mile4j.model.iodef1.Contact;
import org.mile4j.model.iodef1.EventData;
import org.mile4j.model.iodef1.ExtensionType;
import org.mile4j.model.iodef1.History;
import org.mile4j.model.iodef1.Incident;
import org.mile4j.model.iodef1.IncidentID;
import org.mile4j.model.iodef1.IncidentPurpose;
import org.mile4j.model.iodef1.MLString;
import org.mile4j.model.iodef1.Method;
import org.mile4j.model.iodef1.RelatedActivity;
import org.mile4j.model.iodef1.Restriction;

/** The XML of {@link Incident}: RFC 5070, Section 3.2. */
public final class IncidentXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(1, "Incident", "urn:ietf:params:xml:ns:iodef-1.0", "RFC 5070, Section 3.2")
            .attribute("purpose", TypeKind.ENUMERATION, Iodef1Values.INCIDENT_PURPOSE, true, true, null)
            .attribute("ext-purpose", TypeKind.STRING, null, false, false, null)
            .attribute("lang", TypeKind.LANGUAGE_TAG, null, false, false, null)
            .attribute("restriction", TypeKind.ENUMERATION, Iodef1Values.RESTRICTION, false, false, null)
            .child("IncidentID", 0, 0, false, Iodef1Grammar.type("IncidentID"))
            .child("AlternativeID", 1, 1, false, Iodef1Grammar.type("AlternativeID"))
            .child("RelatedActivity", 2, 2, false, Iodef1Grammar.type("RelatedActivity"))
            .simple("DetectTime", 3, 3, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .simple("StartTime", 4, 4, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .simple("EndTime", 5, 5, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .simple("ReportTime", 6, 6, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .child("Description", 7, 7, true, Iodef1Grammar.type("MLString"))
            .child("Assessment", 8, 8, true, Iodef1Grammar.type("Assessment"))
            .child("Method", 9, 9, true, Iodef1Grammar.type("Method"))
            .child("Contact", 10, 10, true, Iodef1Grammar.type("Contact"))
            .child("EventData", 11, 11, true, Iodef1Grammar.type("EventData"))
            .child("History", 12, 12, false, Iodef1Grammar.type("History"))
            .child("AdditionalData", 13, 13, true, Iodef1Grammar.type("ExtensionType"))
            .require(0x1L, true, true)
            .require(0x40L, true, true)
            .require(0x100L, true, true)
            .require(0x400L, true, true)
            .build();

    private IncidentXml() {}

    /** Reads the element the reader stands on. */
    public static Incident read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String purpose = null;
        String extPurpose = null;
        String lang = null;
        String restriction = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> purpose = value;
                case 1 -> extPurpose = value;
                case 2 -> lang = value;
                case 3 -> restriction = value;
                default -> {}
            }
        }
        in.keepEmpty("purpose", purpose, extPurpose);
        IncidentID incidentId = null;
        AlternativeID alternativeId = null;
        RelatedActivity relatedActivity = null;
        DateTime detectTime = null;
        DateTime startTime = null;
        DateTime endTime = null;
        DateTime reportTime = null;
        List<MLString> descriptions = null;
        List<Assessment> assessments = null;
        List<Method> methods = null;
        List<Contact> contacts = null;
        List<EventData> eventData = null;
        History history = null;
        List<ExtensionType> additionalData = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> incidentId = IncidentIDXml.read(in);
                case 1 -> alternativeId = AlternativeIDXml.read(in);
                case 2 -> relatedActivity = RelatedActivityXml.read(in);
                case 3 -> detectTime = Fields.dateTime(in.simple());
                case 4 -> startTime = Fields.dateTime(in.simple());
                case 5 -> endTime = Fields.dateTime(in.simple());
                case 6 -> reportTime = Fields.dateTime(in.simple());
                case 7 -> descriptions = Fields.add(descriptions, MLStringXml.read(in));
                case 8 -> assessments = Fields.add(assessments, AssessmentXml.read(in));
                case 9 -> methods = Fields.add(methods, MethodXml.read(in));
                case 10 -> contacts = Fields.add(contacts, ContactXml.read(in));
                case 11 -> eventData = Fields.add(eventData, EventDataXml.read(in));
                case 12 -> history = HistoryXml.read(in);
                case 13 -> additionalData = Fields.add(additionalData, ExtensionTypeXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(Incident.class, new Incident(
                purpose == null && extPurpose == null ? Optional.empty() : IncidentPurpose.optional(Fields.text(purpose), Optional.ofNullable(extPurpose)),
                Optional.ofNullable(lang),
                restriction == null ? Optional.empty() : Restriction.optional(restriction, Optional.empty()),
                Optional.ofNullable(incidentId),
                Optional.ofNullable(alternativeId),
                Optional.ofNullable(relatedActivity),
                Optional.ofNullable(detectTime),
                Optional.ofNullable(startTime),
                Optional.ofNullable(endTime),
                Optional.ofNullable(reportTime),
                Fields.list(descriptions),
                Fields.list(assessments),
                Fields.list(methods),
                Fields.list(contacts),
                Fields.list(eventData),
                Optional.ofNullable(history),
                Fields.list(additionalData),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, Incident value) throws IOException {
        out.start(name, value.extras());
        if (value.purpose().isPresent()) {
            out.enumeration(Iodef1Names.AT_PURPOSE, Iodef1Names.AT_EXT_PURPOSE, value.purpose().get(), value.purpose().get().value(), null);
        }
        if (value.lang().isPresent()) {
            out.attribute(Iodef1Names.AT_LANG, value.lang().get());
        }
        if (value.restriction().isPresent()) {
            out.enumeration(Iodef1Names.AT_RESTRICTION, null, value.restriction().get(), value.restriction().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.incidentId().isPresent()) {
            IncidentIDXml.write(out, Iodef1Names.INCIDENT_ID, value.incidentId().get());
        }
        if (value.alternativeId().isPresent()) {
            AlternativeIDXml.write(out, Iodef1Names.ALTERNATIVE_ID, value.alternativeId().get());
        }
        if (value.relatedActivity().isPresent()) {
            RelatedActivityXml.write(out, Iodef1Names.RELATED_ACTIVITY, value.relatedActivity().get());
        }
        if (value.detectTime().isPresent()) {
            out.element(Iodef1Names.DETECT_TIME, value.detectTime().get().text());
        }
        if (value.startTime().isPresent()) {
            out.element(Iodef1Names.START_TIME, value.startTime().get().text());
        }
        if (value.endTime().isPresent()) {
            out.element(Iodef1Names.END_TIME, value.endTime().get().text());
        }
        if (value.reportTime().isPresent()) {
            out.element(Iodef1Names.REPORT_TIME, value.reportTime().get().text());
        }
        List<MLString> descriptions = value.descriptions();
        for (int i = 0; i < descriptions.size(); i++) {
            MLString item = descriptions.get(i);
            MLStringXml.write(out, Iodef1Names.DESCRIPTION, item);
        }
        List<Assessment> assessments = value.assessments();
        for (int i = 0; i < assessments.size(); i++) {
            Assessment item = assessments.get(i);
            AssessmentXml.write(out, Iodef1Names.ASSESSMENT, item);
        }
        List<Method> methods = value.methods();
        for (int i = 0; i < methods.size(); i++) {
            Method item = methods.get(i);
            MethodXml.write(out, Iodef1Names.METHOD, item);
        }
        List<Contact> contacts = value.contacts();
        for (int i = 0; i < contacts.size(); i++) {
            Contact item = contacts.get(i);
            ContactXml.write(out, Iodef1Names.CONTACT, item);
        }
        List<EventData> eventData = value.eventData();
        for (int i = 0; i < eventData.size(); i++) {
            EventData item = eventData.get(i);
            EventDataXml.write(out, Iodef1Names.EVENT_DATA, item);
        }
        if (value.history().isPresent()) {
            HistoryXml.write(out, Iodef1Names.HISTORY, value.history().get());
        }
        List<ExtensionType> additionalData = value.additionalData();
        for (int i = 0; i < additionalData.size(); i++) {
            ExtensionType item = additionalData.get(i);
            ExtensionTypeXml.write(out, Iodef1Names.ADDITIONAL_DATA, item);
        }
        out.end();
    }
}
