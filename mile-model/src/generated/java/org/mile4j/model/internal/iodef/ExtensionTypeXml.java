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
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.Restriction;

/** The XML of {@link ExtensionType}: RFC 7970, Section 2.16. */
public final class ExtensionTypeXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(66, "ExtensionType", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 2.16")
            .attribute("name", TypeKind.STRING, null, false, false, null)
            .attribute("dtype", TypeKind.ENUMERATION, IodefValues.DTYPE, true, true, null)
            .attribute("ext-dtype", TypeKind.STRING, null, false, false, null)
            .attribute("meaning", TypeKind.STRING, null, false, false, null)
            .attribute("formatid", TypeKind.STRING, null, false, false, null)
            .attribute("restriction", TypeKind.ENUMERATION, IodefValues.RESTRICTION, false, false, null)
            .attribute("ext-restriction", TypeKind.STRING, null, false, false, null)
            .attribute("observable-id", TypeKind.ID, null, false, false, null)
            .any(ElementDef.Any.MIXED, ElementDef.Any.MIXED, false)
            .build();

    private ExtensionTypeXml() {}

    /** Reads the element the reader stands on. */
    public static ExtensionType read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String name = null;
        String dtype = null;
        String extDtype = null;
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
                case 2 -> extDtype = value;
                case 3 -> meaning = value;
                case 4 -> formatid = value;
                case 5 -> restriction = value;
                case 6 -> extRestriction = value;
                case 7 -> observableId = value;
                default -> {}
            }
        }
        in.keepEmpty("dtype", dtype, extDtype);
        in.keepEmpty("restriction", restriction, extRestriction);
        List<XmlNode> content = in.any();
        return in.leaveChecked(ExtensionType.class, new ExtensionType(
                Optional.ofNullable(name),
                dtype == null && extDtype == null ? Optional.empty() : Dtype.optional(Fields.text(dtype), Optional.ofNullable(extDtype)),
                Optional.ofNullable(meaning),
                Optional.ofNullable(formatid),
                restriction == null && extRestriction == null ? Optional.empty() : Restriction.optional(Fields.text(restriction), Optional.ofNullable(extRestriction)),
                Optional.ofNullable(observableId),
                content,
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, ExtensionType value) throws IOException {
        out.start(name, value.extras());
        if (value.name().isPresent()) {
            out.attribute(IodefNames.AT_NAME, value.name().get());
        }
        if (value.dtype().isPresent()) {
            out.enumeration(IodefNames.AT_DTYPE, IodefNames.AT_EXT_DTYPE, value.dtype().get(), value.dtype().get().value(), null);
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
