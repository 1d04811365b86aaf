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
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IodefDocument;

/** The XML of {@link IodefDocument}: RFC 7970, Section 3.1. */
public final class IodefDocumentXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(0, "IODEF-Document", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.1")
            .attribute("version", TypeKind.STRING, null, true, false, "2.00")
            .attribute("xml:lang", TypeKind.LANGUAGE, null, false, false, null)
            .attribute("format-id", TypeKind.STRING, null, false, false, null)
            .attribute("private-enum-name", TypeKind.STRING, null, false, false, null)
            .attribute("private-enum-id", TypeKind.STRING, null, false, false, null)
            .child("Incident", 0, 0, true, IodefGrammar.type("Incident"))
            .child("AdditionalData", 1, 1, true, IodefGrammar.type("ExtensionType"))
            .require(0x1L, true, true)
            .build();

    private IodefDocumentXml() {}

    /** Reads the element the reader stands on. */
    public static IodefDocument read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String version = null;
        String lang = null;
        String formatId = null;
        String privateEnumName = null;
        String privateEnumId = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> version = value;
                case 1 -> lang = value;
                case 2 -> formatId = value;
                case 3 -> privateEnumName = value;
                case 4 -> privateEnumId = value;
                default -> {}
            }
        }
        List<Incident> incidents = null;
        List<ExtensionType> additionalData = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> incidents = Fields.add(incidents, IncidentXml.read(in));
                case 1 -> additionalData = Fields.add(additionalData, ExtensionTypeXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(IodefDocument.class, new IodefDocument(
                Optional.ofNullable(version),
                Optional.ofNullable(lang),
                Optional.ofNullable(formatId),
                Optional.ofNullable(privateEnumName),
                Optional.ofNullable(privateEnumId),
                Fields.list(incidents),
                Fields.list(additionalData),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, IodefDocument value) throws IOException {
        out.start(name, value.extras());
        if (value.version().isPresent()) {
            out.attribute(IodefNames.AT_VERSION, value.version().get());
        }
        if (value.lang().isPresent()) {
            out.attribute(IodefNames.AT_XML_LANG, value.lang().get());
        }
        if (value.formatId().isPresent()) {
            out.attribute(IodefNames.AT_FORMAT_ID, value.formatId().get());
        }
        if (value.privateEnumName().isPresent()) {
            out.attribute(IodefNames.AT_PRIVATE_ENUM_NAME, value.privateEnumName().get());
        }
        if (value.privateEnumId().isPresent()) {
            out.attribute(IodefNames.AT_PRIVATE_ENUM_ID, value.privateEnumId().get());
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        List<Incident> incidents = value.incidents();
        for (int i = 0; i < incidents.size(); i++) {
            Incident item = incidents.get(i);
            IncidentXml.write(out, IodefNames.INCIDENT, item);
        }
        List<ExtensionType> additionalData = value.additionalData();
        for (int i = 0; i < additionalData.size(); i++) {
            ExtensionType item = additionalData.get(i);
            ExtensionTypeXml.write(out, IodefNames.ADDITIONAL_DATA, item);
        }
        out.end();
    }

    /** Reads the attributes of the root element into a builder. */
    public static void attributes(XmlIn in, IodefDocument.Builder builder) {
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> builder.version(value);
                case 1 -> builder.lang(value);
                case 2 -> builder.formatId(value);
                case 3 -> builder.privateEnumName(value);
                case 4 -> builder.privateEnumId(value);
                default -> {}
            }
        }
    }

    /** Writes the attributes of the root element, which is open. */
    public static void writeAttributes(XmlOut out, IodefDocument value) throws IOException {
        if (value.version().isPresent()) {
            out.attribute(IodefNames.AT_VERSION, value.version().get());
        }
        if (value.lang().isPresent()) {
            out.attribute(IodefNames.AT_XML_LANG, value.lang().get());
        }
        if (value.formatId().isPresent()) {
            out.attribute(IodefNames.AT_FORMAT_ID, value.formatId().get());
        }
        if (value.privateEnumName().isPresent()) {
            out.attribute(IodefNames.AT_PRIVATE_ENUM_NAME, value.privateEnumName().get());
        }
        if (value.privateEnumId().isPresent()) {
            out.attribute(IodefNames.AT_PRIVATE_ENUM_ID, value.privateEnumId().get());
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
    }
}
