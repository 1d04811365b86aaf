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
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.MLString;
import org.mile4j.model.iodef.Restriction;
import org.mile4j.model.iodef.ThreatActor;

/** The XML of {@link ThreatActor}: RFC 7970, Section 3.7. */
public final class ThreatActorXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(4, "ThreatActor", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.7")
            .attribute("restriction", TypeKind.ENUMERATION, IodefValues.RESTRICTION, false, false, null)
            .attribute("ext-restriction", TypeKind.STRING, null, false, false, null)
            .simple("ThreatActorID", 0, 0, true, TypeKind.STRING, TypeKind.STRING)
            .simple("URL", 1, 1, true, TypeKind.ANY_URI, TypeKind.ANY_URI)
            .child("Description", 2, 2, true, IodefGrammar.type("MLString"))
            .child("AdditionalData", 3, 3, true, IodefGrammar.type("ExtensionType"))
            .require(0x2L, false, true)
            .build();

    private ThreatActorXml() {}

    /** Reads the element the reader stands on. */
    public static ThreatActor read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String restriction = null;
        String extRestriction = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> restriction = value;
                case 1 -> extRestriction = value;
                default -> {}
            }
        }
        in.keepEmpty("restriction", restriction, extRestriction);
        List<String> threatActorIds = null;
        List<String> urls = null;
        List<MLString> descriptions = null;
        List<ExtensionType> additionalData = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> threatActorIds = Fields.add(threatActorIds, in.simple());
                case 1 -> urls = Fields.add(urls, in.simple());
                case 2 -> descriptions = Fields.add(descriptions, MLStringXml.read(in));
                case 3 -> additionalData = Fields.add(additionalData, ExtensionTypeXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(ThreatActor.class, new ThreatActor(
                restriction == null && extRestriction == null ? Optional.empty() : Restriction.optional(Fields.text(restriction), Optional.ofNullable(extRestriction)),
                Fields.list(threatActorIds),
                Fields.list(urls),
                Fields.list(descriptions),
                Fields.list(additionalData),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, ThreatActor value) throws IOException {
        out.start(name, value.extras());
        if (value.restriction().isPresent()) {
            out.enumeration(IodefNames.AT_RESTRICTION, IodefNames.AT_EXT_RESTRICTION, value.restriction().get(), value.restriction().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        List<String> threatActorIds = value.threatActorIds();
        for (int i = 0; i < threatActorIds.size(); i++) {
            String item = threatActorIds.get(i);
            out.element(IodefNames.THREAT_ACTOR_ID, item);
        }
        List<String> urls = value.urls();
        for (int i = 0; i < urls.size(); i++) {
            String item = urls.get(i);
            out.element(IodefNames.URL, item);
        }
        List<MLString> descriptions = value.descriptions();
        for (int i = 0; i < descriptions.size(); i++) {
            MLString item = descriptions.get(i);
            MLStringXml.write(out, IodefNames.DESCRIPTION, item);
        }
        List<ExtensionType> additionalData = value.additionalData();
        for (int i = 0; i < additionalData.size(); i++) {
            ExtensionType item = additionalData.get(i);
            ExtensionTypeXml.write(out, IodefNames.ADDITIONAL_DATA, item);
        }
        out.end();
    }
}
