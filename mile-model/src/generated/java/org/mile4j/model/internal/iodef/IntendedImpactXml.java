// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef.BusinessImpactSeverity;
import org.mile4j.model.iodef.BusinessImpactType;
import org.mile4j.model.iodef.IntendedImpact;
import org.mile4j.model.iodef.MLString;

/** The XML of {@link IntendedImpact}: RFC 7970, Section 3.12.2. */
public final class IntendedImpactXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(64, "IntendedImpact", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.12.2")
            .attribute("severity", TypeKind.ENUMERATION, IodefValues.BUSINESS_IMPACT_SEVERITY, false, false, null)
            .attribute("ext-severity", TypeKind.STRING, null, false, false, null)
            .attribute("type", TypeKind.ENUMERATION, IodefValues.BUSINESS_IMPACT_TYPE, false, false, null)
            .attribute("ext-type", TypeKind.STRING, null, false, false, null)
            .child("Description", 0, 0, true, IodefGrammar.type("MLString"))
            .build();

    private IntendedImpactXml() {}

    /** Reads the element the reader stands on. */
    public static IntendedImpact read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String severity = null;
        String extSeverity = null;
        String type = null;
        String extType = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> severity = value;
                case 1 -> extSeverity = value;
                case 2 -> type = value;
                case 3 -> extType = value;
                default -> {}
            }
        }
        in.keepEmpty("severity", severity, extSeverity);
        in.keepEmpty("type", type, extType);
        List<MLString> descriptions = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> descriptions = Fields.add(descriptions, MLStringXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(IntendedImpact.class, new IntendedImpact(
                severity == null && extSeverity == null ? Optional.empty() : BusinessImpactSeverity.optional(Fields.text(severity), Optional.ofNullable(extSeverity)),
                type == null && extType == null ? Optional.empty() : BusinessImpactType.optional(Fields.text(type), Optional.ofNullable(extType)),
                Fields.list(descriptions),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, IntendedImpact value) throws IOException {
        out.start(name, value.extras());
        if (value.severity().isPresent()) {
            out.enumeration(IodefNames.AT_SEVERITY, IodefNames.AT_EXT_SEVERITY, value.severity().get(), value.severity().get().value(), null);
        }
        if (value.type().isPresent()) {
            out.enumeration(IodefNames.AT_TYPE, IodefNames.AT_EXT_TYPE, value.type().get(), value.type().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        List<MLString> descriptions = value.descriptions();
        for (int i = 0; i < descriptions.size(); i++) {
            MLString item = descriptions.get(i);
            MLStringXml.write(out, IodefNames.DESCRIPTION, item);
        }
        out.end();
    }
}
