// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef1;

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
import org.mile4j.model.iodef1.Completion;
import org.mile4j.model.iodef1.Impact;
import org.mile4j.model.iodef1.ImpactType;
import org.mile4j.model.iodef1.Severity;

/** The XML of {@link Impact}: RFC 5070, Section 3.10.1. */
public final class ImpactXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(13, "Impact", "urn:ietf:params:xml:ns:iodef-1.0", "RFC 5070, Section 3.10.1")
            .attribute("lang", TypeKind.LANGUAGE_TAG, null, false, false, null)
            .attribute("severity", TypeKind.ENUMERATION, Iodef1Values.SEVERITY, false, false, null)
            .attribute("completion", TypeKind.ENUMERATION, Iodef1Values.COMPLETION, false, false, null)
            .attribute("type", TypeKind.ENUMERATION, Iodef1Values.IMPACT_TYPE, false, false, null)
            .attribute("ext-type", TypeKind.STRING, null, false, false, null)
            .text(TypeKind.STRING, TypeKind.STRING)
            .build();

    private ImpactXml() {}

    /** Reads the element the reader stands on. */
    public static Impact read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String lang = null;
        String severity = null;
        String completion = null;
        String type = null;
        String extType = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> lang = value;
                case 1 -> severity = value;
                case 2 -> completion = value;
                case 3 -> type = value;
                case 4 -> extType = value;
                default -> {}
            }
        }
        in.keepEmpty("type", type, extType);
        String text = in.text();
        return in.leaveChecked(Impact.class, new Impact(
                Optional.ofNullable(lang),
                severity == null ? Optional.empty() : Severity.optional(severity, Optional.empty()),
                completion == null ? Optional.empty() : Completion.optional(completion, Optional.empty()),
                type == null && extType == null ? Optional.empty() : ImpactType.optional(Fields.text(type), Optional.ofNullable(extType)),
                text,
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, Impact value) throws IOException {
        if (value.lang().isEmpty() && value.severity().isEmpty() && value.completion().isEmpty() && value.type().isEmpty() && value.extras() == Extras.NONE) {
            out.text(name, value.value());
            return;
        }
        out.start(name, value.extras());
        if (value.lang().isPresent()) {
            out.attribute(Iodef1Names.AT_LANG, value.lang().get());
        }
        if (value.severity().isPresent()) {
            out.enumeration(Iodef1Names.AT_SEVERITY, null, value.severity().get(), value.severity().get().value(), null);
        }
        if (value.completion().isPresent()) {
            out.enumeration(Iodef1Names.AT_COMPLETION, null, value.completion().get(), value.completion().get().value(), null);
        }
        if (value.type().isPresent()) {
            out.enumeration(Iodef1Names.AT_TYPE, Iodef1Names.AT_EXT_TYPE, value.type().get(), value.type().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        out.text(value.value());
        out.end();
    }
}
