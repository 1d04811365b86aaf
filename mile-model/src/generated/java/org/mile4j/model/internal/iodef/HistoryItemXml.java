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
import org.mile4j.model.iodef.Action;
import org.mile4j.model.iodef.Contact;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.HistoryItem;
import org.mile4j.model.iodef.IncidentID;
import org.mile4j.model.iodef.MLString;
import org.mile4j.model.iodef.Restriction;

/** The XML of {@link HistoryItem}: RFC 7970, Section 3.13.1. */
public final class HistoryItemXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(12, "HistoryItem", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.13.1")
            .attribute("action", TypeKind.ENUMERATION, IodefValues.ACTION, true, true, null)
            .attribute("ext-action", TypeKind.STRING, null, false, false, null)
            .attribute("restriction", TypeKind.ENUMERATION, IodefValues.RESTRICTION, false, false, null)
            .attribute("ext-restriction", TypeKind.STRING, null, false, false, null)
            .attribute("observable-id", TypeKind.ID, null, false, false, null)
            .simple("DateTime", 0, 0, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .child("IncidentID", 1, 1, false, IodefGrammar.type("IncidentID"))
            .child("Contact", 2, 2, false, IodefGrammar.type("Contact"))
            .child("Description", 3, 3, true, IodefGrammar.type("MLString"))
            .simple("DefinedCOA", 4, 4, true, TypeKind.STRING, TypeKind.STRING)
            .child("AdditionalData", 5, 5, true, IodefGrammar.type("ExtensionType"))
            .require(0x1L, true, true)
            .build();

    private HistoryItemXml() {}

    /** Reads the element the reader stands on. */
    public static HistoryItem read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String action = null;
        String extAction = null;
        String restriction = null;
        String extRestriction = null;
        String observableId = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> action = value;
                case 1 -> extAction = value;
                case 2 -> restriction = value;
                case 3 -> extRestriction = value;
                case 4 -> observableId = value;
                default -> {}
            }
        }
        in.keepEmpty("action", action, extAction);
        in.keepEmpty("restriction", restriction, extRestriction);
        DateTime dateTime = null;
        IncidentID incidentId = null;
        Contact contact = null;
        List<MLString> descriptions = null;
        List<String> definedCoas = null;
        List<ExtensionType> additionalData = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> dateTime = Fields.dateTime(in.simple());
                case 1 -> incidentId = IncidentIDXml.read(in);
                case 2 -> contact = ContactXml.read(in);
                case 3 -> descriptions = Fields.add(descriptions, MLStringXml.read(in));
                case 4 -> definedCoas = Fields.add(definedCoas, in.simple());
                case 5 -> additionalData = Fields.add(additionalData, ExtensionTypeXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(HistoryItem.class, new HistoryItem(
                action == null && extAction == null ? Optional.empty() : Action.optional(Fields.text(action), Optional.ofNullable(extAction)),
                restriction == null && extRestriction == null ? Optional.empty() : Restriction.optional(Fields.text(restriction), Optional.ofNullable(extRestriction)),
                Optional.ofNullable(observableId),
                Optional.ofNullable(dateTime),
                Optional.ofNullable(incidentId),
                Optional.ofNullable(contact),
                Fields.list(descriptions),
                Fields.list(definedCoas),
                Fields.list(additionalData),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, HistoryItem value) throws IOException {
        out.start(name, value.extras());
        if (value.action().isPresent()) {
            out.enumeration(IodefNames.AT_ACTION, IodefNames.AT_EXT_ACTION, value.action().get(), value.action().get().value(), null);
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
        if (value.dateTime().isPresent()) {
            out.element(IodefNames.DATE_TIME, value.dateTime().get().text());
        }
        if (value.incidentId().isPresent()) {
            IncidentIDXml.write(out, IodefNames.INCIDENT_ID, value.incidentId().get());
        }
        if (value.contact().isPresent()) {
            ContactXml.write(out, IodefNames.CONTACT, value.contact().get());
        }
        List<MLString> descriptions = value.descriptions();
        for (int i = 0; i < descriptions.size(); i++) {
            MLString item = descriptions.get(i);
            MLStringXml.write(out, IodefNames.DESCRIPTION, item);
        }
        List<String> definedCoas = value.definedCoas();
        for (int i = 0; i < definedCoas.size(); i++) {
            String item = definedCoas.get(i);
            out.element(IodefNames.DEFINED_COA, item);
        }
        List<ExtensionType> additionalData = value.additionalData();
        for (int i = 0; i < additionalData.size(); i++) {
            ExtensionType item = additionalData.get(i);
            ExtensionTypeXml.write(out, IodefNames.ADDITIONAL_DATA, item);
        }
        out.end();
    }
}
