// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef.Dtype;
import org.mile4j.model.iodef.RawData;
import org.mile4j.model.iodef.Restriction;

/** The XML of {@link RawData}: RFC 7203, Section 4.2. */
public final class RawDataXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(67, "RawData", "urn:ietf:params:xml:ns:iodef-sci-1.0", "RFC 7203, Section 4.2")
            .attribute("name", TypeKind.STRING, null, false, false, null)
            .attribute("dtype", TypeKind.ENUMERATION, IodefValues.DTYPE, true, true, "xml")
            .attribute("meaning", TypeKind.STRING, null, false, false, null)
            .attribute("formatid", TypeKind.STRING, null, false, false, null)
            .attribute("restriction", TypeKind.ENUMERATION, IodefValues.RESTRICTION, false, false, null)
            .attribute("ext-restriction", TypeKind.STRING, null, false, false, null)
            .attribute("observable-id", TypeKind.ID, null, false, false, null)
            .any(ElementDef.Any.ELEMENTS, ElementDef.Any.ELEMENTS, false)
            .build();

    private RawDataXml() {}

    /** Reads the element the reader stands on. */
    public static RawData read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String name = null;
        String dtype = null;
        String meaning = null;
        String formatid = null;
        String restriction = null;
        String extRestriction = null;
        String observableId = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> name = value;
                case 1 -> dtype = value;
                case 2 -> meaning = value;
                case 3 -> formatid = value;
                case 4 -> restriction = value;
                case 5 -> extRestriction = value;
                case 6 -> observableId = value;
                default -> {}
            }
        }
        in.keepEmpty("restriction", restriction, extRestriction);
        List<XmlNode> content = in.any();
        return in.leaveChecked(RawData.class, new RawData(
                Optional.ofNullable(name),
                dtype == null ? Optional.empty() : Dtype.optional(dtype, Optional.empty()),
                Optional.ofNullable(meaning),
                Optional.ofNullable(formatid),
                restriction == null && extRestriction == null ? Optional.empty() : Restriction.optional(Fields.text(restriction), Optional.ofNullable(extRestriction)),
                Optional.ofNullable(observableId),
                content,
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, RawData value) throws IOException {
        out.start("sci", DEF.namespace(), name, value.extras());
        if (value.name().isPresent()) {
            out.attribute(IodefNames.AT_NAME, value.name().get());
        }
        if (value.dtype().isPresent()) {
            out.enumeration(IodefNames.AT_DTYPE, null, value.dtype().get(), value.dtype().get().value(), null);
        }
        if (value.meaning().isPresent()) {
            out.attribute(IodefNames.AT_MEANING, value.meaning().get());
        }
        if (value.formatid().isPresent()) {
            out.attribute(IodefNames.AT_FORMATID, value.formatid().get());
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
        out.content(value.content());
        out.end();
    }
}
