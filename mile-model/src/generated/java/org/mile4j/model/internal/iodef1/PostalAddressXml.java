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
import org.mile4j.model.iodef1.PostalAddress;

/** The XML of {@link PostalAddress}: RFC 5070, Section 3.7.2. */
public final class PostalAddressXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(6, "PostalAddress", "urn:ietf:params:xml:ns:iodef-1.0", "RFC 5070, Section 3.7.2")
            .attribute("lang", TypeKind.LANGUAGE_TAG, null, false, false, null)
            .attribute("meaning", TypeKind.STRING, null, false, false, null)
            .text(TypeKind.STRING, TypeKind.STRING)
            .build();

    private PostalAddressXml() {}

    /** Reads the element the reader stands on. */
    public static PostalAddress read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String lang = null;
        String meaning = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> lang = value;
                case 1 -> meaning = value;
                default -> {}
            }
        }
        String text = in.text();
        return in.leaveChecked(PostalAddress.class, new PostalAddress(
                Optional.ofNullable(lang),
                Optional.ofNullable(meaning),
                text,
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, PostalAddress value) throws IOException {
        if (value.lang().isEmpty() && value.meaning().isEmpty() && value.extras() == Extras.NONE) {
            out.text(name, value.value());
            return;
        }
        out.start(name, value.extras());
        if (value.lang().isPresent()) {
            out.attribute(Iodef1Names.AT_LANG, value.lang().get());
        }
        if (value.meaning().isPresent()) {
            out.attribute(Iodef1Names.AT_MEANING, value.meaning().get());
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        out.text(value.value());
        out.end();
    }
}
