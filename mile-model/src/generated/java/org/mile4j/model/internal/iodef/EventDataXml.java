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
import org.mile4j.model.iodef.Assessment;
import org.mile4j.model.iodef.Contact;
import org.mile4j.model.iodef.Discovery;
import org.mile4j.model.iodef.EventData;
import org.mile4j.model.iodef.Expectation;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.Flow;
import org.mile4j.model.iodef.IodefRecord;
import org.mile4j.model.iodef.MLString;
import org.mile4j.model.iodef.Method;
import org.mile4j.model.iodef.Restriction;

/** The XML of {@link EventData}: RFC 7970, Section 3.14. */
public final class EventDataXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(23, "EventData", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.14")
            .attribute("restriction", TypeKind.ENUMERATION, IodefValues.RESTRICTION, false, false, null)
            .attribute("ext-restriction", TypeKind.STRING, null, false, false, null)
            .attribute("observable-id", TypeKind.ID, null, false, false, null)
            .child("Description", 0, 0, true, IodefGrammar.type("MLString"))
            .simple("DetectTime", 1, 1, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .simple("StartTime", 2, 2, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .simple("EndTime", 3, 3, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .simple("RecoveryTime", 4, 4, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .simple("ReportTime", 5, 5, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .child("Contact", 6, 6, true, IodefGrammar.type("Contact"))
            .child("Discovery", 7, 7, true, IodefGrammar.type("Discovery"))
            .child("Assessment", 8, 8, false, IodefGrammar.type("Assessment"))
            .child("Method", 9, 9, true, IodefGrammar.type("Method"))
            .child("Flow", 10, 10, true, IodefGrammar.type("Flow"))
            .child("Expectation", 11, 11, true, IodefGrammar.type("Expectation"))
            .child("Record", 12, 12, false, IodefGrammar.type("Record"))
            .child("EventData", 13, 13, true, IodefGrammar.type("EventData"))
            .child("AdditionalData", 14, 14, true, IodefGrammar.type("ExtensionType"))
            .build();

    private EventDataXml() {}

    /** Reads the element the reader stands on. */
    public static EventData read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String restriction = null;
        String extRestriction = null;
        String observableId = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> restriction = value;
                case 1 -> extRestriction = value;
                case 2 -> observableId = value;
                default -> {}
            }
        }
        in.keepEmpty("restriction", restriction, extRestriction);
        List<MLString> descriptions = null;
        DateTime detectTime = null;
        DateTime startTime = null;
        DateTime endTime = null;
        DateTime recoveryTime = null;
        DateTime reportTime = null;
        List<Contact> contacts = null;
        List<Discovery> discoveries = null;
        Assessment assessment = null;
        List<Method> methods = null;
        List<Flow> flows = null;
        List<Expectation> expectations = null;
        IodefRecord record = null;
        List<EventData> eventData = null;
        List<ExtensionType> additionalData = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> descriptions = Fields.add(descriptions, MLStringXml.read(in));
                case 1 -> detectTime = Fields.dateTime(in.simple());
                case 2 -> startTime = Fields.dateTime(in.simple());
                case 3 -> endTime = Fields.dateTime(in.simple());
                case 4 -> recoveryTime = Fields.dateTime(in.simple());
                case 5 -> reportTime = Fields.dateTime(in.simple());
                case 6 -> contacts = Fields.add(contacts, ContactXml.read(in));
                case 7 -> discoveries = Fields.add(discoveries, DiscoveryXml.read(in));
                case 8 -> assessment = AssessmentXml.read(in);
                case 9 -> methods = Fields.add(methods, MethodXml.read(in));
                case 10 -> flows = Fields.add(flows, FlowXml.read(in));
                case 11 -> expectations = Fields.add(expectations, ExpectationXml.read(in));
                case 12 -> record = IodefRecordXml.read(in);
                case 13 -> eventData = Fields.add(eventData, EventDataXml.read(in));
                case 14 -> additionalData = Fields.add(additionalData, ExtensionTypeXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(EventData.class, new EventData(
                restriction == null && extRestriction == null ? Optional.empty() : Restriction.optional(Fields.text(restriction), Optional.ofNullable(extRestriction)),
                Optional.ofNullable(observableId),
                Fields.list(descriptions),
                Optional.ofNullable(detectTime),
                Optional.ofNullable(startTime),
                Optional.ofNullable(endTime),
                Optional.ofNullable(recoveryTime),
                Optional.ofNullable(reportTime),
                Fields.list(contacts),
                Fields.list(discoveries),
                Optional.ofNullable(assessment),
                Fields.list(methods),
                Fields.list(flows),
                Fields.list(expectations),
                Optional.ofNullable(record),
                Fields.list(eventData),
                Fields.list(additionalData),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, EventData value) throws IOException {
        out.start(name, value.extras());
        if (value.restriction().isPresent()) {
            out.enumeration(IodefNames.AT_RESTRICTION, IodefNames.AT_EXT_RESTRICTION, value.restriction().get(), value.restriction().get().value(), null);
        }
        if (value.observableId().isPresent()) {
            out.attribute(IodefNames.AT_OBSERVABLE_ID, value.observableId().get());
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        List<MLString> descriptions = value.descriptions();
        for (int i = 0; i < descriptions.size(); i++) {
            MLString item = descriptions.get(i);
            MLStringXml.write(out, IodefNames.DESCRIPTION, item);
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
        List<Contact> contacts = value.contacts();
        for (int i = 0; i < contacts.size(); i++) {
            Contact item = contacts.get(i);
            ContactXml.write(out, IodefNames.CONTACT, item);
        }
        List<Discovery> discoveries = value.discoveries();
        for (int i = 0; i < discoveries.size(); i++) {
            Discovery item = discoveries.get(i);
            DiscoveryXml.write(out, IodefNames.DISCOVERY, item);
        }
        if (value.assessment().isPresent()) {
            AssessmentXml.write(out, IodefNames.ASSESSMENT, value.assessment().get());
        }
        List<Method> methods = value.methods();
        for (int i = 0; i < methods.size(); i++) {
            Method item = methods.get(i);
            MethodXml.write(out, IodefNames.METHOD, item);
        }
        List<Flow> flows = value.flows();
        for (int i = 0; i < flows.size(); i++) {
            Flow item = flows.get(i);
            FlowXml.write(out, IodefNames.FLOW, item);
        }
        List<Expectation> expectations = value.expectations();
        for (int i = 0; i < expectations.size(); i++) {
            Expectation item = expectations.get(i);
            ExpectationXml.write(out, IodefNames.EXPECTATION, item);
        }
        if (value.record().isPresent()) {
            IodefRecordXml.write(out, IodefNames.RECORD, value.record().get());
        }
        List<EventData> eventData = value.eventData();
        for (int i = 0; i < eventData.size(); i++) {
            EventData item = eventData.get(i);
            EventDataXml.write(out, IodefNames.EVENT_DATA, item);
        }
        List<ExtensionType> additionalData = value.additionalData();
        for (int i = 0; i < additionalData.size(); i++) {
            ExtensionType item = additionalData.get(i);
            ExtensionTypeXml.write(out, IodefNames.ADDITIONAL_DATA, item);
        }
        out.end();
    }
}
