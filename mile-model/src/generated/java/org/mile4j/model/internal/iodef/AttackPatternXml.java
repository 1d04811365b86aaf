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
import org.mile4j.model.iodef.AttackPattern;
import org.mile4j.model.iodef.Platform;
import org.mile4j.model.iodef.RawData;
import org.mile4j.model.iodef.Reference;
import org.mile4j.model.iodef.SpecId;

/** The XML of {@link AttackPattern}: RFC 7203, Section 4.5.1. */
public final class AttackPatternXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(72, "AttackPattern", "urn:ietf:params:xml:ns:iodef-sci-1.0", "RFC 7203, Section 4.5.1")
            .attribute("SpecID", TypeKind.STRING, null, true, true, null)
            .attribute("ext-SpecID", TypeKind.STRING, null, false, false, null)
            .attribute("ContentID", TypeKind.STRING, null, false, false, null)
            .child("RawData", 0, 0, true, IodefGrammar.type("RawData")).in(0, true, -1)
            .child("iodef:Reference", 0, 0, true, IodefGrammar.type("Reference")).in(0, true, -1)
            .child("Platform", 1, 1, true, IodefGrammar.type("Platform"))
            .build();

    private AttackPatternXml() {}

    /** Reads the element the reader stands on. */
    public static AttackPattern read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String specId = null;
        String extSpecId = null;
        String contentId = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> specId = value;
                case 1 -> extSpecId = value;
                case 2 -> contentId = value;
                default -> {}
            }
        }
        if (specId == null && extSpecId != null) {
            in.keepAttribute("ext-SpecID", extSpecId);
            extSpecId = null;
        }
        List<RawData> rawData = null;
        List<Reference> references = null;
        List<Platform> platforms = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> rawData = Fields.add(rawData, RawDataXml.read(in));
                case 1 -> references = Fields.add(references, ReferenceXml.read(in));
                case 2 -> platforms = Fields.add(platforms, PlatformXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(AttackPattern.class, new AttackPattern(
                specId == null && extSpecId == null ? Optional.empty() : SpecId.optional(Fields.text(specId), Optional.ofNullable(extSpecId)),
                Optional.ofNullable(contentId),
                Fields.list(rawData),
                Fields.list(references),
                Fields.list(platforms),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, AttackPattern value) throws IOException {
        out.start("sci", DEF.namespace(), name, value.extras());
        out.open(IodefNames.AT_SPEC_ID, IodefNames.AT_EXT_SPEC_ID, value.specId());
        if (value.contentId().isPresent()) {
            out.attribute(IodefNames.AT_CONTENT_ID, value.contentId().get());
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        List<RawData> rawData = value.rawData();
        for (int i = 0; i < rawData.size(); i++) {
            RawData item = rawData.get(i);
            RawDataXml.write(out, IodefNames.RAW_DATA, item);
        }
        List<Reference> references = value.references();
        for (int i = 0; i < references.size(); i++) {
            Reference item = references.get(i);
            ReferenceXml.write(out, IodefNames.REFERENCE, item);
        }
        List<Platform> platforms = value.platforms();
        for (int i = 0; i < platforms.size(); i++) {
            Platform item = platforms.get(i);
            PlatformXml.write(out, IodefNames.PLATFORM, item);
        }
        out.end();
    }
}
