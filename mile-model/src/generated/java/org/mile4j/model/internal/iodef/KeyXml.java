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
import org.mile4j.model.iodef.Key;
import org.mile4j.model.iodef.RegistryAction;

/** The XML of {@link Key}: RFC 7970, Section 3.23.1. */
public final class KeyXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(41, "Key", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.23.1")
            .attribute("registryaction", TypeKind.ENUMERATION, IodefValues.REGISTRY_ACTION, false, false, null)
            .attribute("ext-registryaction", TypeKind.STRING, null, false, false, null)
            .attribute("observable-id", TypeKind.ID, null, false, false, null)
            .simple("KeyName", 0, 0, false, TypeKind.STRING, TypeKind.STRING)
            .simple("Value", 1, 1, false, TypeKind.STRING, TypeKind.STRING)
            .simple("KeyValue", 1, 1, false, TypeKind.STRING, TypeKind.STRING).alternateOf(1)
            .require(0x1L, true, true)
            .build();

    private KeyXml() {}

    /** Reads the element the reader stands on. */
    public static Key read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String registryaction = null;
        String extRegistryaction = null;
        String observableId = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> registryaction = value;
                case 1 -> extRegistryaction = value;
                case 2 -> observableId = value;
                default -> {}
            }
        }
        in.keepEmpty("registryaction", registryaction, extRegistryaction);
        String keyName = null;
        String value = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> keyName = in.simple();
                case 1, 2 -> value = in.simple();
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(Key.class, new Key(
                registryaction == null && extRegistryaction == null ? Optional.empty() : RegistryAction.optional(Fields.text(registryaction), Optional.ofNullable(extRegistryaction)),
                Optional.ofNullable(observableId),
                Optional.ofNullable(keyName),
                Optional.ofNullable(value),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, Key value) throws IOException {
        out.start(name, value.extras());
        if (value.registryaction().isPresent()) {
            out.enumeration(IodefNames.AT_REGISTRYACTION, IodefNames.AT_EXT_REGISTRYACTION, value.registryaction().get(), value.registryaction().get().value(), null);
        }
        if (value.observableId().isPresent()) {
            out.attribute(IodefNames.AT_OBSERVABLE_ID, value.observableId().get());
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.keyName().isPresent()) {
            out.element(IodefNames.KEY_NAME, value.keyName().get());
        }
        if (value.value().isPresent()) {
            out.element(out.corrected("KeyValue", value.extras()) ? IodefNames.KEY_VALUE : IodefNames.VALUE, value.value().get());
        }
        out.end();
    }
}
