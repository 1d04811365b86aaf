// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.phish;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.phish.RegistryKey;
import org.mile4j.model.phish.WindowsRegistryKeysModified;

/** The XML of {@link WindowsRegistryKeysModified}: RFC 5901, Section 5.9.7. */
public final class WindowsRegistryKeysModifiedXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(7, "WindowsRegistryKeysModified", "urn:ietf:params:xml:ns:iodef-phish-1.0", "RFC 5901, Section 5.9.7")
            .child("Key", 0, 0, true, PhishGrammar.type("RegistryKey"))
            .require(0x1L, true, true)
            .build();

    private WindowsRegistryKeysModifiedXml() {}

    /** Reads the element the reader stands on. */
    public static WindowsRegistryKeysModified read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        in.noAttributes();
        List<RegistryKey> keys = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> keys = Fields.add(keys, RegistryKeyXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(WindowsRegistryKeysModified.class, new WindowsRegistryKeysModified(
                Fields.list(keys),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, WindowsRegistryKeysModified value) throws IOException {
        out.start(name, value.extras());
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        List<RegistryKey> keys = value.keys();
        for (int i = 0; i < keys.size(); i++) {
            RegistryKey item = keys.get(i);
            RegistryKeyXml.write(out, PhishNames.KEY, item);
        }
        out.end();
    }
}
