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
import org.mile4j.model.iodef1.ContactMeans;

/** The XML of {@link ContactMeans}: RFC 5070, Section 3.7.3. */
public final class ContactMeansXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(29, "ContactMeans", "urn:ietf:params:xml:ns:iodef-1.0", "RFC 5070, Section 3.7.3")
            .attribute("meaning", TypeKind.STRING, null, false, false, null)
            .text(TypeKind.STRING, TypeKind.STRING)
            .build();

    private ContactMeansXml() {}

    /** Reads the element the reader stands on. */
    public static ContactMeans read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String meaning = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> meaning = value;
                default -> {}
            }
        }
        String text = in.text();
        return in.leaveChecked(ContactMeans.class, new ContactMeans(
                Optional.ofNullable(meaning),
                text,
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, ContactMeans value) throws IOException {
        if (value.meaning().isEmpty() && value.extras() == Extras.NONE) {
            out.text(name, value.value());
            return;
        }
        out.start(name, value.extras());
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
