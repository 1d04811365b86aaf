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
import org.mile4j.model.iodef1.Assessment;
import org.mile4j.model.iodef1.Contact;
import org.mile4j.model.iodef1.EventData;
import org.mile4j.model.iodef1.Expectation;
import org.mile4j.model.iodef1.ExtensionType;
import org.mile4j.model.iodef1.Flow;
import org.mile4j.model.iodef1.IodefRecord;
import org.mile4j.model.iodef1.MLString;
import org.mile4j.model.iodef1.Method;
import org.mile4j.model.iodef1.Restriction;

/** The XML of {@link EventData}: RFC 5070, Section 3.12. */
public final class EventDataXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(17, "EventData", "urn:ietf:params:xml:ns:iodef-1.0", "RFC 5070, Section 3.12")
            .attribute("restriction", TypeKind.ENUMERATION, Iodef1Values.RESTRICTION, false, false, null)
            .child("Description", 0, 0, true, Iodef1Grammar.type("MLString"))
            .simple("DetectTime", 1, 1, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .simple("StartTime", 2, 2, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .simple("EndTime", 3, 3, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .child("Contact", 4, 4, true, Iodef1Grammar.type("Contact"))
            .child("Assessment", 5, 5, false, Iodef1Grammar.type("Assessment"))
            .child("Method", 6, 6, true, Iodef1Grammar.type("Method"))
            .child("Flow", 7, 7, true, Iodef1Grammar.type("Flow"))
            .child("Expectation", 8, 8, true, Iodef1Grammar.type("Expectation"))
            .child("Record", 9, 9, false, Iodef1Grammar.type("Record"))
            .child("EventData", 10, 10, true, Iodef1Grammar.type("EventData"))
            .child("AdditionalData", 11, 11, true, Iodef1Grammar.type("ExtensionType"))
            .build();

    private EventDataXml() {}

    /** Reads the element the reader stands on. */
    public static EventData read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String restriction = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> restriction = value;
                default -> {}
            }
        }
        List<MLString> descriptions = null;
        DateTime detectTime = null;
        DateTime startTime = null;
        DateTime endTime = null;
        List<Contact> contacts = null;
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
                case 4 -> contacts = Fields.add(contacts, ContactXml.read(in));
                case 5 -> assessment = AssessmentXml.read(in);
                case 6 -> methods = Fields.add(methods, MethodXml.read(in));
                case 7 -> flows = Fields.add(flows, FlowXml.read(in));
                case 8 -> expectations = Fields.add(expectations, ExpectationXml.read(in));
                case 9 -> record = IodefRecordXml.read(in);
                case 10 -> eventData = Fields.add(eventData, EventDataXml.read(in));
                case 11 -> additionalData = Fields.add(additionalData, ExtensionTypeXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(EventData.class, new EventData(
                restriction == null ? Optional.empty() : Restriction.optional(restriction, Optional.empty()),
                Fields.list(descriptions),
                Optional.ofNullable(detectTime),
                Optional.ofNullable(startTime),
                Optional.ofNullable(endTime),
                Fields.list(contacts),
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
            out.enumeration(Iodef1Names.AT_RESTRICTION, null, value.restriction().get(), value.restriction().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        List<MLString> descriptions = value.descriptions();
        for (int i = 0; i < descriptions.size(); i++) {
            MLString item = descriptions.get(i);
            MLStringXml.write(out, Iodef1Names.DESCRIPTION, item);
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
        List<Contact> contacts = value.contacts();
        for (int i = 0; i < contacts.size(); i++) {
            Contact item = contacts.get(i);
            ContactXml.write(out, Iodef1Names.CONTACT, item);
        }
        if (value.assessment().isPresent()) {
            AssessmentXml.write(out, Iodef1Names.ASSESSMENT, value.assessment().get());
        }
        List<Method> methods = value.methods();
        for (int i = 0; i < methods.size(); i++) {
            Method item = methods.get(i);
            MethodXml.write(out, Iodef1Names.METHOD, item);
        }
        List<Flow> flows = value.flows();
        for (int i = 0; i < flows.size(); i++) {
            Flow item = flows.get(i);
            FlowXml.write(out, Iodef1Names.FLOW, item);
        }
        List<Expectation> expectations = value.expectations();
        for (int i = 0; i < expectations.size(); i++) {
            Expectation item = expectations.get(i);
            ExpectationXml.write(out, Iodef1Names.EXPECTATION, item);
        }
        if (value.record().isPresent()) {
            IodefRecordXml.write(out, Iodef1Names.RECORD, value.record().get());
        }
        List<EventData> eventData = value.eventData();
        for (int i = 0; i < eventData.size(); i++) {
            EventData item = eventData.get(i);
            EventDataXml.write(out, Iodef1Names.EVENT_DATA, item);
        }
        List<ExtensionType> additionalData = value.additionalData();
        for (int i = 0; i < additionalData.size(); i++) {
            ExtensionType item = additionalData.get(i);
            ExtensionTypeXml.write(out, Iodef1Names.ADDITIONAL_DATA, item);
        }
        out.end();
    }
}
