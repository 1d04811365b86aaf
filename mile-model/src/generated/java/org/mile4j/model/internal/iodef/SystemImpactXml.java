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
import org.mile4j.model.iodef.Completion;
import org.mile4j.model.iodef.MLString;
import org.mile4j.model.iodef.Severity;
import org.mile4j.model.iodef.SystemImpact;
import org.mile4j.model.iodef.SystemImpactType;

/** The XML of {@link SystemImpact}: RFC 7970, Section 3.12.1. */
public final class SystemImpactXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(19, "SystemImpact", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.12.1")
            .attribute("severity", TypeKind.ENUMERATION, IodefValues.SEVERITY, false, false, null)
            .attribute("completion", TypeKind.ENUMERATION, IodefValues.COMPLETION, false, false, null)
            .attribute("type", TypeKind.ENUMERATION, IodefValues.SYSTEM_IMPACT_TYPE, false, false, null)
            .attribute("ext-type", TypeKind.STRING, null, false, false, null)
            .child("Description", 0, 0, true, IodefGrammar.type("MLString"))
            .build();

    private SystemImpactXml() {}

    /** Reads the element the reader stands on. */
    public static SystemImpact read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String severity = null;
        String completion = null;
        String type = null;
        String extType = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> severity = value;
                case 1 -> completion = value;
                case 2 -> type = value;
                case 3 -> extType = value;
                default -> {}
            }
        }
        in.keepEmpty("type", type, extType);
        List<MLString> descriptions = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> descriptions = Fields.add(descriptions, MLStringXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(SystemImpact.class, new SystemImpact(
                severity == null ? Optional.empty() : Severity.optional(severity, Optional.empty()),
                completion == null ? Optional.empty() : Completion.optional(completion, Optional.empty()),
                type == null && extType == null ? Optional.empty() : SystemImpactType.optional(Fields.text(type), Optional.ofNullable(extType)),
                Fields.list(descriptions),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, SystemImpact value) throws IOException {
        out.start(name, value.extras());
        if (value.severity().isPresent()) {
            out.enumeration(IodefNames.AT_SEVERITY, null, value.severity().get(), value.severity().get().value(), null);
        }
        if (value.completion().isPresent()) {
            out.enumeration(IodefNames.AT_COMPLETION, null, value.completion().get(), value.completion().get().value(), null);
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
