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
import org.mile4j.model.iodef.IndicatorReference;

/** The XML of {@link IndicatorReference}: RFC 7970, Section 3.29.7. */
public final class IndicatorReferenceXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(59, "IndicatorReference", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.29.7")
            .attribute("uid-ref", TypeKind.IDREF, null, false, false, null)
            .attribute("euid-ref", TypeKind.STRING, null, false, false, null)
            .attribute("version", TypeKind.STRING, null, false, false, null)
            .build();

    private IndicatorReferenceXml() {}

    /** Reads the element the reader stands on. */
    public static IndicatorReference read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String uidRef = null;
        String euidRef = null;
        String version = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> uidRef = value;
                case 1 -> euidRef = value;
                case 2 -> version = value;
                default -> {}
            }
        }
        in.noChildren();
        return in.leaveChecked(IndicatorReference.class, new IndicatorReference(
                Optional.ofNullable(uidRef),
                Optional.ofNullable(euidRef),
                Optional.ofNullable(version),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, IndicatorReference value) throws IOException {
        out.start(name, value.extras());
        if (value.uidRef().isPresent()) {
            out.attribute(IodefNames.AT_UID_REF, value.uidRef().get());
        }
        if (value.euidRef().isPresent()) {
            out.attribute(IodefNames.AT_EUID_REF, value.euidRef().get());
        }
        if (value.version().isPresent()) {
            out.attribute(IodefNames.AT_VERSION, value.version().get());
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        out.end();
    }
}
