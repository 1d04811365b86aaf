// Generated from the model table. Edit the table, not this file.
package org.mile4j.rid.internal.message;

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
import org.mile4j.rid.message.PolicyRegion;
import org.mile4j.rid.message.Region;

/** The XML of {@link PolicyRegion}: RFC 6545, Section 5.1. */
public final class PolicyRegionXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(2, "PolicyRegion", "urn:ietf:params:xml:ns:iodef-rid-2.0", "RFC 6545, Section 5.1")
            .attribute("region", TypeKind.ENUMERATION, MessageValues.REGION, true, true, null)
            .attribute("ext-region", TypeKind.STRING, null, false, false, null)
            .build();

    private PolicyRegionXml() {}

    /** Reads the element the reader stands on. */
    public static PolicyRegion read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String region = null;
        String extRegion = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> region = value;
                case 1 -> extRegion = value;
                default -> {}
            }
        }
        in.keepEmpty("region", region, extRegion);
        in.noChildren();
        return in.leaveChecked(PolicyRegion.class, new PolicyRegion(
                region == null && extRegion == null ? Optional.empty() : Region.optional(Fields.text(region), Optional.ofNullable(extRegion)),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, PolicyRegion value) throws IOException {
        out.start(name, value.extras());
        if (value.region().isPresent()) {
            out.enumeration(MessageNames.AT_REGION, MessageNames.AT_EXT_REGION, value.region().get(), value.region().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        out.end();
    }
}
