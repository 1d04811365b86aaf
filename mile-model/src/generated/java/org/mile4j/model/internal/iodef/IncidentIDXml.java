// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef.IncidentID;
import org.mile4j.model.iodef.Restriction;

/** The XML of {@link IncidentID}: RFC 7970, Section 3.4. */
public final class IncidentIDXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(62, "IncidentID", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.4")
            .attribute("name", TypeKind.STRING, null, true, true, null)
            .attribute("instance", TypeKind.STRING, null, false, false, null)
            .attribute("restriction", TypeKind.ENUMERATION, IodefValues.RESTRICTION, false, false, null)
            .attribute("ext-restriction", TypeKind.STRING, null, false, false, null)
            .text(TypeKind.STRING, TypeKind.STRING)
            .build();

    private IncidentIDXml() {}

    /** Reads the element the reader stands on. */
    public static IncidentID read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String name = null;
        String instance = null;
        String restriction = null;
        String extRestriction = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> name = value;
                case 1 -> instance = value;
                case 2 -> restriction = value;
                case 3 -> extRestriction = value;
                default -> {}
            }
        }
        in.keepEmpty("restriction", restriction, extRestriction);
        String text = in.text();
        return in.leaveChecked(IncidentID.class, new IncidentID(
                Optional.ofNullable(name),
                Optional.ofNullable(instance),
                restriction == null && extRestriction == null ? Optional.empty() : Restriction.optional(Fields.text(restriction), Optional.ofNullable(extRestriction)),
                text,
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, IncidentID value) throws IOException {
        out.start(name, value.extras());
        if (value.name().isPresent()) {
            out.attribute(IodefNames.AT_NAME, value.name().get());
        }
        if (value.instance().isPresent()) {
            out.attribute(IodefNames.AT_INSTANCE, value.instance().get());
        }
        if (value.restriction().isPresent()) {
            out.enumeration(IodefNames.AT_RESTRICTION, IodefNames.AT_EXT_RESTRICTION, value.restriction().get(), value.restriction().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        out.text(value.id());
        out.end();
    }
}
