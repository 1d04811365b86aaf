// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef1;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef1.SoftwareType;

/** The XML of {@link SoftwareType}: RFC 5070, Section 3.17.1. */
public final class SoftwareTypeXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(33, "SoftwareType", "urn:ietf:params:xml:ns:iodef-1.0", "RFC 5070, Section 3.17.1")
            .attribute("swid", TypeKind.STRING, null, false, false, null)
            .attribute("configid", TypeKind.STRING, null, false, false, null)
            .attribute("vendor", TypeKind.STRING, null, false, false, null)
            .attribute("family", TypeKind.STRING, null, false, false, null)
            .attribute("name", TypeKind.STRING, null, false, false, null)
            .attribute("version", TypeKind.STRING, null, false, false, null)
            .attribute("patch", TypeKind.STRING, null, false, false, null)
            .simple("URL", 0, 0, false, TypeKind.ANY_URI, TypeKind.ANY_URI)
            .build();

    private SoftwareTypeXml() {}

    /** Reads the element the reader stands on. */
    public static SoftwareType read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String swid = null;
        String configid = null;
        String vendor = null;
        String family = null;
        String name = null;
        String version = null;
        String patch = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> swid = value;
                case 1 -> configid = value;
                case 2 -> vendor = value;
                case 3 -> family = value;
                case 4 -> name = value;
                case 5 -> version = value;
                case 6 -> patch = value;
                default -> {}
            }
        }
        String url = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> url = in.simple();
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(SoftwareType.class, new SoftwareType(
                Optional.ofNullable(swid),
                Optional.ofNullable(configid),
                Optional.ofNullable(vendor),
                Optional.ofNullable(family),
                Optional.ofNullable(name),
                Optional.ofNullable(version),
                Optional.ofNullable(patch),
                Optional.ofNullable(url),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, SoftwareType value) throws IOException {
        out.start(name, value.extras());
        if (value.swid().isPresent()) {
            out.attribute(Iodef1Names.AT_SWID, value.swid().get());
        }
        if (value.configid().isPresent()) {
            out.attribute(Iodef1Names.AT_CONFIGID, value.configid().get());
        }
        if (value.vendor().isPresent()) {
            out.attribute(Iodef1Names.AT_VENDOR, value.vendor().get());
        }
        if (value.family().isPresent()) {
            out.attribute(Iodef1Names.AT_FAMILY, value.family().get());
        }
        if (value.name().isPresent()) {
            out.attribute(Iodef1Names.AT_NAME, value.name().get());
        }
        if (value.version().isPresent()) {
            out.attribute(Iodef1Names.AT_VERSION, value.version().get());
        }
        if (value.patch().isPresent()) {
            out.attribute(Iodef1Names.AT_PATCH, value.patch().get());
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.url().isPresent()) {
            out.element(Iodef1Names.URL, value.url().get());
        }
        out.end();
    }
}
