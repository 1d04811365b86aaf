// Generated from the model table. Edit the table, not this file.
package org.mile4j.rid.internal.message;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.iodef1.ExtensionTypeXml;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef1.ExtensionType;
import org.mile4j.rid.message.ReportSchema;
import org.mile4j.rid.message.SchemaId;
import org.mile4j.rid.message.SchemaVersion;

/** The XML of {@link ReportSchema}: RFC 6545, Section 5.1.1. */
public final class ReportSchemaXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(4, "ReportSchema", "urn:ietf:params:xml:ns:iodef-rid-2.0", "RFC 6545, Section 5.1.1")
            .attribute("Version", TypeKind.ENUMERATION, MessageValues.SCHEMA_VERSION, false, false, null)
            .attribute("ext-Version", TypeKind.STRING, null, false, false, null)
            .attribute("XMLSchemaID", TypeKind.ENUMERATION, MessageValues.SCHEMA_ID, false, false, null)
            .attribute("ext-XMLSchemaID", TypeKind.STRING, null, false, false, null)
            .child("XMLDocument", 0, 0, false, MessageGrammar.type("ExtensionType"))
            .simple("URL", 1, 1, false, TypeKind.ANY_URI, TypeKind.ANY_URI)
            .child("Signature", 2, 2, true, MessageGrammar.type("ExtensionType"))
            .require(0x1L, true, true)
            .build();

    private ReportSchemaXml() {}

    /** Reads the element the reader stands on. */
    public static ReportSchema read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String version = null;
        String extVersion = null;
        String xmlSchemaId = null;
        String extXmlSchemaId = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> version = value;
                case 1 -> extVersion = value;
                case 2 -> xmlSchemaId = value;
                case 3 -> extXmlSchemaId = value;
                default -> {}
            }
        }
        in.keepEmpty("Version", version, extVersion);
        in.keepEmpty("XMLSchemaID", xmlSchemaId, extXmlSchemaId);
        ExtensionType xmlDocument = null;
        String url = null;
        List<ExtensionType> signatures = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> xmlDocument = ExtensionTypeXml.read(in);
                case 1 -> url = in.simple();
                case 2 -> signatures = Fields.add(signatures, ExtensionTypeXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(ReportSchema.class, new ReportSchema(
                version == null && extVersion == null ? Optional.empty() : SchemaVersion.optional(Fields.text(version), Optional.ofNullable(extVersion)),
                xmlSchemaId == null && extXmlSchemaId == null ? Optional.empty() : SchemaId.optional(Fields.text(xmlSchemaId), Optional.ofNullable(extXmlSchemaId)),
                Optional.ofNullable(xmlDocument),
                Optional.ofNullable(url),
                Fields.list(signatures),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, ReportSchema value) throws IOException {
        out.start(name, value.extras());
        if (value.version().isPresent()) {
            out.enumeration(MessageNames.AT_VERSION, MessageNames.AT_EXT_VERSION, value.version().get(), value.version().get().value(), null);
        }
        if (value.xmlSchemaId().isPresent()) {
            out.enumeration(MessageNames.AT_XML_SCHEMA_ID, MessageNames.AT_EXT_XML_SCHEMA_ID, value.xmlSchemaId().get(), value.xmlSchemaId().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.xmlDocument().isPresent()) {
            ExtensionTypeXml.write(out, MessageNames.XML_DOCUMENT, value.xmlDocument().get());
        }
        if (value.url().isPresent()) {
            out.element(MessageNames.URL, value.url().get());
        }
        List<ExtensionType> signatures = value.signatures();
        for (int i = 0; i < signatures.size(); i++) {
            ExtensionType item = signatures.get(i);
            ExtensionTypeXml.write(out, MessageNames.SIGNATURE, item);
        }
        out.end();
    }
}
