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
import org.mile4j.model.iodef.Contact;
import org.mile4j.model.iodef.DetectionPattern;
import org.mile4j.model.iodef.Discovery;
import org.mile4j.model.iodef.DiscoverySource;
import org.mile4j.model.iodef.MLString;
import org.mile4j.model.iodef.Restriction;

/** The XML of {@link Discovery}: RFC 7970, Section 3.10. */
public final class DiscoveryXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(14, "Discovery", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.10")
            .attribute("source", TypeKind.ENUMERATION, IodefValues.DISCOVERY_SOURCE, false, false, null)
            .attribute("ext-source", TypeKind.STRING, null, false, false, null)
            .attribute("restriction", TypeKind.ENUMERATION, IodefValues.RESTRICTION, false, false, null)
            .attribute("ext-restriction", TypeKind.STRING, null, false, false, null)
            .child("Description", 0, 0, true, IodefGrammar.type("MLString"))
            .child("Contact", 1, 1, true, IodefGrammar.type("Contact"))
            .child("DetectionPattern", 2, 2, true, IodefGrammar.type("DetectionPattern"))
            .build();

    private DiscoveryXml() {}

    /** Reads the element the reader stands on. */
    public static Discovery read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String source = null;
        String extSource = null;
        String restriction = null;
        String extRestriction = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> source = value;
                case 1 -> extSource = value;
                case 2 -> restriction = value;
                case 3 -> extRestriction = value;
                default -> {}
            }
        }
        in.keepEmpty("source", source, extSource);
        in.keepEmpty("restriction", restriction, extRestriction);
        List<MLString> descriptions = null;
        List<Contact> contacts = null;
        List<DetectionPattern> detectionPatterns = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> descriptions = Fields.add(descriptions, MLStringXml.read(in));
                case 1 -> contacts = Fields.add(contacts, ContactXml.read(in));
                case 2 -> detectionPatterns = Fields.add(detectionPatterns, DetectionPatternXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(Discovery.class, new Discovery(
                source == null && extSource == null ? Optional.empty() : DiscoverySource.optional(Fields.text(source), Optional.ofNullable(extSource)),
                restriction == null && extRestriction == null ? Optional.empty() : Restriction.optional(Fields.text(restriction), Optional.ofNullable(extRestriction)),
                Fields.list(descriptions),
                Fields.list(contacts),
                Fields.list(detectionPatterns),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, Discovery value) throws IOException {
        out.start(name, value.extras());
        if (value.source().isPresent()) {
            out.enumeration(IodefNames.AT_SOURCE, IodefNames.AT_EXT_SOURCE, value.source().get(), value.source().get().value(), null);
        }
        if (value.restriction().isPresent()) {
            out.enumeration(IodefNames.AT_RESTRICTION, IodefNames.AT_EXT_RESTRICTION, value.restriction().get(), value.restriction().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        List<MLString> descriptions = value.descriptions();
        for (int i = 0; i < descriptions.size(); i++) {
            MLString item = descriptions.get(i);
            MLStringXml.write(out, IodefNames.DESCRIPTION, item);
        }
        List<Contact> contacts = value.contacts();
        for (int i = 0; i < contacts.size(); i++) {
            Contact item = contacts.get(i);
            ContactXml.write(out, IodefNames.CONTACT, item);
        }
        List<DetectionPattern> detectionPatterns = value.detectionPatterns();
        for (int i = 0; i < detectionPatterns.size(); i++) {
            DetectionPattern item = detectionPatterns.get(i);
            DetectionPatternXml.write(out, IodefNames.DETECTION_PATTERN, item);
        }
        out.end();
    }
}
