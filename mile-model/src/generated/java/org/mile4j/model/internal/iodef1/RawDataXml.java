// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef1;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef1.Dtype;
import org.mile4j.model.iodef1.RawData;
import org.mile4j.model.iodef1.Restriction;

/** The XML of {@link RawData}: RFC 7203, Section 4.2. */
public final class RawDataXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(32, "RawData", "urn:ietf:params:xml:ns:iodef-sci-1.0", "RFC 7203, Section 4.2")
            .attribute("dtype", TypeKind.ENUMERATION, Iodef1Values.DTYPE, true, true, "xml")
            .attribute("meaning", TypeKind.STRING, null, false, false, null)
            .attribute("formatid", TypeKind.STRING, null, false, false, null)
            .attribute("restriction", TypeKind.ENUMERATION, Iodef1Values.RESTRICTION, false, false, null)
            .any(ElementDef.Any.ELEMENTS, ElementDef.Any.ELEMENTS, false)
            .build();

    private RawDataXml() {}

    /** Reads the element the reader stands on. */
    public static RawData read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String dtype = null;
        String meaning = null;
        String formatid = null;
        String restriction = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> dtype = value;
                case 1 -> meaning = value;
                case 2 -> formatid = value;
                case 3 -> restriction = value;
                default -> {}
            }
        }
        List<XmlNode> content = in.any();
        return in.leaveChecked(RawData.class, new RawData(
                dtype == null ? Optional.empty() : Dtype.optional(dtype, Optional.empty()),
                Optional.ofNullable(meaning),
                Optional.ofNullable(formatid),
                restriction == null ? Optional.empty() : Restriction.optional(restriction, Optional.empty()),
                content,
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, RawData value) throws IOException {
        out.start("sci", DEF.namespace(), name, value.extras());
        if (value.dtype().isPresent()) {
            out.enumeration(Iodef1Names.AT_DTYPE, null, value.dtype().get(), value.dtype().get().value(), null);
        }
        if (value.meaning().isPresent()) {
            out.attribute(Iodef1Names.AT_MEANING, value.meaning().get());
        }
        if (value.formatid().isPresent()) {
            out.attribute(Iodef1Names.AT_FORMATID, value.formatid().get());
        }
        if (value.restriction().isPresent()) {
            out.enumeration(Iodef1Names.AT_RESTRICTION, null, value.restriction().get(), value.restriction().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        out.content(value.content());
        out.end();
    }
}
