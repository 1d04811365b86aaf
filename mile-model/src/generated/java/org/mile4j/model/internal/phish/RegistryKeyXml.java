// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.phish;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.phish.RegistryKey;

/** The XML of {@link RegistryKey}: RFC 5901, Section 5.9.7.1. */
public final class RegistryKeyXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(8, "RegistryKey", "urn:ietf:params:xml:ns:iodef-phish-1.0", "RFC 5901, Section 5.9.7.1")
            .simple("Name", 0, 0, false, TypeKind.STRING, TypeKind.STRING)
            .simple("Value", 1, 1, false, TypeKind.STRING, TypeKind.STRING)
            .require(0x1L, true, true)
            .require(0x2L, true, true)
            .build();

    private RegistryKeyXml() {}

    /** Reads the element the reader stands on. */
    public static RegistryKey read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        in.noAttributes();
        String name = null;
        String value = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> name = in.simple();
                case 1 -> value = in.simple();
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(RegistryKey.class, new RegistryKey(
                Optional.ofNullable(name),
                Optional.ofNullable(value),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, RegistryKey value) throws IOException {
        out.start(name, value.extras());
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.name().isPresent()) {
            out.element(PhishNames.NAME, value.name().get());
        }
        if (value.value().isPresent()) {
            out.element(PhishNames.VALUE, value.value().get());
        }
        out.end();
    }
}
