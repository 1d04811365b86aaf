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
import org.mile4j.model.iodef1.Action;
import org.mile4j.model.iodef1.Contact;
import org.mile4j.model.iodef1.ExtensionType;
import org.mile4j.model.iodef1.HistoryItem;
import org.mile4j.model.iodef1.IncidentID;
import org.mile4j.model.iodef1.MLString;
import org.mile4j.model.iodef1.Restriction;

/** The XML of {@link HistoryItem}: RFC 5070, Section 3.11.1. */
public final class HistoryItemXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(8, "HistoryItem", "urn:ietf:params:xml:ns:iodef-1.0", "RFC 5070, Section 3.11.1")
            .attribute("restriction", TypeKind.ENUMERATION, Iodef1Values.RESTRICTION, false, false, null)
            .attribute("action", TypeKind.ENUMERATION, Iodef1Values.ACTION, true, true, null)
            .attribute("ext-action", TypeKind.STRING, null, false, false, null)
            .simple("DateTime", 0, 0, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .child("IncidentID", 1, 1, false, Iodef1Grammar.type("IncidentID"))
            .child("Contact", 2, 2, false, Iodef1Grammar.type("Contact"))
            .child("Description", 3, 3, true, Iodef1Grammar.type("MLString"))
            .child("AdditionalData", 4, 4, true, Iodef1Grammar.type("ExtensionType"))
            .require(0x1L, true, true)
            .build();

    private HistoryItemXml() {}

    /** Reads the element the reader stands on. */
    public static HistoryItem read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String restriction = null;
        String action = null;
        String extAction = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> restriction = value;
                case 1 -> action = value;
                case 2 -> extAction = value;
                default -> {}
            }
        }
        in.keepEmpty("action", action, extAction);
        DateTime dateTime = null;
        IncidentID incidentId = null;
        Contact contact = null;
        List<MLString> descriptions = null;
        List<ExtensionType> additionalData = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> dateTime = Fields.dateTime(in.simple());
                case 1 -> incidentId = IncidentIDXml.read(in);
                case 2 -> contact = ContactXml.read(in);
                case 3 -> descriptions = Fields.add(descriptions, MLStringXml.read(in));
                case 4 -> additionalData = Fields.add(additionalData, ExtensionTypeXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(HistoryItem.class, new HistoryItem(
                restriction == null ? Optional.empty() : Restriction.optional(restriction, Optional.empty()),
                action == null && extAction == null ? Optional.empty() : Action.optional(Fields.text(action), Optional.ofNullable(extAction)),
                Optional.ofNullable(dateTime),
                Optional.ofNullable(incidentId),
                Optional.ofNullable(contact),
                Fields.list(descriptions),
                Fields.list(additionalData),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, HistoryItem value) throws IOException {
        out.start(name, value.extras());
        if (value.restriction().isPresent()) {
            out.enumeration(Iodef1Names.AT_RESTRICTION, null, value.restriction().get(), value.restriction().get().value(), null);
        }
        if (value.action().isPresent()) {
            out.enumeration(Iodef1Names.AT_ACTION, Iodef1Names.AT_EXT_ACTION, value.action().get(), value.action().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.dateTime().isPresent()) {
            out.element(Iodef1Names.DATE_TIME, value.dateTime().get().text());
        }
        if (value.incidentId().isPresent()) {
            IncidentIDXml.write(out, Iodef1Names.INCIDENT_ID, value.incidentId().get());
        }
        if (value.contact().isPresent()) {
            ContactXml.write(out, Iodef1Names.CONTACT, value.contact().get());
        }
        List<MLString> descriptions = value.descriptions();
        for (int i = 0; i < descriptions.size(); i++) {
            MLString item = descriptions.get(i);
            MLStringXml.write(out, Iodef1Names.DESCRIPTION, item);
        }
        List<ExtensionType> additionalData = value.additionalData();
        for (int i = 0; i < additionalData.size(); i++) {
            ExtensionType item = additionalData.get(i);
            ExtensionTypeXml.write(out, Iodef1Names.ADDITIONAL_DATA, item);
        }
        out.end();
    }
}
