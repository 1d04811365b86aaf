// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef.IndicatorID;

/** The XML of {@link IndicatorID}: RFC 7970, Section 3.29.1. */
public final class IndicatorIDXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(52, "IndicatorID", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.29.1")
            .attribute("name", TypeKind.STRING, null, true, true, null)
            .attribute("version", TypeKind.STRING, null, true, true, null)
            .text(TypeKind.ID, TypeKind.ID)
            .build();

    private IndicatorIDXml() {}

    /** Reads the element the reader stands on. */
    public static IndicatorID read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String name = null;
        String version = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> name = value;
                case 1 -> version = value;
                default -> {}
            }
        }
        String text = in.text();
        return in.leaveChecked(IndicatorID.class, new IndicatorID(
                Optional.ofNullable(name),
                Optional.ofNullable(version),
                text,
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, IndicatorID value) throws IOException {
        out.start(name, value.extras());
        if (value.name().isPresent()) {
            out.attribute(IodefNames.AT_NAME, value.name().get());
        }
        if (value.version().isPresent()) {
            out.attribute(IodefNames.AT_VERSION, value.version().get());
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        out.text(value.id());
        out.end();
    }
}
