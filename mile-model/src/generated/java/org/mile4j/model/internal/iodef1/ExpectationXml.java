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
import org.mile4j.model.iodef1.Expectation;
import org.mile4j.model.iodef1.MLString;
import org.mile4j.model.iodef1.Restriction;
import org.mile4j.model.iodef1.Severity;

/** The XML of {@link Expectation}: RFC 5070, Section 3.13. */
public final class ExpectationXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(9, "Expectation", "urn:ietf:params:xml:ns:iodef-1.0", "RFC 5070, Section 3.13")
            .attribute("restriction", TypeKind.ENUMERATION, Iodef1Values.RESTRICTION, false, false, null)
            .attribute("severity", TypeKind.ENUMERATION, Iodef1Values.SEVERITY, false, false, null)
            .attribute("action", TypeKind.ENUMERATION, Iodef1Values.ACTION, false, false, null)
            .attribute("ext-action", TypeKind.STRING, null, false, false, null)
            .child("Description", 0, 0, true, Iodef1Grammar.type("MLString"))
            .simple("StartTime", 1, 1, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .simple("EndTime", 2, 2, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .child("Contact", 3, 3, false, Iodef1Grammar.type("Contact"))
            .build();

    private ExpectationXml() {}

    /** Reads the element the reader stands on. */
    public static Expectation read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String restriction = null;
        String severity = null;
        String action = null;
        String extAction = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> restriction = value;
                case 1 -> severity = value;
                case 2 -> action = value;
                case 3 -> extAction = value;
                default -> {}
            }
        }
        in.keepEmpty("action", action, extAction);
        List<MLString> descriptions = null;
        DateTime startTime = null;
        DateTime endTime = null;
        Contact contact = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> descriptions = Fields.add(descriptions, MLStringXml.read(in));
                case 1 -> startTime = Fields.dateTime(in.simple());
                case 2 -> endTime = Fields.dateTime(in.simple());
                case 3 -> contact = ContactXml.read(in);
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(Expectation.class, new Expectation(
                restriction == null ? Optional.empty() : Restriction.optional(restriction, Optional.empty()),
                severity == null ? Optional.empty() : Severity.optional(severity, Optional.empty()),
                action == null && extAction == null ? Optional.empty() : Action.optional(Fields.text(action), Optional.ofNullable(extAction)),
                Fields.list(descriptions),
                Optional.ofNullable(startTime),
                Optional.ofNullable(endTime),
                Optional.ofNullable(contact),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, Expectation value) throws IOException {
        out.start(name, value.extras());
        if (value.restriction().isPresent()) {
            out.enumeration(Iodef1Names.AT_RESTRICTION, null, value.restriction().get(), value.restriction().get().value(), null);
        }
        if (value.severity().isPresent()) {
            out.enumeration(Iodef1Names.AT_SEVERITY, null, value.severity().get(), value.severity().get().value(), null);
        }
        if (value.action().isPresent()) {
            out.enumeration(Iodef1Names.AT_ACTION, Iodef1Names.AT_EXT_ACTION, value.action().get(), value.action().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        List<MLString> descriptions = value.descriptions();
        for (int i = 0; i < descriptions.size(); i++) {
            MLString item = descriptions.get(i);
            MLStringXml.write(out, Iodef1Names.DESCRIPTION, item);
        }
        if (value.startTime().isPresent()) {
            out.element(Iodef1Names.START_TIME, value.startTime().get().text());
        }
        if (value.endTime().isPresent()) {
            out.element(Iodef1Names.END_TIME, value.endTime().get().text());
        }
        if (value.contact().isPresent()) {
            ContactXml.write(out, Iodef1Names.CONTACT, value.contact().get());
        }
        out.end();
    }
}
