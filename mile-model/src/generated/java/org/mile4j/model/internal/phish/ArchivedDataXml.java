// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.phish;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.iodef1.MLStringXml;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef1.MLString;
import org.mile4j.model.phish.ArchiveType;
import org.mile4j.model.phish.ArchivedData;

/** The XML of {@link ArchivedData}: RFC 5901, Section 5.13. */
public final class ArchivedDataXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(15, "ArchivedData", "urn:ietf:params:xml:ns:iodef-phish-1.0", "RFC 5901, Section 5.13")
            .attribute("type", TypeKind.ENUMERATION, PhishValues.ARCHIVE_TYPE, true, true, null)
            .simple("URL", 0, 0, false, TypeKind.ANY_URI, TypeKind.ANY_URI)
            .child("Comments", 1, 1, false, PhishGrammar.type("MLString"))
            .simple("Data", 2, 2, false, TypeKind.BASE64, TypeKind.BASE64)
            .build();

    private ArchivedDataXml() {}

    /** Reads the element the reader stands on. */
    public static ArchivedData read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String type = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> type = value;
                default -> {}
            }
        }
        String url = null;
        MLString comments = null;
        String data = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> url = in.simple();
                case 1 -> comments = MLStringXml.read(in);
                case 2 -> data = in.simple();
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(ArchivedData.class, new ArchivedData(
                type == null ? Optional.empty() : ArchiveType.optional(type, Optional.empty()),
                Optional.ofNullable(url),
                Optional.ofNullable(comments),
                Optional.ofNullable(data),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, ArchivedData value) throws IOException {
        out.start(name, value.extras());
        if (value.type().isPresent()) {
            out.enumeration(PhishNames.AT_TYPE, null, value.type().get(), value.type().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.url().isPresent()) {
            out.element(PhishNames.URL, value.url().get());
        }
        if (value.comments().isPresent()) {
            MLStringXml.write(out, PhishNames.COMMENTS, value.comments().get());
        }
        if (value.data().isPresent()) {
            out.element(PhishNames.DATA, value.data().get());
        }
        out.end();
    }
}
