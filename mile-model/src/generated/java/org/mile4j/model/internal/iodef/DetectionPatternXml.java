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
import org.mile4j.model.iodef.DetectionPattern;
import org.mile4j.model.iodef.MLString;
import org.mile4j.model.iodef.Restriction;
import org.mile4j.model.iodef.SoftwareType;

/** The XML of {@link DetectionPattern}: RFC 7970, Section 3.10.1. */
public final class DetectionPatternXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(15, "DetectionPattern", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.10.1")
            .attribute("restriction", TypeKind.ENUMERATION, IodefValues.RESTRICTION, false, false, null)
            .attribute("ext-restriction", TypeKind.STRING, null, false, false, null)
            .attribute("observable-id", TypeKind.ID, null, false, false, null)
            .child("Application", 0, 0, false, IodefGrammar.type("SoftwareType"))
            .child("Description", 1, 1, true, IodefGrammar.type("MLString"))
            .simple("DetectionConfiguration", 2, 2, true, TypeKind.STRING, TypeKind.STRING)
            .require(0x1L, true, true)
            .build();

    private DetectionPatternXml() {}

    /** Reads the element the reader stands on. */
    public static DetectionPattern read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String restriction = null;
        String extRestriction = null;
        String observableId = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> restriction = value;
                case 1 -> extRestriction = value;
                case 2 -> observableId = value;
                default -> {}
            }
        }
        in.keepEmpty("restriction", restriction, extRestriction);
        SoftwareType application = null;
        List<MLString> descriptions = null;
        List<String> detectionConfigurations = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> application = SoftwareTypeXml.read(in);
                case 1 -> descriptions = Fields.add(descriptions, MLStringXml.read(in));
                case 2 -> detectionConfigurations = Fields.add(detectionConfigurations, in.simple());
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(DetectionPattern.class, new DetectionPattern(
                restriction == null && extRestriction == null ? Optional.empty() : Restriction.optional(Fields.text(restriction), Optional.ofNullable(extRestriction)),
                Optional.ofNullable(observableId),
                Optional.ofNullable(application),
                Fields.list(descriptions),
                Fields.list(detectionConfigurations),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, DetectionPattern value) throws IOException {
        out.start(name, value.extras());
        if (value.restriction().isPresent()) {
            out.enumeration(IodefNames.AT_RESTRICTION, IodefNames.AT_EXT_RESTRICTION, value.restriction().get(), value.restriction().get().value(), null);
        }
        if (value.observableId().isPresent()) {
            out.attribute(IodefNames.AT_OBSERVABLE_ID, value.observableId().get());
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.application().isPresent()) {
            SoftwareTypeXml.write(out, IodefNames.APPLICATION, value.application().get());
        }
        List<MLString> descriptions = value.descriptions();
        for (int i = 0; i < descriptions.size(); i++) {
            MLString item = descriptions.get(i);
            MLStringXml.write(out, IodefNames.DESCRIPTION, item);
        }
        List<String> detectionConfigurations = value.detectionConfigurations();
        for (int i = 0; i < detectionConfigurations.size(); i++) {
            String item = detectionConfigurations.get(i);
            out.element(IodefNames.DETECTION_CONFIGURATION, item);
        }
        out.end();
    }
}
