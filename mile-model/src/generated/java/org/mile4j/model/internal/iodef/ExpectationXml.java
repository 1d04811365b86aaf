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
import org.mile4j.model.iodef.Expectation;
import org.mile4j.model.iodef.MLString;
import org.mile4j.model.iodef.Restriction;
import org.mile4j.model.iodef.Severity;

/** The XML of {@link Expectation}: RFC 7970, Section 3.15. */
public final class ExpectationXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(13, "Expectation", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.15")
            .attribute("action", TypeKind.ENUMERATION, IodefValues.ACTION, false, false, null)
            .attribute("ext-action", TypeKind.STRING, null, false, false, null)
            .attribute("severity", TypeKind.ENUMERATION, IodefValues.SEVERITY, false, false, null)
            .attribute("restriction", TypeKind.ENUMERATION, IodefValues.RESTRICTION, false, false, null)
            .attribute("ext-restriction", TypeKind.STRING, null, false, false, null)
            .attribute("observable-id", TypeKind.ID, null, false, false, null)
            .child("Description", 0, 0, true, IodefGrammar.type("MLString"))
            .simple("DefinedCOA", 1, 1, true, TypeKind.STRING, TypeKind.STRING)
            .simple("StartTime", 2, 2, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .simple("EndTime", 3, 3, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .child("Contact", 4, 4, false, IodefGrammar.type("Contact"))
            .build();

    private ExpectationXml() {}

    /** Reads the element the reader stands on. */
    public static Expectation read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String action = null;
        String extAction = null;
        String severity = null;
        String restriction = null;
        String extRestriction = null;
        String observableId = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> action = value;
                case 1 -> extAction = value;
                case 2 -> severity = value;
                case 3 -> restriction = value;
                case 4 -> extRestriction = value;
                case 5 -> observableId = value;
                default -> {}
            }
        }
        in.keepEmpty("action", action, extAction);
        in.keepEmpty("restriction", restriction, extRestriction);
        List<MLString> descriptions = null;
        List<String> definedCoas = null;
        DateTime startTime = null;
        DateTime endTime = null;
        Contact contact = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> descriptions = Fields.add(descriptions, MLStringXml.read(in));
                case 1 -> definedCoas = Fields.add(definedCoas, in.simple());
                case 2 -> startTime = Fields.dateTime(in.simple());
                case 3 -> endTime = Fields.dateTime(in.simple());
                case 4 -> contact = ContactXml.read(in);
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(Expectation.class, new Expectation(
                action == null && extAction == null ? Optional.empty() : Action.optional(Fields.text(action), Optional.ofNullable(extAction)),
                severity == null ? Optional.empty() : Severity.optional(severity, Optional.empty()),
                restriction == null && extRestriction == null ? Optional.empty() : Restriction.optional(Fields.text(restriction), Optional.ofNullable(extRestriction)),
                Optional.ofNullable(observableId),
                Fields.list(descriptions),
                Fields.list(definedCoas),
                Optional.ofNullable(startTime),
                Optional.ofNullable(endTime),
                Optional.ofNullable(contact),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, Expectation value) throws IOException {
        out.start(name, value.extras());
        if (value.action().isPresent()) {
            out.enumeration(IodefNames.AT_ACTION, IodefNames.AT_EXT_ACTION, value.action().get(), value.action().get().value(), null);
        }
        if (value.severity().isPresent()) {
            out.enumeration(IodefNames.AT_SEVERITY, null, value.severity().get(), value.severity().get().value(), null);
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
        if (value.startTime().isPresent()) {
            out.element(IodefNames.START_TIME, value.startTime().get().text());
        }
        if (value.endTime().isPresent()) {
            out.element(IodefNames.END_TIME, value.endTime().get().text());
        }
        if (value.contact().isPresent()) {
            ContactXml.write(out, IodefNames.CONTACT, value.contact().get());
        }
        out.end();
    }
}
