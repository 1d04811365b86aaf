// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef1;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef1.ExtensionType;
import org.mile4j.model.iodef1.MLString;
import org.mile4j.model.iodef1.RecordData;
import org.mile4j.model.iodef1.RecordPattern;
import org.mile4j.model.iodef1.Restriction;
import org.mile4j.model.iodef1.SoftwareType;

/** The XML of {@link RecordData}: RFC 5070, Section 3.19.1. */
public final class RecordDataXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(26, "RecordData", "urn:ietf:params:xml:ns:iodef-1.0", "RFC 5070, Section 3.19.1")
            .attribute("restriction", TypeKind.ENUMERATION, Iodef1Values.RESTRICTION, false, false, null)
            .simple("DateTime", 0, 0, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .child("Description", 1, 1, true, Iodef1Grammar.type("MLString"))
            .child("Application", 2, 2, false, Iodef1Grammar.type("SoftwareType"))
            .child("RecordPattern", 3, 3, true, Iodef1Grammar.type("RecordPattern"))
            .child("RecordItem", 4, 4, true, Iodef1Grammar.type("ExtensionType"))
            .child("AdditionalData", 5, 5, true, Iodef1Grammar.type("ExtensionType"))
            .require(0x10L, true, true)
            .build();

    private RecordDataXml() {}

    /** Reads the element the reader stands on. */
    public static RecordData read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String restriction = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> restriction = value;
                default -> {}
            }
        }
        DateTime dateTime = null;
        List<MLString> descriptions = null;
        SoftwareType application = null;
        List<RecordPattern> recordPatterns = null;
        List<ExtensionType> recordItems = null;
        List<ExtensionType> additionalData = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> dateTime = Fields.dateTime(in.simple());
                case 1 -> descriptions = Fields.add(descriptions, MLStringXml.read(in));
                case 2 -> application = SoftwareTypeXml.read(in);
                case 3 -> recordPatterns = Fields.add(recordPatterns, RecordPatternXml.read(in));
                case 4 -> recordItems = Fields.add(recordItems, ExtensionTypeXml.read(in));
                case 5 -> additionalData = Fields.add(additionalData, ExtensionTypeXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(RecordData.class, new RecordData(
                restriction == null ? Optional.empty() : Restriction.optional(restriction, Optional.empty()),
                Optional.ofNullable(dateTime),
                Fields.list(descriptions),
                Optional.ofNullable(application),
                Fields.list(recordPatterns),
                Fields.list(recordItems),
                Fields.list(additionalData),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, RecordData value) throws IOException {
        out.start(name, value.extras());
        if (value.restriction().isPresent()) {
            out.enumeration(Iodef1Names.AT_RESTRICTION, null, value.restriction().get(), value.restriction().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.dateTime().isPresent()) {
            out.element(Iodef1Names.DATE_TIME, value.dateTime().get().text());
        }
        List<MLString> descriptions = value.descriptions();
        for (int i = 0; i < descriptions.size(); i++) {
            MLString item = descriptions.get(i);
            MLStringXml.write(out, Iodef1Names.DESCRIPTION, item);
        }
        if (value.application().isPresent()) {
            SoftwareTypeXml.write(out, Iodef1Names.APPLICATION, value.application().get());
        }
        List<RecordPattern> recordPatterns = value.recordPatterns();
        for (int i = 0; i < recordPatterns.size(); i++) {
            RecordPattern item = recordPatterns.get(i);
            RecordPatternXml.write(out, Iodef1Names.RECORD_PATTERN, item);
        }
        List<ExtensionType> recordItems = value.recordItems();
        for (int i = 0; i < recordItems.size(); i++) {
            ExtensionType item = recordItems.get(i);
            ExtensionTypeXml.write(out, Iodef1Names.RECORD_ITEM, item);
        }
        List<ExtensionType> additionalData = value.additionalData();
        for (int i = 0; i < additionalData.size(); i++) {
            ExtensionType item = additionalData.get(i);
            ExtensionTypeXml.write(out, Iodef1Names.ADDITIONAL_DATA, item);
        }
        out.end();
    }
}
