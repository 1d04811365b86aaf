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
import org.mile4j.model.iodef.Key;
import org.mile4j.model.iodef.WindowsRegistryKeysModified;

/** The XML of {@link WindowsRegistryKeysModified}: RFC 7970, Section 3.23. */
public final class WindowsRegistryKeysModifiedXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(40, "WindowsRegistryKeysModified", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.23")
            .attribute("observable-id", TypeKind.ID, null, false, false, null)
            .child("Key", 0, 0, true, IodefGrammar.type("Key"))
            .require(0x1L, true, true)
            .build();

    private WindowsRegistryKeysModifiedXml() {}

    /** Reads the element the reader stands on. */
    public static WindowsRegistryKeysModified read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String observableId = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> observableId = value;
                default -> {}
            }
        }
        List<Key> keys = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> keys = Fields.add(keys, KeyXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(WindowsRegistryKeysModified.class, new WindowsRegistryKeysModified(
                Optional.ofNullable(observableId),
                Fields.list(keys),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, WindowsRegistryKeysModified value) throws IOException {
        out.start(name, value.extras());
        if (value.observableId().isPresent()) {
            out.attribute(IodefNames.AT_OBSERVABLE_ID, value.observableId().get());
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        List<Key> keys = value.keys();
        for (int i = 0; i < keys.size(); i++) {
            Key item = keys.get(i);
            KeyXml.write(out, IodefNames.KEY, item);
        }
        out.end();
    }
}
