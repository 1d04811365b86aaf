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
import org.mile4j.model.iodef.Registry;
import org.mile4j.model.iodef.RegistryHandle;

/** The XML of {@link RegistryHandle}: RFC 7970, Section 3.9.1. */
public final class RegistryHandleXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(7, "RegistryHandle", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.9.1")
            .attribute("registry", TypeKind.ENUMERATION, IodefValues.REGISTRY, true, false, null)
            .attribute("ext-registry", TypeKind.STRING, null, false, false, null)
            .text(TypeKind.STRING, TypeKind.STRING)
            .build();

    private RegistryHandleXml() {}

    /** Reads the element the reader stands on. */
    public static RegistryHandle read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String registry = null;
        String extRegistry = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> registry = value;
                case 1 -> extRegistry = value;
                default -> {}
            }
        }
        in.keepEmpty("registry", registry, extRegistry);
        String text = in.text();
        return in.leaveChecked(RegistryHandle.class, new RegistryHandle(
                registry == null && extRegistry == null ? Optional.empty() : Registry.optional(Fields.text(registry), Optional.ofNullable(extRegistry)),
                text,
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, RegistryHandle value) throws IOException {
        out.start(name, value.extras());
        if (value.registry().isPresent()) {
            out.enumeration(IodefNames.AT_REGISTRY, IodefNames.AT_EXT_REGISTRY, value.registry().get(), value.registry().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        out.text(value.handle());
        out.end();
    }
}
