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
import org.mile4j.model.iodef1.Registry;
import org.mile4j.model.iodef1.RegistryHandle;

/** The XML of {@link RegistryHandle}: RFC 5070, Section 3.7.1. */
public final class RegistryHandleXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(5, "RegistryHandle", "urn:ietf:params:xml:ns:iodef-1.0", "RFC 5070, Section 3.7.1")
            .attribute("registry", TypeKind.ENUMERATION, Iodef1Values.REGISTRY, false, false, null)
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
        if (value.registry().isEmpty() && value.extras() == Extras.NONE) {
            out.text(name, value.handle());
            return;
        }
        out.start(name, value.extras());
        if (value.registry().isPresent()) {
            out.enumeration(Iodef1Names.AT_REGISTRY, Iodef1Names.AT_EXT_REGISTRY, value.registry().get(), value.registry().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        out.text(value.handle());
        out.end();
    }
}
