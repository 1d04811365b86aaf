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
import org.mile4j.model.iodef.SoftwareDtype;
import org.mile4j.model.iodef.SoftwareReference;
import org.mile4j.model.iodef.SpecName;

/** The XML of {@link SoftwareReference}: RFC 7970, Section 2.15.1. */
public final class SoftwareReferenceXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(61, "SoftwareReference", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 2.15.1")
            .attribute("spec-name", TypeKind.ENUMERATION, IodefValues.SPEC_NAME, true, true, null)
            .attribute("ext-spec-name", TypeKind.STRING, null, false, false, null)
            .attribute("dtype", TypeKind.ENUMERATION, IodefValues.SOFTWARE_DTYPE, false, false, null)
            .attribute("ext-dtype", TypeKind.STRING, null, false, false, null)
            .any(ElementDef.Any.MIXED, ElementDef.Any.ELEMENTS, false)
            .build();

    private SoftwareReferenceXml() {}

    /** Reads the element the reader stands on. */
    public static SoftwareReference read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String specName = null;
        String extSpecName = null;
        String dtype = null;
        String extDtype = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> specName = value;
                case 1 -> extSpecName = value;
                case 2 -> dtype = value;
                case 3 -> extDtype = value;
                default -> {}
            }
        }
        in.keepEmpty("spec-name", specName, extSpecName);
        in.keepEmpty("dtype", dtype, extDtype);
        List<XmlNode> content = in.any();
        return in.leaveChecked(SoftwareReference.class, new SoftwareReference(
                specName == null && extSpecName == null ? Optional.empty() : SpecName.optional(Fields.text(specName), Optional.ofNullable(extSpecName)),
                dtype == null && extDtype == null ? Optional.empty() : SoftwareDtype.optional(Fields.text(dtype), Optional.ofNullable(extDtype)),
                content,
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, SoftwareReference value) throws IOException {
        out.start(name, value.extras());
        if (value.specName().isPresent()) {
            out.enumeration(IodefNames.AT_SPEC_NAME, IodefNames.AT_EXT_SPEC_NAME, value.specName().get(), value.specName().get().value(), null);
        }
        if (value.dtype().isPresent()) {
            out.enumeration(IodefNames.AT_DTYPE, IodefNames.AT_EXT_DTYPE, value.dtype().get(), value.dtype().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        out.content(value.content());
        out.end();
    }
}
