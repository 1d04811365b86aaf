// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.IntegerValue;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef.ReferenceName;

/** The XML of {@link ReferenceName}: RFC 7970, Section 3.11.1. */
public final class ReferenceNameXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(69, "ReferenceName", "urn:ietf:params:xml:ns:iodef-enum-1.0", "RFC 7970, Section 3.11.1")
            .attribute("specIndex", TypeKind.INTEGER, null, true, true, null)
            .simple("ID", 0, 0, false, TypeKind.STRING, TypeKind.NCNAME)
            .require(0x1L, true, true)
            .build();

    private ReferenceNameXml() {}

    /** Reads the element the reader stands on. */
    public static ReferenceName read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String specIndex = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> specIndex = value;
                default -> {}
            }
        }
        String id = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> id = in.simple();
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(ReferenceName.class, new ReferenceName(
                specIndex == null ? Optional.empty() : Optional.of(new IntegerValue(specIndex)),
                Optional.ofNullable(id),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, ReferenceName value) throws IOException {
        out.start("enum", DEF.namespace(), name, value.extras());
        if (value.specIndex().isPresent()) {
            out.attribute(IodefNames.AT_SPEC_INDEX, value.specIndex().get().text());
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.id().isPresent()) {
            out.element(IodefNames.ID, value.id().get());
        }
        out.end();
    }
}
