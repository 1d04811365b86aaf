// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef.MLString;

/** The XML of {@link MLString}: RFC 7970, Section 2.4. */
public final class MLStringXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(65, "MLString", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 2.4")
            .attribute("translation-id", TypeKind.STRING, null, false, false, null)
            .attribute("xml:lang", TypeKind.LANGUAGE, null, false, false, null)
            .text(TypeKind.STRING, TypeKind.STRING)
            .build();

    private MLStringXml() {}

    /** Reads the element the reader stands on. */
    public static MLString read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String translationId = null;
        String lang = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> translationId = value;
                case 1 -> lang = value;
                default -> {}
            }
        }
        String text = in.text();
        return in.leaveChecked(MLString.class, new MLString(
                Optional.ofNullable(translationId),
                Optional.ofNullable(lang),
                text,
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, MLString value) throws IOException {
        if (value.translationId().isEmpty() && value.lang().isEmpty() && value.extras() == Extras.NONE) {
            out.text(name, value.value());
            return;
        }
        out.start(name, value.extras());
        if (value.translationId().isPresent()) {
            out.attribute(IodefNames.AT_TRANSLATION_ID, value.translationId().get());
        }
        if (value.lang().isPresent()) {
            out.attribute(IodefNames.AT_XML_LANG, value.lang().get());
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        out.text(value.value());
        out.end();
    }
}
