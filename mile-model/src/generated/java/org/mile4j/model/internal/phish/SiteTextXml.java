// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.phish;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.IntegerValue;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.phish.SiteText;

/** The XML of {@link SiteText}: RFC 5901, Section 5.11.2. */
public final class SiteTextXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(12, "SiteText", "urn:ietf:params:xml:ns:iodef-phish-1.0", "RFC 5901, Section 5.11.2")
            .attribute("lang", TypeKind.LANGUAGE_TAG, null, false, false, null)
            .attribute("phish:confidence", TypeKind.PERCENT, null, false, false, null)
            .text(TypeKind.STRING, TypeKind.STRING)
            .build();

    private SiteTextXml() {}

    /** Reads the element the reader stands on. */
    public static SiteText read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String lang = null;
        String confidence = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> lang = value;
                case 1 -> confidence = value;
                default -> {}
            }
        }
        String text = in.text();
        return in.leaveChecked(SiteText.class, new SiteText(
                Optional.ofNullable(lang),
                confidence == null ? Optional.empty() : Optional.of(new IntegerValue(confidence)),
                text,
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, SiteText value) throws IOException {
        if (value.lang().isEmpty() && value.confidence().isEmpty() && value.extras() == Extras.NONE) {
            out.text(name, value.value());
            return;
        }
        out.start(name, value.extras());
        if (value.lang().isPresent()) {
            out.attribute(PhishNames.AT_LANG, value.lang().get());
        }
        out.attribute("phish", "urn:ietf:params:xml:ns:iodef-phish-1.0", "confidence", value.confidence().map(IntegerValue::text));
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        out.text(value.value());
        out.end();
    }
}
