// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef1;

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
import org.mile4j.model.iodef1.Incident;
import org.mile4j.model.iodef1.IodefDocument;

/** The XML of {@link IodefDocument}: RFC 5070, Section 3.1. */
public final class IodefDocumentXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(0, "IODEF-Document", "urn:ietf:params:xml:ns:iodef-1.0", "RFC 5070, Section 3.1")
            .attribute("version", TypeKind.STRING, null, true, false, "1.00")
            .attribute("lang", TypeKind.LANGUAGE_TAG, null, true, true, null)
            .attribute("formatid", TypeKind.STRING, null, false, false, null)
            .child("Incident", 0, 0, true, Iodef1Grammar.type("Incident"))
            .require(0x1L, true, true)
            .build();

    private IodefDocumentXml() {}

    /** Reads the element the reader stands on. */
    public static IodefDocument read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String version = null;
        String lang = null;
        String formatid = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> version = value;
                case 1 -> lang = value;
                case 2 -> formatid = value;
                default -> {}
            }
        }
        List<Incident> incidents = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> incidents = Fields.add(incidents, IncidentXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(IodefDocument.class, new IodefDocument(
                Optional.ofNullable(version),
                Optional.ofNullable(lang),
                Optional.ofNullable(formatid),
                Fields.list(incidents),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, IodefDocument value) throws IOException {
        out.start(name, value.extras());
        if (value.version().isPresent()) {
            out.attribute(Iodef1Names.AT_VERSION, value.version().get());
        }
        if (value.lang().isPresent()) {
            out.attribute(Iodef1Names.AT_LANG, value.lang().get());
        }
        if (value.formatid().isPresent()) {
            out.attribute(Iodef1Names.AT_FORMATID, value.formatid().get());
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        List<Incident> incidents = value.incidents();
        for (int i = 0; i < incidents.size(); i++) {
            Incident item = incidents.get(i);
            IncidentXml.write(out, Iodef1Names.INCIDENT, item);
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
                case 2 -> builder.formatid(value);
                default -> {}
            }
        }
    }

    /** Writes the attributes of the root element, which is open. */
    public static void writeAttributes(XmlOut out, IodefDocument value) throws IOException {
        if (value.version().isPresent()) {
            out.attribute(Iodef1Names.AT_VERSION, value.version().get());
        }
        if (value.lang().isPresent()) {
            out.attribute(Iodef1Names.AT_LANG, value.lang().get());
        }
        if (value.formatid().isPresent()) {
            out.attribute(Iodef1Names.AT_FORMATID, value.formatid().get());
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
    }
}
