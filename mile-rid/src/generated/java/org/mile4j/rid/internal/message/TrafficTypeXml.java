// Generated from the model table. Edit the table, not this file.
package org.mile4j.rid.internal.message;

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
import org.mile4j.rid.message.Traffic;
import org.mile4j.rid.message.TrafficType;

/** The XML of {@link TrafficType}: RFC 6545, Section 5.1. */
public final class TrafficTypeXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(3, "TrafficType", "urn:ietf:params:xml:ns:iodef-rid-2.0", "RFC 6545, Section 5.1")
            .attribute("type", TypeKind.ENUMERATION, MessageValues.TRAFFIC, true, true, null)
            .attribute("ext-type", TypeKind.STRING, null, false, false, null)
            .build();

    private TrafficTypeXml() {}

    /** Reads the element the reader stands on. */
    public static TrafficType read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String type = null;
        String extType = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> type = value;
                case 1 -> extType = value;
                default -> {}
            }
        }
        in.keepEmpty("type", type, extType);
        in.noChildren();
        return in.leaveChecked(TrafficType.class, new TrafficType(
                type == null && extType == null ? Optional.empty() : Traffic.optional(Fields.text(type), Optional.ofNullable(extType)),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, TrafficType value) throws IOException {
        out.start(name, value.extras());
        if (value.type().isPresent()) {
            out.enumeration(MessageNames.AT_TYPE, MessageNames.AT_EXT_TYPE, value.type().get(), value.type().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        out.end();
    }
}
